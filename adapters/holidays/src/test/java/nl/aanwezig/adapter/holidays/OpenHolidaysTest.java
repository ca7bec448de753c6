package nl.aanwezig.adapter.holidays;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnreadableInputException;
import nl.aanwezig.core.holiday.HolidayDoubt;
import nl.aanwezig.core.holiday.HolidayKind;
import nl.aanwezig.core.holiday.HolidayRegion;
import nl.aanwezig.core.holiday.HolidayTable;
import nl.aanwezig.core.holiday.Municipalities;
import nl.aanwezig.core.holiday.PublicHoliday;
import nl.aanwezig.core.holiday.SchoolHoliday;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of our own in the shape that the domain reference, standards B.4, describes; the dates are made up. */
class OpenHolidaysTest {
    private static final String MARK = "\uFEFF";
    private static final String SCHOOL = MARK + "Id;Country;StartDate;EndDate;Type;RegionalScope;Name;Groups\n";
    private static final String AUTUMN =
            "a1;NL;2026-10-10;2026-10-18;School;Regional;NL Herfstvakantie,DE Herbstferien,EN Autumn Holidays;NO\n";
    private static final String SPRING =
            "a2;NL;2027-02-13;2027-02-21;School;Regional;DE Frühjahrsferien,NL Voorjaarsvakantie;MI,ZU\n";

    @TempDir
    private Path folder;

    @Test
    void a_row_gives_a_holiday_with_both_ends_included_in_each_of_its_groups() throws IOException {
        HolidayTable table = school(AUTUMN + SPRING).value();
        assertEquals(
                List.of(
                        new SchoolHoliday(
                                HolidayKind.AUTUMN,
                                Set.of(HolidayRegion.NORTH),
                                span("2026-10-10", "2026-10-18"),
                                SchoolHoliday.Force.ADVISORY),
                        new SchoolHoliday(
                                HolidayKind.SPRING,
                                Set.of(HolidayRegion.MIDDLE, HolidayRegion.SOUTH),
                                span("2027-02-13", "2027-02-21"),
                                SchoolHoliday.Force.ADVISORY)),
                table.holidays());
        assertEquals(span("2026-08-01", "2027-07-31"), table.validity());
        assertEquals(Optional.empty(), table.publishedOn());
    }

    @Test
    void who_knows_the_day_of_publication_says_it() throws IOException {
        write("holidays.school.csv", SCHOOL + AUTUMN);
        LocalDate day = LocalDate.of(2026, 11, 23);
        assertEquals(
                Optional.of(day),
                OpenHolidays.in(folder)
                        .publishedOn(day)
                        .schoolHolidays()
                        .value()
                        .publishedOn());
    }

    @Test
    void ten_days_of_spring_are_kept_with_a_doubt_and_eleven_are_left_out_with_their_line() throws IOException {
        Loaded<HolidayTable> ten = school(SPRING.replace("02-21", "02-22"));
        assertEquals(List.of(), ten.failures());
        assertTrue(reasons(ten).contains(HolidayDoubt.Reason.LONGER_THAN_USUAL));
        Loaded<HolidayTable> eleven = school(AUTUMN + SPRING.replace("02-21", "02-23"));
        assertEquals(List.of("3 IMPLAUSIBLE_SPAN"), listed(eleven));
        String message = eleven.failures().get(0).message();
        assertTrue(
                message.startsWith(
                        "holidays.school.csv:3: implausible-span (voorjaarsvakantie 2027-02-13 to 2027-02-23"),
                message);
        assertTrue(message.endsWith("\nMaybe the month of the last day was mistyped."), message);
        assertEquals(1, eleven.value().holidays().size());
    }

    @Test
    void a_row_that_is_left_out_is_missed_where_it_held() throws IOException {
        Loaded<HolidayTable> loaded = school(AUTUMN + SPRING.replace("02-21", "03-21"));
        assertEquals(
                3,
                loaded.value().doubts().stream()
                        .filter(doubt -> doubt.reason() == HolidayDoubt.Reason.MISSING
                                && doubt.region() == HolidayRegion.NORTH
                                && !doubt.subject().contains("voorjaar"))
                        .count());
        assertTrue(loaded.value()
                .missing(HolidayRegion.NORTH, loaded.value().schoolYears().get(0))
                .contains(HolidayKind.SPRING));
    }

