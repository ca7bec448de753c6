package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.RegisteredDays;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;

/** How a {@link Drop} is found and told. */
final class DropSignals {
    private static final Phrase DROPPED = new Phrase(
            "Van {first} t/m {last} was de aanwezigheid {now}; in de eerste {weeks} lesweken van dit schooljaar {before}.",
            "From {first} to {last} presence was {now}; in the first {weeks} lesson weeks of this school year {before}.");
    private static final Phrase CHART = new Phrase(
            "De kaart ({chart}) van lesweken staat op {value}, boven de grens van {limit}.",
            "The chart ({chart}) of lesson weeks stands at {value}, above its limit of {limit}.");
    private static final Phrase WEEKS = new Phrase(
            "Vergeleken zijn lesweken, want dagen hangen samen: een griep duurt. Vakantieweken en weken zonder registratie zijn"
                    + " overgeslagen.",
            "Lesson weeks are compared, since days hang together: a flu lasts. Holiday weeks and weeks without records are"
                    + " skipped.");

    private DropSignals() {}

    /** The usable weeks of each school year of each timeline. */
    static List<List<LessonWeekSums>> years(List<Timeline> timelines, LocalDate asOf) {
        ImmutableList.Builder<List<LessonWeekSums>> years = ImmutableList.builder();
        for (Timeline timeline : timelines) {
            years.addAll(SchoolYearParts.of(
                    LessonWeekSums.usable(timeline, asOf), week -> week.over().start(), timeline.calendar()));
        }
        return years.build();
    }

    static List<Signal> find(Drop rule, Timeline timeline, LocalDate asOf) {
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        for (List<LessonWeekSums> year : years(List.of(timeline), asOf)) {
            if (year.size() > rule.baselineWeeks()) {
                List<LessonWeekSums> baseline = year.subList(0, rule.baselineWeeks());
                signals.addAll(find(rule, timeline, baseline, year.subList(rule.baselineWeeks(), year.size())));
            }
        }
        return signals.build();
    }

    private static List<Signal> find(
            Drop rule, Timeline timeline, List<LessonWeekSums> baseline, List<LessonWeekSums> weeks) {
        ChartedWeeks chart = ChartedWeeks.of(rule.chart(), baseline, weeks);
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        int first = 0;
        boolean told = false;
        for (int i = 0; i < chart.points().size(); i++) {
            ChartedWeeks.Point point = chart.points().get(i);
            if (point.atBaseline()) {
                first = i + 1;
                told = false;
            } else if (point.signals() && !told) {
                told = true;
                signals.add(
                        signal(rule, timeline, baseline, weeks.subList(first, i + 1), point.value(), chart.limit()));
            }
        }
        return signals.build();
    }

    private static Signal signal(
            Drop rule,
            Timeline timeline,
            List<LessonWeekSums> baseline,
            List<LessonWeekSums> weeks,
            Ratio value,
            Ratio limit) {
        DateSpan over = LessonWeekSums.over(weeks);
        Share now = LessonWeekSums.presence(weeks);
        Share before = LessonWeekSums.presence(baseline);
        Finding main = new Finding(
                DROPPED,
                ImmutableMap.of(
                        "first", over.start(),
                        "last", over.endInclusive(),
                        "now", now,
                        "weeks", baseline.size(),
                        "before", before),
                RegisteredDays.evidence(timeline, over));
        return Signal.builder()
                .kind(SignalKind.DROP)
                .on(over.endInclusive())
                .over(over)
                .putFigure("presence", now)
                .putFigure("presence-baseline", before)
                .putFigure("chart", new Count(value))
                .putFigure("limit", new Count(limit))
                .why(new SignalText(main)
                        .say(CHART, ImmutableMap.of("chart", name(rule.chart()), "value", value, "limit", limit))
                        .say(WEEKS)
                        .because(rule.ground()))
                .build();
    }

    private static String name(Drop.Chart chart) {
        if (chart instanceof Drop.Ewma) {
            return "EWMA";
        }
        return chart instanceof Drop.Cusum ? "CUSUM" : "binomial CUSUM";
    }
}
