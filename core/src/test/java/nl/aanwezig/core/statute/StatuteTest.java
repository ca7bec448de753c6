package nl.aanwezig.core.statute;

import static nl.aanwezig.core.statute.Jurisdiction.CARIBBEAN_NETHERLANDS;
import static nl.aanwezig.core.statute.Jurisdiction.EUROPEAN_NETHERLANDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Texts: the domain reference, Dutch law 10, L1 to L5; the age of the Doorstroompunt: 2.12, in force 1 January 2026. */
class StatuteTest {
    private static final LocalDate FIRST_2015 = LocalDate.of(2015, 1, 1);
    private static final LocalDate FIRST_2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate AUGUST_2026 = LocalDate.of(2026, 8, 1);

    @Test
    void a_text_is_known_for_the_year_for_which_it_was_published_and_used_until_the_next() {
        assertEquals(FIRST_2015, inForce(FIRST_2015));
        assertEquals(FIRST_2015, inForce(LocalDate.of(2015, 12, 31)));
        assertEquals(notKnownSince(FIRST_2015, 2015), on(LocalDate.of(2016, 1, 1)));
        assertEquals(notKnownSince(FIRST_2015, 2015), on(FIRST_2024.minusDays(1)));
        assertEquals(FIRST_2024, inForce(FIRST_2024));
        assertEquals(FIRST_2024, inForce(LocalDate.of(2024, 12, 31)));
        assertEquals(notKnownSince(FIRST_2024, 2024), on(AUGUST_2026.minusDays(1)));
        assertEquals(AUGUST_2026, inForce(AUGUST_2026));
        assertEquals(AUGUST_2026, inForce(LocalDate.MAX));
    }

    @Test
    void before_the_first_known_text_that_is_said() {
        TextOnDate before = Statute.attendance(EUROPEAN_NETHERLANDS).on(FIRST_2015.minusDays(1));

        assertEquals(new TextOnDate.BeforeFirstKnown(european(FIRST_2015)), before);
    }

    @Test
    void the_caribbean_text_to_the_end_of_2014_is_followed_by_years_that_are_not_known() {
        Statute statute = Statute.attendance(CARIBBEAN_NETHERLANDS);
        StatuteText old = new StatuteText(CARIBBEAN_NETHERLANDS, "Leerplichtwet BES", LocalDate.of(2014, 1, 1));
        StatuteText recent = new StatuteText(CARIBBEAN_NETHERLANDS, "Leerplichtwet BES", LocalDate.of(2025, 8, 1));
        LocalDate last = LocalDate.of(2014, 12, 31);

        assertEquals(new TextOnDate.BeforeFirstKnown(old), statute.on(LocalDate.of(2013, 12, 31)));
        assertEquals(new TextOnDate.InForce(old), statute.on(last));
        assertEquals(new TextOnDate.NotKnownSince(old, last), statute.on(last.plusDays(1)));
        assertEquals(new TextOnDate.NotKnownSince(old, last), statute.on(LocalDate.of(2025, 7, 31)));
        assertEquals(new TextOnDate.InForce(recent), statute.on(LocalDate.of(2025, 8, 1)));
        assertEquals(List.of(old, recent), statute.texts());
    }

    @Test
    void the_act_on_the_transition_point_changed_on_1_january_2026() {
        Statute statute = Statute.transition(EUROPEAN_NETHERLANDS).orElseThrow();

        assertEquals(FIRST_2015, statute.on(LocalDate.of(2025, 12, 31)).text().inForceFrom());
        assertEquals(
                LocalDate.of(2026, 1, 1),
                statute.on(LocalDate.of(2026, 1, 1)).text().inForceFrom());
        assertEquals(Optional.empty(), Statute.transition(CARIBBEAN_NETHERLANDS));
    }

    @Test
    void a_provision_is_cited_as_dutch_texts_do() {
        assertEquals("art. 4b Leerplichtwet 1969", new Provision(european(FIRST_2015), "4b").toString());
    }

    /** The islands are four hours behind UTC the whole year; Amsterdam is one or two ahead. */
    @Test
    void the_islands_have_no_summer_time() {
        assertEquals(ZoneId.of("America/Kralendijk"), CARIBBEAN_NETHERLANDS.zone());
        assertEquals(LocalDate.of(2026, 7, 31), CARIBBEAN_NETHERLANDS.dateOf(Instant.parse("2026-08-01T03:59:59Z")));
        assertEquals(LocalDate.of(2026, 8, 1), CARIBBEAN_NETHERLANDS.dateOf(Instant.parse("2026-08-01T04:00:00Z")));
        assertEquals(LocalDate.of(2026, 1, 31), CARIBBEAN_NETHERLANDS.dateOf(Instant.parse("2026-02-01T03:59:59Z")));
        assertEquals(LocalDate.of(2026, 8, 1), EUROPEAN_NETHERLANDS.dateOf(Instant.parse("2026-07-31T22:00:00Z")));
    }

    private static TextOnDate on(LocalDate date) {
        return Statute.attendance(EUROPEAN_NETHERLANDS).on(date);
    }

    private static TextOnDate notKnownSince(LocalDate from, int year) {
        return new TextOnDate.NotKnownSince(european(from), LocalDate.of(year, 12, 31));
    }

    private static LocalDate inForce(LocalDate date) {
        TextOnDate found = Statute.attendance(EUROPEAN_NETHERLANDS).on(date);
        assertEquals(new TextOnDate.InForce(european(found.text().inForceFrom())), found);
        return found.text().inForceFrom();
    }

    private static StatuteText european(LocalDate from) {
        return new StatuteText(EUROPEAN_NETHERLANDS, "Leerplichtwet 1969", from);
    }
}
