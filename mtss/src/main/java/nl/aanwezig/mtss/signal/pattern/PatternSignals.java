package nl.aanwezig.mtss.signal.pattern;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DayState;
import nl.aanwezig.mtss.internal.RegisteredDays;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Signal;

/** How a pattern is told. */
final class PatternSignals {
    private static final Share ANY = Share.percent(0);
    private static final Ratio SMALLEST = Ratio.of(1, 10_000);
    private static final int SHOWN_DECIMALS = 1;
    private static final int CHANCE_DECIMALS = 6;
    private static final Phrase CHANCE = new Phrase(
            "De kans om door toeval zoveel of meer daarvan te missen is {chance}. Er is {tests} keer tegelijk getoetst: van wat"
                    + " zo wordt gemeld is naar verwachting hoogstens {rate} toeval.",
            "The chance of missing so much or more of it by accident is {chance}. There were {tests} tests at once: of what is"
                    + " signalled like this {rate} at most is expected to be chance.");
    private static final Phrase TINY = new Phrase("minder dan 0,01 procent", "less than 0.01 per cent");

    private PatternSignals() {}

    static Signal signal(Patterns rule, Trials trials, Timeline timeline, LocalDate asOf, Discovery found) {
        Table table = found.table();
        Ratio chance = found.tail().chance();
        Ratio expected =
                Ratio.parse(found.tail().expected().rounded(SHOWN_DECIMALS).toPlainString());
        DateSpan year = timeline.calendar().schoolYear(asOf).span();
        DateSpan over = DateSpan.of(
                timeline.enrolledDays()
                        .mapToObj(LocalDate::ofEpochDay)
                        .filter(year::contains)
                        .findFirst()
                        .orElse(asOf),
                asOf);
        Finding main = new Finding(
                PatternWording.found(found.kind()),
                ImmutableMap.of(
                        "asOf",
                        asOf,
                        "missed",
                        table.missed() + table.missedElsewhere(),
                        "here",
                        table.missed(),
                        "about",
                        PatternWording.about(found),
                        "recorded",
                        table.recorded(),
                        "expected",
                        expected),
                evidence(trials, timeline, found));
        SignalText text = new SignalText(main)
                .say(
                        CHANCE,
                        ImmutableMap.of(
                                "chance", chance.compareTo(SMALLEST) < 0 ? TINY : new Share(chance),
                                "tests", found.tests(),
                                "rate", rule.falseDiscoveries()))
                .say(PatternWording.watch(found.kind()));
        return Signal.builder()
                .kind(found.kind())
                .about(found.about())
                .on(asOf)
                .over(over)
                .putFigure("missed", Count.of((long) table.missed() + table.missedElsewhere()))
                .putFigure("missed-here", Count.of(table.missed()))
                .putFigure("recorded-here", Count.of(table.recorded()))
                .putFigure("expected-here", new Count(expected))
                .putFigure("odds-ratio-of-school", new Count(found.oddsRatio()))
                .putFigure("chance", new Share(rounded(chance)))
                .putFigure("tests", Count.of(found.tests()))
                .why(text.because(rule.ground()))
                .build();
    }

    private static Ratio rounded(Ratio chance) {
        return Ratio.parse(chance.rounded(CHANCE_DECIMALS).toPlainString());
    }

    /** The marks with which something was missed in the trials that the pattern is about. */
    private static List<Mark> evidence(Trials trials, Timeline timeline, Discovery found) {
        MarkSeries series = timeline.series();
        List<Mark> evidence = new ArrayList<>();
        trials.read(found.kind(), (about, missed, marks) -> {
            if (missed && about.equals(found.about())) {
                marks.stream()
                        .filter(mark ->
                                RegisteredDays.state(mark, series.code(mark), ANY, code -> true) == DayState.MISSED)
                        .map(mark -> MarkSeries.view(series.codes(), mark))
                        .forEach(evidence::add);
            }
        });
        return evidence;
    }
}
