package nl.aanwezig.examples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aanwezig.adapter.holidays.OpenHolidays;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.holiday.HolidayDoubt;
import nl.aanwezig.core.holiday.HolidayRegion;
import nl.aanwezig.core.holiday.HolidayTable;
import nl.aanwezig.core.holiday.Municipalities;
import nl.aanwezig.core.holiday.NationalHolidays;
import nl.aanwezig.core.holiday.PublicHoliday;
import nl.aanwezig.core.holiday.SchoolHoliday;
import nl.aanwezig.core.school.SchoolYear;
import org.junit.jupiter.api.Test;

/**
 * The OpenHolidays data for the Netherlands against the library's own table, its computed public holidays and its rules for rows that cannot
 * be right. The numbers of rows and the municipalities with two regions stand in the domain reference, standards B.4.
 */
final class DutchSchoolHolidaysConformanceTest {
    private static final SharedData.Published ORIGIN = new SharedData.Published(
            "https://github.com/openpotato/openholidaysapi.data", "dd3dfa81f691d89964b42d30de582e935ec87a6e", "src/nl");
    private static final int SCHOOL_ROWS = 97;
    private static final int PUBLIC_ROWS = 121;
    private static final int MUNICIPALITIES = 342;

    @Test
    void every_row_agrees_with_the_librarys_own_facts_and_the_two_wrong_ones_are_found() {
        OpenHolidays source = OpenHolidays.in(SharedData.thirdParty("nl-school-holidays", ORIGIN));
        Suite suite = Suite.named("dutch-school-holidays");
        Loaded<HolidayTable> loaded = source.schoolHolidays();
        System.out.println("Dutch school holidays: "
                + (loaded.value().holidays().size() + loaded.failures().size()) + " rows read, "
                + loaded.failures().size() + " rejected, "
                + loaded.value().doubts().size() + " doubts");
        rejected(suite, loaded);
        doubts(suite, loaded.value());
        nationalTable(suite, loaded.value());
        publicHolidays(suite, source.publicHolidays());
        municipalities(suite, source.municipalities());
        suite.finish();
    }

    private static void rejected(Suite suite, Loaded<HolidayTable> loaded) {
        suite.check(
                "rows",
                SCHOOL_ROWS,
                loaded.value().holidays().size() + loaded.failures().size());
        suite.check(
                "rejected",
                List.of(
                        "voorjaarsvakantie 2027-02-13 to 2027-03-21, 37 days",
                        "voorjaarsvakantie 2029-02-10 to 2029-03-18, 37 days"),
                loaded.failures().stream().map(Failure::value).toList());
    }

    /** The file starts at Christmas 2019, and lacks what was rejected; all else is from Saturday to Sunday and as long as usual. */
    private static void doubts(Suite suite, HolidayTable table) {
        suite.check(
                "doubts",
                List.of(
                        "MISSING NORTH 2019 herfstvakantie",
                        "MISSING MIDDLE 2019 herfstvakantie",
                        "MISSING SOUTH 2019 herfstvakantie",
                        "MISSING SOUTH 2026 voorjaarsvakantie",
                        "MISSING SOUTH 2028 voorjaarsvakantie"),
                table.doubts().stream()
                        .map(DutchSchoolHolidaysConformanceTest::shown)
                        .toList());
    }

    private static String shown(HolidayDoubt doubt) {
        return doubt.reason() + " " + doubt.region() + " "
                + doubt.year().span().start().getYear() + " " + doubt.subject().replace("The ", "");
    }

    /** Row by row, each region of a row by itself. */
    private static void nationalTable(Suite suite, HolidayTable table) {
        int compared = 0;
        for (SchoolYear year : NationalHolidays.TABLE.schoolYears()) {
            for (HolidayRegion region : HolidayRegion.values()) {
                for (SchoolHoliday holiday : table.in(region)) {
                    if (holiday.schoolYear().equals(year)) {
                        suite.check(
                                region + " " + holiday.kind() + " " + year,
                                List.of(holiday.span()),
                                NationalHolidays.TABLE.find(holiday.kind(), region, year).stream()
                                        .map(SchoolHoliday::span)
                                        .toList());
                        compared++;
                    }
                }
            }
        }
        // Six years of five holidays in three regions, without the two that were rejected.
        assertEquals(6 * 5 * 3 - 2, compared);
        SchoolYear before = NationalHolidays.TABLE.schoolYears().get(0).previous();
        for (HolidayRegion region : HolidayRegion.values()) {
            suite.check(
                    "summer before, " + region,
                    table.in(region).stream()
                            .filter(holiday -> holiday.schoolYear().equals(before))
                            .reduce((first, last) -> last)
                            .map(SchoolHoliday::span),
                    NationalHolidays.TABLE.in(region).stream().findFirst().map(SchoolHoliday::span));
        }
    }

    private static void publicHolidays(Suite suite, Loaded<List<PublicHoliday.Day>> loaded) {
        suite.check("public rows rejected", List.of(), loaded.failures());
        suite.check("public rows", PUBLIC_ROWS, loaded.value().size());
        Map<Integer, TreeSet<String>> published = loaded.value().stream()
                .collect(Collectors.groupingBy(
                        day -> day.date().getYear(),
                        Collectors.mapping(
                                day -> day.holiday() + " " + day.date(), Collectors.toCollection(TreeSet::new))));
        IntStream.rangeClosed(2020, 2030)
                .forEach(year -> suite.check(
                        "public holidays of " + year,
                        published.getOrDefault(year, new TreeSet<>()),
                        List.of(PublicHoliday.values()).stream()
                                .map(holiday -> holiday + " " + holiday.in(year))
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static void municipalities(Suite suite, Loaded<Municipalities> loaded) {
        suite.check("subdivisions rejected", List.of(), loaded.failures());
        suite.check("municipalities", MUNICIPALITIES, loaded.value().all().size());
        suite.check(
                "municipalities in two regions",
                List.of(
                        "Montferland [MIDDLE, SOUTH]",
                        "Neder-Betuwe [MIDDLE, SOUTH]",
                        "Altena [MIDDLE, SOUTH]",
                        "De Ronde Venen [NORTH, MIDDLE]"),
                loaded.value().all().stream()
                        .filter(municipality -> municipality.regions().size() > 1)
                        .map(municipality -> municipality.name() + " " + municipality.regions())
                        .toList());
        suite.check("Zeewolde", HolidayRegion.MIDDLE, loaded.value().onlyRegionOf("Zeewolde"));
        suite.check("Bergen", 2, loaded.value().named("Bergen").size());
    }
}
