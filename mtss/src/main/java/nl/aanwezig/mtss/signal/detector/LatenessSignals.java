package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;

/** How {@link Lateness} is found and told. */
final class LatenessSignals {
    private static final Phrase LATE = new Phrase(
            "Dit schooljaar {count} keer te laat: van {first} t/m {on}. Stappen bij {steps} keer.",
            "Late {count} times this school year: from {first} to {on}. Steps at {steps} times.");
    private static final Phrase APART = new Phrase(
            "Te laat is aanwezig: het is nergens bij afwezigheid opgeteld. Elk schooljaar begint de telling opnieuw.",
            "Late is present: it is added to no absence. Counting restarts each school year.");

    private LatenessSignals() {}

    static List<Signal> find(Lateness rule, Timeline timeline, LocalDate asOf) {
        MarkSeries series = timeline.series();
        List<Mark> late =
                series.marks(DateSpan.of(LocalDate.MIN, asOf), packed -> series.presence(packed) == Presence.LATE);
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        for (List<Mark> year : SchoolYearParts.of(late, Mark::date, timeline.calendar())) {
            for (int step : rule.steps()) {
                if (step <= year.size()) {
                    signals.add(signal(rule, year.subList(0, step)));
                }
            }
        }
        return signals.build();
    }

    private static Signal signal(Lateness rule, List<Mark> late) {
        LocalDate first = late.get(0).date();
        LocalDate on = late.get(late.size() - 1).date();
        Finding main = new Finding(
                LATE, ImmutableMap.of("count", late.size(), "first", first, "on", on, "steps", rule.steps()), late);
        return Signal.builder()
                .kind(SignalKind.LATENESS)
                .level(late.size())
                .on(on)
                .over(DateSpan.of(first, on))
                .putFigure("late", Count.of(late.size()))
                .why(new SignalText(main).say(APART).because(rule.ground()))
                .build();
    }
}
