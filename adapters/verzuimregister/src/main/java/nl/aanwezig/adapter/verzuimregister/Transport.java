package nl.aanwezig.adapter.verzuimregister;

import java.util.regex.Pattern;

/**
 * The way to the register. The register gives its message schema to registered suppliers only, so an application plugs in its own.
 *
 * <p>A message may come again, with the same id, after an answer was lost. An exception counts as {@link Answer.Unavailable}; its text is
 * never logged.
 */
@FunctionalInterface
public interface Transport {
    /** Hands over one message and waits for the answer. */
    Answer deliver(Message message);

    /** What the register answered. */
    sealed interface Answer {
        /**
         * It took the message.
         *
         * @param number the report's
         */
        record Accepted(ReportNumber number) implements Answer {}

        /**
         * It answered with an error, and nothing changed.
         *
         * @param code capitals and digits, such as {@code DC0002}; anything else becomes {@value #OTHER}, since a register may repeat in
         *     an error what it was sent
         */
        record Refused(String code) implements Answer {
            /** Stands for an error without a code. */
            public static final String OTHER = "other";

            private static final Pattern CODE = Pattern.compile("[A-Z]{1,4}[0-9]{1,6}");

            /** Keeps codes alone. */
            public Refused {
                code = CODE.matcher(code).matches() ? code : OTHER;
            }
        }

        /** Nothing is known: it may have taken the message or not. */
        record Unavailable() implements Answer {}
    }
}
