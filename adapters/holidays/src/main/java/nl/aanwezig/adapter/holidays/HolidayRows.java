package nl.aanwezig.adapter.holidays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnreadableInputException;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.holiday.HolidayRegion;
import nl.aanwezig.core.holiday.HolidayTable;
import nl.aanwezig.core.holiday.SchoolHoliday;

/**
 * Collects the rows of a table of holidays. A row that is too long to be believed is left out. The same row twice counts once. Two rows that
 * give one holiday of one region and school year different dates are both left out, for nobody knows which one is right.
 */
final class HolidayRows {
    private record Found(SchoolHoliday holiday, long line) {}

    private final String source;
    private final Problems problems;
    private final List<Found> found = new ArrayList<>();

    HolidayRows(String source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void add(SchoolHoliday holiday, long line) throws UnusableRow {
        String shown = holiday.kind().dutchNames().get(0) + " " + holiday.span().start() + " to "
                + holiday.span().endInclusive();
        if (HolidayTable.isTooLong(holiday.kind(), holiday.days())) {
            throw new UnusableRow(FailureReason.IMPLAUSIBLE_SPAN, shown + ", " + holiday.days() + " days");
        }
        if (found.stream().anyMatch(earlier -> earlier.holiday().equals(holiday))) {
            throw new UnusableRow(FailureReason.DUPLICATE, shown);
        }
        found.add(new Found(holiday, line));
    }

    Loaded<HolidayTable> loaded(Optional<LocalDate> publishedOn) {
        List<SchoolHoliday> agreed = new ArrayList<>();
        for (Found row : found) {
            if (found.stream().anyMatch(other -> contradict(row, other))) {
                problems.add(
                        FailureReason.CONFLICT,
                        row.line(),
                        row.holiday().kind().dutchNames().get(0) + " "
                                + row.holiday().span().start() + " to "
                                + row.holiday().span().endInclusive());
            } else {
                agreed.add(row.holiday());
            }
        }
        if (agreed.isEmpty()) {
            throw new UnreadableInputException(
                    source,
                    "no holiday could be used"
                            + problems.all().stream()
                                    .findFirst()
                                    .map(failure -> "; the first problem: "
                                            + failure.message()
                                                    .lines()
                                                    .findFirst()
                                                    .orElse(""))
                                    .orElse(""),
                    "Maybe it is another file.");
        }
        return new Loaded<>(HolidayTable.of(source, publishedOn, agreed), problems.all());
    }

    private static boolean contradict(Found row, Found other) {
        SchoolHoliday one = row.holiday();
        SchoolHoliday two = other.holiday();
        return !one.equals(two)
                && one.kind() == two.kind()
                && one.force() == two.force()
                && one.schoolYear().equals(two.schoolYear())
                && one.regions().stream().anyMatch(region -> isIn(two, region));
    }

    private static boolean isIn(SchoolHoliday holiday, HolidayRegion region) {
        return holiday.regions().contains(region);
    }
}
