package nl.aanwezig.mtss.side;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_DOWN;
import static java.math.RoundingMode.HALF_UP;
import static nl.aanwezig.mtss.side.CombinationPolicy.MissingTier.LEFT_OUT;
import static nl.aanwezig.mtss.side.CombinationPolicy.MissingTier.NOTHING_PROPOSED;
import static nl.aanwezig.mtss.side.Linde.EMPTY;
import static nl.aanwezig.mtss.side.Linde.KIM;
import static nl.aanwezig.mtss.side.Linde.PLAN;
import static nl.aanwezig.mtss.side.Linde.WELLBEING;
import static nl.aanwezig.mtss.side.Linde.assertRefused;
import static nl.aanwezig.mtss.side.Linde.missed;
import static nl.aanwezig.mtss.side.Linde.plan;
import static nl.aanwezig.mtss.side.Linde.refusal;
import static nl.aanwezig.mtss.side.Side.Computed.DEVELOPMENTAL_LEVEL;
import static nl.aanwezig.mtss.side.Side.Computed.SEVERITY;
import static nl.aanwezig.mtss.side.Side.PROBLEM_TYPE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.SourcedTier;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.policy.England202408;
import nl.aanwezig.mtss.policy.UsFederal202611;
import org.junit.jupiter.api.Test;

/** How sides combine is not published (the domain reference, measures 1.2): what is tested is what each name says. */
class CombinationPolicyTest {
    private static final Side[] BOTH = {SEVERITY, PROBLEM_TYPE};

    @Test
    void severity_alone_decides_by_default_whatever_else_is_recorded() {
        TierProfile profile =
                Sides.standard().profile(missed(2), KIM, EMPTY.add(refusal(0).withTier(plan(3))));
        assertEquals("severity-only", profile.combination().name());
        assertEquals(
                Optional.of(new SourcedTier("attendance-works-bands", "2021-11", Tier.TARGETED)), profile.proposed());
        assertEquals(plan(3), profile.tiers().get(PROBLEM_TYPE));
    }

    @Test
    void without_a_tier_of_severity_nothing_is_proposed() {
        assertEquals(
                Optional.empty(),
                Sides.standard()
                        .profile(missed(2, England202408.PERSISTENT), KIM, EMPTY)
                        .proposed());
        assertEquals(
                Optional.empty(),
                Sides.standard()
                        .profile(missed(2, UsFederal202611.CHRONIC), KIM, EMPTY)
                        .proposed());
    }

    @Test
    void max_takes_the_highest_of_the_sides_that_count() {
        CombinationPolicy max = CombinationPolicy.Max.of("linde-sides", "2025", PLAN, BOTH);
        assertEquals("max", max.name());
        assertEquals("linde-sides 2025: 3", proposed(max, 2, 3));
        assertEquals("linde-sides 2025: 3", proposed(max, 4, 1));
        assertEquals(
                "linde-sides 2025: 2",
                Sides.standard()
                        .combinedBy(max)
                        .profile(missed(2), KIM, EMPTY)
                        .proposed()
                        .orElseThrow()
                        .toString());
    }

    @Test
    void a_side_that_does_not_count_is_context() {
        CombinationPolicy max = CombinationPolicy.Max.of("linde-sides", "2025", PLAN, SEVERITY, WELLBEING);
        assertEquals("linde-sides 2025: 2", proposed(max, 2, 3));
        assertEquals("nothing", proposed(CombinationPolicy.Max.of("linde-sides", "2025", PLAN, WELLBEING), 2, 3));
    }

    @Test
    void a_mean_is_rounded_as_the_policy_says() {
        // tiers 2 and 3, equal weights: 2.5 exactly
        assertEquals("linde-sides 2025: 3", proposed(weighted(1, 1, CEILING), 2, 3));
        assertEquals("linde-sides 2025: 3", proposed(weighted(1, 1, HALF_UP), 2, 3));
        assertEquals("linde-sides 2025: 2", proposed(weighted(1, 1, HALF_DOWN), 2, 3));
        assertEquals("linde-sides 2025: 2", proposed(weighted(1, 1, FLOOR), 2, 3));
        assertEquals("weighted", weighted(1, 1, FLOOR).name());
    }

    @Test
    void a_mean_is_exact_on_both_sides_of_a_half() {
        long many = 1_000_000_000_000_000_000L;
        assertEquals("linde-sides 2025: 2", proposed(weighted(many + 1, many, HALF_UP), 2, 3));
        assertEquals("linde-sides 2025: 3", proposed(weighted(many, many, HALF_UP), 2, 3));
        assertEquals("linde-sides 2025: 3", proposed(weighted(many, many + 1, HALF_DOWN), 2, 3));
    }

