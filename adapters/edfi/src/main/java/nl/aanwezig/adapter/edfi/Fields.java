package nl.aanwezig.adapter.edfi;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;

/** The values of a record, each with its type. */
final class Fields {
    private static final Pattern DECIMAL = Pattern.compile("\\+?(?:[0-9]{1,9}(?:\\.[0-9]{0,9})?|\\.[0-9]{1,9})");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

    private final XmlRecord record;

    Fields(XmlRecord record) {
        this.record = record;
    }

    /** As far as the record names a pupil. */
    String subject() {
        return record.text("StudentReference/StudentIdentity/StudentUniqueId", "StudentUniqueId")
                .orElse("");
    }

    PupilId pupil() throws UnusableRow {
        return new PupilId(required("StudentReference/StudentIdentity/StudentUniqueId", "StudentUniqueId"));
    }

    SchoolId school(String... paths) throws UnusableRow {
        return new SchoolId(required(paths));
    }

    Optional<String> optional(String... paths) {
        return record.text(paths);
    }

    String orEmpty(String... paths) {
        return record.text(paths).orElse("");
    }

    String required(String... paths) throws UnusableRow {
        String first = paths[0];
        return record.text(paths)
                .orElseThrow(() ->
                        new UnusableRow(FailureReason.MISSING_VALUE, first.substring(first.lastIndexOf('/') + 1)));
    }

    /** A descriptor's code value: what stands after {@code #} of its URI, or all of it where there is none. */
    static String codeValue(String descriptor) {
        return descriptor.substring(descriptor.indexOf('#') + 1).strip();
    }

    LocalDate date(String... paths) throws UnusableRow {
        return parsed(required(paths));
    }

    Optional<LocalDate> optionalDate(String... paths) throws UnusableRow {
        Optional<String> text = record.text(paths);
        return text.isEmpty() ? Optional.empty() : Optional.of(parsed(text.get()));
    }

    /** XML Schema lets a date carry an offset; a school day needs none. */
    private static LocalDate parsed(String text) throws UnusableRow {
        LocalDate date = dateOf(text);
        if (!PackedMark.isPlausible(date)) {
            throw new UnusableRow(FailureReason.IMPLAUSIBLE_DATE, text);
        }
        return date;
    }

    private static LocalDate dateOf(String text) throws UnusableRow {
        try {
            return LocalDate.parse(text, DateTimeFormatter.ISO_DATE);
        } catch (DateTimeException e) {
            throw new UnusableRow(FailureReason.INVALID_DATE, text);
        }
    }

    DateSpan span(String start, String end) throws UnusableRow {
        LocalDate first = date(start);
        LocalDate last = endDate(end);
        if (last.isBefore(first)) {
            throw new UnusableRow(FailureReason.INVALID_SPAN, first + " to " + last);
        }
        return DateSpan.of(first, last);
    }

    /** The last day of a span; a source may write one far away, such as 9999-12-31, for an end that is open. */
    private LocalDate endDate(String path) throws UnusableRow {
        Optional<String> text = record.text(path);
        if (text.isEmpty()) {
            return LocalDate.MAX;
        }
        LocalDate date = dateOf(text.get());
        if (date.isAfter(PackedMark.LAST_DAY)) {
            return LocalDate.MAX;
        }
        return parsed(text.get());
    }

    /** A share of a day, 0.00 up to and including 1.00, in hundredths. */
    OptionalInt hundredths(String... paths) throws UnusableRow {
        Optional<String> text = record.text(paths);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (DECIMAL.matcher(text.get()).matches()) {
            BigDecimal hundredths = new BigDecimal(text.get()).movePointRight(2).stripTrailingZeros();
            if (hundredths.scale() <= 0 && hundredths.compareTo(BigDecimal.valueOf(PackedMark.WHOLE)) <= 0) {
                return OptionalInt.of(hundredths.intValueExact());
            }
        }
        throw new UnusableRow(FailureReason.INVALID_NUMBER, text.get());
    }

    int wholeNumber(String... paths) throws UnusableRow {
        String text = required(paths);
        if (!WHOLE_NUMBER.matcher(text).matches()) {
            throw new UnusableRow(FailureReason.INVALID_NUMBER, text);
        }
        return Integer.parseInt(text);
    }

    /** Whether something is so; not so where the record does not say. */
    boolean indicator(String path) throws UnusableRow {
        String text = record.text(path).orElse("false");
        return switch (text) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new UnusableRow(FailureReason.INVALID_WORD, text);
        };
    }
}
