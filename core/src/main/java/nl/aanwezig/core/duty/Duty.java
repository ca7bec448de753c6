package nl.aanwezig.core.duty;

import nl.aanwezig.core.explain.Phrase;

/** What the law can ask, and of whom. */
public enum Duty {
    /** Compulsory education (leerplicht): to be enrolled at a school, from about 5 to about 16 years (art. 3). */
    COMPULSORY_EDUCATION("leerplicht", "compulsory education"),
    /** The qualification duty (kwalificatieplicht): to go on learning after it, up to 18 years or a qualification (art. 4a and 4b). */
    QUALIFICATION("kwalificatieplicht", "the qualification duty"),
    /** The young person's own duty to attend regularly, from 12 years on, beside that of the parents (art. 2, third paragraph). */
    OWN("de eigen plicht", "the own duty"),
    /** Being of age: what the act asks of parents rests on the young person (art. 1b). By the ages of the act nothing is left of it then. */
    OF_AGE("meerderjarigheid", "being of age");

    private final String dutch;
    private final String english;

    Duty(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    Phrase words() {
        return new Phrase(dutch, english);
    }
}
