package nl.aanwezig.core.holiday;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolYear;

/**
 * School holidays as a source publishes them.
 *
 * @param source where the dates come from, for people
 * @param publishedOn the day on which the source gave them out; empty when it does not say
 * @param validity the school years that it speaks of, from 1 August up to and including 31 July; within them nothing should be missing
 * @param holidays in order of their first day; a summer holiday before the first school year may stand among them
 */
public record HolidayTable(
        String source, Optional<LocalDate> publishedOn, DateSpan validity, List<SchoolHoliday> holidays) {
    /** A holiday of one week, autumn or spring, that is longer than this is a mistake: the two wrong rows known last 37 days. */
    public static final int LONGEST_WEEK = 10;

    private static final Comparator<SchoolHoliday> IN_ORDER = Comparator.comparing(
                    (SchoolHoliday holiday) -> holiday.span().start())
            .thenComparing(holiday -> holiday.span().endInclusive())
            .thenComparing(SchoolHoliday::kind)
            .thenComparing(SchoolHoliday::force)
            .thenComparing(holiday -> holiday.regions().toString());

    /**
     * Puts the holidays in order.
     *
     * @throws IllegalArgumentException when the validity is open
     */
    public HolidayTable {
        checkArgument(
                !validity.isOpen(),
                "The table of holidays from %s has no last school year.\nMaybe the last one that it holds was meant.",
                source);
        holidays = ImmutableList.sortedCopyOf(IN_ORDER, holidays);
    }

    /**
     * A table that speaks of the school years of its holidays, from the first to the last.
     *
     * @throws IllegalArgumentException when there is no holiday
     */
    public static HolidayTable of(String source, Optional<LocalDate> publishedOn, Collection<SchoolHoliday> holidays) {
        checkArgument(
                !holidays.isEmpty(), "The table of holidays from %s is empty.\nMaybe every row was rejected.", source);
        List<SchoolHoliday> inOrder = ImmutableList.sortedCopyOf(IN_ORDER, holidays);
        DateSpan first = inOrder.get(0).schoolYear().span();
        DateSpan last = inOrder.get(inOrder.size() - 1).schoolYear().span();
        return new HolidayTable(source, publishedOn, DateSpan.of(first.start(), last.endInclusive()), inOrder);
    }

    /**
     * Whether a holiday is too long to be believed, so that its row should be left out: autumn or spring of more than {@link
     * #LONGEST_WEEK} days (the domain reference, standards B.4, says so of spring; autumn is as long).
     */
    public static boolean isTooLong(HolidayKind kind, long days) {
        return kind.usualDays() < LONGEST_WEEK && days > LONGEST_WEEK;
    }

    /** The holidays of a region, in order. */
    public List<SchoolHoliday> in(HolidayRegion region) {
        return holidays.stream()
                .filter(holiday -> holiday.regions().contains(region))
                .toList();
    }

    /** The holidays of a kind that start in a school year, in a region; two where a week is set and another advised. */
    public List<SchoolHoliday> find(HolidayKind kind, HolidayRegion region, SchoolYear year) {
        return in(region).stream().filter(holiday -> isOf(holiday, kind, year)).toList();
    }

    /** The holidays of a region that hold on a day: none on most days, two where one is set and another advised beside it. */
    public List<SchoolHoliday> on(LocalDate day, HolidayRegion region) {
        return in(region).stream()
                .filter(holiday -> holiday.span().contains(day))
                .toList();
    }

    /** The kinds of which a region has none in a school year, in the order of the year. */
    public List<HolidayKind> missing(HolidayRegion region, SchoolYear year) {
        return Arrays.stream(HolidayKind.values())
                .filter(kind -> find(kind, region, year).isEmpty())
                .toList();
    }

    /** The school years of the {@link #validity()}, in order. */
    public List<SchoolYear> schoolYears() {
        return Stream.iterate(
                        SchoolYear.containing(validity.start(), SchoolYear.DUTCH_START),
                        year -> !year.span().start().isAfter(validity.endInclusive()),
                        year -> SchoolYear.containing(year.span().endInclusive().plusDays(1), SchoolYear.DUTCH_START))
                .toList();
    }

    /**
     * The table with a holiday of the school's own, in place of all of its kind, regions and school year. Dates that the government only
     * advises are the school's to choose; others with permission.
     */
    public HolidayTable with(SchoolHoliday own) {
        Stream<SchoolHoliday> others = holidays.stream().flatMap(holiday -> without(holiday, own));
        return new HolidayTable(
                source,
                publishedOn,
                validity,
                Stream.concat(others, Stream.of(own)).toList());
    }

    /** What a person should look at; nothing was left out for it. */
    public List<HolidayDoubt> doubts() {
        return HolidayChecks.of(this);
    }

    private static Stream<SchoolHoliday> without(SchoolHoliday holiday, SchoolHoliday own) {
        if (!isOf(holiday, own.kind(), own.schoolYear())) {
            return Stream.of(holiday);
        }
        List<HolidayRegion> rest = holiday.regions().stream()
                .filter(region -> !own.regions().contains(region))
                .toList();
        return rest.isEmpty()
                ? Stream.empty()
                : Stream.of(new SchoolHoliday(holiday.kind(), Set.copyOf(rest), holiday.span(), holiday.force()));
    }

    private static boolean isOf(SchoolHoliday holiday, HolidayKind kind, SchoolYear year) {
        return holiday.kind() == kind && holiday.schoolYear().equals(year);
    }
}
