package nl.aanwezig.examples.conformance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.EnglandCodes;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import org.junit.jupiter.api.Test;

/**
 * England's published session counts for each reason, grouped by the library's code book and held against the published totals. The
 * counts are of a whole year, so the book's days of validity do not apply.
 */
final class DfeAttendanceConformanceTest {
    private static final SharedData.Published ORIGIN = new SharedData.Published(
            "https://github.com/dfe-analytical-services/attendance-data-dashboard",
            "8f4979c0dfb9300d017e69b0c8e73072ae75e989",
            "data/EES_ytd_data.csv");

    /**
     * The published reasons for authorised absence do not always add up to the published total. The differences are at most this many
     * sessions for an authority or a region, and at most one in {@link #ONE_IN} for the national sums of all of them.
     */
    private static final long TOLERANCE = 29;

    private static final long ONE_IN = 10_000;

    private static final Pattern REASON = Pattern.compile("reason_([a-z]\\d?)_.*");
    private static final Map<String, String> OTHER_COLUMNS =
            Map.of("reason_present_am", "/", "reason_present_pm", "\\");

    @Test
    void the_code_book_groups_sessions_as_the_statistics_do() throws IOException {
        Path folder = SharedData.thirdParty("dfe-attendance", ORIGIN);
        Suite suite = Suite.named("dfe-attendance");
        List<Long> differences = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve("EES_ytd_data.csv"))) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("possible_sessions").chars().allMatch(Character::isDigit)) {
                    differences.add(check(suite, row));
                }
            }
        }
        System.out.println("dfe-attendance: published reasons for authorised absence differ from their total in "
                + differences.stream().filter(one -> one > 0).count() + " rows, in "
                + differences.stream().filter(one -> one > TOLERANCE).count() + " national ones by more than "
                + TOLERANCE + " sessions, at most by "
                + differences.stream().max(Long::compare).orElse(0L));
        suite.finish();
    }

    /** By how many sessions the reasons for authorised absence differ from their total. */
    private static long check(Suite suite, NamedCsvRecord row) {
        String where = "line " + row.getStartingLineNumber() + " ";
        long activity = sum(
                row,
                code -> EnglandCodes.APPROVED_EDUCATIONAL_ACTIVITY.equals(
                        code.category().orElse(null)));
        long present = sum(row, code -> code.presence() == Presence.PRESENT) - activity;
        long attendance = sum(row, code -> code.presence() == Presence.PRESENT || code.presence() == Presence.LATE);
        long unauthorised = sum(row, code -> absent(code, Standing.UNAUTHORISED));
        long authorised = sum(row, code -> absent(code, Standing.AUTHORISED));
        suite.check(where + "present", number(row, "reason_present"), present);
        suite.check(where + "attendance", number(row, "overall_attendance"), attendance);
        suite.check(where + "approved activity", number(row, "approved_educational_activity"), activity);
        suite.check(where + "unauthorised", number(row, "unauthorised_absence"), unauthorised);
        suite.check(
                where + "absence", number(row, "overall_absence"), number(row, "authorised_absence") + unauthorised);
        suite.check(where + "possible", number(row, "possible_sessions"), attendance + number(row, "overall_absence"));
        long published = number(row, "authorised_absence");
        long difference = Math.abs(published - authorised);
        boolean national = row.getField("geographic_level").equals("National");
        boolean near = difference <= TOLERANCE || (national && difference * ONE_IN <= published);
        suite.check(where + "authorised, off by " + difference, true, near);
        return difference;
    }

    private static boolean absent(Code code, Standing standing) {
        return code.presence() == Presence.ABSENT && code.standing().orElseThrow() == standing;
    }

    private static long sum(NamedCsvRecord row, Predicate<Code> group) {
        return row.getHeader().stream()
                .filter(column -> codes(column).stream().anyMatch(group))
                .mapToLong(column -> number(row, column))
                .sum();
    }

    /** What the book says of the code that a column counts, on whatever day. */
    private static List<Code> codes(String column) {
        Matcher reason = REASON.matcher(column);
        if (OTHER_COLUMNS.containsKey(column)) {
            return EnglandCodes.BOOK.find(OTHER_COLUMNS.getOrDefault(column, ""));
        }
        return reason.matches() ? EnglandCodes.BOOK.find(reason.group(1).toUpperCase(Locale.ROOT)) : List.of();
    }

    private static long number(NamedCsvRecord row, String column) {
        return Long.parseLong(row.getField(column));
    }
}
