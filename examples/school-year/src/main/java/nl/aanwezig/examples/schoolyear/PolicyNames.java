package nl.aanwezig.examples.schoolyear;

import com.google.common.base.Strings;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.Policies;

/** Policies as the user names them: one that the library ships by its name, one of the user's own by its file. */
final class PolicyNames {
    private PolicyNames() {}

    static TierPolicy policy(String argument, String named) throws Refused {
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
