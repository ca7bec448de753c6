package nl.aanwezig.mtss.side;

import static nl.aanwezig.mtss.side.Level.F1;
import static nl.aanwezig.mtss.side.Level.SCHOOL_EXCLUSION;
import static nl.aanwezig.mtss.side.Level.SCHOOL_REFUSAL;
import static nl.aanwezig.mtss.side.Linde.MONDAY;
import static nl.aanwezig.mtss.side.Linde.assertRefused;
import static nl.aanwezig.mtss.side.Linde.plan;
import static nl.aanwezig.mtss.side.Linde.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.SourcedTier;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.instrument.Informant;
import nl.aanwezig.mtss.instrument.InstrumentResult;
import nl.aanwezig.mtss.instrument.Instruments;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final TierOverride OVERRIDE =
            TierOverride.to(plan(3)).by("care team", MONDAY, "the family asked for more");

    @Test
    void several_levels_hold_at_once_in_any_order() {
        Recording one = Recording.of(SCHOOL_REFUSAL, SCHOOL_EXCLUSION).by("mentor", MONDAY, Basis.CONVERSATION);
        Recording other = Recording.of(SCHOOL_EXCLUSION, SCHOOL_REFUSAL).by("mentor", MONDAY, Basis.CONVERSATION);
        assertEquals(one, other);
        assertEquals(Set.of(SCHOOL_EXCLUSION, SCHOOL_REFUSAL), one.levels());
        assertEquals(Side.PROBLEM_TYPE, one.side());
    }

    @Test
    void a_recording_needs_author_basis_and_a_level() {
        assertRefused(() -> Recording.of(F1).by(" ", MONDAY, Basis.CONVERSATION), "2025-09-01", "no author");
        assertRefused(() -> Recording.of(F1).by("mentor", MONDAY), "2025-09-01", "no basis");
        assertRefused(() -> Recording.of().by("mentor", MONDAY, Basis.CONVERSATION), "2025-09-01", "no level");
    }

    @Test
    void levels_of_two_sides_are_two_recordings() {
        assertRefused(() -> Recording.of(F1, SCHOOL_REFUSAL).by("mentor", MONDAY, Basis.REPORT), "several sides");
    }

    @Test
    void none_and_undetermined_stand_alone() {
        Level reworded = new Level(Side.PROBLEM_TYPE, "none", new Phrase("niets", "nothing"));
        for (Level alone : Set.of(Level.NO_PROBLEM, Level.UNDETERMINED, reworded)) {
            assertEquals(
                    Set.of(alone),
                    Recording.of(alone).by("mentor", MONDAY, Basis.REPORT).levels());
            assertRefused(
                    () -> Recording.of(alone, SCHOOL_REFUSAL).by("mentor", MONDAY, Basis.REPORT), "beside another");
        }
        // a code of the same spelling on a side of the school's own says what the school means by it
        Level own = new Level(Linde.WELLBEING, "none", new Phrase("geen", "none"));
        Level other = new Level(Linde.WELLBEING, "low", new Phrase("laag", "low"));
        assertEquals(
                2,
                Recording.of(own, other)
                        .by("mentor", MONDAY, Basis.REPORT)
                        .levels()
                        .size());
        // mixed may go with what is mixed
        assertEquals(
                2,
                Recording.of(Level.MIXED_PROBLEM, SCHOOL_REFUSAL)
                        .by("mentor", MONDAY, Basis.REPORT)
                        .levels()
                        .size());
    }

    @Test
    void an_instrument_as_basis_keeps_no_score() {
        InstrumentResult result = InstrumentResult.builder()
                .code(Instruments.SNACK)
                .version("nl")
                .informant(Informant.PARENT)
                .date(MONDAY)
                .putScore("x", Ratio.of(7))
                .build();
        assertEquals(new Basis.Instrument("SNACK", "nl", Informant.PARENT.name(), MONDAY), Basis.of(result));
    }

    @Test
    void an_override_needs_author_and_reason() {
        assertRefused(() -> TierOverride.to(plan(3)).by("", MONDAY, "because"), "2025-09-01", "no author");
        assertRefused(() -> TierOverride.to(plan(3)).by("care team", MONDAY, " "), "2025-09-01", "no reason");
        assertRefused(() -> OVERRIDE.until(MONDAY.minusDays(1)), "2025-08-31", "2025-09-01");
        assertEquals(Optional.of(MONDAY), OVERRIDE.until(MONDAY).until());
    }

    @Test
    void an_override_holds_from_its_first_day_up_to_and_including_its_last() {
        TierOverride week = OVERRIDE.until(MONDAY.plusDays(6));
        assertFalse(week.holdsOn(MONDAY.minusDays(1)));
        assertTrue(week.holdsOn(MONDAY));
        assertTrue(week.holdsOn(MONDAY.plusDays(6)));
        assertFalse(week.holdsOn(MONDAY.plusDays(7)));
        assertTrue(OVERRIDE.holdsOn(MONDAY.plusYears(1)));
    }

    @Test
    void a_tier_never_travels_without_its_policy() {
        assertRefused(() -> new SourcedTier(" ", "2025", Tier.TARGETED), "\" \"", "2025");
        assertRefused(() -> new SourcedTier("linde-tiers", "", Tier.TARGETED), "linde-tiers");
        assertEquals(plan(3), plan(1).at(Tier.INTENSIVE));
        assertEquals("linde-tiers 2025: 3", plan(3).toString());
    }

    @Test
    void statements_do_not_print_what_they_say_of_a_child() {
        assertEquals(
                "Recording[problem-type on 2025-09-01]",
                refusal(0).withTier(plan(2)).toString());
        assertEquals("TierOverride[on 2025-09-01]", OVERRIDE.toString());
    }
}
