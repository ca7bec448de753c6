package nl.aanwezig.adapter.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.mark.CodeBook;
import org.jspecify.annotations.Nullable;

/**
 * How an export writes a register: file names, separators, dates, and what its columns are called. The standard is four files in UTF-8
 * with commas, ISO dates and these columns:
 *
 * <pre>
 * pupils.csv    pupil, school, sector (po, vo, mbo or empty), birth_date, enrolled_from, enrolled_to; optional calendar
 * calendar.csv  school, date, kind; optional calendar (the name among several of a school)
 * codes.csv     code, presence, standing, category; optional weight (hundredths), valid_from, valid_to
 * marks.csv     pupil, date, start, minutes, code; optional school, recorded (a moment with its offset),
 *               missed (minutes, for a code that means a part)
 * </pre>
 *
 * <p>Two more files may be there, for policies that look at them:
 *
 * <pre>
 * periods.csv   school, division (term, quarter ...), start, end (included); optional calendar
 * facts.csv     pupil, fact (such as support-tier-2), date; optional value (a decimal number, 1 where empty)
 * </pre>
 *
 * <p>Another export differs in a few of them:
 *
 * <pre>{@code
 * CsvFormat.builder().separator(';').datePattern("d-M-uuuu").column("pupil", "leerlingnummer").build()
 * }</pre>
 */
public final class CsvFormat {
    private final char separator;
    private final Charset charset;
    private final String datePattern;
    private final String timePattern;
    private final String pupilsFile;
    private final String calendarFile;
    private final String codesFile;
    private final String marksFile;
    private final String periodsFile;
    private final String factsFile;
    private final Map<String, String> columns;
    private final Set<String> schoolDayKinds;
    private final @Nullable CodeBook codeBook;

    private CsvFormat(Builder builder) {
        separator = builder.separator;
        charset = builder.charset;
        datePattern = builder.datePattern;
        timePattern = builder.timePattern;
        pupilsFile = builder.pupilsFile;
        calendarFile = builder.calendarFile;
        codesFile = builder.codesFile;
        marksFile = builder.marksFile;
        periodsFile = builder.periodsFile;
        factsFile = builder.factsFile;
        columns = Map.copyOf(builder.columns);
        schoolDayKinds = builder.schoolDayKinds;
        codeBook = builder.codeBook;
    }

    /** The format as it is described above. */
    public static CsvFormat standard() {
        return builder().build();
    }

    /** Starts from the standard. */
    public static Builder builder() {
        return new Builder();
    }

    char separator() {
        return separator;
    }

    Charset charset() {
        return charset;
    }

    String datePattern() {
        return datePattern;
    }

    String timePattern() {
        return timePattern;
    }

    String pupilsFile() {
        return pupilsFile;
    }

    String calendarFile() {
        return calendarFile;
    }

    String codesFile() {
        return codesFile;
    }

    String marksFile() {
        return marksFile;
    }

    String periodsFile() {
        return periodsFile;
    }

    String factsFile() {
        return factsFile;
    }

    /** What the export calls a column of a file. */
    String column(String table, String name) {
        return columns.getOrDefault(table + "." + name, columns.getOrDefault(name, name));
    }

    Set<String> schoolDayKinds() {
        return schoolDayKinds;
    }

    Optional<CodeBook> codeBook() {
        return Optional.ofNullable(codeBook);
    }

    /** Builds a format. */
    public static final class Builder {
        private char separator = ',';
        private Charset charset = StandardCharsets.UTF_8;
        private String datePattern = "uuuu-MM-dd";
        private String timePattern = "HH:mm";
        private String pupilsFile = "pupils.csv";
        private String calendarFile = "calendar.csv";
        private String codesFile = "codes.csv";
        private String marksFile = "marks.csv";
        private String periodsFile = "periods.csv";
        private String factsFile = "facts.csv";
        private final Map<String, String> columns = new HashMap<>();
        private Set<String> schoolDayKinds = Set.of("school-day");
        private @Nullable CodeBook codeBook;

        private Builder() {}

        /** Between two values of a row. */
        public Builder separator(char separator) {
            this.separator = separator;
            return this;
        }

        /** The encoding; a byte order mark wins over it. */
        public Builder charset(Charset charset) {
            this.charset = charset;
            return this;
        }

        /** Dates, as a pattern of {@link java.time.format.DateTimeFormatter}; {@code uuuu} is the year. */
        public Builder datePattern(String datePattern) {
            this.datePattern = datePattern;
            return this;
        }

        /** Times of day, as a pattern of {@link java.time.format.DateTimeFormatter}. */
        public Builder timePattern(String timePattern) {
            this.timePattern = timePattern;
            return this;
        }

        /** The file with pupils and enrolments. */
        public Builder pupilsFile(String pupilsFile) {
            this.pupilsFile = pupilsFile;
            return this;
        }

        /** The file with school days. */
        public Builder calendarFile(String calendarFile) {
            this.calendarFile = calendarFile;
            return this;
        }

        /** The file with codes; not read when a code book is given. */
        public Builder codesFile(String codesFile) {
            this.codesFile = codesFile;
            return this;
        }

        /** The file with marks. */
        public Builder marksFile(String marksFile) {
            this.marksFile = marksFile;
            return this;
        }

        /** The file with periods of the school year; need not be there. */
        public Builder periodsFile(String periodsFile) {
            this.periodsFile = periodsFile;
            return this;
        }

        /** The file with what people recorded beside the marks; need not be there. */
        public Builder factsFile(String factsFile) {
            this.factsFile = factsFile;
            return this;
        }

        /**
         * What the export calls a column.
         *
         * @param name the name above, such as {@code pupil} for every file that has it, or {@code marks.code} for one file
         * @param inExport what stands in the header
         */
        public Builder column(String name, String inExport) {
            columns.put(name, inExport);
            return this;
        }

        /** The kinds of day in the calendar file on which lessons are given; a date without such a row is no school day. */
        public Builder schoolDayKinds(Set<String> kinds) {
            schoolDayKinds = Set.copyOf(kinds);
            return this;
        }

        /** What the codes mean, where the export has no file of codes. */
        public Builder codeBook(CodeBook codes) {
            codeBook = codes;
            return this;
        }

        /** The format. */
        public CsvFormat build() {
            return new CsvFormat(this);
        }
    }
}
