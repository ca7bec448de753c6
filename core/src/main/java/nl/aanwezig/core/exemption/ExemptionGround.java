package nl.aanwezig.core.exemption;

/**
 * Why somebody need not be enrolled (vrijstelling van inschrijving). "Artikel 5 onder a" and "artikel 5a" are different grounds: people write
 * "5a" for both (the domain reference, Dutch law 0.2).
 */
public enum ExemptionGround {
    /** Not fit to be admitted, on physical or psychological grounds (art. 5 onder a). */
    UNFIT("5 onder a"),
    /** Overriding objections to the direction of all schools within reasonable distance (art. 5 onder b). */
    CONVICTION("5 onder b"),
    /** Enrolled at a school abroad and attending it regularly (art. 5 onder c). */
    SCHOOL_ABROAD("5 onder c"),
    /** Travelling with fair or circus (art. 5a). */
    ITINERANT("5a"),
    /** Special circumstances with sufficient other education; frees from the qualification duty alone (art. 15). */
    OTHER_EDUCATION("15");

    private final String article;

    ExemptionGround(String article) {
        this.article = article;
    }

    /** The article of the Leerplichtwet 1969, as lawyers write it. */
    public String article() {
        return article;
    }
}
