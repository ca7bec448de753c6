package nl.aanwezig.mtss.side;

import static nl.aanwezig.mtss.side.Linde.EMPTY;
import static nl.aanwezig.mtss.side.Linde.MONDAY;
import static nl.aanwezig.mtss.side.Linde.assertRefused;
import static nl.aanwezig.mtss.side.Linde.plan;
import static nl.aanwezig.mtss.side.Linde.refusal;
import static nl.aanwezig.mtss.side.Linde.truancy;
import static nl.aanwezig.mtss.side.Side.PROBLEM_TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.aanwezig.core.explain.Phrase;
import org.junit.jupiter.api.Test;

class SideLogTest {
    private static final SideLog CHANGED = EMPTY.add(truancy(0)).add(refusal(7));

    @Test
    void the_newest_on_or_before_the_day_counts() {
        assertEquals(List.of(), CHANGED.current(PROBLEM_TYPE, MONDAY.minusDays(1)));
        assertEquals(List.of(truancy(0)), CHANGED.current(PROBLEM_TYPE, MONDAY));
        assertEquals(List.of(truancy(0)), CHANGED.current(PROBLEM_TYPE, MONDAY.plusDays(6)));
        assertEquals(List.of(refusal(7)), CHANGED.current(PROBLEM_TYPE, MONDAY.plusDays(7)));
        assertEquals(List.of(refusal(7)), CHANGED.current(PROBLEM_TYPE, MONDAY.plusYears(1)));
    }

    @Test
    void history_is_kept_oldest_first() {
        assertEquals(List.of(truancy(0), refusal(7)), CHANGED.history(PROBLEM_TYPE));
        assertEquals(List.of(), CHANGED.history(Side.ECOLOGICAL_LEVEL));
    }

    @Test
    void a_side_is_known_by_its_code_however_it_is_worded() {
        Side.Recorded reworded = new Side.Recorded("problem-type", new Phrase("Soort", "Kind"));
        assertEquals(CHANGED.history(PROBLEM_TYPE), CHANGED.history(reworded));
    }

    @Test
    void of_one_day_each_recording_counts_and_order_decides_nothing() {
        SideLog one = EMPTY.add(truancy(3)).add(refusal(3)).add(truancy(0));
        SideLog other = EMPTY.add(truancy(0)).add(refusal(3)).add(truancy(3)).add(refusal(3));
        assertEquals(one, other);
        assertEquals(2, one.current(PROBLEM_TYPE, MONDAY.plusDays(5)).size());
        assertEquals(one.history(PROBLEM_TYPE), other.history(PROBLEM_TYPE));
        assertEquals("SideLog[3 statements, 0 withdrawn]", other.toString());
    }

    @Test
    void what_was_withdrawn_counts_for_no_day_and_stays_in_the_log() {
        SideLog taken = CHANGED.withdraw(refusal(7), "another pupil", "mentor", MONDAY.plusDays(14));
        assertEquals(List.of(truancy(0)), taken.current(PROBLEM_TYPE, MONDAY.plusDays(10)));
        assertEquals(List.of(truancy(0)), taken.history(PROBLEM_TYPE));
        assertEquals(2, taken.statements().size());
        assertEquals(
                "Withdrawal[on 2025-09-15]",
                taken.withdrawals().iterator().next().toString());
        // delivered again, it is still withdrawn
        assertEquals(taken, taken.add(refusal(7)));
    }

    @Test
    void as_known_on_gives_yesterdays_answer_again() {
        SideLog taken = CHANGED.withdraw(refusal(7), "another pupil", "mentor", MONDAY.plusDays(14));
        assertEquals(CHANGED, taken.asKnownOn(MONDAY.plusDays(13)));
        assertEquals(taken, taken.asKnownOn(MONDAY.plusDays(14)));
        assertEquals(EMPTY.add(truancy(0)), taken.asKnownOn(MONDAY.plusDays(6)));
    }

    @Test
    void a_correction_holds_from_the_day_of_the_mistake_and_is_known_from_its_own() {
        SideLog right = CHANGED.correct(truancy(0), refusal(0), "wrong box ticked", MONDAY.plusDays(2));
        assertEquals(List.of(refusal(0)), right.current(PROBLEM_TYPE, MONDAY));
        assertEquals(
                List.of(truancy(0)), right.asKnownOn(MONDAY.plusDays(1)).current(PROBLEM_TYPE, MONDAY.plusDays(1)));
        assertEquals(
                List.of(refusal(0)), right.asKnownOn(MONDAY.plusDays(2)).current(PROBLEM_TYPE, MONDAY.plusDays(2)));
    }

    @Test
    void written_down_later_is_known_later() {
        SideLog late = EMPTY.add(refusal(0), MONDAY.plusDays(3));
        assertEquals(List.of(refusal(0)), late.current(PROBLEM_TYPE, MONDAY));
        assertEquals(EMPTY, late.asKnownOn(MONDAY.plusDays(2)));
        assertEquals(late, late.asKnownOn(MONDAY.plusDays(3)));
        // the first time counts, whichever comes first
        assertEquals(EMPTY.add(refusal(0)), late.add(refusal(0)));
        assertEquals(EMPTY.add(refusal(0)), EMPTY.add(refusal(0)).add(refusal(0), MONDAY.plusDays(3)));
    }

    @Test
    void what_cannot_be_taken_back_is_refused() {
        assertRefused(() -> EMPTY.withdraw(refusal(0), "wrong", "mentor", MONDAY), "not in the log");
        assertRefused(
                () -> CHANGED.withdraw(refusal(7), "wrong", "mentor", MONDAY.plusDays(6)), "2025-09-07", "2025-09-08");
        assertRefused(() -> CHANGED.withdraw(refusal(7), " ", "mentor", MONDAY.plusDays(7)), "no reason");
        assertRefused(() -> CHANGED.withdraw(refusal(7), "wrong", " ", MONDAY.plusDays(7)), "no author");
        assertRefused(() -> EMPTY.add(refusal(3), MONDAY), "2025-09-04", "2025-09-01");
    }

    @Test
    void a_decision_is_ended_early_by_a_correction() {
        TierOverride open = TierOverride.to(plan(3)).by("care team", MONDAY, "more is needed");
        TierOverride ended = open.until(MONDAY.plusDays(4));
        SideLog log = EMPTY.add(open).correct(open, ended, "enough for now", MONDAY.plusDays(4));
        assertEquals(List.of(ended), log.decisions(MONDAY.plusDays(5)));
        assertEquals(List.of(open), log.asKnownOn(MONDAY.plusDays(3)).decisions(MONDAY.plusDays(3)));
    }

    @Test
    void the_newest_decision_replaces_the_older_for_good() {
        TierOverride open = TierOverride.to(plan(2)).by("care team", MONDAY, "more is needed");
        TierOverride week = TierOverride.to(plan(3))
                .by("care team", MONDAY.plusDays(7), "a hard week")
                .until(MONDAY.plusDays(11));
        SideLog log = EMPTY.add(week).add(open).add(refusal(9));
        assertEquals(List.of(), log.decisions(MONDAY.minusDays(1)));
        assertEquals(List.of(open), log.decisions(MONDAY.plusDays(6)));
        assertEquals(List.of(week), log.decisions(MONDAY.plusDays(7)));
        assertEquals(List.of(week), log.decisions(MONDAY.plusDays(20)));
    }
}