    /** The two rows of the published table that are wrong: a month was mistyped, and 37 days stand where 9 were meant. */
    @Test
    void the_two_wrong_rows_that_are_published_are_found_and_the_right_ones_beside_them_are_kept() throws IOException {
        Loaded<HolidayTable> loaded = school("a;NL;2027-02-13;2027-03-21;School;Regional;NL Voorjaarsvakantie;ZU\n"
                + "b;NL;2027-02-20;2027-02-28;School;Regional;NL Voorjaarsvakantie;NO,MI\n"
                + "c;NL;2029-02-10;2029-03-18;School;Regional;NL Voorjaarsvakantie;ZU\n"
                + "d;NL;2029-02-17;2029-02-25;School;Regional;NL Voorjaarsvakantie;NO,MI\n");

        assertEquals(
                List.of("2 IMPLAUSIBLE_SPAN", "4 IMPLAUSIBLE_SPAN"),
                loaded.failures().stream()
                        .map(failure -> failure.place().line() + " " + failure.reason())
                        .toList());
        assertEquals(2, loaded.value().holidays().size());
    }

    @Test
    void rows_that_cannot_be_used_are_listed_and_the_others_kept() throws IOException {
        Loaded<HolidayTable> loaded = school(AUTUMN
                + "b;NL;2027-02-29;2027-03-07;School;Regional;NL Voorjaarsvakantie;NO\n"
                + "c;NL;13-02-2027;2027-02-21;School;Regional;NL Voorjaarsvakantie;NO\n"
                + "d;NL;2027-02-21;2027-02-13;School;Regional;NL Voorjaarsvakantie;NO\n"
                + "e;NL;6209-02-13;6209-02-21;School;Regional;NL Voorjaarsvakantie;NO\n"
                + "f;NL;2027-02-13;2027-02-21;School;Regional;NL Wintersport;NO\n"
                + "g;NL;2027-02-13;2027-02-21;School;Regional;EN Spring Holidays;NO\n"
                + "h;NL;2027-02-13;2027-02-21;School;Regional;NL Voorjaarsvakantie;OOST\n"
                + "i;DE;2027-02-13;2027-02-21;School;Regional;NL Voorjaarsvakantie;NO\n"
                + "j;NL;2027-02-13;2027-02-21;Public;Regional;NL Voorjaarsvakantie;NO\n"
                + "k;NL;;2027-02-21;School;Regional;NL Voorjaarsvakantie;NO\n"
                + "l;NL;2027-02-13\n"
                + "\"m;NL;2027-02-13;2027-02-21;School;Regional;NL Voorjaarsvakantie;NO\n"
                + "n;NL;2027-02-13;2027-02-21;School;Regional;NL Voorjaarsvakantie;\n"
                + "o;NL;2027-02-13;2027-02-21T24:00;School;Regional;NL Voorjaarsvakantie;NO\n"
                + "p;NL;2027-02-13;2027-02-21;School;Regional;NL Voorjaarsvakantie;N\u0130\n");
        assertEquals(
                List.of(
                        "3 INVALID_DATE",
                        "4 INVALID_DATE",
                        "5 INVALID_SPAN",
                        "6 IMPLAUSIBLE_DATE",
                        "7 INVALID_WORD",
                        "8 MISSING_VALUE",
                        "9 INVALID_WORD",
                        "10 INVALID_WORD",
                        "11 INVALID_WORD",
                        "12 MISSING_VALUE",
                        "13 MALFORMED_ROW",
                        "14 MALFORMED_ROW",
                        "15 INVALID_WORD",
                        "16 INVALID_DATE",
                        "17 INVALID_WORD"),
                listed(loaded));
        assertEquals(1, loaded.value().holidays().size());
        loaded.failures().forEach(failure -> assertTrue(failure.message().contains("\nMaybe")));
    }

    @Test
    void a_row_without_groups_holds_everywhere_when_it_is_national() throws IOException {
        HolidayTable table = school("a;NL;2026-12-19;2027-01-03;School;National;NL Kerstvakantie;\n")
                .value();
        assertEquals(3, table.holidays().get(0).regions().size());
    }

