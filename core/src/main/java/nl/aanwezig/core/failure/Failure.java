package nl.aanwezig.core.failure;

import static java.util.Objects.requireNonNull;

/**
 * One row that could not be used.
 *
 * @param reason why
 * @param place where it stands
 * @param subject the pupil's reference as the source writes it, or empty when the row names none
 * @param value the value that could not be used, as the source writes it
 */
public record Failure(FailureReason reason, Place place, String subject, String value) {

    /**
     * Where a row stands.
     *
     * @param source name of the file or of another source
     * @param line line of the file, the first being 1; 0 when the source has no lines
     */
    public record Place(String source, long line) {
        /** Checks that no part is missing. */
        public Place {
            requireNonNull(source, "source");
        }

        @Override
        public String toString() {
            return line == 0 ? source : source + ":" + line;
        }
    }

    /** Checks that no part is missing. */
    public Failure {
        requireNonNull(reason, "reason");
        requireNonNull(place, "place");
        requireNonNull(subject, "subject");
        requireNonNull(value, "value");
    }

    /** For the person who mends the source: the thing, the value and the place, and advice on a line of its own. */
    public String message() {
        String who = subject.isEmpty() ? "" : " of pupil " + subject;
        return place + ": " + reason.id() + " (" + value + ")" + who + "\n" + reason.advice();
    }

    /** Without pupil and value, so that a log line cannot leak them. */
    @Override
    public String toString() {
        return "Failure[" + reason.id() + " at " + place + "]";
    }
}
