package nl.aanwezig.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting.DaysMissing;
import nl.aanwezig.core.measure.Counting.Treatment;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Share;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final Code ILL = Code.of("Z", Presence.ABSENT, Standing.AUTHORISED, "ILL");
    private static final Code TRUANT = Code.of("O", Presence.ABSENT, Standing.UNAUTHORISED, "TRUANT");
    private static final Code NOT_JUDGED = Code.of("?", Presence.ABSENT);
    private static final Counting UNITS = Counting.units(PartRule.PROPORTIONAL);

    @Test
    void every_absence_counts_unless_a_policy_says_which() {
        assertTrue(UNITS.selects(ILL));
        assertTrue(UNITS.selects(TRUANT));
        assertTrue(UNITS.selects(NOT_JUDGED));
        assertEquals(Optional.empty(), UNITS.late());
    }

    @Test
    void one_standing_alone_and_what_was_not_judged_is_open() {
        Counting unauthorised = UNITS.only(Standing.UNAUTHORISED);

        assertFalse(unauthorised.selects(ILL));
        assertTrue(unauthorised.selects(TRUANT));
        assertFalse(unauthorised.selects(NOT_JUDGED));
        assertTrue(UNITS.only(Standing.OPEN).selects(NOT_JUDGED));
        assertTrue(UNITS.only(Standing.OPEN, Standing.UNAUTHORISED).selects(TRUANT));
    }

    @Test
    void one_category_alone_and_what_has_none_is_not_it() {
        Counting ill = UNITS.only("ILL", "MEDICAL");

        assertTrue(ill.selects(ILL));
        assertFalse(ill.selects(TRUANT));
        assertFalse(ill.selects(NOT_JUDGED));
    }

    @Test
    void a_standing_and_a_category_must_both_fit() {
        Counting both = UNITS.only(Standing.UNAUTHORISED).only("ILL", "TRUANT");

        assertFalse(both.selects(ILL));
        assertTrue(both.selects(TRUANT));
        assertFalse(both.selects(Code.of("X", Presence.ABSENT, Standing.UNAUTHORISED, "NO_MESSAGE")));
    }

    @Test
    void treatments_add_up_and_the_last_one_of_a_category_stays() {
        Counting counting = UNITS.leavingOut("HOLIDAY", "MEDICAL")
                .asAttended("EXCURSION")
                .asMissed("SUSPENSION", "MEDICAL")
                .countingLate(PartRule.moreThanMinutes(30));

        assertEquals(
                Map.of(
                        new Category("HOLIDAY"), Treatment.LEFT_OUT,
                        new Category("EXCURSION"), Treatment.ATTENDED,
                        new Category("SUSPENSION"), Treatment.MISSED,
                        new Category("MEDICAL"), Treatment.MISSED),
                counting.treatments());
        assertEquals(Optional.of(PartRule.moreThanMinutes(30)), counting.late());
        assertEquals(Set.of(), counting.standings());
    }

    @Test
    void two_that_count_the_same_are_equal() {
        assertEquals(
                UNITS.only(Standing.UNAUTHORISED).leavingOut("ILL"),
                UNITS.leavingOut("ILL").only(Standing.UNAUTHORISED));
        assertEquals(
                Counting.daysMissing(Share.percent(50)).hashCode(),
                Counting.daysMissing(Share.percent(50)).hashCode());
        assertNotEquals(Counting.daysMissing(Share.percent(50)), Counting.daysMissingMoreThan(Share.percent(50)));
        assertNotEquals(UNITS, Counting.units(PartRule.ANY_PART));
    }

    @Test
    void a_share_that_no_day_can_reach_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Counting.daysMissing(Share.percent(101)));
        assertThrows(IllegalArgumentException.class, () -> Counting.daysMissing(Share.percent(-1)));
        assertThrows(IllegalArgumentException.class, () -> Counting.daysMissingMoreThan(Share.percent(100)));
        assertEquals(
                new DaysMissing(Bound.AT_LEAST, Share.percent(100)),
                Counting.daysMissing(Share.percent(100)).base());
        assertEquals(
                new DaysMissing(Bound.MORE_THAN, Share.percent(0)),
                Counting.daysMissingMoreThan(Share.percent(0)).base());
    }

    @Test
    void a_day_is_not_missed_from_a_share_downwards() {
        assertThrows(IllegalArgumentException.class, () -> new DaysMissing(Bound.AT_MOST, Share.percent(50)));
        assertThrows(IllegalArgumentException.class, () -> new DaysMissing(Bound.AT_MOST, Share.percent(100)));
        assertThrows(IllegalArgumentException.class, () -> new DaysMissing(Bound.LESS_THAN, Share.percent(50)));
    }
}
