package nl.aanwezig.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** How a unit counts of which a pupil missed a part. */
public sealed interface PartRule {
    /** For the part that was missed. */
    PartRule PROPORTIONAL = new Proportional();

    /** As missed when at least half of it was (US federal definition; South Carolina), else as present. */
    PartRule AT_LEAST_HALF = new AtLeast(Share.percent(50));

    /** As missed, however small the part. */
    PartRule ANY_PART = new MoreThanMinutes(0);

    /** As much as its code weighs, whatever the mark says was missed (EDU, which carries the duration and does not use it). */
    PartRule BY_CODE = new ByCode();

    /** As missed when at least this share of it was, else as present: 25 per cent for Kearney. */
    static PartRule atLeast(Share share) {
        return new AtLeast(share);
    }

    /** As missed when more than this many minutes of it were, else as present: 30 for truancy in California. */
    static PartRule moreThanMinutes(int minutes) {
        return new MoreThanMinutes(minutes);
    }

    /**
     * How much of the unit counts as missed.
     *
     * @param missed the part that was missed, from 0 up to and including 1
     * @param extent the minutes of the unit
     * @param weight the weight of the code, from 0 up to and including 1
     */
    Ratio counted(Ratio missed, int extent, Ratio weight);

    /** For the part that was missed. */
    record Proportional() implements PartRule {
        @Override
        public Ratio counted(Ratio missed, int extent, Ratio weight) {
            return missed;
        }
    }

    /**
     * As missed from a share on, else as present.
     *
     * @param share inclusive, more than 0
     */
    record AtLeast(Share share) implements PartRule {
        /** Checks the share. */
        public AtLeast {
            checkArgument(
                    share.value().signum() > 0,
                    "The part from which a unit counts as missed is %s.\nMaybe any part was meant.",
                    share.value());
        }

        @Override
        public Ratio counted(Ratio missed, int extent, Ratio weight) {
            return missed.compareTo(share.value()) >= 0 ? Ratio.ONE : Ratio.ZERO;
        }
    }

    /**
     * As missed above a number of minutes, else as present.
     *
     * @param minutes exclusive, 0 or more
     */
    record MoreThanMinutes(int minutes) implements PartRule {
        /** Checks the minutes. */
        public MoreThanMinutes {
            checkArgument(minutes >= 0, "The minutes are %s.\nMaybe 0 was meant, for any part.", minutes);
        }

        @Override
        public Ratio counted(Ratio missed, int extent, Ratio weight) {
            return missed.times(Ratio.of(extent)).compareTo(Ratio.of(minutes)) > 0 ? Ratio.ONE : Ratio.ZERO;
        }
    }

    /** As much as the code weighs. */
    record ByCode() implements PartRule {
        @Override
        public Ratio counted(Ratio missed, int extent, Ratio weight) {
            return weight;
        }
    }
}
