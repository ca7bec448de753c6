package nl.aanwezig.examples.schoolyear;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aanwezig.adapter.json.JsonPolicies;
import nl.aanwezig.core.failure.AanwezigException;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.Policies;

/** Policies as the user names them: one that the library ships by its name, one of the user's own by its file. */
final class PolicyNames {
    private static final String FILE = ".json";

    private PolicyNames() {}

    /**
     * The policy of this name.
     *
     * @throws AanwezigException when its file cannot be used; the message says all that was found
     */
    static TierPolicy policy(String argument, String named) throws Refused {
        if (Ascii.toLowerCase(named).endsWith(FILE)) {
            try {
                return JsonPolicies.standard().read(Path.of(named));
            } catch (InvalidPathException e) {
                throw new Refused(
                        "The argument " + argument + " " + named + " is no path.",
                        "Maybe it holds a character too many.");
            }
        }
        return Policies.named(named)
                .orElseThrow(() -> new Refused(
                        "The argument " + argument + " " + named + " names no policy.",
                        "Maybe one of " + names() + ", or a file whose name ends in .json."));
    }

    static String names() {
        return Policies.all().stream().map(TierPolicy::id).distinct().collect(Collectors.joining(", "));
    }

    /** A line for each policy that the library ships: name, version, and where it comes from. */
    static List<String> lines() {
        int ids = longest(TierPolicy::id);
        int versions = longest(TierPolicy::version);
        return Policies.all().stream()
                .map(policy -> Strings.padEnd(policy.id(), ids + 2, ' ')
                        + Strings.padEnd(policy.version(), versions + 2, ' ')
                        + policy.ground().source())
                .toList();
    }

    private static int longest(Function<TierPolicy, String> column) {
        return Policies.all().stream()
                .map(column)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
