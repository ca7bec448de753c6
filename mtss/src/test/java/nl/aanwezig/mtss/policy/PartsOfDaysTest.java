package nl.aanwezig.mtss.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.TierPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a part of a day counts, by each source: at least half of it, more than half, a quarter, the whole day, in proportion. */
class PartsOfDaysTest {
    private static final int DAY = 360;

    // minutes missed of a day of 360, and what of the day counts as missed
    @ParameterizedTest
    @CsvSource({
        "us-federal-chronic, 179, 0",
        "us-federal-chronic, 180, 1",
        "us-federal-chronic, 181, 1",
        "connecticut-chronic, 179, 0",
        "connecticut-chronic, 180, 1",
        "south-carolina-chronic, 179, 0",
        "south-carolina-chronic, 180, 1",
        "new-jersey-chronic, 179, 0",
        "new-jersey-chronic, 180, 0", // half a day present is a day present
        "new-jersey-chronic, 181, 1",
        "kearney-2008-problematic, 89, 0",
        "kearney-2008-problematic, 90, 1",
        "kearney-2008-problematic, 91, 1",
        "crdc-chronic, 359, 0",
        "crdc-chronic, 360, 1",
        "south-carolina-truancy, 359, 0",
        "south-carolina-truancy, 360, 1",
        "ed-fi-amt-chronic, 359, 0",
        "schleswig-holstein-half-year, 359, 0",
        "california-truancy-letters, 30, 0",
        "california-truancy-letters, 31, 1",
        "new-zealand-term-bands, 180, 1/2",
        "new-zealand-star-steps, 90, 1/4",
        "rhode-island-k3-chronic, 360, 1",
        "attendance-works-bands, 90, 1/4",
        "norway-absence-limit, 90, 1/4"
    })
    void a_day_missed_in_part(String policy, int missed, String expected) {
        assertEquals(
                expected,
                absent(named(policy), Placed.days().unit("part U", DAY, missed).timeline()));
    }

    // a register of half days, of which one was missed
    @ParameterizedTest
    @CsvSource({
        "us-federal-chronic, 1",
        "new-jersey-chronic, 0",
        "kearney-2008-problematic, 1",
        "crdc-chronic, 0",
        "new-zealand-star-steps, 1/2",
        "ireland-notification, 1/2",
        "england-persistent-absence, 1"
    })
    void one_of_two_half_days(String policy, String expected) {
        assertEquals(
                expected,
                absent(
                        named(policy),
                        Placed.halfDays().units(1, "U").units(1, "P").timeline()));
    }

    // tardies: not absence, but truancy in California when more than 30 minutes and not excused
    @ParameterizedTest
    @CsvSource({"L, 30, 0", "L, 31, 1", "L+, 31, 0"})
    void late_arrivals_in_california(String code, int minutes, String expected) {
        Timeline timeline = Placed.days().unit(code, DAY, minutes).timeline();

        assertEquals(expected, absent(PowerSchoolCalifornia202611.LETTERS, timeline));
        assertEquals("0", absent(Connecticut202611.TRUANCY, timeline));
    }

    @Test
    void parts_of_both_standings_stay_apart_in_proportion() {
        Timeline timeline =
                Placed.halfDays().unit("part U", 100, 25).units(1, "E").timeline();
        Tallies tallies = Tallies.of(timeline, Denmark202611.QUARTER_BANDS.counting());

        assertEquals(Ratio.of(1, 8), tallies.over(DateSpan.always()).unauthorised());
        assertEquals(Ratio.of(1, 2), tallies.over(DateSpan.always()).authorised());
        assertEquals(Ratio.ONE, tallies.over(DateSpan.always()).possible());
    }

    private static String absent(TierPolicy policy, Timeline timeline) {
        return Tallies.of(timeline, policy.counting())
                .over(DateSpan.always())
                .absent()
                .toString();
    }

    private static TierPolicy named(String id) {
        return Policies.named(id).orElseThrow();
    }
}
