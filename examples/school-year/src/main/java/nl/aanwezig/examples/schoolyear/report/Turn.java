package nl.aanwezig.examples.schoolyear.report;

import java.util.Optional;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.TierPolicy;

/** Which way a change goes. */
enum Turn {
    /** More support is proposed than before, or where the policy has no tiers a band nearer to its first. */
    MORE("▲ more"),
    /** Less support, or a band farther from the first. */
    LESS("▼ less"),
    /** Another band of the same tier. */
    SAME("same tier"),
    /** The policy says something for the first time, or nothing any more. */
    HEARD("first or last said");

    private final String label;

    Turn(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Turn of(TierPolicy policy, Optional<Band> before, Optional<Band> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return HEARD;
        }
        Band from = before.get();
        Band to = after.get();
        int order = from.tier().isPresent() && to.tier().isPresent()
                ? to.tier().get().compareTo(from.tier().get())
                : policy.bands().indexOf(from) - policy.bands().indexOf(to);
        return order == 0 ? SAME : order > 0 ? MORE : LESS;
    }
}
