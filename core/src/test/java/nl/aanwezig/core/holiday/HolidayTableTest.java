package nl.aanwezig.core.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolYear;
import org.junit.jupiter.api.Test;

/** Rules of the domain reference, Dutch law 8.3 and standards B.4 and E row 29. */
class HolidayTableTest {
    private static final Set<HolidayRegion> ALL = EnumSet.allOf(HolidayRegion.class);
    private static final Set<HolidayRegion> SOUTH = Set.of(HolidayRegion.SOUTH);
    private static final SchoolYear YEAR = year(2026);

    @Test
    void a_whole_year_of_weeks_from_saturday_to_sunday_leaves_no_doubt() {
        assertEquals(List.of(), table(wholeYear()).doubts());
    }

    @Test
    void nine_days_of_autumn_are_usual_and_ten_are_doubtful() {
        assertEquals(List.of(), reasons(replaced(HolidayKind.AUTUMN, span("2026-10-10", "2026-10-18"))));
        assertEquals(
                List.of(HolidayDoubt.Reason.LONGER_THAN_USUAL, HolidayDoubt.Reason.NOT_SATURDAY_TO_SUNDAY),
                reasons(replaced(HolidayKind.AUTUMN, span("2026-10-10", "2026-10-19"))));
    }

    @Test
    void two_weeks_in_may_are_usual_and_three_are_doubtful() {
        assertEquals(List.of(), reasons(replaced(HolidayKind.MAY, span("2027-04-24", "2027-05-09"))));
        assertEquals(
                List.of(HolidayDoubt.Reason.LONGER_THAN_USUAL),
                reasons(replaced(HolidayKind.MAY, span("2027-04-24", "2027-05-16"))));
    }

    @Test
    void six_weeks_and_a_weekend_of_summer_are_usual_and_a_week_more_is_doubtful() {
        assertEquals(List.of(), reasons(replaced(HolidayKind.SUMMER, span("2027-07-10", "2027-08-22"))));
        assertEquals(
                List.of(HolidayDoubt.Reason.LONGER_THAN_USUAL),
                reasons(replaced(HolidayKind.SUMMER, span("2027-07-10", "2027-08-29"))));
    }

    @Test
    void ten_days_of_spring_can_be_believed_and_eleven_cannot() {
        assertFalse(HolidayTable.isTooLong(HolidayKind.SPRING, 10));
        assertTrue(HolidayTable.isTooLong(HolidayKind.SPRING, 11));
        assertTrue(HolidayTable.isTooLong(HolidayKind.AUTUMN, 11));
        assertFalse(HolidayTable.isTooLong(HolidayKind.MAY, 16));
        assertFalse(HolidayTable.isTooLong(HolidayKind.CHRISTMAS, 16));
        assertFalse(HolidayTable.isTooLong(HolidayKind.SUMMER, 44));
    }

    @Test
    void a_holiday_from_friday_to_saturday_is_one_day_off() {
        List<HolidayDoubt> doubts =
                replaced(HolidayKind.SPRING, span("2027-02-19", "2027-02-27")).doubts();
        assertEquals(1, doubts.size());
        assertEquals(
                "The voorjaarsvakantie of 2026/2027 in region zuid (2027-02-19 to 2027-02-27) does not run from a"
                        + " Saturday to a Sunday.\n"
                        + "Maybe the dates are a day off, as when midnight was read in another zone.",
                doubts.get(0).message());
    }

    @Test
    void days_in_common_are_named_and_touching_holidays_have_none() {
        HolidayTable touching = replaced(HolidayKind.CHRISTMAS, span("2026-10-19", "2026-10-25"));
        assertFalse(reasons(touching).contains(HolidayDoubt.Reason.OVERLAP));
        HolidayTable overlapping = replaced(HolidayKind.CHRISTMAS, span("2026-10-18", "2026-10-25"));
        HolidayDoubt overlap = overlapping.doubts().stream()
                .filter(doubt -> doubt.reason() == HolidayDoubt.Reason.OVERLAP)
                .findFirst()
                .orElseThrow();
        assertEquals(span("2026-10-18", "2026-10-18"), overlap.span());
        assertEquals(HolidayRegion.SOUTH, overlap.region());
    }