    @Test
    void a_mean_of_whole_tiers_is_not_rounded_up_by_thirds() {
        // a third and two thirds of tier 2 make 2, not 2.0000000001
        CombinationPolicy thirds = new CombinationPolicy.Weighted(
                "linde-sides",
                "2025",
                PLAN,
                Map.of(SEVERITY, Ratio.of(1, 3), PROBLEM_TYPE, Ratio.of(2, 3)),
                CEILING,
                NOTHING_PROPOSED);
        assertEquals("linde-sides 2025: 2", proposed(thirds, 2, 2));
        assertEquals("linde-sides 2025: 3", proposed(thirds, 2, 3));
    }

    @Test
    void a_mean_over_fewer_sides_is_a_choice() {
        SideLog nothing = EMPTY;
        CombinationPolicy.Weighted strict = weighted(1, 1, CEILING);
        CombinationPolicy lenient = new CombinationPolicy.Weighted(
                strict.id(), strict.version(), PLAN, strict.weights(), CEILING, LEFT_OUT);
        assertEquals("nothing", proposed(strict, nothing));
        assertEquals("linde-sides 2025: 2", proposed(lenient, nothing));
        assertEquals(
                Optional.empty(),
                Sides.standard()
                        .combinedBy(lenient)
                        .profile(missed(2, UsFederal202611.CHRONIC), KIM, nothing)
                        .proposed());
    }

    @Test
    void by_hand_the_library_proposes_nothing() {
        CombinationPolicy manual = new CombinationPolicy.Manual("linde-talks", "2025", PLAN);
        assertEquals("manual", manual.name());
        assertEquals("nothing", proposed(manual, 4, 3));
    }

    @Test
    void a_way_of_ones_own_has_a_name_and_counts_what_can_have_a_tier() {
        assertRefused(() -> CombinationPolicy.Max.of(" ", "2025", PLAN, BOTH), "\" \"");
        assertRefused(() -> new CombinationPolicy.Manual("linde-talks", "", PLAN), "linde-talks");
        assertRefused(() -> CombinationPolicy.Max.of("linde-sides", "2025", PLAN), "no side");
        assertRefused(
                () -> CombinationPolicy.Max.of("linde-sides", "2025", PLAN, SEVERITY, DEVELOPMENTAL_LEVEL),
                "developmental-level");
        Side.Recorded reworded = new Side.Recorded("problem-type", new Phrase("Soort", "Kind"));
        assertRefused(() -> CombinationPolicy.Max.of("linde-sides", "2025", PLAN, PROBLEM_TYPE, reworded), "twice");
        assertRefused(
                () -> new CombinationPolicy.Weighted("", "2025", PLAN, Map.of(SEVERITY, Ratio.ONE), CEILING, LEFT_OUT),
                "\"\"");
        assertRefused(
                () -> new CombinationPolicy.Weighted("linde-sides", "2025", PLAN, Map.of(), CEILING, LEFT_OUT),
                "no side");
        assertRefused(() -> weighted(1, 0, CEILING), "problem-type", "weight 0");
        assertRefused(() -> weighted(1, -1, CEILING), "weight -1");
        assertRefused(() -> weighted(1, 1, RoundingMode.UNNECESSARY), "UNNECESSARY");
    }

    private static CombinationPolicy.Weighted weighted(long severity, long problemType, RoundingMode rounding) {
        return new CombinationPolicy.Weighted(
                "linde-sides",
                "2025",
                PLAN,
                Map.of(SEVERITY, Ratio.of(severity), PROBLEM_TYPE, Ratio.of(problemType)),
                rounding,
                NOTHING_PROPOSED);
    }

    /** Twenty days with so many missed, and a tier that a person sees fit on the type of problem. */
    private static String proposed(CombinationPolicy policy, int missed, int recorded) {
        return shown(policy, missed, EMPTY.add(refusal(0).withTier(plan(recorded))));
    }

    private static String proposed(CombinationPolicy policy, SideLog log) {
        return shown(policy, 2, log);
    }

    private static String shown(CombinationPolicy policy, int missed, SideLog log) {
        return Sides.standard()
                .combinedBy(policy)
                .profile(missed(missed), KIM, log)
                .proposed()
                .map(SourcedTier::toString)
                .orElse("nothing");
    }
}
