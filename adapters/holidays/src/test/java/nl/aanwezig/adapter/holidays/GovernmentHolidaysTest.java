package nl.aanwezig.adapter.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnreadableInputException;
import nl.aanwezig.core.holiday.HolidayKind;
import nl.aanwezig.core.holiday.HolidayRegion;
import nl.aanwezig.core.holiday.HolidayTable;
import nl.aanwezig.core.holiday.SchoolHoliday;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JSON of our own in the shape that the domain reference, standards A.7, describes. */
class GovernmentHolidaysTest {
    private static final String AUTUMN = vacation(
            "  Herfstvakantie \\n",
            "\"false\"",
            region("\\n noord ", "2026-10-09T22:00:00.000Z", "2026-10-17T22:00:00.000Z"));
    private static final String CHRISTMAS = vacation(
            "Kerstvakantie",
            "\"true\"",
            region("heel Nederland", "2026-12-18T23:00:00.000Z", "2027-01-02T23:00:00.000Z"));

    @TempDir
    private Path folder;

    @Test
    void midnight_in_amsterdam_written_in_utc_is_the_next_date_in_summer_and_in_winter() {
        HolidayTable table = read(AUTUMN, CHRISTMAS).value();
        assertEquals(
                List.of(span("2026-10-10", "2026-10-18"), span("2026-12-19", "2027-01-03")),
                table.holidays().stream().map(SchoolHoliday::span).toList());
        assertEquals(List.of(), doubtfulDays(table));
    }

    @Test
    void a_holiday_over_the_end_of_summer_time_takes_each_end_in_its_own_offset() {
        // Clocks go back on 25 October 2026.
        HolidayTable table = read(vacation(
                        "herfstvakantie",
                        "\"false\"",
                        region("zuid", "2026-10-16T22:00:00Z", "2026-10-24T22:00:00Z"),
                        region("midden", "2026-10-23T22:00:00Z", "2026-10-31T23:00:00Z")))
                .value();
        assertEquals(
                span("2026-10-17", "2026-10-25"),
                table.in(HolidayRegion.SOUTH).get(0).span());
        assertEquals(
                span("2026-10-24", "2026-11-01"),
                table.in(HolidayRegion.MIDDLE).get(0).span());
    }

    @Test
    void stray_blanks_and_line_breaks_in_any_text_are_passed_over() {
        SchoolHoliday autumn = read(AUTUMN).value().holidays().get(0);
        assertEquals(HolidayKind.AUTUMN, autumn.kind());
        assertEquals(Set.of(HolidayRegion.NORTH), autumn.regions());
        assertEquals(SchoolHoliday.Force.ADVISORY, autumn.force());
    }

    @Test
    void whole_the_netherlands_is_every_region() {
        assertEquals(3, read(CHRISTMAS).value().holidays().get(0).regions().size());
        assertEquals(
                SchoolHoliday.Force.COMPULSORY,
                read(CHRISTMAS).value().holidays().get(0).force());
    }

    @Test
    void what_the_data_say_of_the_dates_wins_over_what_is_usual() {
        HolidayTable table = read(
                        vacation(
                                "Meivakantie",
                                "false",
                                region("noord", "2027-04-16T22:00:00Z", "2027-04-24T22:00:00Z")),
                        vacation(
                                "Meivakantie",
                                "\"True \"",
                                region("noord", "2027-04-23T22:00:00Z", "2027-05-01T22:00:00Z")))
                .value();
        assertEquals(
                List.of(SchoolHoliday.Force.ADVISORY, SchoolHoliday.Force.COMPULSORY),
                table.holidays().stream().map(SchoolHoliday::force).toList());
        SchoolHoliday silent = read("{\"type\":\"Zomervakantie\",\"regions\":["
                        + region("zuid", "2027-07-23T22:00:00Z", "2027-09-04T22:00:00Z") + "]}")
                .value()
                .holidays()
                .get(0);
        assertEquals(SchoolHoliday.Force.COMPULSORY, silent.force());
    }

    @Test
    void one_school_year_given_twice_counts_once() {
        String year = year("2026-2027", AUTUMN, CHRISTMAS);
        Loaded<HolidayTable> loaded = load("[" + document(year) + "," + document(year) + "]");
        assertEquals(2, loaded.value().holidays().size());
        assertEquals(
                List.of("DUPLICATE", "DUPLICATE"),
                loaded.failures().stream()
                        .map(failure -> failure.reason().name())
                        .toList());
    }

    @Test
    void a_year_given_twice_with_other_dates_leaves_the_holiday_out_and_names_both_lines() {
        String other = AUTUMN.replace("10-09", "10-16").replace("10-17", "10-24");
        Loaded<HolidayTable> loaded = load("[" + document(year("2026-2027", AUTUMN, CHRISTMAS)) + ",\n"
                + document(year("2026-2027", other)) + "]");
        assertEquals(List.of("1 CONFLICT", "2 CONFLICT"), listed(loaded));
        assertEquals(List.of(HolidayKind.CHRISTMAS), kinds(loaded));
    }

    @Test
    void spring_of_eleven_days_is_left_out_with_its_line() {
        Loaded<HolidayTable> loaded = load("["
                + document(year(
                        "2026-2027",
                        CHRISTMAS,
                        "\n"
                                + vacation(
                                        "Voorjaarsvakantie",
                                        "\"false\"",
                                        "\n" + region("zuid", "2027-02-12T23:00:00Z", "2027-02-22T23:00:00Z"))))
                + "]");
        assertEquals(List.of("3 IMPLAUSIBLE_SPAN"), listed(loaded));
        assertEquals(List.of(HolidayKind.CHRISTMAS), kinds(loaded));
    }

