package nl.aanwezig.mtss.signal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What was alerted before about one pupil at one school. Immutable; keep it between two looks, as {@link #alerts()}.
 *
 * <p>The domain reference, measures 3.2 and 6, names the demand (Gibbon 914 and 1072, Moodle 897): streaks with their history, and
 * silence about those that were handled.
 */
public final class Alerted {
    private static final Alerted NONE = new Alerted(ImmutableList.of());

    private final ImmutableList<Alert> alerts;

    private Alerted(Collection<Alert> alerts) {
        this.alerts = ImmutableList.sortedCopyOf(
                Comparator.comparing(Alert::first)
                        .thenComparing(Alert::kind)
                        .thenComparing(Alert::about)
                        .thenComparing(Alert::level)
                        .thenComparing(Alert::on),
                alerts);
    }

    /**
     * A signal that was alerted.
     *
     * @param kind what it was about
     * @param about which one of that kind; may be empty
     * @param first the first day that it rested on: a streak is known by it
     * @param on the day on which it arose
     * @param level how far it had grown, at least 1
     */
    public record Alert(SignalKind kind, String about, LocalDate first, LocalDate on, int level) {
        /**
         * Checks days and level.
         *
         * @throws IllegalArgumentException when it arose before its first day, or has no level
         */
        public Alert {
            checkArgument(
                    !on.isBefore(first) && level >= 1,
                    "The alert %s from %s arose on %s at level %s.\nMaybe the two days were swapped.",
                    kind,
                    first,
                    on,
                    level);
        }

        /** The alert that a signal gives. */
        public static Alert of(Signal signal) {
            return new Alert(signal.kind(), signal.about(), signal.over().start(), signal.on(), signal.level());
        }

        /** Whether this is about the same thing, at whatever level. */
        boolean isAbout(Alert other) {
            return kind == other.kind && about.equals(other.about) && first.equals(other.first);
        }
    }

    /** Nothing yet. */
    public static Alerted none() {
        return NONE;
    }

    /** What was kept. */
    public static Alerted of(Collection<Alert> alerts) {
        return new Alerted(alerts);
    }

    /** What was alerted, in order of first days. */
    public List<Alert> alerts() {
        return alerts;
    }

    /** This, after these signals were passed on: new ones are added, grown ones take the place of what they were, retracted ones go. */
    public Alerted after(Collection<Signal> signals) {
        List<Alert> now = new ArrayList<>(alerts);
        for (Signal signal : signals) {
            Alert alert = signal.retracts().orElseGet(() -> Alert.of(signal));
            now.removeIf(alert::isAbout);
            if (signal.retracts().isEmpty()) {
                now.add(alert);
            } else if (signal.level() > 0) {
                now.add(new Alert(alert.kind(), alert.about(), alert.first(), alert.on(), signal.level()));
            }
        }
        return new Alerted(now);
    }

    /** The level at which the same thing was alerted; 0 when it was not. */
    int level(Alert alert) {
        return alerts.stream()
                .filter(alert::isAbout)
                .mapToInt(Alert::level)
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return "Alerted" + alerts;
    }
}
