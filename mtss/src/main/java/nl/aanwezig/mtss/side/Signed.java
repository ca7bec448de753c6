package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/** That a person stands for what was written down. */
final class Signed {
    private Signed() {}

    static void check(String author, LocalDate date) {
        checkArgument(
                !author.isBlank(),
                "What was written down on %s has no author.\nMaybe fill in who decided: people record, the library does not.",
                date);
    }
}