    @Test
    void the_same_row_twice_counts_once_and_two_that_contradict_each_other_not_at_all() throws IOException {
        Loaded<HolidayTable> twice = school(AUTUMN + AUTUMN);
        assertEquals(List.of("3 DUPLICATE"), listed(twice));
        assertEquals(1, twice.value().holidays().size());
        Loaded<HolidayTable> torn =
                school(AUTUMN + SPRING + AUTUMN.replace("10-10", "10-17").replace("10-18", "10-25"));
        assertEquals(List.of("2 CONFLICT", "4 CONFLICT"), listed(torn));
        assertEquals(1, torn.value().holidays().size());
    }

    @Test
    void the_same_holiday_of_another_region_or_year_is_no_contradiction() throws IOException {
        Loaded<HolidayTable> loaded = school(AUTUMN
                + AUTUMN.replace("10-10", "10-17").replace("10-18", "10-25").replace(";NO", ";ZU")
                + AUTUMN.replace("2026-10-10", "2027-10-16").replace("2026-10-18", "2027-10-24"));
        assertEquals(List.of(), loaded.failures());
        assertEquals(3, loaded.value().holidays().size());
    }

    @Test
    void line_ends_of_any_kind_and_a_name_with_a_comma_are_read() throws IOException {
        Loaded<HolidayTable> loaded = school(
                AUTUMN.replace("\n", "\r").replace(",DE", ", of een week vrij,DE") + SPRING.replace("\n", "\r\n"));
        assertEquals(List.of("2 INVALID_WORD"), listed(loaded));
        assertEquals(
                "herfstvakantie, of een week vrij", loaded.failures().get(0).value());
        assertEquals(1, loaded.value().holidays().size());
    }

    @Test
    void text_in_another_encoding_costs_its_row_alone() throws IOException {
        Files.write(
                folder.resolve("holidays.school.csv"),
                (SCHOOL.substring(1) + AUTUMN + SPRING).getBytes(Charset.forName("windows-1252")));
        assertEquals(
                List.of("3 UNREADABLE_TEXT"), listed(OpenHolidays.in(folder).schoolHolidays()));
    }

    @Test
    void a_million_columns_cost_their_row_alone_in_little_memory() throws IOException {
        String wide = ";".repeat(1_000_000) + "\n";
        assertEquals(List.of("2 MALFORMED_ROW"), listed(school(wide + AUTUMN)));
    }

    @Test
    void a_separator_too_few_a_nul_and_a_turned_key_are_no_holidays() throws IOException {
        Loaded<HolidayTable> loaded = school(AUTUMN
                + "x;NL;2027-02-13;2027-02-21;School\u0000;Regional;NL Voorjaarsvakantie;NO\n"
                + "y;NL;2027-02-13;2027-02-21;School;Regional;NL \u202EVoorjaarsvakantie;NO\n"
                + "z;NL;2027-02-13;2027-02-21;School;Regional;NL Voorjaars\u200Bvakantie;NO\n");
        assertEquals(List.of("3 INVALID_WORD", "4 INVALID_WORD", "5 INVALID_WORD"), listed(loaded));
        assertTrue(loaded.failures().get(0).value().chars().noneMatch(Character::isISOControl));
    }

    @Test
    void another_file_an_empty_one_a_huge_one_and_none_are_refused_with_advice() throws IOException {
        assertTrue(refused().contains("there is no such file"));
        write("holidays.school.csv", "");
        assertTrue(refused().contains("line 1 has no column Country"));
        write("holidays.school.csv", SCHOOL.replace(';', ',') + AUTUMN);
        assertTrue(refused().contains("\nMaybe it is another file of OpenHolidays"));
        write("holidays.school.csv", SCHOOL);
        assertTrue(refused().contains("no holiday could be used"));
        write("holidays.school.csv", SCHOOL + "x;NL\n");
        assertTrue(refused().contains("the first problem: holidays.school.csv:2: malformed-row"));
        Files.write(folder.resolve("holidays.school.csv"), new byte[(4 << 20) + 1]);
        assertTrue(refused().contains("larger than"));
    }

