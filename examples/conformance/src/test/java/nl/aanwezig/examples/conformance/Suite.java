package nl.aanwezig.examples.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;

/**
 * Counts the cases of one suite. {@link #finish()} prints the one line that tells how it went:
 *
 * <pre>suite=edfi-amt-conformance passed=88 failed=0 unsupported=0</pre>
 */
final class Suite {
    private static final String ALLOW_LIST = "unsupported.txt";
    private static final int SHOWN = 20;

    private final String name;
    private final List<String> failures = new ArrayList<>();
    private final Set<String> notListed = new TreeSet<>();
    private int passed;
    private int unsupported;

    private Suite(String name) {
        this.name = name;
    }

    /** A suite that has counted nothing yet; the name is in kebab case. */
    static Suite named(String name) {
        return new Suite(name);
    }

    String name() {
        return name;
    }

    /** Counts a case as passed when both are equal, else as failed. */
    void check(String item, Object expected, Object actual) {
        if (Objects.equals(expected, actual)) {
            passed++;
        } else {
            failures.add(item + ": expected " + expected + " but was " + actual);
        }
    }

    /**
     * Counts a case that the library does not support.
     *
     * @param feature what is missing, as it stands in the allow-list
     */
    void unsupported(String feature) {
        unsupported++;
        if (!allowed().contains(name + " " + feature)) {
            notListed.add(feature);
        }
    }

    /** Prints the line, and fails when a case failed, an unsupported one is not on the allow-list, or there was no case at all. */
    void finish() {
        System.out.println(
                "suite=" + name + " passed=" + passed + " failed=" + failures.size() + " unsupported=" + unsupported);
        List<String> problems = new ArrayList<>(failures.subList(0, Math.min(SHOWN, failures.size())));
        if (failures.size() > SHOWN) {
            problems.add("and " + (failures.size() - SHOWN) + " more");
        }
        notListed.forEach(feature -> problems.add("unsupported and not in " + ALLOW_LIST + ": " + feature));
        if (passed + failures.size() + unsupported == 0) {
            problems.add("no case was found.\nMaybe the files are laid out in another way.");
        }
        if (!problems.isEmpty()) {
            Assertions.fail("suite " + name + ":\n" + String.join("\n", problems));
        }
    }

    private static Set<String> allowed() {
        try (InputStream in = Objects.requireNonNull(Suite.class.getResourceAsStream(ALLOW_LIST), ALLOW_LIST);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> allowed = new HashSet<>();
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("#"))
                    .forEach(allowed::add);
            return allowed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
