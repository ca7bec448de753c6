package nl.aanwezig.core.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Amount;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.timeline.Timeline;

/** What a notice of sixteen hours says for itself. */
final class SixteenHoursWording {
    private static final Phrase REACHED = new Phrase(
            "Van {begin} t/m {end} is {hours} gemist zonder geldige reden. De meldplicht begint bij {limit} in"
                    + " {window} (art. 21a Leerplichtwet 1969).",
            "From {begin} to {end} {hours} were missed without a valid reason. The duty to report starts at {limit} in"
                    + " {window} (art. 21a Leerplichtwet 1969).");
    private static final Phrase REACHED_ADULT = new Phrase(
            "Van {begin} t/m {end} is {hours} gemist zonder geldige reden. Vanaf {limit} in {window} mag een instelling dit melden, ook"
                    + " na de 18e verjaardag.",
            "From {begin} to {end} {hours} were missed without a valid reason. From {limit} in {window} on an institution may report"
                    + " it, after the 18th birthday too.");
    private static final Phrase DAY = new Phrase("- {date}: {hours} ({lessons})", "- {date}: {hours} ({lessons})");
    private static final Phrase WEEKS =
            new Phrase("Lesweken in het venster: {weeks}.", "Lesson weeks in the window: {weeks}.");
    private static final Phrase SKIPPED = new Phrase(
            "Overgeslagen, want zonder schooldagen: {weeks}.", "Skipped, for they have no school days: {weeks}.");
    private static final Phrase LEFT_OUT = new Phrase(
            "Niet meegeteld in deze dagen: {authorised} geoorloofd afwezig, {open} nog niet beoordeeld, {late} te laat,"
                    + " {unrecorded} niet geregistreerd.",
            "Not counted in these days: {authorised} absent with a valid reason, {open} not judged yet, {late} late,"
                    + " {unrecorded} not recorded.");
    private static final Phrase RESTART =
            new Phrase("De telling begint opnieuw op de dag na {end}.", "Counting restarts on the day after {end}.");

    private SixteenHoursWording() {}

    static Explanation explain(SixteenHours rule, Timeline timeline, List<MissedDay> days, Quantity<?> hours) {
        MissedDay last = days.get(days.size() - 1);
        DateSpan span = DateSpan.of(days.get(0).date(), last.date());
        List<Finding> findings = new ArrayList<>();
        List<Mark> evidence = days.stream().flatMap(day -> day.marks().stream()).toList();
        findings.add(new Finding(
                timeline.pupil().ageOn(last.date()).orElse(0) >= rule.adultAge() ? REACHED_ADULT : REACHED,
                Map.of(
                        "begin",
                        span.start(),
                        "end",
                        span.endInclusive(),
                        "hours",
                        hours,
                        "limit",
                        last.unit().quantity(rule.limit()),
                        "window",
                        rule.window()),
                evidence));
        for (MissedDay day : days) {
            Amount lessons =
                    new Amount(Ratio.of(day.marks().size()), timeline.series().unit());
            findings.add(new Finding(
                    DAY,
                    Map.of("date", day.date(), "hours", day.unit().quantity(day.hours()), "lessons", lessons),
                    day.marks()));
        }
        addWeeks(findings, rule, timeline.calendar(), last.date());
        Tally tally =
                Tallies.of(timeline, Counting.units(PartRule.PROPORTIONAL)).over(span);
        findings.add(Finding.of(
                LEFT_OUT,
                Map.of(
                        "authorised", tally.authorised(),
                        "open", tally.open(),
                        "late", tally.late(),
                        "unrecorded", tally.unrecorded())));
        Birthday.within(span.start(), span.endInclusive(), timeline.pupil(), rule.adultAge())
                .ifPresent(birthday -> {
                    Ratio before = hoursBefore(birthday, days);
                    findings.add(Birthday.told(
                            birthday,
                            rule.adultAge(),
                            last.unit().quantity(before),
                            last.unit().quantity(hours.value().minus(before))));
                });
        findings.add(Finding.of(RESTART, Map.of("end", last.date())));
        return new Explanation(findings);
    }

    private static void addWeeks(
            List<Finding> findings, SixteenHours rule, SchoolCalendar calendar, LocalDate lastDay) {
        LocalDate first =
                rule.window().ending(lastDay, calendar).map(DateSpan::start).orElse(lastDay);
        findings.add(Finding.of(WEEKS, Map.of("weeks", Weeks.with(first, lastDay, calendar))));
        List<LessonWeek> skipped = Weeks.without(first, lastDay, calendar);
        if (!skipped.isEmpty()) {
            findings.add(Finding.of(SKIPPED, Map.of("weeks", skipped)));
        }
    }

    private static Ratio hoursBefore(LocalDate day, List<MissedDay> days) {
        return days.stream()
                .filter(missed -> missed.date().isBefore(day))
                .map(MissedDay::hours)
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
