package nl.aanwezig.mtss.instrument;

import static com.google.common.base.Preconditions.checkArgument;

import nl.aanwezig.core.explain.Phrase;

/**
 * In which capacity somebody filled in a form. An open list: two parents who each filled one in are two informants, and need two codes.
 *
 * @param code in kebab case, not blank
 * @param name as it stands in a sentence: "a parent or carer"
 */
public record Informant(String code, Phrase name) {
    /** The pupil. */
    public static final Informant PUPIL = new Informant("pupil", new Phrase("de leerling", "the pupil"));

    /** A parent or carer. */
    public static final Informant PARENT =
            new Informant("parent", new Phrase("een ouder of verzorger", "a parent or carer"));

    /** A teacher or mentor. */
    public static final Informant TEACHER = new Informant("teacher", new Phrase("een leraar", "a teacher"));

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Informant {
        checkArgument(!code.isBlank(), "The informant has no code.\nMaybe the form does not say who filled it in.");
    }
}
