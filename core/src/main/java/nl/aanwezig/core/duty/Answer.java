package nl.aanwezig.core.duty;

import nl.aanwezig.core.explain.Phrase;

/** What can be said of a question about a young person. */
public enum Answer {
    /** It is so. */
    YES("ja", "yes"),
    /** It is not so. */
    NO("nee", "no"),
    /** A fact is missing, mostly the date of birth. Neither yes nor no: somebody should ask. */
    UNKNOWN("niet te zeggen", "cannot be told");

    private final String dutch;
    private final String english;

    Answer(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    Phrase words() {
        return new Phrase(dutch, english);
    }

    static Answer of(boolean holds) {
        return holds ? YES : NO;
    }
}
