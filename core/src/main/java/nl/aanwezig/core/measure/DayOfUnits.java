package nl.aanwezig.core.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting.DaysMissing;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Ratio;

/** The units of one day, taken together. */
final class DayOfUnits {
    private static final ImmutableList<Standing> LEAST_AGAINST_THE_PUPIL =
            ImmutableList.of(Standing.AUTHORISED, Standing.OPEN, Standing.UNAUTHORISED);

    private final Map<Standing, Ratio> missed = new EnumMap<>(Standing.class);
    private long required;
    private boolean late;
    private boolean unrecorded;
    private boolean notRequired;

    /**
     * Adds a unit.
     *
     * @param time what it weighs
     */
    void add(Reading reading, int time) {
        switch (reading.kind()) {
            case NOT_REQUIRED -> notRequired = true;
            case UNRECORDED -> unrecorded = true;
            default -> {
                late |= reading.kind() == Reading.Kind.LATE;
                required += time;
                if (reading.ofTheDay().signum() > 0) {
                    missed.merge(reading.standing(), reading.ofTheDay().times(Ratio.of(time)), Ratio::plus);
                }
            }
        }
    }

    /** Whether some of it was required and recorded. */
    boolean isRequired() {
        return required > 0;
    }

    boolean isLate() {
        return late;
    }

    boolean isUnrecorded() {
        return required == 0 && unrecorded;
    }

    boolean isNotRequired() {
        return required == 0 && !unrecorded && notRequired;
    }

    /** How much of the day counts as missed, by standing; nothing for a day that counts as attended. */
    Map<Standing, Ratio> missed(Counting.Base base) {
        if (base instanceof DaysMissing rule) {
            return isMissed(rule) ? ImmutableMap.of(heaviest(), Ratio.ONE) : ImmutableMap.of();
        }
        Map<Standing, Ratio> shares = new EnumMap<>(Standing.class);
        missed.forEach((standing, time) -> shares.put(standing, time.dividedBy(Ratio.of(required))));
        return shares;
    }

    private boolean isMissed(DaysMissing rule) {
        Ratio all = missed.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        int order = all.compareTo(Ratio.of(required).times(rule.share().value()));
        return all.signum() > 0 && (rule.bound() == Bound.MORE_THAN ? order > 0 : order >= 0);
    }

    /** The standing of most of the time; between equals the one that counts least against the pupil. */
    private Standing heaviest() {
        Standing heaviest = Standing.AUTHORISED;
        for (Standing other : LEAST_AGAINST_THE_PUPIL) {
            if (missed.getOrDefault(other, Ratio.ZERO).compareTo(missed.getOrDefault(heaviest, Ratio.ZERO)) > 0) {
                heaviest = other;
            }
        }
        return heaviest;
    }
}
