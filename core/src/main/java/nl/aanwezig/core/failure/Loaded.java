package nl.aanwezig.core.failure;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What could be read, and what could not: good rows kept, bad rows listed, nothing lost.
 *
 * @param <T> what is built from the good rows
 * @param value built from the good rows
 * @param failures the other rows, in the order of files and lines
 */
public record Loaded<T>(T value, List<Failure> failures) {
    /** Copies the list of failures. */
    public Loaded {
        failures = ImmutableList.copyOf(failures);
    }

    /** Whether every row could be used. */
    public boolean isComplete() {
        return failures.isEmpty();
    }
}