    @Test
    void what_cannot_be_used_is_listed_and_the_rest_kept() {
        Loaded<HolidayTable> loaded = read(
                CHRISTMAS,
                vacation("Skivakantie", "\"true\"", region("noord", "2027-02-12T23:00:00Z", "2027-02-20T23:00:00Z")),
                vacation("Meivakantie", "\"ja\"", region("noord", "2027-04-23T22:00:00Z", "2027-05-01T22:00:00Z")),
                vacation("Meivakantie", "\"true\"", region("oost", "2027-04-23T22:00:00Z", "2027-05-01T22:00:00Z")),
                vacation("Meivakantie", "\"true\"", region("noord", "2027-04-23", "2027-05-01T22:00:00Z")),
                vacation("Meivakantie", "\"true\"", region("noord", "2027-05-01T22:00:00Z", "2027-04-23T22:00:00Z")),
                vacation("Meivakantie", "\"true\"", region("noord", "2026-04-24T22:00:00Z", "2026-05-02T22:00:00Z")),
                vacation("Meivakantie", "\"true\"", region("noord", "6209-04-24T22:00:00Z", "6209-05-02T22:00:00Z")),
                vacation("Meivakantie", "\"true\"", "{\"region\":\"noord\"}", "7"),
                "{\"type\":\"Meivakantie\",\"regions\":null}",
                "\"Meivakantie\"");
        assertEquals(
                List.of(
                        "IMPLAUSIBLE_DATE",
                        "IMPLAUSIBLE_DATE",
                        "INVALID_DATE",
                        "INVALID_SPAN",
                        "INVALID_WORD",
                        "INVALID_WORD",
                        "INVALID_WORD",
                        "MALFORMED_ROW",
                        "MALFORMED_ROW",
                        "MISSING_VALUE",
                        "MISSING_VALUE"),
                loaded.failures().stream()
                        .map(failure -> failure.reason().name())
                        .sorted()
                        .toList());
        assertEquals(1, loaded.value().holidays().size());
    }

    @Test
    void one_school_year_without_the_outer_list_is_read_too_and_files_as_text() throws IOException {
        Path file = folder.resolve("2026-2027.json");
        Files.writeString(file, "\uFEFF" + document(year("2026-2027", AUTUMN)));
        LocalDate fetched = LocalDate.of(2026, 11, 23);
        Loaded<HolidayTable> loaded = GovernmentHolidays.read(file, Optional.of(fetched));
        assertEquals(1, loaded.value().holidays().size());
        assertEquals(Optional.of(fetched), loaded.value().publishedOn());
        assertTrue(loaded.value().source().contains("2026-2027.json"));
    }

    @Test
    void hostile_text_is_refused_with_advice_and_in_little_memory() {
        assertTrue(refused("[".repeat(100_000)).contains("\nMaybe"));
        refused("[{\"content\":" + "9".repeat(1_000_000) + "}]");
        refused("[{\"content\":[],\"content\":[]}]");
        refused("[{\"content\":NaN}]");
        refused("[] []");
        refused("");
        refused("<html>503</html>");
        refused("[{\"content\":[{\"schoolyear\":\"2026-2027\"");
        refused("[" + "0,".repeat(300_000) + "0]");
        assertTrue(refused("[]").contains("no holiday could be used"));
        assertTrue(refused("{\"message\":\"not found\"}").contains("missing-value (content)"));
        assertTrue(refused("["
                        + document(year(
                                "2026-2027",
                                vacation(
                                        "\\uD800",
                                        "\"true\"",
                                        region("noord", "2027-04-23T22:00:00Z", "2027-05-01T22:00:00Z"))))
                        + "]")
                .contains("invalid-word"));
    }

    private static Loaded<HolidayTable> read(String... vacations) {
        return load("[" + document(year(" 2026-2027\\n", vacations)) + "]");
    }

    private static Loaded<HolidayTable> load(String json) {
        return GovernmentHolidays.read("holidays.json", json, Optional.empty());
    }

    private static String refused(String json) {
        return String.valueOf(
                assertThrows(UnreadableInputException.class, () -> load(json)).getMessage());
    }

    private static String document(String... years) {
        return "{\"id\":\"x\",\"content\":[" + String.join(",", years) + "],\"notice\":\"\\n  gewijzigd \"}";
    }

    private static String year(String schoolYear, String... vacations) {
        return "{\"title\":\" Schoolvakanties \\n\",\"schoolyear\":\"" + schoolYear + "\",\"vacations\":["
                + String.join(",", vacations) + "]}";
    }

    private static String vacation(String type, String compulsory, String... regions) {
        return "{\"type\":\"" + type + "\",\"compulsorydates\":" + compulsory + ",\"regions\":["
                + String.join(",", regions) + "]}";
    }

    private static String region(String name, String start, String end) {
        return "{\"region\":\"" + name + "\",\"startdate\":\"" + start + "\",\"enddate\":\"" + end + "\"}";
    }

    private static List<String> listed(Loaded<?> loaded) {
        return loaded.failures().stream()
                .map(failure -> failure.place().line() + " " + failure.reason())
                .toList();
    }

    private static List<HolidayKind> kinds(Loaded<HolidayTable> loaded) {
        return loaded.value().holidays().stream().map(SchoolHoliday::kind).toList();
    }

    /** Doubts about days, apart from what is missing in a small file. */
    private static List<String> doubtfulDays(HolidayTable table) {
        return table.doubts().stream()
                .map(doubt -> doubt.reason().name())
                .filter(reason -> !reason.contains("MISSING"))
                .toList();
    }

    private static DateSpan span(String start, String end) {
        return DateSpan.of(LocalDate.parse(start), LocalDate.parse(end));
    }
}
