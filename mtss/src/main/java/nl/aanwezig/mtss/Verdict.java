package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.signal.Outcome;

/**
 * What a policy says of figures, before anyone explains it.
 *
 * @param band the band that decides; empty when the policy says nothing
 * @param silence why it says nothing, in kebab case; empty when it says something
 * @param missing what was not seen, where that is the reason
 * @param met bands whose rule is met, in the policy's order
 * @param unknown bands whose rule cannot be told
 */
record Verdict(
        Optional<Band> band, Optional<String> silence, Optional<Exposure> missing, List<Band> met, List<Band> unknown) {
    /** The day lies before the first one on which the policy is in force. */
    static final String NOT_IN_FORCE = "not-in-force";

    /** The source puts the value in no band. */
    static final String GAP = "undefined-gap";

    /** The figure that is placed on a scale is not defined, or no rule can be told: what cannot be told is not "no bound is reached". */
    static final String UNDETERMINED = "undetermined";

    static Verdict of(TierPolicy policy, Figures figures, LocalDate asOf) {
        return policy.validFrom().filter(asOf::isBefore).isPresent()
                ? silent(NOT_IN_FORCE, Optional.empty(), ImmutableList.of())
                : of(policy, figures);
    }

    static Verdict of(TierPolicy policy, Figures figures) {
        for (Exposure exposure : policy.exposures()) {
            if (exposure.condition().test(figures) != Outcome.MET) {
                return silent(exposure.reason(), Optional.of(exposure), ImmutableList.of());
            }
        }
        ImmutableList.Builder<Band> met = ImmutableList.builder();
        ImmutableList.Builder<Band> unknown = ImmutableList.builder();
        Optional<Band> left = Optional.empty();
        for (Band band : policy.bands()) {
            if (band.rule().isEmpty()) {
                left = Optional.of(band);
                continue;
            }
            switch (band.rule().get().condition().test(figures)) {
                case MET -> met.add(band);
                case UNDETERMINED -> unknown.add(band);
                case NOT_MET -> {}
            }
        }
        Optional<Band> first = met.build().stream().findFirst();
        Optional<Band> decides = first.isPresent() ? first : left;
        boolean allUnknown = first.isEmpty()
                && !unknown.build().isEmpty()
                && unknown.build().size()
                        == policy.bands().size() - left.stream().count();
        if (decides.isEmpty() || allUnknown) {
            return silent(unknown.build().isEmpty() ? GAP : UNDETERMINED, Optional.empty(), unknown.build());
        }
        return new Verdict(decides, Optional.empty(), Optional.empty(), met.build(), unknown.build());
    }

    private static Verdict silent(String reason, Optional<Exposure> missing, List<Band> unknown) {
        return new Verdict(Optional.empty(), Optional.of(reason), missing, ImmutableList.of(), unknown);
    }
}
