package nl.aanwezig.mtss;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;

import java.time.LocalDate;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;

/** Timelines of a pupil called kim at a school called linde. */
final class Pupils {
    /** The first of twenty school days without a holiday. */
    static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);

    static final LocalDate LAST = LocalDate.of(2025, 9, 26);
    static final LocalDate BIRTH_DATE = LocalDate.of(2012, 5, 6);

    /** Weekdays from June up to and including September, with a summer holiday from 12 July up to and including 31 August. */
    private static final SchoolCalendar TWO_YEARS = calendar(
            "linde", LocalDate.of(2025, 6, 2), LAST, DateSpan.of(LocalDate.of(2025, 7, 12), LocalDate.of(2025, 8, 31)));

    /** Weekdays up to Christmas, with a holiday in autumn. */
    private static final SchoolCalendar AUTUMN = calendar(
            "linde",
            MONDAY,
            LocalDate.of(2025, 12, 19),
            DateSpan.of(LocalDate.of(2025, 10, 18), LocalDate.of(2025, 10, 26)));

    private Pupils() {}

    /** Twenty days on the roll; a day, half day or lesson without a mark is unrecorded. */
    static Timeline month(Unit unit, Mark... marks) {
        return Timeline.of(
                pupil("kim", BIRTH_DATE, enrolment("linde", Sector.SECONDARY, MONDAY, LAST)),
                calendar("linde", MONDAY, LAST),
                log(unit, marks));
    }

    /** Twenty days on the roll, present where nothing is registered. */
    static Timeline presentMonth(Unit unit, Mark... marks) {
        return present(log(unit, marks));
    }

    /** Twenty days on the roll, present where this log says nothing. */
    static Timeline present(MarkLog log) {
        return present(calendar("linde", MONDAY, LAST), MONDAY, log);
    }

    /** Thirty days of one school year and twenty of the next, on the roll from this day, present where nothing is registered. */
    static Timeline twoYears(LocalDate from, Mark... marks) {
        return present(TWO_YEARS, from, log(Unit.DAY, marks));
    }

    /** On the roll up to Christmas, present where nothing is registered. */
    static Timeline goingOn(Mark... marks) {
        return present(AUTUMN, MONDAY, log(Unit.DAY, marks));
    }

    private static Timeline present(SchoolCalendar calendar, LocalDate from, MarkLog log) {
        return Timeline.of(
                pupil("kim", BIRTH_DATE, enrolment("linde", Sector.SECONDARY, from, calendar.lastDay())),
                calendar,
                log,
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());
    }

    /** {@code band tier} or the reason why nothing is said. */
    static String shown(TierDecision decision) {
        return decision.notEvaluated()
                .map(reason -> "not-evaluated:" + reason)
                .orElseGet(() -> decision.band().orElseThrow().name()
                        + decision.tier().map(tier -> " " + tier).orElse(""));
    }
}
