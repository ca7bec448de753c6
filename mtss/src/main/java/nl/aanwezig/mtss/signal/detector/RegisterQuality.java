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
 * How sound the register is under everything else: units of which nothing was recorded, marks that could not be understood, marks that
 * contradict each other, and marks that were changed afterwards (domain reference, measures 3.2, row "data quality", and 6). It
 * says something of the register, not of the pupil, and fails loud: one code that nobody understood is a signal (KIPP 4193: unmapped
 * codes became a low rate in silence).
 *
 * <p>Looks at the school year of the day that is asked for, as the register stands; a signal is dated on that day. What was changed
 * afterwards is what differs from {@link Context#earlier()}, up to that timeline's last known day; without it nothing is said of it.
 */
@DomainType
@Value.Immutable
public sealed interface RegisterQuality extends Detector permits ImmutableRegisterQuality {
    /**
     * The share of required units without a record that is a signal, inclusive and above 0: 5 %, this project's choice. Each
     * further multiple is a level. A day without any mark is one unit.
     */
    default Share unmarked() {
        return Share.percent(5);
    }

    @Override
    default Ground ground() {
        return Ground.because("domain reference, measures 3.2, data quality; the share chosen by this project");
    }

    /** The quality with the standard parameters. */
    static RegisterQuality standard() {
        return builder().build();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return switch (kind) {
            case UNMARKED, NOT_UNDERSTOOD, CONFLICT, LATE_EDIT -> true;
            default -> false;
        };
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return new QualitySignals(this, timeline, asOf).find(context.earlier());
    }

    /** Refuses a share of nothing. */
    @Value.Check
    default void check() {
        Limits.checkShare(unmarked());
        Limits.checkAtLeast(1, unmarked().value().signum(), "shares of units without a record above nothing");
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutableRegisterQuality.Builder {
        Builder() {}
    }
}
