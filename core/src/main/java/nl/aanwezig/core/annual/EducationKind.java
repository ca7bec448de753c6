package nl.aanwezig.core.annual;

/** The kind of education that a person attended last (form CFI 53103; the domain reference, Dutch law 4.2). It describes a school, not a child. */
public enum EducationKind {
    /** Primary and special primary education (basisonderwijs, speciaal basisonderwijs). */
    PRIMARY,
    /** Special education, primary or secondary ((voortgezet) speciaal onderwijs). */
    SPECIAL,
    /** Secondary education, practical education and learning support included. */
    SECONDARY,
    /** Vocational education (beroepsonderwijs). */
    VOCATIONAL,
    /** It is not known. */
    UNKNOWN,
    /** Never attended any. */
    NONE
}
