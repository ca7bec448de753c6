package nl.aanwezig.core.duty;

import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.statute.Provision;
import nl.aanwezig.core.statute.Statute;
import nl.aanwezig.core.statute.StatuteText;

/** Where a rule stands: in the Leerplichtwet 1969, and in the Leerplichtwet BES. */
enum Article {
    MAJORITY("1b", "4"),
    OWN_DUTY("2, derde lid", "6, derde lid"),
    START("3, eerste lid", "7, eerste lid"),
    END_BY_YEARS("3, eerste lid onder a", "7, eerste lid onder a"),
    END_BY_AGE("3, eerste lid onder b", "7, eerste lid onder b"),
    SHORT_PRIMARY("3, tweede lid", "7, tweede lid"),
    WORK_AND_LEARNING("3a", "8"),
    VOCATIONAL("3b", "9"),
    WAYS_OUT("4a, tweede lid", "11, tweede lid"),
    QUALIFICATION("4b", "12");

    private final String european;
    private final String caribbean;

    Article(String european, String caribbean) {
        this.european = european;
        this.caribbean = caribbean;
    }

    Provision in(StatuteText text) {
        return new Provision(text, isEuropean(text) ? european : caribbean);
    }

    static Provision of(Duty duty, StatuteText text) {
        return switch (duty) {
            case COMPULSORY_EDUCATION -> START.in(text);
            case QUALIFICATION -> QUALIFICATION.in(text);
            case OWN -> OWN_DUTY.in(text);
            case OF_AGE -> MAJORITY.in(text);
        };
    }

    static Provision of(Qualification.Kind kind, StatuteText text) {
        return (kind == Qualification.Kind.START_QUALIFICATION ? QUALIFICATION : WAYS_OUT).in(text);
    }

    /** The Caribbean act knows no itinerant life: that ground is cited from the European one. */
    static Provision of(ExemptionGround ground, StatuteText text) {
        if (isEuropean(text)) {
            return new Provision(text, ground.article());
        }
        return switch (ground) {
            case UNFIT -> new Provision(text, "14 onder a");
            case CONVICTION -> new Provision(text, "14 onder b");
            case SCHOOL_ABROAD -> new Provision(text, "14 onder c");
            case OTHER_EDUCATION -> new Provision(text, "27");
            case ITINERANT ->
                of(
                        ground,
                        Statute.attendance(Jurisdiction.EUROPEAN_NETHERLANDS)
                                .texts()
                                .get(0));
        };
    }

    /** On the Doorstroompunt: chapter 9.2 since the age was raised, 8.1.8 before (2.11). */
    static Provision transition(StatuteText text) {
        return new Provision(text, text.inForceFrom().getYear() >= 2026 ? "9.2.1" : "8.1.8");
    }

    private static boolean isEuropean(StatuteText text) {
        return text.jurisdiction() == Jurisdiction.EUROPEAN_NETHERLANDS;
    }
}