    @Test
    void the_week_that_is_advised_beside_the_week_in_may_that_is_set_is_no_overlap() {
        // The ministry's page for 2028/29: 28 April to 6 May is set, 21 to 29 April is advised.
        List<SchoolHoliday> rows = new ArrayList<>(wholeYear());
        rows.add(new SchoolHoliday(
                HolidayKind.MAY, ALL, span("2027-04-17", "2027-04-25"), SchoolHoliday.Force.ADVISORY));
        HolidayTable table = table(rows);
        assertEquals(List.of(), table.doubts());
        assertEquals(2, table.find(HolidayKind.MAY, HolidayRegion.NORTH, YEAR).size());
    }

    @Test
    void a_holiday_that_a_region_lacks_is_missing_there_alone() {
        List<SchoolHoliday> rows = wholeYear().stream()
                .map(holiday -> holiday.kind() == HolidayKind.SPRING
                        ? new SchoolHoliday(
                                HolidayKind.SPRING,
                                Set.of(HolidayRegion.NORTH, HolidayRegion.MIDDLE),
                                holiday.span(),
                                holiday.force())
                        : holiday)
                .toList();
        List<HolidayDoubt> doubts = table(rows).doubts();
        assertEquals(
                List.of(new HolidayDoubt(
                        HolidayDoubt.Reason.MISSING, HolidayRegion.SOUTH, YEAR, "The voorjaarsvakantie", YEAR.span())),
                doubts);
        assertTrue(doubts.get(0).message().contains("is missing.\nMaybe its row was rejected"));
    }

    @Test
    void a_year_without_any_holiday_between_two_others_is_one_gap_for_each_region() {
        List<SchoolHoliday> rows = new ArrayList<>(wholeYear());
        rows.addAll(NationalHolidays.TABLE.holidays().stream()
                .filter(holiday -> holiday.schoolYear().equals(year(2028)))
                .toList());
        List<HolidayDoubt> doubts = table(rows).doubts();
        assertEquals(3, doubts.size());
        assertTrue(doubts.stream()
                .allMatch(doubt -> doubt.reason() == HolidayDoubt.Reason.YEAR_MISSING
                        && doubt.year().equals(year(2027))));
    }

    @Test
    void a_holiday_belongs_to_the_school_year_in_which_it_starts() {
        SchoolHoliday summer = holiday(HolidayKind.SUMMER, ALL, "2027-07-31", "2027-08-29");
        assertEquals(year(2026), summer.schoolYear());
        assertEquals(
                year(2027),
                holiday(HolidayKind.SUMMER, ALL, "2027-08-01", "2027-08-29").schoolYear());
    }

    @Test
    void own_dates_take_the_place_of_the_regions_dates_and_of_no_others() {
        SchoolHoliday own = holiday(HolidayKind.AUTUMN, SOUTH, "2026-10-24", "2026-11-01");
        HolidayTable table = table(wholeYear()).with(own);
        assertEquals(List.of(own), table.find(HolidayKind.AUTUMN, HolidayRegion.SOUTH, YEAR));
        assertEquals(
                span("2026-10-10", "2026-10-18"),
                table.find(HolidayKind.AUTUMN, HolidayRegion.NORTH, YEAR).get(0).span());
        assertEquals(
                table(wholeYear()).in(HolidayRegion.NORTH).size(),
                table.in(HolidayRegion.NORTH).size());
        assertEquals(
                table(wholeYear()).find(HolidayKind.CHRISTMAS, HolidayRegion.SOUTH, YEAR),
                table.find(HolidayKind.CHRISTMAS, HolidayRegion.SOUTH, YEAR));
    }

    @Test
    void the_librarys_own_table_leaves_no_doubt_and_says_what_was_compared() {
        assertEquals(List.of(), NationalHolidays.TABLE.doubts());
        assertEquals(6, NationalHolidays.TABLE.schoolYears().size());
        assertTrue(NationalHolidays.hasSecondSource(year(2028)));
        assertFalse(NationalHolidays.hasSecondSource(year(2027)));
        assertEquals(Optional.empty(), NationalHolidays.TABLE.publishedOn());
    }

    @Test
    void the_librarys_own_table_gives_what_the_ministry_publishes_for_2028_to_2029() {
        // rijksoverheid.nl, "Overzicht schoolvakanties 2028-2029".
        assertEquals(
                List.of(
                        span("2028-10-21", "2028-10-29"),
                        span("2028-12-23", "2029-01-07"),
                        span("2029-02-10", "2029-02-18"),
                        span("2029-04-28", "2029-05-06"),
                        span("2029-07-14", "2029-08-26")),
                spans(HolidayRegion.SOUTH));
        assertEquals(
                List.of(
                        span("2028-10-21", "2028-10-29"),
                        span("2028-12-23", "2029-01-07"),
                        span("2029-02-17", "2029-02-25"),
                        span("2029-04-28", "2029-05-06"),
                        span("2029-07-07", "2029-08-19")),
                spans(HolidayRegion.MIDDLE));
        assertEquals(
                List.of(
                        span("2028-10-14", "2028-10-22"),
                        span("2028-12-23", "2029-01-07"),
                        span("2029-02-17", "2029-02-25"),
                        span("2029-04-28", "2029-05-06"),
                        span("2029-07-21", "2029-09-02")),
                spans(HolidayRegion.NORTH));
    }

