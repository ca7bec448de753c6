package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.lessonPart;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.ContinuousAbsence;
import nl.aanwezig.core.notice.HolidayWeeks;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds from the domain reference, Dutch law 2.9, 2.11, 3.1 and 11.1 row 6. */
class ContinuousAbsenceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);
    private static final DateSpan SPRING = DateSpan.of(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 22));
    private static final SchoolCalendar PLAIN = calendar("linde", MONDAY, LAST);
    private static final SchoolCalendar WITH_HOLIDAY = calendar("linde", MONDAY, LAST, SPRING);
    private static final LocalDate MINOR = LocalDate.of(2012, 5, 6);

    private final TreeMap<LocalDate, String> days = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"2026-02-06, 0", "2026-02-09, 1", "2026-02-10, 1"})
    void more_than_28_days_are_long_term_and_the_28th_day_is_not(LocalDate last, int notices) {
        missAll(MONDAY, last, PLAIN); // Monday 9 February is the 29th day; its 28th is a Sunday.

        List<Notice> found = find(ContinuousAbsence.longTerm(), PLAIN, MINOR);

        assertEquals(notices, found.size());
        found.forEach(notice -> {
            assertEquals(MONDAY, notice.begin());
            assertEquals(LocalDate.of(2026, 2, 9), notice.end());
            assertEquals(Count.of(29), notice.amount().orElseThrow());
            assertEquals(NoticeKind.LONG_TERM, notice.kind());
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-02-09, 0", "2026-02-10, 1"})
    void to_the_doorstroompunt_four_weeks_suffice(LocalDate last, int notices) {
        missAll(LocalDate.of(2026, 1, 14), last, PLAIN); // 10 February is the 28th day.

        List<Notice> found = find(ContinuousAbsence.transition(), PLAIN, LocalDate.of(2007, 5, 6));

        assertEquals(notices, found.size());
        found.forEach(notice -> assertEquals(NoticeKind.TRANSITION, notice.kind()));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-02-10, LONG_TERM", // still 17 on 9 February
        "2008-02-09, TRANSITION", // 18 that day
        "1999-02-10, TRANSITION", // still 26
        "1999-02-09, ''" // 27 that day
    })
    void the_kind_goes_by_age_on_the_day_on_which_the_length_is_reached(LocalDate born, String kind) {
        missAll(MONDAY, LocalDate.of(2026, 2, 9), PLAIN);

        List<String> found = Stream.of(ContinuousAbsence.longTerm(), ContinuousAbsence.transition())
                .flatMap(rule -> find(rule, PLAIN, born).stream())
                .map(notice -> notice.kind().name())
                .toList();

        assertEquals(kind.isEmpty() ? List.of() : List.of(kind), found);
    }

    @Test
    void who_turns_18_during_long_absence_goes_to_the_doorstroompunt_too_and_both_parts_are_told() {
        missAll(MONDAY, LocalDate.of(2026, 2, 20), PLAIN);
        LocalDate born = LocalDate.of(2008, 2, 13);

        List<Notice> longTerm = find(ContinuousAbsence.longTerm(), PLAIN, born);
        List<Notice> transition = find(ContinuousAbsence.transition(), PLAIN, born);

        assertEquals(LocalDate.of(2026, 2, 9), longTerm.get(0).end());
        assertEquals(LocalDate.of(2026, 2, 13), transition.get(0).end());
        String why = transition.get(0).why().in(Language.ENGLISH);
        assertTrue(why.contains("24 days before it and 1 day from that day on"), why);
    }

    @Test
    void holiday_weeks_neither_count_nor_break() {
        missAll(MONDAY, LocalDate.of(2026, 2, 27), WITH_HOLIDAY);

        Notice notice = find(ContinuousAbsence.longTerm(), WITH_HOLIDAY, MINOR).get(0);

        assertEquals(LocalDate.of(2026, 2, 9), notice.end());
        days.clear();
        missAll(LocalDate.of(2026, 1, 26), LocalDate.of(2026, 2, 27), WITH_HOLIDAY);
        assertEquals(
                List.of(), find(ContinuousAbsence.longTerm(), WITH_HOLIDAY, MINOR)); // 33 days, 26 without the holiday
        ContinuousAbsence counted = ContinuousAbsence.builder()
                .from(ContinuousAbsence.longTerm())
                .holidayWeeks(HolidayWeeks.COUNTED)
                .build();
        assertEquals(
                LocalDate.of(2026, 2, 23),
                find(counted, WITH_HOLIDAY, MINOR).get(0).end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "L", "Z", "V"})
    void a_day_attended_or_with_a_valid_reason_breaks(String code) {
        missAll(MONDAY, LocalDate.of(2026, 2, 13), PLAIN);
        days.put(LocalDate.of(2026, 1, 20), code);

        assertEquals(List.of(), find(ContinuousAbsence.longTerm(), PLAIN, MINOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "-", "?"})
    void a_day_of_which_nothing_is_known_does_not_break(String code) {
        missAll(MONDAY, LocalDate.of(2026, 2, 13), PLAIN);
        days.put(LocalDate.of(2026, 1, 20), code);

        assertEquals(1, find(ContinuousAbsence.longTerm(), PLAIN, MINOR).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "-", "?"})
    void weeks_of_which_nothing_is_known_are_nobodys_absence(String code) {
        days.put(MONDAY, "O");
        MONDAY.plusDays(1)
                .datesUntil(MONDAY.plusDays(35))
                .filter(PLAIN::isSchoolDay)
                .forEach(day -> days.put(day, code));
        days.put(MONDAY.plusDays(35), "O");

        assertEquals(List.of(), find(ContinuousAbsence.longTerm(), PLAIN, MINOR));
        missAll(MONDAY, MONDAY.plusDays(28), PLAIN);
        assertEquals(1, find(ContinuousAbsence.longTerm(), PLAIN, MINOR).size());
    }

    @Test
    void days_on_no_roll_break() {
        missAll(MONDAY, LAST, PLAIN);
        Mark[] marks = days.entrySet().stream()
                .map(day -> lesson(day.getKey(), "09:00", 50, day.getValue()))
                .toArray(Mark[]::new);
        Timeline timeline = Timeline.of(
                pupil(
                        "kim",
                        MINOR,
                        enrolment("linde", Sector.SECONDARY, MONDAY, LocalDate.of(2026, 2, 6)),
                        enrolment("linde", Sector.SECONDARY, LocalDate.of(2026, 2, 10), LocalDate.of(2026, 3, 6))),
                PLAIN,
                log(Unit.LESSON, marks));

        assertEquals(List.of(), ContinuousAbsence.longTerm().find(timeline));
    }

    @Test
    void a_lesson_attended_for_a_part_breaks() {
        missAll(MONDAY, LocalDate.of(2026, 2, 13), PLAIN);
        Mark part = lessonPart(LocalDate.of(2026, 1, 20), "13:00", 50, 49, "part O");
        Mark whole = lessonPart(LocalDate.of(2026, 1, 20), "13:00", 50, 50, "part O");

        assertEquals(List.of(), find(ContinuousAbsence.longTerm(), PLAIN, MINOR, part));
        assertEquals(1, find(ContinuousAbsence.longTerm(), PLAIN, MINOR, whole).size());
    }

    @Test
    void each_stretch_is_reported_once() {
        missAll(MONDAY, LAST, PLAIN);
        days.put(LocalDate.of(2026, 2, 27), "P");

        assertEquals(
                List.of("2026-01-12 2026-02-09", "2026-03-02 2026-03-30"),
                find(ContinuousAbsence.longTerm(), PLAIN, MINOR).stream()
                        .map(notice -> notice.begin() + " " + notice.end())
                        .toList());
    }

    @Test
    void a_register_of_days_knows_absence_on_end_too() {
        Mark[] marks = PLAIN.lessonWeeks().stream()
                .flatMap(week -> week.days().start().datesUntil(week.days().endInclusive()))
                .filter(PLAIN::isSchoolDay)
                .map(day -> SchoolYears.day(day, "O"))
                .toArray(Mark[]::new);
        Timeline timeline = Timeline.of(
                pupil("kim", MINOR, enrolment("linde", Sector.SECONDARY, MONDAY, LAST)), PLAIN, log(Unit.DAY, marks));

        assertEquals(1, ContinuousAbsence.longTerm().find(timeline).size());
    }

    private void missAll(LocalDate first, LocalDate last, SchoolCalendar calendar) {
        first.datesUntil(last.plusDays(1)).filter(calendar::isSchoolDay).forEach(day -> days.put(day, "O"));
    }

    private List<Notice> find(ContinuousAbsence rule, SchoolCalendar calendar, LocalDate born, Mark... more) {
        Mark[] marks = Stream.concat(
                        days.entrySet().stream().map(day -> lesson(day.getKey(), "09:00", 50, day.getValue())),
                        Stream.of(more))
                .toArray(Mark[]::new);
        return rule.find(Timeline.of(
                pupil("kim", born, enrolment("linde", Sector.SECONDARY, MONDAY, LAST)),
                calendar,
                log(Unit.LESSON, marks)));
    }
}
