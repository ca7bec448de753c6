package nl.aanwezig.core.inview;

import java.time.LocalDate;

/**
 * That somebody looked how a young person is doing. What was seen stands with who looked, not here.
 *
 * @param on the day
 * @param by who looked
 */
public record Look(LocalDate on, Looker by) {
    /** Who can look. */
    public enum Looker {
        /** The attendance officer (leerplichtambtenaar, consulent leerrecht). */
        ATTENDANCE_OFFICER("de leerplichtambtenaar", "the attendance officer"),
        /** A school. */
        SCHOOL("een school", "a school"),
        /** The regional body of schools (samenwerkingsverband). */
        REGIONAL_BODY("het samenwerkingsverband", "the regional body of schools"),
        /** The youth health service (jeugdgezondheidszorg). */
        YOUTH_HEALTH("de jeugdgezondheidszorg", "the youth health service"),
        /** Youth care or another who helps. */
        CARE("de jeugdhulp", "youth care"),
        /** The Doorstroompunt. */
        TRANSITION_POINT("het Doorstroompunt", "the Doorstroompunt");

        private final String dutch;
        private final String english;

        Looker(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        String dutch() {
            return dutch;
        }

        String english() {
            return english;
        }
    }
}
