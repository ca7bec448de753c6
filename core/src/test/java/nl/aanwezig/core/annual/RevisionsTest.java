package nl.aanwezig.core.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.annual.Revisions.Status;
import org.junit.jupiter.api.Test;

/** The leavers of 2022/23, first published as 30,246 and later as 29,701 (the domain reference, Dutch law 4.4); the days are made up. */
class RevisionsTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 2, 1);
    private static final Revisions<Long> LEAVERS =
            Revisions.<Long>none().with(29_701L, SECOND, Status.FINAL).with(30_246L, FIRST, Status.PROVISIONAL);

    @Test
    void each_day_knows_what_was_out_by_then() {
        assertEquals(Optional.empty(), LEAVERS.knownOn(FIRST.minusDays(1)));
        assertEquals(30_246L, LEAVERS.knownOn(FIRST).orElseThrow().value());
        assertEquals(30_246L, LEAVERS.knownOn(SECOND.minusDays(1)).orElseThrow().value());
        assertEquals(29_701L, LEAVERS.knownOn(SECOND).orElseThrow().value());
        assertEquals(29_701L, LEAVERS.latest().orElseThrow().value());
        assertEquals(Status.PROVISIONAL, LEAVERS.knownOn(FIRST).orElseThrow().status());
    }

    @Test
    void nothing_is_overwritten() {
        assertEquals(2, LEAVERS.all().size());
        assertEquals(30_246L, LEAVERS.all().get(0).value());
        assertTrue(LEAVERS.isRevised());
        assertFalse(Revisions.<Long>none()
                .with(29_701L, FIRST, Status.PROVISIONAL)
                .with(29_701L, SECOND, Status.FINAL)
                .isRevised());
        assertEquals(Optional.empty(), Revisions.none().latest());
        assertFalse(LEAVERS.toString().contains("29"));
    }

    @Test
    void two_publications_of_one_day_are_refused() {
        assertTrue(String.valueOf(
                        assertThrows(IllegalArgumentException.class, () -> LEAVERS.with(29_700L, SECOND, Status.FINAL))
                                .getMessage())
                .contains("2025-02-01.\nMaybe"));
    }

    @Test
    void reports_are_due_before_1_october_and_on_15_december_after_the_school_year() {
        assertEquals(LocalDate.of(2026, 9, 30), AnnualDuty.COUNCIL_REPORT.lastDay(Cases.YEAR));
        assertEquals(LocalDate.of(2026, 12, 15), AnnualDuty.EFFECT_REPORT.lastDay(Cases.YEAR));
    }
}
