package nl.aanwezig.adapter.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.PackedMark;

/** Values from text. What is not of its kind throws {@link UnusableRow}, which names the reason and the value. */
final class Cells {
    /** A register repeats a few hundred dates and times a million times: remembered, up to this many. */
    private static final int REMEMBERED = 10_000;

    private final DateTimeFormatter dates;
    private final DateTimeFormatter times;
    private final Map<String, LocalDate> knownDates = new HashMap<>();
    private final Map<String, Integer> knownTimes = new HashMap<>();

    Cells(CsvFormat format) {
        dates = DateTimeFormatter.ofPattern(format.datePattern(), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        times = DateTimeFormatter.ofPattern(format.timePattern(), Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    static String required(String column, String value) throws UnusableRow {
        if (value.isBlank()) {
            throw new UnusableRow(FailureReason.MISSING_VALUE, column);
        }
        return value;
    }

    LocalDate date(String column, String value) throws UnusableRow {
        LocalDate known = knownDates.get(value);
        if (known != null) {
            return known;
        }
        LocalDate date = parsed(required(column, value));
        if (!PackedMark.isPlausible(date)) {
            throw new UnusableRow(FailureReason.IMPLAUSIBLE_DATE, value);
        }
        if (knownDates.size() < REMEMBERED) {
            knownDates.put(value, date);
        }
        return date;
    }

    /** The last day of a span; a source may write one far away, such as 9999-12-31, for an end that is open. */
    LocalDate endDate(String value) throws UnusableRow {
        return parsed(value).isAfter(PackedMark.LAST_DAY) ? LocalDate.MAX : date("end", value);
    }

    private LocalDate parsed(String value) throws UnusableRow {
        try {
            return LocalDate.parse(value, dates);
        } catch (DateTimeException e) {
            throw new UnusableRow(FailureReason.INVALID_DATE, value);
        }
    }

    /** The minute of the day. */
    int time(String column, String value) throws UnusableRow {
        Integer known = knownTimes.get(value);
        if (known != null) {
            return known;
        }
        LocalTime time;
        try {
            time = LocalTime.parse(required(column, value), times);
        } catch (DateTimeException e) {
            throw new UnusableRow(FailureReason.INVALID_TIME, value);
        }
        int minute = time.getHour() * 60 + time.getMinute();
        if (knownTimes.size() < REMEMBERED) {
            knownTimes.put(value, minute);
        }
        return minute;
    }

    static int number(String column, String value, int least, int most) throws UnusableRow {
        try {
            int number = Integer.parseInt(required(column, value));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnusableRow(FailureReason.INVALID_NUMBER, value);
        }
        throw new UnusableRow(FailureReason.INVALID_NUMBER, value);
    }

    /** A moment with its offset, in microseconds since 1970; not told when the cell is empty. */
    static long moment(String value) throws UnusableRow {
        if (value.isEmpty()) {
            return MarkLog.NOT_TOLD;
        }
        OffsetDateTime moment;
        try {
            moment = OffsetDateTime.parse(value);
        } catch (DateTimeException e) {
            throw new UnusableRow(FailureReason.INVALID_TIME, value);
        }
        if (!PackedMark.isPlausible(moment.toLocalDate())) {
            throw new UnusableRow(FailureReason.IMPLAUSIBLE_DATE, value);
        }
        return MarkLog.micros(moment.toInstant());
    }
}
