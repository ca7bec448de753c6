package nl.aanwezig.core.holiday;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolYear;

/**
 * The school holidays of the Netherlands in Europe for the school years 2024/25 up to and including 2029/30, as facts.
 *
 * <p>The government set them in the Regelingen vaststelling schoolvakanties 2022–2025 and 2025–2030. Every row agrees with the OpenHolidays
 * data (the domain reference, standards B.4), apart from the two rows that are wrong there: the spring holidays of region South in 2027 and
 * 2029 end on the second Sunday. A suite holds the table against that file. {@link #hasSecondSource} says for which years another publication
 * was compared too.
 *
 * <p>Of the May holiday the table has the week that is set. Many schools add a second one: see {@link HolidayTable#with}.
 */
public final class NationalHolidays {
    /** First Saturdays in regions North, Middle and South; each holiday lasts {@link #days}. */
    private static final ImmutableList<String> FIRST_SATURDAYS = ImmutableList.of(
            // The summer before, in which the first school year begins.
            "SUMMER    2024-07-20 2024-07-13 2024-07-06",
            "AUTUMN    2024-10-26 2024-10-26 2024-10-19",
            "CHRISTMAS 2024-12-21 2024-12-21 2024-12-21",
            "SPRING    2025-02-15 2025-02-22 2025-02-22",
            "MAY       2025-04-26 2025-04-26 2025-04-26",
            "SUMMER    2025-07-12 2025-07-19 2025-07-05",
            "AUTUMN    2025-10-18 2025-10-18 2025-10-11",
            "CHRISTMAS 2025-12-20 2025-12-20 2025-12-20",
            "SPRING    2026-02-21 2026-02-14 2026-02-14",
            "MAY       2026-04-25 2026-04-25 2026-04-25",
            "SUMMER    2026-07-04 2026-07-18 2026-07-11",
            "AUTUMN    2026-10-10 2026-10-17 2026-10-17",
            "CHRISTMAS 2026-12-19 2026-12-19 2026-12-19",
            "SPRING    2027-02-20 2027-02-20 2027-02-13",
            "MAY       2027-04-24 2027-04-24 2027-04-24",
            "SUMMER    2027-07-10 2027-07-17 2027-07-24",
            "AUTUMN    2027-10-16 2027-10-16 2027-10-23",
            "CHRISTMAS 2027-12-25 2027-12-25 2027-12-25",
            "SPRING    2028-02-19 2028-02-26 2028-02-26",
            "MAY       2028-04-29 2028-04-29 2028-04-29",
            "SUMMER    2028-07-15 2028-07-08 2028-07-22",
            "AUTUMN    2028-10-14 2028-10-21 2028-10-21",
            "CHRISTMAS 2028-12-23 2028-12-23 2028-12-23",
            "SPRING    2029-02-17 2029-02-17 2029-02-10",
            "MAY       2029-04-28 2029-04-28 2029-04-28",
            "SUMMER    2029-07-21 2029-07-07 2029-07-14",
            "AUTUMN    2029-10-20 2029-10-20 2029-10-13",
            "CHRISTMAS 2029-12-22 2029-12-22 2029-12-22",
            "SPRING    2030-02-16 2030-02-23 2030-02-23",
            "MAY       2030-04-27 2030-04-27 2030-04-27",
            "SUMMER    2030-07-20 2030-07-13 2030-07-06");

    /**
     * By the year in which they start. 2024/25: a school board's page for the three regions. 2025/26: pages of a school in each region. 2028/29:
     * the ministry's own page, rijksoverheid.nl, "Overzicht schoolvakanties 2028-2029".
     */
    private static final ImmutableSet<Integer> SECOND_SOURCE = ImmutableSet.of(2024, 2025, 2028);

    /** The table, drawn up on 24 November 2026 from several publications. */
    public static final HolidayTable TABLE = new HolidayTable(
            "Regelingen vaststelling schoolvakanties 2022-2025 and 2025-2030, by way of OpenHolidays and schools' own pages",
            Optional.empty(),
            DateSpan.of(LocalDate.of(2024, 8, 1), LocalDate.of(2030, 7, 31)),
            holidays());

    private NationalHolidays() {}

    /** Whether the dates of a school year were found in a second publication too, and not in OpenHolidays alone. */
    public static boolean hasSecondSource(SchoolYear year) {
        return SECOND_SOURCE.contains(year.span().start().getYear());
    }

    private static List<SchoolHoliday> holidays() {
        List<SchoolHoliday> holidays = new ArrayList<>();
        for (String row : FIRST_SATURDAYS) {
            List<String> cells = Splitter.on(' ').omitEmptyStrings().splitToList(row);
            HolidayKind kind = HolidayKind.valueOf(cells.get(0));
            holidays.add(holiday(kind, HolidayRegion.NORTH, LocalDate.parse(cells.get(1))));
            holidays.add(holiday(kind, HolidayRegion.MIDDLE, LocalDate.parse(cells.get(2))));
            holidays.add(holiday(kind, HolidayRegion.SOUTH, LocalDate.parse(cells.get(3))));
        }
        return holidays;
    }

    private static SchoolHoliday holiday(HolidayKind kind, HolidayRegion region, LocalDate saturday) {
        DateSpan span = DateSpan.of(saturday, saturday.plusDays(days(kind) - 1L));
        return new SchoolHoliday(kind, Set.of(region), span, kind.force());
    }

    /** One week in May, though two are usual. */
    private static int days(HolidayKind kind) {
        return kind == HolidayKind.MAY ? HolidayKind.AUTUMN.usualDays() : kind.usualDays();
    }
}
