package nl.aanwezig.adapter.holidays;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.holiday.HolidayRegion;
import nl.aanwezig.core.school.DateSpan;

/**
 * One row of an OpenHolidays file.
 *
 * @param line where it stands, the first line being 1
 * @param cells by the name of their column
 */
record Row(long line, Map<String, String> cells) {
    /** A name in one language: two capitals, a blank, the name. */
    private static final Pattern NAME = Pattern.compile("([A-Z]{2}) (.+)", Pattern.DOTALL);

    private static final String LANGUAGE = "NL";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** What stands in a column, without blanks around it. */
    String get(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    String required(String column) throws UnusableRow {
        String value = get(column);
        if (value.isEmpty()) {
            throw new UnusableRow(FailureReason.MISSING_VALUE, column);
        }
        return value;
    }

    LocalDate date(String column) throws UnusableRow {
        return date(column, required(column));
    }

    private static LocalDate date(String column, String value) throws UnusableRow {
        LocalDate date;
        try {
            date = LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new UnusableRow(FailureReason.INVALID_DATE, value);
        }
        return plausible(date, column + " " + value);
    }

    /** The same date, when a calendar of schools can hold it. */
    static LocalDate plausible(LocalDate date, String value) throws UnusableRow {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new UnusableRow(FailureReason.IMPLAUSIBLE_DATE, value);
        }
        return date;
    }

    /** From the first up to and including the last day; a row without a last day is about one day. */
    DateSpan span() throws UnusableRow {
        LocalDate start = date("StartDate");
        LocalDate end = get("EndDate").isEmpty() ? start : date("EndDate");
        if (end.isBefore(start)) {
            throw new UnusableRow(FailureReason.INVALID_SPAN, start + " to " + end);
        }
        return DateSpan.of(start, end);
    }

    /** The name in Dutch; names in several languages stand in one cell, and one of them may hold a comma. */
    String dutch(String column) throws UnusableRow {
        List<String> names = new ArrayList<>();
        for (String part : required(column).split(",", -1)) {
            if (NAME.matcher(part.strip()).matches() || names.isEmpty()) {
                names.add(part.strip());
            } else {
                names.set(names.size() - 1, names.get(names.size() - 1) + "," + part);
            }
        }
        Optional<String> dutch = names.stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .filter(name -> name.group(1).equals(LANGUAGE))
                .map(name -> name.group(2).strip())
                .findFirst();
        return dutch.orElseThrow(() -> new UnusableRow(FailureReason.MISSING_VALUE, column + " in " + LANGUAGE));
    }

    /** The name in Dutch, in lower case. */
    String dutchLower(String column) throws UnusableRow {
        return dutch(column).toLowerCase(Locale.ROOT);
    }

    /** The regions that the groups name; none when the cell is empty. */
    Set<HolidayRegion> regions() throws UnusableRow {
        Set<HolidayRegion> regions = EnumSet.noneOf(HolidayRegion.class);
        if (get("Groups").isEmpty()) {
            return regions;
        }
        for (String code : get("Groups").split(",", -1)) {
            regions.add(HolidayRegion.coded(code.strip())
                    .orElseThrow(() -> new UnusableRow(FailureReason.INVALID_WORD, code)));
        }
        return regions;
    }
}
