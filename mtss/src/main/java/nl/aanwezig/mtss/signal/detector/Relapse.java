package nl.aanwezig.mtss.signal.detector;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DomainType;
import nl.aanwezig.mtss.signal.Context;
import nl.aanwezig.mtss.signal.Detector;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;
import org.immutables.value.Value;

/**
 * Presence that rose after support began and then fell back to the level before it (domain reference, measures 3.2, row "return
 * failure"). When support began is told by people, in {@link Context#supportStarts()}; without that there is no signal.
 *
 * <p>The level before is that of the lesson weeks before support together. Presence rose when some weeks in a row after it, together, lie
 * at least some points higher; it is back when, within a number of weeks after that, some weeks in a row together lie at the level
 * before or below it. Each start is followed up to the next one. All of it in lesson weeks of which something was recorded. No number is
 * published: all are this project's choice.
 */
@DomainType
@Value.Immutable
public sealed interface Relapse extends Detector permits ImmutableRelapse {
    /** How many weeks before support make the level before, all of them needed: 4. */
    default int weeksBefore() {
        return 4;
    }

    /** How many weeks in a row show that presence rose: 3. */
    default int weeksRisen() {
        return 3;
    }

    /** How much higher they are at least, in points: 10 per cent. */
    default Share atLeast() {
        return Share.percent(10);
    }

    /** How many weeks in a row show that it is back: 2. */
    default int weeksBack() {
        return 2;
    }

    /** Within how many weeks after presence had risen, the last of those that show it is back included: 12. */
    default int withinWeeks() {
        return 12;
    }

    @Override
    default Ground ground() {
        return Ground.because("domain reference, measures 3.2, return failure; numbers chosen by this project");
    }

    /** The relapse with the standard parameters. */
    static Relapse standard() {
        return builder().build();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return kind == SignalKind.RELAPSE;
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return RelapseSignals.find(this, timeline, asOf, context.supportStarts());
    }

    /** Refuses numbers below 1, and a share outside 0 to 100 per cent. */
    @Value.Check
    default void check() {
        Limits.checkAtLeast(1, weeksBefore(), "weeks before support");
        Limits.checkAtLeast(1, weeksRisen(), "weeks risen");
        Limits.checkAtLeast(1, weeksBack(), "weeks back");
        Limits.checkAtLeast(weeksBack(), withinWeeks(), "weeks to look ahead");
        Limits.checkShare(atLeast());
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutableRelapse.Builder {
        Builder() {}
    }
}
