package nl.aanwezig.core.holiday;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;

/**
 * How the calendar of a school is made: weekdays, without school holidays, public holidays and days off, and with extra school days. Each
 * method gives another plan, so a school with several calendars starts from one plan and names what differs:
 *
 * <pre>{@code
 * CalendarPlan all = CalendarPlan.european(school, year.span(), NationalHolidays.TABLE, HolidayRegion.NORTH);
 * Calendars.among(List.of(
 *         all.named("lower years").calendar(),
 *         all.named("final year").closedOn(examWeeks).calendar()));
 * }</pre>
 */
public final class CalendarPlan {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId KRALENDIJK = ZoneId.of("America/Kralendijk");

    private final PlanParts parts;

    private CalendarPlan(PlanParts parts) {
        this.parts = parts;
    }

    /**
     * Of a school in the Netherlands in Europe: Monday to Friday, closed in its region's school holidays and on {@link
     * PublicHoliday#USUALLY_CLOSED}.
     *
     * @param span first and last day of the calendar, both included
     * @throws IllegalArgumentException when the table lacks a holiday that may fall in the span; a holiday that nobody knows would otherwise
     *     become weeks of lessons
     */
    public static CalendarPlan european(SchoolId school, DateSpan span, HolidayTable table, HolidayRegion region) {
        List<DateSpan> holidays =
                table.in(region).stream().map(SchoolHoliday::span).toList();
        PlanParts parts = parts(school, span, AMSTERDAM, PublicHoliday.USUALLY_CLOSED, holidays);
        Coverage.check(span, table, region);
        return new CalendarPlan(parts);
    }

    /**
     * Of an institution in the Netherlands in Europe that sets its own weeks, such as a vocational one: Monday to Friday, closed on {@link
     * PublicHoliday#USUALLY_CLOSED}, and whatever {@link #closedOn} adds.
     */
    public static CalendarPlan ownWeeks(SchoolId school, DateSpan span) {
        return new CalendarPlan(parts(school, span, AMSTERDAM, PublicHoliday.USUALLY_CLOSED, List.of()));
    }

    /**
     * Of a school on Bonaire, Sint Eustatius or Saba: Monday to Friday, in the zone {@code America/Kralendijk} (UTC−4 the whole year). There
     * is no national table for the islands, and their public holidays differ: {@link #closedOn} gives every holiday and day off.
     */
    public static CalendarPlan caribbean(SchoolId school, DateSpan span) {
        return new CalendarPlan(parts(school, span, KRALENDIJK, Set.of(), List.of()));
    }

    private static PlanParts parts(
            SchoolId school, DateSpan span, ZoneId zone, Set<PublicHoliday> publicHolidays, List<DateSpan> holidays) {
        checkArgument(
                !span.isOpen() && !span.start().equals(LocalDate.MIN),
                "The calendar of school %s has no first or last day.\nMaybe the school year was meant.",
                school);
        return new PlanParts.Builder()
                .school(school)
                .span(span)
                .zone(zone)
                .addAllPublicHolidays(publicHolidays)
                .addAllClosed(holidays)
                .build();
    }

    /** The same plan as one of several of the school: a year group, the years with exams. */
    public CalendarPlan named(String name) {
        return new CalendarPlan(copy().name(name).build());
    }

    /** With lessons on these weekdays alone. */
    public CalendarPlan onWeekdays(Set<DayOfWeek> weekdays) {
        return new CalendarPlan(copy().weekdays(weekdays).build());
    }

    /** Closed on these public holidays and on no others. */
    public CalendarPlan closedOnPublicHolidays(Set<PublicHoliday> publicHolidays) {
        return new CalendarPlan(copy().publicHolidays(publicHolidays).build());
    }

    /** Closed on these days too: study days, a second week in May, days without lessons around exams. */
    public CalendarPlan closedOn(DateSpan... spans) {
        return new CalendarPlan(copy().addClosed(spans).build());
    }

    /**
     * With lessons on these days too, whatever closes the school on them: an open Saturday, a day made up for.
     *
     * @throws IllegalArgumentException when a day lies outside the plan
     */
    public CalendarPlan openOn(Collection<LocalDate> days) {
        days.forEach(day -> checkArgument(
                parts.span().contains(day),
                "The extra school day %s of school %s lies outside %s to %s.\nMaybe it belongs to another school year.",
                day,
                parts.school(),
                parts.span().start(),
                parts.span().endInclusive()));
        return new CalendarPlan(copy().addAllExtra(days).build());
    }

    /**
     * The calendar, with school years from 1 August.
     *
     * @throws IllegalArgumentException when no school day is left
     */
    public SchoolCalendar calendar() {
        List<LocalDate> days = parts.span()
                .start()
                .datesUntil(parts.span().endInclusive().plusDays(1))
                .filter(parts::isSchoolDay)
                .toList();
        return SchoolCalendar.of(parts.school(), parts.name(), days).inZone(parts.zone());
    }

    private PlanParts.Builder copy() {
        return new PlanParts.Builder().from(parts);
    }
}
