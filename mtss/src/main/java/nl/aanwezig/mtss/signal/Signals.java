package nl.aanwezig.mtss.signal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Alerted.Alert;

/** Several detectors together. Immutable; one may serve a whole district. */
public final class Signals {
    private static final Comparator<Signal> IN_ORDER = Comparator.comparing(Signal::on)
            .thenComparing(Signal::kind)
            .thenComparing(Signal::about)
            .thenComparing(signal -> signal.over().start())
            .thenComparing(Signal::level);
    private static final Phrase GONE = new Phrase(
            "Op {on} gesignaleerd: {title}, vanaf {first}. Met wat nu is geregistreerd geldt dat niet meer.",
            "Signalled on {on}: {title}, from {first}. With what is registered now that no longer holds.");
    private static final Phrase LESS = new Phrase(
            "Op {on} gesignaleerd op niveau {before}: {title}, vanaf {first}. Met wat nu is geregistreerd is dat niveau {now}.",
            "Signalled on {on} at level {before}: {title}, from {first}. With what is registered now that is level {now}.");

    private final ImmutableList<Detector> detectors;

    private Signals(Collection<Detector> detectors) {
        this.detectors = ImmutableList.copyOf(detectors);
    }

    /** These detectors. */
    public static Signals of(Collection<Detector> detectors) {
        return new Signals(detectors);
    }

    /** These and one more, such as the school's own patterns. */
    public Signals and(Detector detector) {
        return new Signals(ImmutableList.<Detector>builder()
                .addAll(detectors)
                .add(detector)
                .build());
    }

    /** The detectors, in the order in which they were given. */
    public List<Detector> detectors() {
        return detectors;
    }

    /**
     * What to look at now: of each signal its highest level, without what was alerted before at that level or a higher one, and with a
     * {@linkplain SignalKind#RETRACTION retraction} for what was alerted and is no longer found.
     *
     * <p>A retraction can come of a correction, or of time: a pattern that a later month no longer shows. An alert that arose
     * after {@code asOf} is left alone.
     *
     * @param asOf the last day that is looked at, included
     * @param context what is known besides the marks
     */
    public List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        List<Signal> history = history(timeline, asOf, context);
        List<Signal> found = new ArrayList<>();
        for (Signal signal : history) {
            Alert alert = Alert.of(signal);
            if (signal.level() == highest(history, alert)
                    && signal.level() > context.alerted().level(alert)) {
                found.removeIf(other -> Alert.of(other).isAbout(alert));
                found.add(signal);
            }
        }
        for (Alert alert : context.alerted().alerts()) {
            int now = highest(history, alert);
            if (now < alert.level() && !alert.on().isAfter(asOf) && finds(alert.kind())) {
                found.add(retraction(alert, now, asOf));
            }
        }
        return found.stream().sorted(IN_ORDER).toList();
    }

    /** As {@link #find(Timeline, LocalDate, Context)}, with nothing known besides the marks. */
    public List<Signal> find(Timeline timeline, LocalDate asOf) {
        return find(timeline, asOf, Context.none());
    }

    /** Every signal at every level that arose up to and including a day, whatever was alerted before. */
    public List<Signal> history(Timeline timeline, LocalDate asOf, Context context) {
        return detectors.stream()
                .flatMap(detector -> detector.find(timeline, asOf, context).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    private boolean finds(SignalKind kind) {
        return detectors.stream().anyMatch(detector -> detector.finds(kind));
    }

    private static int highest(Collection<Signal> signals, Alert alert) {
        return signals.stream()
                .filter(signal -> Alert.of(signal).isAbout(alert))
                .mapToInt(Signal::level)
                .max()
                .orElse(0);
    }

    private static Signal retraction(Alert alert, int now, LocalDate asOf) {
        ImmutableMap<String, Object> values = ImmutableMap.of(
                "on", alert.on(),
                "title", alert.kind().title(),
                "first", alert.first(),
                "before", alert.level(),
                "now", now);
        return Signal.builder()
                .kind(SignalKind.RETRACTION)
                .about(alert.about())
                .level(now)
                .on(asOf)
                .over(DateSpan.of(alert.first(), alert.on()))
                .putFigure("level-before", Count.of(alert.level()))
                .putFigure("level-now", Count.of(now))
                .retracts(alert)
                .why(new SignalText(Finding.of(now == 0 ? GONE : LESS, values)).end())
                .build();
    }

    @Override
    public String toString() {
        return "Signals" + detectors;
    }
}
