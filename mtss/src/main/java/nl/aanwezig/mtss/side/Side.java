package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import nl.aanwezig.core.explain.Phrase;

/**
 * One side of the pyramid. The five here are the sample of Kearney and Graczyk (2020), who leave a system free to choose its own (the
 * domain reference, measures 1.1 and 1.2): a user adds sides as data, by making a {@link Recorded}.
 */
public sealed interface Side {
    /** The type of problem: on levels such as {@link Level#SCHOOL_REFUSAL}. */
    Recorded PROBLEM_TYPE = new Recorded("problem-type", new Phrase("aard van het probleem", "type of problem"));

    /** The functional profile: what staying away does for the pupil, on {@link Level#F1} up to and including {@link Level#F4}. */
    Recorded FUNCTIONAL_PROFILE =
            new Recorded("functional-profile", new Phrase("functioneel profiel", "functional profile"));

    /** The ecological level of impact: where the causes lie, on levels such as {@link Level#SCHOOL}. */
    Recorded ECOLOGICAL_LEVEL = new Recorded("ecological-level", new Phrase("ecologisch niveau", "ecological level"));

    /** In kebab case; tells sides apart. */
    String code();

    /** Without article and without capital; a line that starts with it gets the capital. */
    Phrase title();

    /**
     * A side that people fill, never the library.
     *
     * @param code in kebab case, not that of a computed side
     * @param title without article and without capital
     */
    record Recorded(String code, Phrase title) implements Side {
        /**
         * Checks the code.
         *
         * @throws IllegalArgumentException when it is blank or that of a computed side
         */
        public Recorded {
            String asked = code;
            checkArgument(!code.isBlank(), "A side has no code.\nMaybe write its name in kebab case.");
            checkArgument(
                    Arrays.stream(Computed.values())
                            .noneMatch(side -> side.code().equals(asked)),
                    "The side %s is worked out, so nobody can record it.\nMaybe an override of the tier is meant.",
                    code);
        }
    }

    /** A side that the library works out. Nobody records one, so this list is closed. */
    enum Computed implements Side {
        /** How much was missed, by a tier policy. */
        SEVERITY("severity", "omvang van de afwezigheid", "severity of absence"),
        /** The stage of schooling, by a {@link StageMapping} or as the school says. It never has a tier. */
        DEVELOPMENTAL_LEVEL("developmental-level", "ontwikkelingsfase", "developmental level");

        private final String code;
        private final String dutch;
        private final String english;

        Computed(String code, String dutch, String english) {
            this.code = code;
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Phrase title() {
            return new Phrase(dutch, english);
        }
    }
}
