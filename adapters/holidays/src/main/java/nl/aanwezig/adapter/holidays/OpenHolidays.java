package nl.aanwezig.adapter.holidays;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.holiday.HolidayKind;
import nl.aanwezig.core.holiday.HolidayRegion;
import nl.aanwezig.core.holiday.HolidayTable;
import nl.aanwezig.core.holiday.Municipalities;
import nl.aanwezig.core.holiday.Municipality;
import nl.aanwezig.core.holiday.PublicHoliday;
import nl.aanwezig.core.holiday.SchoolHoliday;

/**
 * A folder of the OpenHolidays data for the Netherlands, {@code src/nl} with its folder {@code holidays} or all files in one place (the domain
 * reference, standards B.4). First and last days are both included. The data do not say which dates are only advised: that follows from the
 * holiday ({@link HolidayKind#force()}).
 */
public final class OpenHolidays {
    private static final String SCHOOL = "holidays.school.csv";
    private static final String PUBLIC = "holidays.public.csv";
    private static final String SUBDIVISIONS = "subdivisions.csv";

    /** Names of public holidays in Dutch, in lower case. */
    private static final Map<String, PublicHoliday> PUBLIC_NAMES = Map.ofEntries(
            Map.entry("nieuwjaarsdag", PublicHoliday.NEW_YEAR),
            Map.entry("goede vrijdag", PublicHoliday.GOOD_FRIDAY),
            Map.entry("eerste paasdag", PublicHoliday.EASTER_SUNDAY),
            Map.entry("tweede paasdag", PublicHoliday.EASTER_MONDAY),
            Map.entry("koningsdag", PublicHoliday.KINGS_DAY),
            Map.entry("bevrijdingsdag", PublicHoliday.LIBERATION_DAY),
            Map.entry("hemelvaartsdag", PublicHoliday.ASCENSION_DAY),
            Map.entry("eerste pinksterdag", PublicHoliday.WHIT_SUNDAY),
            Map.entry("tweede pinksterdag", PublicHoliday.WHIT_MONDAY),
            Map.entry("eerste kerstdag", PublicHoliday.CHRISTMAS_DAY),
            Map.entry("tweede kerstdag", PublicHoliday.BOXING_DAY));

    private final Path folder;
    private final Optional<LocalDate> publishedOn;

    private OpenHolidays(Path folder, Optional<LocalDate> publishedOn) {
        this.folder = folder;
        this.publishedOn = publishedOn;
    }

    /** The data in a folder. */
    public static OpenHolidays in(Path folder) {
        return new OpenHolidays(folder, Optional.empty());
    }

    /** The same data, with the day on which they were published; the files themselves do not say. */
    public OpenHolidays publishedOn(LocalDate date) {
        return new OpenHolidays(folder, Optional.of(date));
    }

    /**
     * The school holidays, from {@code holidays.school.csv}.
     *
     * @throws nl.aanwezig.core.failure.UnreadableInputException when the file is missing, too large, lacks a column or has no usable row
     */
    public Loaded<HolidayTable> schoolHolidays() {
        Problems problems = new Problems(SCHOOL);
        HolidayRows rows = new HolidayRows("OpenHolidays, " + SCHOOL, problems);
        List<String> columns = List.of("Country", "StartDate", "EndDate", "Type", "RegionalScope", "Name", "Groups");
        new OpenHolidaysFile(file(SCHOOL), columns, problems).read(row -> rows.add(schoolHoliday(row), row.line()));
        return rows.loaded(publishedOn);
    }

    /**
     * The public holidays, from {@code holidays.public.csv}, in order of their dates. {@link PublicHoliday#in} computes them too: this is for
     * who wants to compare.
     *
     * @throws nl.aanwezig.core.failure.UnreadableInputException when the file is missing, too large or lacks a column
     */
    public Loaded<List<PublicHoliday.Day>> publicHolidays() {
        Problems problems = new Problems(PUBLIC);
        List<PublicHoliday.Day> days = new ArrayList<>();
        List<String> columns = List.of("Country", "StartDate", "Type", "Name");
        new OpenHolidaysFile(file(PUBLIC), columns, problems).read(row -> {
            PublicHoliday.Day day = publicHoliday(row);
            if (days.contains(day)) {
                throw new UnusableRow(FailureReason.DUPLICATE, day.date() + " " + row.dutch("Name"));
            }
            days.add(day);
        });
        days.sort(Comparator.comparing(PublicHoliday.Day::date).thenComparing(PublicHoliday.Day::holiday));
        return new Loaded<>(List.copyOf(days), problems.all());
    }

    /**
     * The municipalities with their regions, from {@code subdivisions.csv}; provinces are passed over, for a province says nothing of the
     * region of a school.
     *
     * @throws nl.aanwezig.core.failure.UnreadableInputException when the file is missing, too large or lacks a column
     */
    public Loaded<Municipalities> municipalities() {
        Problems problems = new Problems(SUBDIVISIONS);
        List<Municipality> municipalities = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        List<String> columns = List.of("Country", "Code", "Category", "Name", "Groups", "Parent");
        new OpenHolidaysFile(file(SUBDIVISIONS), columns, problems).read(row -> {
            requireWord(row, "Country", "NL");
            String category = row.dutchLower("Category");
            if (category.equals("gemeente")) {
                Municipality municipality = municipality(row);
                if (!codes.add(municipality.code())) {
                    throw new UnusableRow(FailureReason.DUPLICATE, municipality.code());
                }
                municipalities.add(municipality);
            } else if (!category.equals("provincie")) {
                throw new UnusableRow(FailureReason.INVALID_WORD, category);
            }
        });
        return new Loaded<>(Municipalities.of(municipalities), problems.all());
    }

    private static SchoolHoliday schoolHoliday(Row row) throws UnusableRow {
        requireWord(row, "Country", "NL");
        requireWord(row, "Type", "School");
        String name = row.dutchLower("Name");
        HolidayKind kind = HolidayKind.named(name).orElseThrow(() -> new UnusableRow(FailureReason.INVALID_WORD, name));
        Set<HolidayRegion> regions = row.regions();
        if (regions.isEmpty()) {
            requireWord(row, "RegionalScope", "National");
            regions = EnumSet.allOf(HolidayRegion.class);
        }
        return new SchoolHoliday(kind, regions, row.span(), kind.force());
    }

    private static PublicHoliday.Day publicHoliday(Row row) throws UnusableRow {
        requireWord(row, "Country", "NL");
        requireWord(row, "Type", "Public");
        PublicHoliday holiday = PUBLIC_NAMES.get(row.dutchLower("Name"));
        if (holiday == null) {
            throw new UnusableRow(FailureReason.INVALID_WORD, row.dutch("Name"));
        }
        return new PublicHoliday.Day(holiday, row.date("StartDate"));
    }

    private static Municipality municipality(Row row) throws UnusableRow {
        Set<HolidayRegion> regions = row.regions();
        if (regions.isEmpty()) {
            throw new UnusableRow(FailureReason.MISSING_VALUE, "Groups of " + row.get("Code"));
        }
        return new Municipality(row.required("Code"), row.dutch("Name"), row.get("Parent"), regions);
    }

    private static void requireWord(Row row, String column, String... words) throws UnusableRow {
        String word = row.required(column);
        if (!Arrays.asList(words).contains(word)) {
            throw new UnusableRow(FailureReason.INVALID_WORD, column + " " + word);
        }
    }

    private Path file(String name) {
        Path nested = folder.resolve("holidays").resolve(name);
        return nested.toFile().isFile() ? nested : folder.resolve(name);
    }
}
