package nl.aanwezig.mtss.side;

import static nl.aanwezig.mtss.side.Linde.EMPTY;
import static nl.aanwezig.mtss.side.Linde.KIM;
import static nl.aanwezig.mtss.side.Linde.MONDAY;
import static nl.aanwezig.mtss.side.Linde.PLAN;
import static nl.aanwezig.mtss.side.Linde.missed;
import static nl.aanwezig.mtss.side.Linde.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.mtss.SourcedTier;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.instrument.Informant;
import nl.aanwezig.mtss.instrument.InstrumentResult;
import nl.aanwezig.mtss.instrument.SrasR;
import nl.aanwezig.mtss.policy.England202408;
import nl.aanwezig.mtss.policy.UsFederal202611;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;

class ProfileExplanationTest {
    private static final String MENTOR = "mentor A. de Wit";

    private static final TierOverride MORE = TierOverride.to(
                    new SourcedTier("attendance-works-bands", "2021-11", Tier.INTENSIVE))
            .by("het zorgteam", MONDAY.plusDays(18), "Kim komt alleen nog met begeleiding binnen.")
            .until(MONDAY.plusDays(90));

    @Test
    void what_nobody_recorded_is_said_to_be_so() {
        golden("profile-computed", Sides.standard().profile(missed(1), KIM, EMPTY));
    }

    @Test
    void what_was_recorded_and_decided_is_told_with_author_and_basis() {
        golden("profile-recorded", recorded());
    }

    @Test
    void a_weighted_mean_shows_what_it_is_made_of() {
        CombinationPolicy weighted = new CombinationPolicy.Weighted(
                "linde-sides",
                "2025",
                PLAN,
                Map.of(
                        Side.Computed.SEVERITY,
                        Ratio.of(1),
                        Side.PROBLEM_TYPE,
                        Ratio.of(2),
                        Side.ECOLOGICAL_LEVEL,
                        Ratio.of(1)),
                RoundingMode.HALF_UP,
                CombinationPolicy.MissingTier.LEFT_OUT);
        golden("profile-weighted", Sides.standard().combinedBy(weighted).profile(missed(2), KIM, problemType()));
    }

    @Test
    void the_highest_of_sides_shows_which_had_no_tier() {
        CombinationPolicy max = CombinationPolicy.Max.of(
                "linde-sides", "2025", PLAN, Side.Computed.SEVERITY, Side.PROBLEM_TYPE, Side.FUNCTIONAL_PROFILE);
        golden("profile-max", Sides.standard().combinedBy(max).profile(missed(2), KIM, problemType()));
    }

    @Test
    void by_hand_people_decide_and_an_ended_decision_is_told() {
        CombinationPolicy manual = new CombinationPolicy.Manual("linde-talks", "2025", PLAN);
        TierOverride ended = TierOverride.to(plan(2))
                .by(MENTOR, MONDAY, "na een gesprek thuis")
                .until(MONDAY.plusDays(11));
        golden(
                "profile-manual",
                Sides.standard().combinedBy(manual).profile(missed(2), Stage.UPPER_SECONDARY, EMPTY.add(ended)));
    }

    @Test
    void without_a_tier_the_reason_is_told() {
        golden("profile-no-tiers", Sides.standard().profile(missed(2, England202408.PERSISTENT), KIM, EMPTY));
        CombinationPolicy strict = new CombinationPolicy.Weighted(
                "linde-sides",
                "2025",
                PLAN,
                Map.of(Side.Computed.SEVERITY, Ratio.of(1), Side.PROBLEM_TYPE, Ratio.of(1)),
                RoundingMode.CEILING,
                CombinationPolicy.MissingTier.NOTHING_PROPOSED);
        String why = Sides.standard()
                .combinedBy(strict)
                .profile(missed(2), KIM, EMPTY)
                .why()
                .in(Language.ENGLISH);
        assertTrue(why.contains("There is no proposal: not every side that counts has a tier."), why);
        assertTrue(why.contains("Without a tier, so not counted: type of problem."), why);
    }

    @Test
    void a_severity_that_was_not_evaluated_says_so() {
        String why = Sides.standard().profile(earlyOn(), KIM, EMPTY).why().in(Language.ENGLISH);
        assertTrue(why.contains("us-federal-chronic (2026-11) says nothing here (min-enrolment-10)."), why);
        assertTrue(why.contains("There is no proposal: nothing can be said of the severity of absence."), why);
    }

    @Test
    void an_unknown_stage_is_said_to_be_unknown() {
        Pupil undated = Pupil.builder().id(KIM.id()).build();
        String why = Sides.standard().profile(missed(2), undated, EMPTY).why().in(Language.ENGLISH);
        assertTrue(why.contains("Developmental level: not known, since birth date or sector is missing."), why);
    }

    @Test
    void the_marks_that_counted_stand_behind_the_severity() {
        assertEquals(
                List.of(MONDAY, MONDAY.plusDays(1)),
                recorded().why().findings().get(0).evidence().stream()
                        .map(mark -> mark.date())
                        .toList());
    }

    @Test
    void a_decision_that_agrees_with_the_proposal_is_not_said_to_differ() {
        TierOverride agreed = TierOverride.to(Sides.standard()
                        .profile(missed(2), KIM, EMPTY)
                        .proposed()
                        .orElseThrow())
                .by(MENTOR, MONDAY, "x");
        String why = Sides.standard()
                .profile(missed(2), KIM, EMPTY.add(agreed))
                .why()
                .in(Language.ENGLISH);
        assertTrue(why.contains("until decided otherwise. The reason: \"x\""), why);
        assertFalse(why.contains("not what was proposed"), why);
    }

    @Test
    void words_are_the_same_under_any_locale() {
        String usual = recorded().why().in(Language.DUTCH) + recorded().receipt();
        Locale locale = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(
                        usual, recorded().why().in(Language.DUTCH) + recorded().receipt());
            }
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** Too few days for the federal rule. */
    private static TierDecision earlyOn() {
        return Linde.missed(2, UsFederal202611.CHRONIC, MONDAY.plusDays(8));
    }

    private static SideLog problemType() {
        return EMPTY.add(Recording.of(Level.SCHOOL_REFUSAL, Level.SCHOOL_EXCLUSION)
                .by(MENTOR, MONDAY.plusDays(11), Basis.CONVERSATION, Basis.OBSERVATION)
                .withTier(plan(3)));
    }

    private static TierProfile recorded() {
        Map<String, Ratio> sums = Map.of("F1", Ratio.of(24), "F2", Ratio.of(18), "F3", Ratio.of(6), "F4", Ratio.of(12));
        InstrumentResult pupil = SrasR.KEY.scoreTotals(Informant.PUPIL, MONDAY.plusDays(7), sums);
        InstrumentResult parent = SrasR.KEY.scoreTotals(Informant.PARENT, MONDAY.plusDays(9), sums);
        SideLog log = problemType()
                .add(Recording.of(Level.F1)
                        .by("schoolpsycholoog B. Yilmaz", MONDAY.plusDays(14), Basis.of(pupil), Basis.of(parent)))
                .add(Recording.of(Level.SCHOOL, Level.PEER).by(MENTOR, MONDAY.plusDays(11), Basis.CONVERSATION))
                .add(MORE);
        return Sides.standard().profile(missed(2), KIM, log);
    }

    private static void golden(String name, TierProfile profile) {
        Golden.assertMatches("golden/" + name + ".nl.txt", profile.why().in(Language.DUTCH) + "\n");
        Golden.assertMatches("golden/" + name + ".en.txt", profile.why().in(Language.ENGLISH) + "\n");
    }
}
