package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.signal.Outcome;

/**
 * What a policy says of figures, before anyone explains it.
 *
 * @param band the band that decides; empty when the policy says nothing
 * @param missing what was not seen; empty when the policy says something
 * @param met bands whose rule is met, in the policy's order
 * @param unknown bands whose rule cannot be told
 */
record Verdict(Optional<Band> band, Optional<Exposure> missing, List<Band> met, List<Band> unknown) {

    static Verdict of(TierPolicy policy, Figures figures) {
        for (Exposure exposure : policy.exposures()) {
            if (exposure.condition().test(figures) != Outcome.MET) {
                return new Verdict(Optional.empty(), Optional.of(exposure), ImmutableList.of(), ImmutableList.of());
            }
        }
        ImmutableList.Builder<Band> met = ImmutableList.builder();
        ImmutableList.Builder<Band> unknown = ImmutableList.builder();
        for (Band band : policy.bands()) {
            band.rule().ifPresent(rule -> {
                switch (rule.condition().test(figures)) {
                    case MET -> met.add(band);
                    case UNDETERMINED -> unknown.add(band);
                    case NOT_MET -> {}
                }
            });
        }
        Band last = policy.bands().get(policy.bands().size() - 1);
        Band decides = met.build().stream().findFirst().orElse(last);
        return new Verdict(Optional.of(decides), Optional.empty(), met.build(), unknown.build());
    }
}
