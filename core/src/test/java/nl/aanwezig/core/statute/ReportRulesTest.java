package nl.aanwezig.core.statute;

import static nl.aanwezig.core.statute.Jurisdiction.CARIBBEAN_NETHERLANDS;
import static nl.aanwezig.core.statute.Jurisdiction.EUROPEAN_NETHERLANDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.Sector;
import org.junit.jupiter.api.Test;

/** The domain reference, Dutch law 2.7, 2.10, 7.3 and 11.1, row 1. */
class ReportRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void sixteen_hours_are_enough_in_europe_and_not_at_caribbean_schools() {
        ReportRules european = ReportRules.in(EUROPEAN_NETHERLANDS, TODAY);
        ReportRules caribbean = ReportRules.in(CARIBBEAN_NETHERLANDS, TODAY);

        for (Sector sector : Sector.values()) {
            assertEquals("[false, true, true]", duties(european, sector), () -> "Europe, " + sector);
        }
        assertEquals("[false, false, true]", duties(caribbean, Sector.PRIMARY));
        assertEquals("[false, false, true]", duties(caribbean, Sector.SECONDARY));
        assertEquals("[false, true, true]", duties(caribbean, Sector.VOCATIONAL));
    }

    @Test
    void a_head_in_europe_tells_the_register_and_one_on_the_islands_the_island_executive() {
        assertEquals(
                everybody(Recipient.NATIONAL_REGISTER),
                ReportRules.in(EUROPEAN_NETHERLANDS, TODAY).recipients());
        assertEquals(
                everybody(Recipient.ISLAND_EXECUTIVE),
                ReportRules.in(CARIBBEAN_NETHERLANDS, TODAY).recipients());
    }

    @Test
    void primary_schools_told_the_municipality_until_they_joined_the_register() {
        assertEquals(
                Recipient.MUNICIPALITY,
                ReportRules.in(EUROPEAN_NETHERLANDS, LocalDate.of(2016, 12, 31))
                        .recipients()
                        .get(Sector.PRIMARY));
        assertEquals(
                Recipient.NATIONAL_REGISTER,
                ReportRules.in(EUROPEAN_NETHERLANDS, LocalDate.of(2016, 12, 31))
                        .recipients()
                        .get(Sector.SECONDARY));
        assertEquals(
                Recipient.NATIONAL_REGISTER,
                ReportRules.in(EUROPEAN_NETHERLANDS, LocalDate.of(2017, 1, 1))
                        .recipients()
                        .get(Sector.PRIMARY));
    }

    @Test
    void fines_are_whole_cents_in_the_currency_of_the_place() {
        ReportRules european = ReportRules.in(EUROPEAN_NETHERLANDS, TODAY);
        ReportRules caribbean = ReportRules.in(CARIBBEAN_NETHERLANDS, TODAY);

        assertEquals(Optional.of(new Money("EUR", 100_000)), european.finePerBreach());
        assertEquals(Optional.of(new Money("EUR", 10_000_000)), european.finePerSchoolYear());
        assertEquals(Optional.of(new Money("USD", 130_000)), caribbean.finePerBreach());
        assertEquals(Optional.of(new Money("USD", 13_000_000)), caribbean.finePerSchoolYear());
    }

    @Test
    void the_caribbean_text_to_the_end_of_2014_knew_no_administrative_fine() {
        ReportRules rules = ReportRules.in(CARIBBEAN_NETHERLANDS, LocalDate.of(2014, 6, 1));

        assertEquals(Optional.empty(), rules.finePerBreach());
        assertEquals(Optional.empty(), rules.finePerSchoolYear());
    }

    @Test
    void money_is_written_with_two_digits_of_cents() {
        assertEquals("EUR 1000.00", Money.of("EUR", 1_000).toString());
        assertEquals("EUR 0.00", new Money("EUR", 0).toString());
        assertEquals("USD 0.05", new Money("USD", 5).toString());
        assertEquals("USD -12.34", new Money("USD", -1_234).toString());
        assertEquals("USD -0.34", new Money("USD", -34).toString());
        assertThrows(ArithmeticException.class, () -> Money.of("EUR", Long.MAX_VALUE));
    }

    private static String duties(ReportRules rules, Sector sector) {
        Bound bound = Objects.requireNonNull(rules.bounds().get(sector));
        Count limit = new Count(rules.limit());
        return List.of(
                        bound.holds(new Count(Ratio.parse("15.99")), limit),
                        bound.holds(Count.of(16), limit),
                        bound.holds(new Count(Ratio.parse("16.01")), limit))
                .toString();
    }

    private static Map<Sector, Recipient> everybody(Recipient recipient) {
        return Map.of(Sector.PRIMARY, recipient, Sector.SECONDARY, recipient, Sector.VOCATIONAL, recipient);
    }
}
