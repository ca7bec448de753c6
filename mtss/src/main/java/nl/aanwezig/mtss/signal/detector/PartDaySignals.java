package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DayState;
import nl.aanwezig.mtss.internal.RegisteredDay;
import nl.aanwezig.mtss.internal.RegisteredDays;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;

/** How {@link PartDays} are found and told. */
final class PartDaySignals {
    private static final Phrase PARTS = new Phrase(
            "In {weeks} lesweken is op {days} dagen een deel van de dag gemist, {share} of meer maar niet alles: {dates}. Van de"
                    + " tijd op die dagen is {missed} gemist.",
            "In {weeks} lesson weeks part of the day was missed on {days} days, {share} or more but not all: {dates}. Of the"
                    + " time on those days {missed} was missed.");
    private static final Phrase GAPS = new Phrase(
            "Het meetellen van gedeeltelijke dagen vergroot verschillen tussen groepen: kijk ook hoe er is geregistreerd.",
            "Counting parts of days widens differences between groups: look at how it was registered too.");

    private PartDaySignals() {}

    static List<Signal> find(PartDays rule, Timeline timeline, LocalDate asOf) {
        List<RegisteredDay> days = RegisteredDays.of(timeline, asOf).stream()
                .filter(day -> !day.isWhole() && day.state(rule.ofDay()) == DayState.MISSED)
                .toList();
        List<LocalDate> dates = days.stream().map(RegisteredDay::date).toList();
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        for (Crossing crossing : Crossing.of(dates, timeline.calendar(), rule.lessonWeeks(), rule.days())) {
            signals.add(signal(rule, timeline, days.subList(crossing.first(), crossing.last() + 1)));
        }
        return signals.build();
    }

    private static Signal signal(PartDays rule, Timeline timeline, List<RegisteredDay> days) {
        List<LocalDate> dates = days.stream().map(RegisteredDay::date).toList();
        DateSpan over = DateSpan.of(dates.get(0), dates.get(dates.size() - 1));
        Share missed = Share.of(
                days.stream().map(RegisteredDay::missedTime).reduce(Ratio.ZERO, Ratio::plus),
                days.stream().map(RegisteredDay::requiredTime).reduce(Ratio.ZERO, Ratio::plus));
        List<Mark> evidence = RegisteredDays.evidence(timeline, over).stream()
                .filter(mark -> dates.contains(mark.date()))
                .toList();
        Finding main = new Finding(
                PARTS,
                ImmutableMap.of(
                        "weeks", rule.lessonWeeks(),
                        "days", days.size(),
                        "share", rule.ofDay(),
                        "dates", dates,
                        "missed", missed),
                evidence);
        return Signal.builder()
                .kind(SignalKind.PART_DAYS)
                .on(over.endInclusive())
                .over(over)
                .putFigure("part-days", Days.of(days.size()))
                .putFigure("share-missed", missed)
                .why(new SignalText(main).say(GAPS).because(rule.ground()))
                .build();
    }
}
