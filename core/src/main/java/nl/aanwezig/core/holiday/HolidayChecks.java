package nl.aanwezig.core.holiday;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolYear;

/** What a person should look at in a table, by region, school year and holiday, in that order. */
final class HolidayChecks {
    private final HolidayTable table;
    private final ImmutableList.Builder<HolidayDoubt> doubts = ImmutableList.builder();

    private HolidayChecks(HolidayTable table) {
        this.table = table;
    }

    static List<HolidayDoubt> of(HolidayTable table) {
        HolidayChecks checks = new HolidayChecks(table);
        for (HolidayRegion region : HolidayRegion.values()) {
            table.schoolYears().forEach(year -> checks.year(region, year));
            checks.region(region, table.in(region));
        }
        return checks.doubts.build();
    }

    private void year(HolidayRegion region, SchoolYear year) {
        List<HolidayKind> missing = table.missing(region, year);
        if (missing.size() == HolidayKind.values().length) {
            doubts.add(new HolidayDoubt(
                    HolidayDoubt.Reason.YEAR_MISSING, region, year, "The school holidays", year.span()));
        } else {
            missing.forEach(kind ->
                    doubts.add(new HolidayDoubt(HolidayDoubt.Reason.MISSING, region, year, name(kind), year.span())));
        }
    }

    private void region(HolidayRegion region, List<SchoolHoliday> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            SchoolHoliday holiday = inOrder.get(i);
            if (holiday.days() > holiday.kind().usualDays()) {
                add(HolidayDoubt.Reason.LONGER_THAN_USUAL, region, holiday, holiday.span());
            }
            if (!runsFromSaturdayToSunday(holiday.span())) {
                add(HolidayDoubt.Reason.NOT_SATURDAY_TO_SUNDAY, region, holiday, holiday.span());
            }
            for (SchoolHoliday earlier : inOrder.subList(0, i)) {
                if (!areOneBreak(earlier, holiday)) {
                    earlier.span()
                            .intersection(holiday.span())
                            .ifPresent(common -> add(HolidayDoubt.Reason.OVERLAP, region, holiday, common));
                }
            }
        }
    }

    /** The week in May that is set and the week that is advised beside it share a weekend. */
    private static boolean areOneBreak(SchoolHoliday one, SchoolHoliday other) {
        return one.kind() == other.kind() && one.force() != other.force();
    }

    private static boolean runsFromSaturdayToSunday(DateSpan span) {
        return isOn(span.start(), DayOfWeek.SATURDAY) && isOn(span.endInclusive(), DayOfWeek.SUNDAY);
    }

    private static boolean isOn(LocalDate date, DayOfWeek weekday) {
        return date.getDayOfWeek() == weekday;
    }

    private void add(HolidayDoubt.Reason reason, HolidayRegion region, SchoolHoliday holiday, DateSpan span) {
        doubts.add(new HolidayDoubt(reason, region, holiday.schoolYear(), name(holiday.kind()), span));
    }

    private static String name(HolidayKind kind) {
        return "The " + kind.dutchNames().get(0);
    }
}
