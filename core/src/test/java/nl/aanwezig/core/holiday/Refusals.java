package nl.aanwezig.core.holiday;

import static org.junit.jupiter.api.Assertions.assertThrows;

/** The text of a refusal. */
final class Refusals {
    private Refusals() {}

    static String message(Runnable call) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