    @Test
    void public_holidays_are_read_in_order_and_a_folder_of_holidays_is_found() throws IOException {
        Files.createDirectory(folder.resolve("holidays"));
        write(
                "holidays/holidays.public.csv",
                MARK + "Id;Country;StartDate;EndDate;Type;RegionalScope;Name\n"
                        + "1;NL;2027-04-27;;Public;National;NL Koningsdag,DE Königstag,EN King’s Day\n"
                        + "2;NL;2026-12-25;;Public;National;NL Eerste kerstdag\n"
                        + "3;NL;2026-12-25;;Public;National;NL Eerste kerstdag\n"
                        + "4;NL;2026-11-11;;Public;National;NL Sint-Maarten\n");
        Loaded<List<PublicHoliday.Day>> loaded = OpenHolidays.in(folder).publicHolidays();
        assertEquals(
                List.of(
                        new PublicHoliday.Day(PublicHoliday.CHRISTMAS_DAY, LocalDate.of(2026, 12, 25)),
                        new PublicHoliday.Day(PublicHoliday.KINGS_DAY, LocalDate.of(2027, 4, 27))),
                loaded.value());
        assertEquals(List.of("4 DUPLICATE", "5 INVALID_WORD"), listed(loaded));
    }

    @Test
    void municipalities_are_read_with_every_region_and_provinces_passed_over() throws IOException {
        write(
                "subdivisions.csv",
                "Country;Code;IsoCode;ShortName;OfficialLanguages;Category;Name;Groups;Parent\n"
                        + "NL;NL-ZZ;NL-ZZ;ZZ;NL;NL provincie,EN province;NL Zandland;NO,MI;\n"
                        + "NL;NL-ZZ-DU;;ZZ-DU;NL;NL gemeente,EN municipality;NL Duinen;MI;ZZ\n"
                        + "NL;NL-ZZ-OE;;ZZ-OE;NL;NL gemeente,EN municipality;NL Oever,EN Shore;NO,MI;ZZ\n"
                        + "NL;NL-ZZ-OE;;ZZ-OE;NL;NL gemeente,EN municipality;NL Oever;NO;ZZ\n"
                        + "NL;NL-ZZ-NI;;ZZ-NI;NL;NL gemeente,EN municipality;NL Niets;;ZZ\n"
                        + "NL;NL-ZZ-WA;;ZZ-WA;NL;NL waterschap;NL Water;NO;ZZ\n");
        Loaded<Municipalities> loaded = OpenHolidays.in(folder).municipalities();
        assertEquals(HolidayRegion.MIDDLE, loaded.value().onlyRegionOf("Duinen"));
        assertEquals(
                Set.of(HolidayRegion.NORTH, HolidayRegion.MIDDLE),
                loaded.value().coded("NL-ZZ-OE").orElseThrow().regions());
        assertThrows(IllegalArgumentException.class, () -> loaded.value().onlyRegionOf("Oever"));
        assertEquals(2, loaded.value().all().size());
        assertEquals(List.of("5 DUPLICATE", "6 MISSING_VALUE", "7 INVALID_WORD"), listed(loaded));
    }

    @Test
    void the_order_of_rows_makes_no_difference() throws IOException {
        assertEquals(school(AUTUMN + SPRING).value(), school(SPRING + AUTUMN).value());
    }

    private Loaded<HolidayTable> school(String rows) throws IOException {
        write("holidays.school.csv", SCHOOL + rows);
        return OpenHolidays.in(folder).schoolHolidays();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private String refused() {
        String message = String.valueOf(assertThrows(
                        UnreadableInputException.class,
                        () -> OpenHolidays.in(folder).schoolHolidays())
                .getMessage());
        assertTrue(message.contains("\nMaybe"), message);
        return message;
    }

    private static List<String> listed(Loaded<?> loaded) {
        return loaded.failures().stream()
                .map(failure -> failure.place().line() + " " + failure.reason())
                .toList();
    }

    private static Set<HolidayDoubt.Reason> reasons(Loaded<HolidayTable> loaded) {
        return loaded.value().doubts().stream().map(HolidayDoubt::reason).collect(Collectors.toSet());
    }

    private static DateSpan span(String start, String end) {
        return DateSpan.of(LocalDate.parse(start), LocalDate.parse(end));
    }
}
