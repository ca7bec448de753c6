package nl.aanwezig.core.leave;

import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.statute.Provision;
import nl.aanwezig.core.statute.StatuteText;

/** Where the two acts say the same thing: Leerplichtwet 1969, and Leerplichtwet BES, art. 20 to 26. */
enum LeaveArticle {
    GROUND("11 onder ", "20 onder "),
    UNDER_SIX("11a", "21"),
    ILLNESS("12", "22"),
    RELIGION("13", "23"),
    HOLIDAY("13a", "24"),
    WHO_TELLS("13b", "25"),
    WEIGHTY("14", "26");

    private final String european;
    private final String caribbean;

    LeaveArticle(String european, String caribbean) {
        this.european = european;
        this.caribbean = caribbean;
    }

    static Provision of(LeaveGround ground, StatuteText text) {
        return new Provision(text, GROUND.number(text) + ground.letter());
    }

    Provision in(StatuteText text) {
        return new Provision(text, number(text));
    }

    private String number(StatuteText text) {
        return text.jurisdiction() == Jurisdiction.EUROPEAN_NETHERLANDS ? european : caribbean;
    }
}
