package nl.aanwezig.adapter.holidays;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnreadableInputException;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.holiday.HolidayKind;
import nl.aanwezig.core.holiday.HolidayRegion;
import nl.aanwezig.core.holiday.HolidayTable;
import nl.aanwezig.core.holiday.SchoolHoliday;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolYear;

/**
 * The government's open data on school holidays, as JSON that an application fetched and saved (the domain reference, standards A.7): {@code
 * https://opendata.rijksoverheid.nl/v1/sources/rijksoverheid/infotypes/schoolholidays?output=json}, of all school years or of one.
 *
 * <p>Traps that are known and met: dates are moments, local midnight written in UTC, so they are put into Amsterdam time before the date is taken;
 * texts carry stray blanks and line breaks; one school year may be present twice, and then counts once. Last days are included.
 */
public final class GovernmentHolidays {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String WHOLE_COUNTRY = "heel nederland";

    private final Problems problems;
    private final HolidayRows rows;

    private GovernmentHolidays(String source) {
        problems = new Problems(source);
        rows = new HolidayRows("open data of the Dutch government, " + source, problems);
    }

    /**
     * Reads a file.
     *
     * @param publishedOn the day on which it was fetched; the data do not say when they were published
     * @throws UnreadableInputException when the file is missing, is no JSON of this kind, or has no usable holiday
     */
    public static Loaded<HolidayTable> read(Path file, Optional<LocalDate> publishedOn) {
        return read(String.valueOf(file.getFileName()), SourceText.of(file), publishedOn);
    }

    /**
     * Reads text that the caller has already.
     *
     * @param source what it is called in failures
     * @param publishedOn the day on which it was fetched
     * @throws UnreadableInputException when it is no JSON of this kind, or has no usable holiday
     */
    public static Loaded<HolidayTable> read(String source, String json, Optional<LocalDate> publishedOn) {
        GovernmentHolidays reading = new GovernmentHolidays(source);
        JsonValue whole = JsonFile.parse(source, json);
        List<JsonValue> documents = whole instanceof JsonValue.Arr list ? list.items() : List.of(whole);
        documents.forEach(document -> reading.objects(document, "content").forEach(reading::year));
        return reading.rows.loaded(publishedOn);
    }

    private void year(JsonValue.Obj content) {
        String year = content.text("schoolyear");
        for (JsonValue.Obj vacation : objects(content, "vacations")) {
            for (JsonValue.Obj region : objects(vacation, "regions")) {
                try {
                    rows.add(holiday(year, vacation, region), region.line());
                } catch (UnusableRow e) {
                    problems.add(e.reason(), region.line(), e.value());
                }
            }
        }
    }

    /** The objects of a list; where there is no list, or something else stands in it, that is listed. */
    private List<JsonValue.Obj> objects(JsonValue parent, String field) {
        if (!(parent instanceof JsonValue.Obj object)) {
            problems.add(FailureReason.MALFORMED_ROW, parent.line(), "not an object with " + field);
            return List.of();
        }
        List<JsonValue> items = object.items(field);
        if (items.isEmpty()) {
            problems.add(FailureReason.MISSING_VALUE, object.line(), field);
        }
        items.stream()
                .filter(item -> !(item instanceof JsonValue.Obj))
                .forEach(item -> problems.add(FailureReason.MALFORMED_ROW, item.line(), "not an object in " + field));
        return items.stream()
                .filter(JsonValue.Obj.class::isInstance)
                .map(JsonValue.Obj.class::cast)
                .toList();
    }

    private static SchoolHoliday holiday(String year, JsonValue.Obj vacation, JsonValue.Obj region) throws UnusableRow {
        String type = vacation.required("type").toLowerCase(Locale.ROOT);
        HolidayKind kind = HolidayKind.named(type).orElseThrow(() -> new UnusableRow(FailureReason.INVALID_WORD, type));
        LocalDate start = date(region.required("startdate"));
        LocalDate end = date(region.required("enddate"));
        if (end.isBefore(start)) {
            throw new UnusableRow(FailureReason.INVALID_SPAN, start + " to " + end);
        }
        SchoolHoliday holiday = new SchoolHoliday(
                kind, regions(region.required("region")), DateSpan.of(start, end), force(kind, vacation));
        if (!year.isEmpty() && !year.replace(" ", "").equals(words(holiday.schoolYear()))) {
            throw new UnusableRow(FailureReason.IMPLAUSIBLE_DATE, start + " in school year " + year);
        }
        return holiday;
    }

    private static String words(SchoolYear year) {
        return year.span().start().getYear() + "-" + year.span().endInclusive().getYear();
    }

    /** The date in Amsterdam at a moment. */
    private static LocalDate date(String moment) throws UnusableRow {
        try {
            LocalDate date =
                    OffsetDateTime.parse(moment).atZoneSameInstant(AMSTERDAM).toLocalDate();
            return Row.plausible(date, moment);
        } catch (DateTimeException e) {
            throw new UnusableRow(FailureReason.INVALID_DATE, moment);
        }
    }

    private static Set<HolidayRegion> regions(String name) throws UnusableRow {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.equals(WHOLE_COUNTRY)
                ? EnumSet.allOf(HolidayRegion.class)
                : EnumSet.of(HolidayRegion.named(plain)
                        .orElseThrow(() -> new UnusableRow(FailureReason.INVALID_WORD, name)));
    }

    private static SchoolHoliday.Force force(HolidayKind kind, JsonValue.Obj vacation) throws UnusableRow {
        String word = vacation.text("compulsorydates");
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "" -> kind.force();
            case "true" -> SchoolHoliday.Force.COMPULSORY;
            case "false" -> SchoolHoliday.Force.ADVISORY;
            default -> throw new UnusableRow(FailureReason.INVALID_WORD, word);
        };
    }
}
