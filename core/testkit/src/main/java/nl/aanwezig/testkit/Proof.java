package nl.aanwezig.testkit;

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
     * Runs a check over seeds from 0, on all processors. What the check throws, it throws, with the first seed found to fail named.
     *
     * @param usually how many in every build
     * @param all how many under the property
     * @param check of one seed; must not share anything that changes
     */
    public static void over(long usually, long all, LongConsumer check) {
        LongStream.range(0, ALL ? all : usually).parallel().forEach(seed -> {
            try {
                check.accept(seed);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
            }
        });
    }
}
