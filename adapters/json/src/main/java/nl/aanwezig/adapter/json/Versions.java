package nl.aanwezig.adapter.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.aanwezig.mtss.TierPolicy;

/** The versions that exist: a released one is never edited, so a file may repeat one but not say something else under its name. */
final class Versions {
    private record Existing(TierPolicy policy, String place) {}

    private final Function<TierPolicy, Optional<String>> text;
    private final List<Existing> all = new ArrayList<>();

    /**
     * @param text a policy as a file would say it; empty where none could
     */
    Versions(Function<TierPolicy, Optional<String>> text, List<TierPolicy> existing) {
        this.text = text;
        existing.forEach(policy -> all.add(new Existing(policy, "")));
    }

    void add(TierPolicy policy, String source) {
        all.add(new Existing(policy, " in " + source));
    }

    void check(TierPolicy policy, Node root, Problems problems) {
        for (Existing one : all) {
            if (one.policy().id().equals(policy.id())
                    && one.policy().version().equals(policy.version())
                    && !isSame(one.policy(), policy)
                    && root instanceof Node.Obj object) {
                problems.add(
                        object.fields().getOrDefault("version", root),
                        "the policy " + policy + " exists already" + one.place() + ", and says something else.",
                        "Maybe give this one a new version: one that was released is never edited.");
            }
        }
    }

    private boolean isSame(TierPolicy one, TierPolicy other) {
        return text.apply(one).isPresent() && text.apply(one).equals(text.apply(other));
    }
}
