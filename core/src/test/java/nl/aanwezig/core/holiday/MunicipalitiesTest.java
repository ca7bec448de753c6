package nl.aanwezig.core.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Municipalities of the domain reference, standards B.4. */
class MunicipalitiesTest {
    private static final Municipality ALTENA =
            new Municipality("NL-NB-AL", "Altena", "NB", Set.of(HolidayRegion.MIDDLE, HolidayRegion.SOUTH));
    private static final Municipality ZEEWOLDE =
            new Municipality("NL-FL-ZE", "Zeewolde", "FL", Set.of(HolidayRegion.MIDDLE));
    private static final Municipality BERGEN_NORTH =
            new Municipality("NL-NH-BG", "Bergen", "NH", Set.of(HolidayRegion.NORTH));
    private static final Municipality BERGEN_SOUTH =
            new Municipality("NL-LI-BG", "Bergen", "LI", Set.of(HolidayRegion.SOUTH));
    private static final Municipalities ALL = Municipalities.of(List.of(ZEEWOLDE, BERGEN_NORTH, ALTENA, BERGEN_SOUTH));

    @Test
    void one_region_is_the_answer() {
        assertEquals(HolidayRegion.MIDDLE, ALL.onlyRegionOf("Zeewolde"));
        assertEquals(ZEEWOLDE, ALL.coded("NL-FL-ZE").orElseThrow());
    }

    @Test
    void where_two_regions_meet_the_school_must_choose_one_of_them() {
        assertTrue(Refusals.message(() -> ALL.onlyRegionOf("Altena"))
                .contains("[MIDDLE, SOUTH].\nMaybe the school's address"));
        assertEquals(HolidayRegion.SOUTH, ALTENA.regionOfSchool(HolidayRegion.SOUTH));
        assertTrue(Refusals.message(() -> ALTENA.regionOfSchool(HolidayRegion.NORTH))
                .contains("only in [MIDDLE, SOUTH]"));
    }

    @Test
    void two_municipalities_of_one_name_are_not_guessed_between() {
        assertEquals(List.of(BERGEN_SOUTH, BERGEN_NORTH), ALL.named("Bergen"));
        assertTrue(Refusals.message(() -> ALL.onlyRegionOf("Bergen")).contains("[NL-LI-BG, NL-NH-BG]"));
    }

    @Test
    void an_unknown_name_and_a_code_given_twice_are_refused() {
        assertTrue(Refusals.message(() -> ALL.onlyRegionOf("Bergen aan Zee")).contains("\nMaybe it was merged"));
        assertTrue(Refusals.message(() -> Municipalities.of(List.of(ALTENA, ALTENA)))
                .contains("NL-NB-AL"));
        assertTrue(Refusals.message(() -> new Municipality("BQ-BO", "Bonaire", "BQ", Set.of()))
                .contains("Caribbean"));
    }
}