    @Test
    void a_day_finds_its_holiday_with_both_ends_included() {
        assertEquals(List.of(), kindsOn("2026-12-18"));
        assertEquals(List.of(HolidayKind.CHRISTMAS), kindsOn("2026-12-19"));
        assertEquals(List.of(HolidayKind.CHRISTMAS), kindsOn("2027-01-03"));
        assertEquals(List.of(), kindsOn("2027-01-04"));
    }

    @Test
    void autumn_and_spring_are_advised_and_the_others_are_set() {
        NationalHolidays.TABLE
                .holidays()
                .forEach(holiday -> assertEquals(
                        Set.of(HolidayKind.AUTUMN, HolidayKind.SPRING).contains(holiday.kind())
                                ? SchoolHoliday.Force.ADVISORY
                                : SchoolHoliday.Force.COMPULSORY,
                        holiday.force()));
    }

    @Test
    void nothing_is_no_table_and_nowhere_is_no_region() {
        assertTrue(Refusals.message(() -> HolidayTable.of("x", Optional.empty(), List.of()))
                .contains("\nMaybe"));
        assertTrue(Refusals.message(() -> holiday(HolidayKind.MAY, Set.of(), "2027-04-24", "2027-05-02"))
                .contains("no region"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new SchoolHoliday(
                        HolidayKind.MAY, ALL, DateSpan.from(LocalDate.of(2027, 4, 24)), HolidayKind.MAY.force()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new HolidayTable("x", Optional.empty(), DateSpan.from(LocalDate.of(2027, 4, 24)), List.of()));
    }

    private static List<HolidayKind> kindsOn(String day) {
        return NationalHolidays.TABLE.on(LocalDate.parse(day), HolidayRegion.MIDDLE).stream()
                .map(SchoolHoliday::kind)
                .toList();
    }

    private static List<DateSpan> spans(HolidayRegion region) {
        return NationalHolidays.TABLE.in(region).stream()
                .filter(holiday -> holiday.schoolYear().equals(year(2028)))
                .map(SchoolHoliday::span)
                .toList();
    }

    private static List<SchoolHoliday> wholeYear() {
        return List.of(
                holiday(HolidayKind.AUTUMN, ALL, "2026-10-10", "2026-10-18"),
                holiday(HolidayKind.CHRISTMAS, ALL, "2026-12-19", "2027-01-03"),
                holiday(HolidayKind.SPRING, ALL, "2027-02-20", "2027-02-28"),
                holiday(HolidayKind.MAY, ALL, "2027-04-24", "2027-05-02"),
                holiday(HolidayKind.SUMMER, ALL, "2027-07-10", "2027-08-22"));
    }

    /** The whole year, with other dates for one holiday in region South. */
    private static HolidayTable replaced(HolidayKind kind, DateSpan span) {
        return table(wholeYear()).with(new SchoolHoliday(kind, SOUTH, span, kind.force()));
    }

    private static HolidayTable table(List<SchoolHoliday> holidays) {
        DateSpan validity = DateSpan.of(
                YEAR.span().start(),
                holidays.stream()
                        .map(holiday -> holiday.schoolYear().span().endInclusive())
                        .max(LocalDate::compareTo)
                        .orElseThrow());
        return new HolidayTable("test", Optional.empty(), validity, holidays);
    }

    private static List<HolidayDoubt.Reason> reasons(HolidayTable table) {
        return table.doubts().stream().map(HolidayDoubt::reason).toList();
    }

    private static SchoolHoliday holiday(HolidayKind kind, Set<HolidayRegion> regions, String start, String end) {
        return new SchoolHoliday(kind, regions, span(start, end), kind.force());
    }

    private static DateSpan span(String start, String end) {
        return DateSpan.of(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static SchoolYear year(int start) {
        return SchoolYear.containing(LocalDate.of(start, 8, 1), SchoolYear.DUTCH_START);
    }
}
