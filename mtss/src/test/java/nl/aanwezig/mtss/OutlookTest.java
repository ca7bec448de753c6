package nl.aanwezig.mtss;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED;
import static nl.aanwezig.core.quantity.Interval.atLeast;
import static nl.aanwezig.core.quantity.Interval.lessThan;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.calendarMonth;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.ExitDay;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

/** What would change a decision, by hand: how far is looked, along which days, at which school, and as what absence. */
class OutlookTest {
    private static final Ground PLAN = because("school plan, 4.2");
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 10);
    private static final TimelinePolicy FILLED =
            TimelinePolicy.builder().fill(FillPolicy.PRESENT).build();

    @Test
    void as_far_as_sixty_school_days_are_looked_at() {
        assertEquals(Optional.of("60 on 2025-11-28"), further(counting(60), MONDAY.plusWeeks(20)));
        assertEquals(Optional.empty(), further(counting(61), MONDAY.plusWeeks(20)));
    }

    @Test
    void no_farther_than_the_calendar_and_the_roll() {
        assertEquals(Optional.of("5 on 2025-09-12"), further(counting(5), FRIDAY.plusDays(7)));
        assertEquals(Optional.empty(), further(counting(6), FRIDAY.plusDays(7)));
        Timeline leaves = days(calendar("linde", MONDAY, SUMMER), FRIDAY.plusDays(7), FILLED);
        assertEquals(Optional.of("5 on 2025-09-12"), further(counting(5), leaves, FRIDAY));
        assertEquals(Optional.empty(), further(counting(6), leaves, FRIDAY));
    }

    @Test
    void an_exit_day_that_does_not_count_is_no_day_to_come() {
        Timeline leaves = days(
                calendar("linde", MONDAY, SUMMER),
                FRIDAY.plusDays(7),
                TimelinePolicy.builder().from(FILLED).exitDay(ExitDay.EXCLUDED).build());

        assertEquals(Optional.of("4 on 2025-09-11"), further(counting(4), leaves, FRIDAY));
        assertEquals(Optional.empty(), further(counting(5), leaves, FRIDAY));
    }

    @Test
    void who_is_on_no_roll_any_more_has_no_outlook() {
        Timeline left = days(calendar("linde", MONDAY, SUMMER), FRIDAY, FILLED, day(FRIDAY, "O"));
        TierDecision decision = Mtss.with(counting(1)).classify(left, FRIDAY.plusDays(10));

        assertEquals(Optional.empty(), new Outlook(decision).further());
        assertEquals(Optional.empty(), new Outlook(decision).back());
        assertFalse(decision.why().in(Language.ENGLISH).contains("would"));
    }

    @Test
    void a_timeline_that_was_cut_today_tells_the_same_as_one_that_was_not() {
        Timeline cut = days(
                calendar("linde", MONDAY, SUMMER),
                SUMMER,
                TimelinePolicy.builder().from(FILLED).upTo(FRIDAY).build());

        assertEquals(Optional.of("7 on 2025-09-16"), further(counting(7), cut, FRIDAY));
    }

    @Test
    void the_next_school_year_is_not_looked_into() {
        Timeline timeline =
                days(calendar("linde", MONDAY, LocalDate.of(2026, 12, 18)), LocalDate.of(2026, 12, 18), FILLED);
        LocalDate july = LocalDate.of(2026, 7, 29);

        assertEquals(Optional.of("2 on 2026-07-31"), further(counting(2), timeline, july));
        assertEquals(Optional.empty(), further(counting(3), timeline, july));
    }

    @Test
    void a_month_that_ends_before_the_bound_is_reached_is_followed_by_another() {
        TierPolicy month = TierPolicy.named("month", "2026.1", PLAN)
                .rule("five", ABSENT.in(calendarMonth()).atLeast(Count.of(5)), Tier.TARGETED, PLAN)
                .otherwise("fewer", Tier.UNIVERSAL);
        Timeline timeline = days(calendar("linde", MONDAY, MONDAY.plusWeeks(9)), SUMMER, FILLED);

        // Monday 29 and Tuesday 30 September do not make five; the first five of October do
        assertEquals(Optional.of("7 on 2025-10-07"), further(month, timeline, LocalDate.of(2025, 9, 26)));
        assertEquals(Optional.of("5 on 2025-09-12"), further(month, timeline, FRIDAY));
    }

    @Test
    void a_scale_that_is_passed_over_tells_the_band_that_would_hold() {
        TierPolicy scale = TierPolicy.named("scale", "2026.1", PLAN)
                .scale(ABSENCE_SHARE.in(yearToDate()))
                .band("severe", atLeast(percent(16)), Tier.INTENSIVE, PLAN)
                .band("moderate", atLeast(percent(10)).and(lessThan(percent(16))), Tier.TARGETED, PLAN)
                .band("well", lessThan(percent(10)), Tier.UNIVERSAL, PLAN)
                .complete();
        Timeline timeline = days(calendar("linde", MONDAY, SUMMER), SUMMER, FILLED);
        Outlook outlook = new Outlook(Mtss.with(scale).classify(timeline, FRIDAY));

        // 1 of 6 is 16.7 %: moderate is never found
        assertEquals("severe", band(outlook.further().orElseThrow()));
        assertEquals(1, outlook.further().orElseThrow().units());
    }

    @Test
    void absence_of_one_kind_is_told_as_that_kind() {
        TierPolicy truancy = TierPolicy.named("truancy", "2026.1", PLAN)
                .rule("three", UNAUTHORISED.in(yearToDate()).atLeast(Count.of(3)), Tier.TARGETED, PLAN)
                .otherwise("fewer", Tier.UNIVERSAL);
        Timeline ill = days(calendar("linde", MONDAY, SUMMER), SUMMER, FILLED, day(FRIDAY, "Z"));
        Timeline truant = days(calendar("linde", MONDAY, SUMMER), SUMMER, FILLED, day(MONDAY, "X"), day(FRIDAY, "Z"));

        assertEquals(Optional.of("3 on 2025-09-10 as O"), further(truancy, ill, FRIDAY));
        assertEquals(Optional.of("2 on 2025-09-09 as X"), further(truancy, truant, FRIDAY), "as the last that counted");
        String why = Mtss.with(truancy).classify(truant, FRIDAY).why().in(Language.ENGLISH);
        assertTrue(
                why.contains("With 2 days more missed and registered as \"X\", without a break up to and including"
                        + " 9 September 2025, \"three\" would hold."),
                why);
        String waarom = Mtss.with(truancy).classify(truant, FRIDAY).why().in(Language.DUTCH);
        assertTrue(
                waarom.contains("Nog 2 dagen missen, geregistreerd als \"X\", zonder tussenpoos tot en met 9 september"
                        + " 2025, en \"three\" zou gelden."),
                waarom);
    }

    @Test
    void a_code_that_is_out_of_use_or_means_a_part_is_not_told() {
        Code old = Code.builder()
                .value("old")
                .presence(Presence.ABSENT)
                .standing(Standing.UNAUTHORISED)
                .validity(DateSpan.of(MONDAY, FRIDAY.minusDays(1)))
                .build();
        Code half = Code.builder()
                .value("half")
                .presence(Presence.ABSENT)
                .standing(Standing.UNAUTHORISED)
                .weight(50)
                .build();
        TierPolicy truancy = counts(Counting.units(PartRule.PROPORTIONAL).only(Standing.UNAUTHORISED), 3);

        assertEquals(Optional.empty(), further(truancy, registered(List.of(old, half)), FRIDAY));
        Code now = Code.builder()
                .from(old)
                .value("now")
                .validity(DateSpan.always())
                .build();
        assertEquals(
                Optional.of("3 on 2025-09-10 as now"), further(truancy, registered(List.of(old, half, now)), FRIDAY));
    }

    @Test
    void a_register_without_a_code_for_absence_tells_what_nobody_judged() {
        Code present = Code.of("P", Presence.PRESENT);

        assertEquals(Optional.of("3 on 2025-09-10"), further(counting(3), registered(List.of(present)), FRIDAY));
    }

    @Test
    void a_lesson_day_has_the_lessons_of_the_last_such_weekday() {
        Timeline lessons = Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, SUMMER)),
                calendar("linde", MONDAY, SUMMER),
                log(
                        Unit.LESSON,
                        lesson(MONDAY, "08:30", 50, "P"),
                        lesson(MONDAY, "09:30", 50, "O"),
                        lesson(MONDAY, "10:30", 50, "U"), // cancelled
                        lesson(MONDAY.plusDays(2), "08:30", 50, "P"),
                        lesson(MONDAY.plusDays(7), "11:00", 50, "-"), // nothing recorded: the week before is taken
                        lesson(MONDAY.plusDays(9), "08:30", 50, "P"),
                        lesson(MONDAY.plusDays(9), "09:30", 50, "P")));
        LocalDate asOf = MONDAY.plusDays(9);

        // Monday 15 September: 2 lessons, Wednesday 17: 2, Monday 22: 2
        assertEquals(Optional.of("1 on 2025-09-15"), further(counting(2), lessons, asOf));
        assertEquals(Optional.of("3 on 2025-09-17"), further(counting(4), lessons, asOf));
        assertEquals(Optional.of("6 on 2025-09-22"), further(counting(7), lessons, asOf));
        assertEquals(
                Unit.LESSON,
                outlook(counting(7), lessons, asOf).further().orElseThrow().unit());
    }

    @Test
    void at_two_schools_the_one_that_goes_on_is_looked_at_whatever_their_order() {
        Pupil moved = pupil(
                "kim",
                MONDAY,
                enrolment("wilg", Sector.SECONDARY, MONDAY, MONDAY.plusDays(2)),
                enrolment("linde", Sector.SECONDARY, MONDAY.plusDays(3), SUMMER));
        Timeline wilg = Timeline.of(
                moved, calendar("wilg", MONDAY, SUMMER), log(Unit.DAY, day(MONDAY, "O"), day(SUMMER, "O")), FILLED);
        Timeline linde = Timeline.of(
                moved,
                calendar("linde", MONDAY, SUMMER),
                log(Unit.DAY, day(FRIDAY, "O"), day(FRIDAY.plusDays(3), "O")),
                FILLED);
        TierPolicy together = TierPolicy.named("together", "2026.1", PLAN)
                .acrossSchools()
                .rule("four", ABSENT.in(yearToDate()).atLeast(Count.of(4)), Tier.TARGETED, PLAN)
                .otherwise("fewer", Tier.UNIVERSAL);

        for (List<Timeline> order : List.of(List.of(wilg, linde), List.of(linde, wilg))) {
            TierDecision decision =
                    Mtss.with(together).classifyAll(order, FRIDAY, Facts.none()).get(0);
            assertEquals(Optional.of("2 on 2025-09-09"), shown(new Outlook(decision).further()));
        }
    }

    @Test
    void at_two_schools_at_once_both_are_missed() {
        Pupil both = pupil(
                "kim",
                MONDAY,
                enrolment("linde", Sector.SECONDARY, MONDAY, SUMMER),
                enrolment("wilg", Sector.SECONDARY, MONDAY, SUMMER));
        Timeline linde = Timeline.of(both, calendar("linde", MONDAY, SUMMER), log(Unit.DAY), FILLED);
        Timeline wilg = Timeline.of(both, calendar("wilg", MONDAY, SUMMER), log(Unit.DAY), FILLED);
        Timeline lessons = Timeline.of(
                both, calendar("wilg", MONDAY, SUMMER), log(Unit.LESSON, lesson(MONDAY, "08:30", 50, "P")), FILLED);
        TierPolicy together = TierPolicy.named("together", "2026.1", PLAN)
                .acrossSchools()
                .rule("three", ABSENT.in(yearToDate()).atLeast(Count.of(3)), Tier.TARGETED, PLAN)
                .otherwise("fewer", Tier.UNIVERSAL);

        assertEquals(Optional.of("3 on 2025-09-09"), all(together, linde, wilg));
        assertEquals(Optional.empty(), all(together, linde, lessons), "days and lessons do not add up");
    }

    private static Optional<String> all(TierPolicy policy, Timeline... timelines) {
        TierDecision decision = Mtss.with(policy)
                .classifyAll(List.of(timelines), FRIDAY, Facts.none())
                .get(0);
        return shown(new Outlook(decision).further());
    }

    @Test
    void the_way_back_is_told_in_days_attended() {
        Timeline truant = days(calendar("linde", MONDAY, SUMMER), SUMMER, FILLED, day(MONDAY, "O"), day(FRIDAY, "O"));
        TierPolicy share = TierPolicy.named("share", "2026.1", PLAN)
                .rule("high", ABSENCE_SHARE.in(yearToDate()).moreThan(percent(20)), Tier.INTENSIVE, PLAN)
                .rule("some", ABSENCE_SHARE.in(yearToDate()).moreThan(percent(10)), Tier.TARGETED, PLAN)
                .otherwise("well", Tier.UNIVERSAL);
        Outlook.Turn back = outlook(share, truant, FRIDAY).back().orElseThrow();

        assertEquals(Optional.of("5 on 2025-09-12"), shown(Optional.of(back))); // 2 of 10 is 20 %
        assertEquals("some", band(back));
        assertEquals(Optional.empty(), outlook(share, truant, FRIDAY).further(), "nothing lies above");
    }

    private static TierPolicy counting(int days) {
        return counts(Counting.units(PartRule.PROPORTIONAL), days);
    }

    private static TierPolicy counts(Counting counting, int days) {
        return TierPolicy.named("counts", "2026.1", PLAN)
                .counting(counting)
                .rule("many", ABSENT.in(yearToDate()).atLeast(Count.of(days)), Tier.TARGETED, PLAN)
                .otherwise("fewer", Tier.UNIVERSAL);
    }

    /** From the first Friday on, at a school whose calendar ends on this day. */
    private static Optional<String> further(TierPolicy policy, LocalDate last) {
        return further(policy, days(calendar("linde", MONDAY, last), SUMMER, FILLED), FRIDAY);
    }

    private static Optional<String> further(TierPolicy policy, Timeline timeline, LocalDate asOf) {
        return shown(outlook(policy, timeline, asOf).further());
    }

    private static Outlook outlook(TierPolicy policy, Timeline timeline, LocalDate asOf) {
        return new Outlook(Mtss.with(policy).classify(timeline, asOf));
    }

    private static String band(Outlook.Turn turn) {
        return turn.band().orElseThrow().name();
    }

    private static Optional<String> shown(Optional<Outlook.Turn> turn) {
        return turn.map(told -> told.units() + " on " + told.on()
                + told.registeredAs().map(code -> " as " + code.value()).orElse(""));
    }

    private static Timeline days(SchoolCalendar calendar, LocalDate onRollUntil, TimelinePolicy policy, Mark... marks) {
        return Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, onRollUntil)),
                calendar,
                log(Unit.DAY, marks),
                policy);
    }

    private static Timeline registered(List<Code> codes) {
        return Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, SUMMER)),
                calendar("linde", MONDAY, SUMMER),
                MarkLog.of(Unit.DAY, CodeBook.of("own", codes), List.of()),
                FILLED);
    }
}
