package nl.aanwezig.mtss.signal.detector;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.RegisteredDays;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;

/** How {@link Spells} are found and told; and runs of units of one sort, which sick reports are made of too. */
final class SpellSignals {
    private static final Phrase SPELLS = new Phrase(
            "In {weeks} lesweken begonnen {spells} losse perioden van afwezigheid: op {dates}. Samen {units}, gemiddeld {mean}"
                    + " per periode.",
            "In {weeks} lesson weeks {spells} separate spells of absence began: on {dates}. Together {units}, on average"
                    + " {mean} a spell.");
    private static final Phrase COUNTED = new Phrase(
            "Een periode loopt door over weekeinden, vakanties en wat niet verplicht was; aanwezigheid breekt haar.",
            "A spell runs on over weekends, holidays and what was not required; attendance ends it.");

    private SpellSignals() {}

    static List<Run> runs(Spells rule, List<Timeline> mainFirst, LocalDate asOf) {
        checkArgument(
                mainFirst.stream().map(one -> one.series().unit()).distinct().count() <= 1,
                "The timelines count in different units.\nMaybe look at the spells of each school apart.");
        TreeMap<Long, Timeline> schools = new TreeMap<>();
        for (Timeline timeline : mainFirst) {
            timeline.enrolledDays()
                    .takeWhile(day -> day <= asOf.toEpochDay())
                    .forEach(day -> schools.putIfAbsent(day, timeline));
        }
        Run.Reader reader = new Run.Reader();
        schools.forEach((day, timeline) -> read(timeline, day, rule.ofUnit(), code -> true, reader));
        return reader.runs();
    }

    /** Reads the units of one day. */
    private static void read(Timeline timeline, long day, Share ofUnit, Predicate<Code> counts, Run.Reader reader) {
        MarkSeries series = timeline.series();
        LocalDate date = LocalDate.ofEpochDay(day);
        long[] marks = series.packed(DateSpan.of(date, date)).toArray();
        if (marks.length == 0) {
            reader.read(date, RegisteredDays.silence(timeline));
        }
        for (long mark : marks) {
            reader.read(date, RegisteredDays.state(mark, series.code(mark), ofUnit, counts));
        }
    }

    /** The runs of units missed with certain codes; being absent otherwise ends a run. */
    static List<Run> runs(Timeline timeline, LocalDate asOf, Share ofUnit, Predicate<Code> counts) {
        Run.Reader reader = new Run.Reader();
        timeline.enrolledDays()
                .takeWhile(day -> day <= asOf.toEpochDay())
                .forEach(day -> read(timeline, day, ofUnit, counts, reader));
        return reader.runs();
    }

    static List<Signal> find(Spells rule, Timeline timeline, LocalDate asOf) {
        List<Run> runs = runs(rule, List.of(timeline), asOf);
        List<LocalDate> starts = runs.stream().map(Run::first).toList();
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        for (Crossing crossing : Crossing.of(starts, timeline.calendar(), rule.lessonWeeks(), rule.spells())) {
            signals.add(signal(rule, timeline, runs.subList(crossing.first(), crossing.last() + 1)));
        }
        return signals.build();
    }

    private static Signal signal(Spells rule, Timeline timeline, List<Run> runs) {
        LocalDate on = runs.get(runs.size() - 1).first();
        DateSpan over = DateSpan.of(runs.get(0).first(), on);
        List<LocalDate> units = new ArrayList<>();
        runs.forEach(
                run -> run.dates().stream().filter(date -> !date.isAfter(on)).forEach(units::add));
        Ratio mean = Ratio.of(units.size(), runs.size());
        Finding main = new Finding(
                SPELLS,
                ImmutableMap.of(
                        "weeks", rule.lessonWeeks(),
                        "spells", runs.size(),
                        "dates", runs.stream().map(Run::first).toList(),
                        "units", Amounts.of(units.size(), timeline),
                        "mean", mean),
                RegisteredDays.evidence(timeline, over));
        return Signal.builder()
                .kind(SignalKind.MANY_SPELLS)
                .on(on)
                .over(over)
                .putFigure("spells", Count.of(runs.size()))
                .putFigure("units", Count.of(units.size()))
                .putFigure("mean-length", new Count(mean))
                .why(new SignalText(main).say(COUNTED).because(rule.ground()))
                .build();
    }
}
