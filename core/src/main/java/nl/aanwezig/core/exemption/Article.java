package nl.aanwezig.core.exemption;

import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.statute.Provision;
import nl.aanwezig.core.statute.StatuteText;

/** Where the two acts say the same thing: Leerplichtwet 1969, and Leerplichtwet BES (texts to the end of 2014 and of 1 August 2025). */
enum Article {
    UNFIT("5 onder a", "14 onder a"),
    CONVICTION("5 onder b", "14 onder b"),
    SCHOOL_ABROAD("5 onder c", "14 onder c"),
    /** The islands have no such exemption; the number is that of the grounds there are. */
    ITINERANT("5a", "14"),
    NOTICE("6", "15"),
    EXPERT("7", "16"),
    OBJECTION("8", "17"),
    HEAD_ABROAD("9", "18"),
    REMOVAL("10", "19"),
    OTHER_EDUCATION("15", "27"),
    WORK_AND_LEARNING("3a", "8"),
    VOCATIONAL("3b", "9");

    private final String european;
    private final String caribbean;

    Article(String european, String caribbean) {
        this.european = european;
        this.caribbean = caribbean;
    }

    static Article of(ExemptionGround ground) {
        return switch (ground) {
            case UNFIT -> UNFIT;
            case CONVICTION -> CONVICTION;
            case SCHOOL_ABROAD -> SCHOOL_ABROAD;
            case ITINERANT -> ITINERANT;
            case OTHER_EDUCATION -> OTHER_EDUCATION;
        };
    }

    static Article of(SubstituteProgramme.Kind kind) {
        return kind == SubstituteProgramme.Kind.VOCATIONAL ? VOCATIONAL : WORK_AND_LEARNING;
    }

    Provision in(StatuteText text) {
        return new Provision(text, text.jurisdiction() == Jurisdiction.EUROPEAN_NETHERLANDS ? european : caribbean);
    }
}
