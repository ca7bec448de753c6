package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** How {@link FullWeeks} and {@link Improvement} are found and told. */
final class PresenceSignals {
    private static final Phrase FULL = new Phrase(
            "Van {first} t/m {last} is in {weeks} lesweken achter elkaar niets gemist.",
            "From {first} to {last} nothing was missed in {weeks} lesson weeks in a row.");
    private static final Phrase TRANSPARENT = new Phrase(
            "Vakantieweken en weken die niet volledig zijn geregistreerd tellen niet en breken niet.",
            "Holiday weeks and weeks that were not recorded in full neither count nor interrupt.");
    private static final Phrase ROSE = new Phrase(
            "Van {first} t/m {last} was de aanwezigheid {now}, in elke lesweek ten minste {bound}; in de {weeks} lesweken daarvoor"
                    + " was zij {before}.",
            "From {first} to {last} presence was {now}, in each lesson week at least {bound}; in the {weeks} lesson weeks before"
                    + " it was {before}.");
    private static final Phrase NO_CAUSE = new Phrase(
            "Waardoor is hiermee niet gezegd: na een lage periode volgt vaak vanzelf een hogere.",
            "This does not say why: after a low period a higher one often follows by itself.");

    private PresenceSignals() {}

    static List<Signal> fullWeeks(FullWeeks rule, Timeline timeline, LocalDate asOf) {
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        List<LessonWeekSums> row = new ArrayList<>();
        for (LessonWeekSums week : LessonWeekSums.usable(timeline, asOf)) {
            if (week.missed().signum() > 0) {
                row.clear();
            } else if (week.unrecorded() == 0) {
                row.add(week);
                if (rule.levels().contains(row.size())) {
                    signals.add(fullWeeks(rule, row));
                }
            }
        }
        return signals.build();
    }

    private static Signal fullWeeks(FullWeeks rule, List<LessonWeekSums> row) {
        DateSpan over = LessonWeekSums.over(row);
        Finding main = Finding.of(
                FULL, ImmutableMap.of("first", over.start(), "last", over.endInclusive(), "weeks", row.size()));
        return Signal.builder()
                .kind(SignalKind.FULL_WEEKS)
                .level(row.size())
                .on(over.endInclusive())
                .over(over)
                .putFigure("weeks", Count.of(row.size()))
                .why(new SignalText(main).say(TRANSPARENT).because(rule.ground()))
                .build();
    }

    static List<Signal> improvements(Improvement rule, Timeline timeline, LocalDate asOf) {
        List<LessonWeekSums> weeks = LessonWeekSums.usable(timeline, asOf);
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        boolean heldBefore = false;
        for (int end = rule.baselineWeeks() + rule.keptWeeks(); end <= weeks.size(); end++) {
            int start = end - rule.keptWeeks();
            List<LessonWeekSums> before = weeks.subList(start - rule.baselineWeeks(), start);
            List<LessonWeekSums> now = weeks.subList(start, end);
            Ratio bound =
                    LessonWeekSums.presence(before).value().plus(rule.atLeast().value());
            boolean holds = now.stream()
                    .allMatch(week ->
                            LessonWeekSums.presence(List.of(week)).value().compareTo(bound) >= 0);
            if (holds && !heldBefore) {
                signals.add(improvement(rule, timeline, before, now));
            }
            heldBefore = holds;
        }
        return signals.build();
    }

    private static Signal improvement(
            Improvement rule, Timeline timeline, List<LessonWeekSums> before, List<LessonWeekSums> now) {
        DateSpan over = LessonWeekSums.over(now);
        Share presence = LessonWeekSums.presence(now);
        Share level = LessonWeekSums.presence(before);
        Finding main = new Finding(
                ROSE,
                ImmutableMap.of(
                        "first",
                        over.start(),
                        "last",
                        over.endInclusive(),
                        "now",
                        presence,
                        "bound",
                        new Share(level.value().plus(rule.atLeast().value())),
                        "before",
                        level,
                        "weeks",
                        before.size()),
                RegisteredDays.evidence(
                        timeline, DateSpan.of(LessonWeekSums.over(before).start(), over.endInclusive())));
        return Signal.builder()
                .kind(SignalKind.SUSTAINED_IMPROVEMENT)
                .on(over.endInclusive())
                .over(over)
                .putFigure("presence", presence)
                .putFigure("presence-before", level)
                .putFigure("weeks", Count.of(now.size()))
                .why(new SignalText(main).say(NO_CAUSE).because(rule.ground()))
                .build();
    }
}
