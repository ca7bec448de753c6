package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.RegisteredDays;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;

/** How {@link Relapse} is found and told. */
final class RelapseSignals {
    private static final Phrase BACK = new Phrase(
            "Na de start van ondersteuning op {start} steeg de aanwezigheid van {before} naar {risen}; van {first} t/m {last} was zij"
                    + " {now}, niet hoger dan daarvoor.",
            "After support began on {start} presence rose from {before} to {risen}; from {first} to {last} it was {now}, no higher"
                    + " than before.");
    private static final Phrase REVIEW = new Phrase(
            "Dat kan een reden zijn om samen te bekijken wat eerder hielp.",
            "That can be a reason to look together at what helped before.");

    private RelapseSignals() {}

    static List<Signal> find(Relapse rule, Timeline timeline, LocalDate asOf, List<LocalDate> supportStarts) {
        List<LocalDate> starts = supportStarts.stream().distinct().sorted().toList();
        List<LessonWeekSums> weeks = LessonWeekSums.usable(timeline, asOf);
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate start = starts.get(i);
            LocalDate next = i + 1 < starts.size() ? starts.get(i + 1) : LocalDate.MAX;
            List<LessonWeekSums> before = weeks.stream()
                    .filter(week -> week.over().endInclusive().isBefore(start))
                    .toList();
            List<LessonWeekSums> after = weeks.stream()
                    .filter(week -> !week.over().start().isBefore(start))
                    .filter(week -> week.over().endInclusive().isBefore(next))
                    .toList();
            if (before.size() >= rule.weeksBefore()) {
                before = before.subList(before.size() - rule.weeksBefore(), before.size());
                find(rule, timeline, start, LessonWeekSums.presence(before), after)
                        .ifPresent(signals::add);
            }
        }
        return signals.build();
    }

    private static Optional<Signal> find(
            Relapse rule, Timeline timeline, LocalDate start, Share before, List<LessonWeekSums> after) {
        Ratio bound = before.value().plus(rule.atLeast().value());
        for (int risen = rule.weeksRisen(); risen <= after.size(); risen++) {
            Share high = LessonWeekSums.presence(after.subList(risen - rule.weeksRisen(), risen));
            if (high.value().compareTo(bound) >= 0) {
                return back(rule, after, risen, before).map(back -> signal(rule, timeline, start, before, high, back));
            }
        }
        return Optional.empty();
    }

    /** The first weeks after presence had risen in which it is back. */
    private static Optional<List<LessonWeekSums>> back(
            Relapse rule, List<LessonWeekSums> after, int risen, Share before) {
        int last = Math.min(after.size(), risen + rule.withinWeeks());
        for (int end = risen + rule.weeksBack(); end <= last; end++) {
            List<LessonWeekSums> now = after.subList(end - rule.weeksBack(), end);
            if (LessonWeekSums.presence(now).compareTo(before) <= 0) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    private static Signal signal(
            Relapse rule, Timeline timeline, LocalDate start, Share before, Share risen, List<LessonWeekSums> back) {
        DateSpan low = LessonWeekSums.over(back);
        Share now = LessonWeekSums.presence(back);
        Finding main = new Finding(
                BACK,
                ImmutableMap.of(
                        "start", start,
                        "before", before,
                        "risen", risen,
                        "first", low.start(),
                        "last", low.endInclusive(),
                        "now", now),
                RegisteredDays.evidence(timeline, low));
        return Signal.builder()
                .kind(SignalKind.RELAPSE)
                .on(low.endInclusive())
                .over(DateSpan.of(start, low.endInclusive()))
                .putFigure("presence-before", before)
                .putFigure("presence-risen", risen)
                .putFigure("presence", now)
                .why(new SignalText(main).say(REVIEW).because(rule.ground()))
                .build();
    }
}
