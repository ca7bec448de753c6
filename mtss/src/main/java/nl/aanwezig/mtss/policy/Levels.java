package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.ScaleDraft;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Levels of absence as studies write them: "10%+" is 10 per cent or more. None of them states what counts as absent, over which
 * time or from how many days on; chosen here for all: every absence, in proportion, in the school year so far, without a minimum.
 */
final class Levels {
    private Levels() {}

    /**
     * The highest level that is reached, or "below" the lowest.
     *
     * @param percents inclusive, the highest first
     */
    static TierPolicy of(String id, String version, Ground source, int... percents) {
        ScaleDraft<Share> scale = TierPolicy.named(id, version, source)
                .onlyWhen(Seen.something(yearToDate()), Seen.NOTHING)
                .scale(ABSENCE_SHARE.in(yearToDate()));
        Interval<Share> below = Interval.atLeast(percent(0));
        for (int level : percents) {
            scale.band(Integer.toString(level), below.and(Interval.atLeast(percent(level))), source);
            below = Interval.lessThan(percent(level));
        }
        return scale.band("below-" + percents[percents.length - 1], below, source)
                .complete();
    }
}
