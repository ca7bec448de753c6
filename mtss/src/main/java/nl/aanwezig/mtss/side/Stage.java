package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import nl.aanwezig.core.explain.Phrase;

/**
 * A developmental level, as a stage of schooling. The published levels are preschool, elementary, middle and high school; the Dutch
 * stages here are the project's own mapping of them, not a published one (the domain reference, measures 1.2, row 3). An open list.
 *
 * @param code in kebab case, not blank
 * @param name as it stands after a colon
 */
public record Stage(String code, Phrase name) {
    /** Before primary school (voorschool). */
    public static final Stage PRESCHOOL = new Stage("voorschool", new Phrase("voorschool", "preschool"));

    /** The lower years of primary school (po onderbouw). */
    public static final Stage LOWER_PRIMARY =
            new Stage("po-onderbouw", new Phrase("onderbouw van de basisschool", "lower years of primary school"));

    /** The upper years of primary school (po bovenbouw). */
    public static final Stage UPPER_PRIMARY =
            new Stage("po-bovenbouw", new Phrase("bovenbouw van de basisschool", "upper years of primary school"));

    /** The lower years of secondary school (vo onderbouw). */
    public static final Stage LOWER_SECONDARY = new Stage(
            "vo-onderbouw", new Phrase("onderbouw van het voortgezet onderwijs", "lower years of secondary school"));

    /** The upper years of secondary school (vo bovenbouw). */
    public static final Stage UPPER_SECONDARY = new Stage(
            "vo-bovenbouw", new Phrase("bovenbouw van het voortgezet onderwijs", "upper years of secondary school"));

    /** Vocational education (mbo). */
    public static final Stage VOCATIONAL =
            new Stage("mbo", new Phrase("middelbaar beroepsonderwijs", "vocational education"));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Stage {
        checkArgument(!code.isBlank(), "A stage has no code.\nMaybe write its name in kebab case.");
    }
}
