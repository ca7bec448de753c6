package nl.aanwezig.examples.conformance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aanwezig.adapter.edfi.AttendanceDay;

/** Which rows of a view a case looks at. A part that neither column nor query gives is not restricted. */
record AmtKey(Optional<String> student, Optional<String> school, Optional<String> date) {
    static AmtKey of(NamedCsvRecord row) {
        return new AmtKey(
                part(row, "student", "StudentKey"), part(row, "school", "SchoolKey"), part(row, "date", "DateKey"));
    }

    private static Optional<String> part(NamedCsvRecord row, String column, String sql) {
        String value = row.getField(column);
        return value.isEmpty() ? inWhere(row.getField("query"), sql) : Optional.of(value);
    }

    private static Optional<String> inWhere(String query, String sql) {
        Matcher matcher = Pattern.compile("(?is)\\bWHERE\\b.*?\\b" + sql + "\\s*=\\s*'?([^'\\s;]+)'?")
                .matcher(query);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    boolean matches(AttendanceDay day) {
        return is(student, day.of().pupil().value())
                && is(school, day.of().school().value())
                && is(date, text(day.date()));
    }

    private static boolean is(Optional<String> wanted, String value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }

    /** As the views write a date: {@code 20120502}. */
    static String text(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
