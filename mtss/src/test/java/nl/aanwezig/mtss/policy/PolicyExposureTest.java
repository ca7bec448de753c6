package nl.aanwezig.mtss.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must have been seen before a policy says anything. */
class PolicyExposureTest {
    @ParameterizedTest
    @CsvSource({
        "us-federal-chronic, 9, not-evaluated:min-enrolment-10",
        "us-federal-chronic, 10, chronic",
        "us-federal-chronic, 11, chronic",
        "kipp-chronic, 9, not-evaluated:min-days-10",
        "kipp-chronic, 10, chronic",
        "kipp-chronic, 11, chronic",
        "kipp-tiers, 9, not-evaluated:min-days-10",
        "kipp-tiers, 10, tier-4 4",
        "kipp-tiers, 11, tier-4 4",
        "edu-bands, 19, not-evaluated:min-enrolment-20",
        "edu-bands, 20, severe",
        "edu-bands, 21, severe",
        "attendance-works-bands, 1, severe-chronic 3",
        "england-persistent-absence, 1, severe"
    })
    void days_on_the_roll_decide_and_not_days_recorded(String policy, long enrolledDays, String expected) {
        assertEquals(expected, placed(policy, Year.of("1", 1, enrolledDays)));
        assertEquals(expected, placed(policy, Year.of("1000", 1000, enrolledDays)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attendance-works-bands",
                "edu-bands",
                "england-persistent-absence",
                "kipp-chronic",
                "kipp-tiers",
                "us-federal-chronic"
            })
    void nothing_possible_is_not_evaluated(String policy) {
        assertEquals("not-evaluated:no-possible-units", placed(policy, Year.of("0", 0, 180)));
        assertTrue(Mtss.with(named(policy)).band(Year.of("0", 0, 180)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"attendance-works-bands", "england-persistent-absence"})
    void a_year_of_which_nothing_is_known_is_not_evaluated(String policy) {
        Figures nothing = figure -> Optional.empty();

        assertEquals("not-evaluated:no-possible-units", placed(policy, nothing));
    }

    @Test
    void days_on_the_roll_are_asked_for_before_possible_units() {
        assertEquals("not-evaluated:min-enrolment-20", placed("edu-bands", Year.of("0", 0, 19)));
        assertEquals("not-evaluated:min-days-10", placed("kipp-tiers", Year.of("0", 0, 9)));
        assertEquals("not-evaluated:min-enrolment-10", placed("us-federal-chronic", Year.of("0", 0, 9)));
    }

    private static String placed(String policy, Figures figures) {
        return Year.placed(named(policy), figures);
    }

    private static TierPolicy named(String id) {
        return Policies.named(id).orElseThrow();
    }
}
