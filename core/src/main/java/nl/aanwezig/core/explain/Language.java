package nl.aanwezig.core.explain;

/** A language that explanations speak. */
public enum Language {
    /** Nederlands. */
    DUTCH,
    /** English. */
    ENGLISH
}
