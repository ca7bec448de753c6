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
 * Two days missed in the first month, four by the second, six by the third, and so on (Attendance Works, November 2021; domain
 * reference, measures 1.3). Months run from the pupil's own first school day of the school year, as in the policy
 * {@code attendance-works-triggers}.
 *
 * <p>A row of a policy and no truth (3.4): Baltimore finds September telling, FFT finds that the first week of an English year predicts
 * no better than any other. The explanation says so.
 */
@DomainType
@Value.Immutable
public sealed interface EarlyMonths extends Detector permits ImmutableEarlyMonths {
    /** How many missed days for each month are a signal, inclusive: 2. */
    default int daysPerMonth() {
        return 2;
    }

    /** Up to and including which month it looks: 12, since the source says "and so on". */
    default int months() {
        return 12;
    }

    /** A day is missed when at least this share of its required and recorded time was: half of it. */
    default Share ofDay() {
        return Share.percent(50);
    }

    @Override
    default Ground ground() {
        return Ground.because("Attendance Works, What activates support at each of the 3 tiers, November 2021");
    }

    /** The rule as Attendance Works gives it. */
    static EarlyMonths standard() {
        return builder().build();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return kind == SignalKind.EARLY_MONTH;
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return EarlyMonthSignals.find(this, timeline, asOf);
    }

    /** Refuses numbers below 1, and a share that no day reaches. */
    @Value.Check
    default void check() {
        Limits.checkAtLeast(1, daysPerMonth(), "days a month");
        Limits.checkAtLeast(1, months(), "months");
        Limits.checkShare(ofDay());
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutableEarlyMonths.Builder {
        Builder() {}
    }
}
