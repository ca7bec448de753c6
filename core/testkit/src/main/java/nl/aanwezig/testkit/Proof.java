package nl.aanwezig.testkit;

import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

/**
 * How many seeded random histories a proof runs over: some in every build, all of them under the system property {@code
 * aanwezig.proof=all}, which the profile {@code proof} sets.
 */
public final class Proof {
    private static final boolean ALL = "all".equals(System.getProperty("aanwezig.proof"));

    private Proof() {}

    /**
     * Runs a check over seeds from 0, on all processors. What the check throws, it throws, with a seed that failed named.
     *
     * @param usually how many in every build
     * @param all how many under the property
     * @param check of one seed; must not share anything that changes
     */
    public static void over(long usually, long all, LongConsumer check) {
        LongStream.range(0, ALL ? all : usually)
                .parallel()
                .mapToObj(seed -> failure(seed, check))
                .flatMap(Optional::stream)
                .findAny()
                .ifPresent(failure -> {
                    throw failure;
                });
    }

    private static Optional<AssertionError> failure(long seed, LongConsumer check) {
        try {
            check.accept(seed);
            return Optional.empty();
        } catch (AssertionError | RuntimeException failure) {
            return Optional.of(new AssertionError("seed " + seed + ": " + failure.getMessage(), failure));
        }
    }
}
