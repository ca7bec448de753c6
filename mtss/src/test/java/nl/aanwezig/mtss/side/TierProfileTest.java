package nl.aanwezig.mtss.side;

import static nl.aanwezig.mtss.side.Linde.EMPTY;
import static nl.aanwezig.mtss.side.Linde.KIM;
import static nl.aanwezig.mtss.side.Linde.LAST;
import static nl.aanwezig.mtss.side.Linde.MONDAY;
import static nl.aanwezig.mtss.side.Linde.PLAN;
import static nl.aanwezig.mtss.side.Linde.WELLBEING;
import static nl.aanwezig.mtss.side.Linde.assertRefused;
import static nl.aanwezig.mtss.side.Linde.missed;
import static nl.aanwezig.mtss.side.Linde.plan;
import static nl.aanwezig.mtss.side.Linde.refusal;
import static nl.aanwezig.mtss.side.Linde.truancy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.mtss.SourcedTier;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.instrument.Informant;
import nl.aanwezig.mtss.policy.England202408;
import nl.aanwezig.mtss.policy.UsFederal202611;
import org.junit.jupiter.api.Test;

class TierProfileTest {
    private static final SourcedTier TARGETED = new SourcedTier("attendance-works-bands", "2021-11", Tier.TARGETED);

    @Test
    void severity_and_development_are_worked_out() {
        TierProfile profile = Sides.standard().profile(missed(2), KIM, EMPTY);
        assertEquals(KIM.id(), profile.pupil());
        assertEquals(LAST, profile.date());
        assertEquals(Optional.of(Tier.TARGETED), profile.severity().tier());
        assertEquals(Optional.of(Stage.LOWER_SECONDARY), profile.stage());
        assertEquals(Set.of(Side.Computed.SEVERITY), profile.tiers().keySet());
    }

    @Test
    void the_other_three_are_told_of_even_when_nobody_recorded_them() {
        TierProfile profile = Sides.standard().profile(missed(2), KIM, EMPTY);
        assertEquals(
                List.of(Side.PROBLEM_TYPE, Side.FUNCTIONAL_PROFILE, Side.ECOLOGICAL_LEVEL),
                List.copyOf(profile.recorded().keySet()));
        profile.recorded().values().forEach(recordings -> assertEquals(List.of(), recordings));
    }

    @Test
    void no_pattern_of_marks_fills_a_side_that_people_fill() {
        for (int days = 0; days <= 20; days++) {
            TierProfile profile = Sides.standard().profile(missed(days), KIM, EMPTY);
            profile.recorded().values().forEach(recordings -> assertEquals(List.of(), recordings));
        }
    }

    @Test
    void the_recording_that_counts_on_the_day_is_in_the_profile() {
        SideLog log = EMPTY.add(truancy(0)).add(refusal(7)).add(truancy(40));
        assertEquals(
                List.of(refusal(7)),
                Sides.standard().profile(missed(2), KIM, log).recorded(Side.PROBLEM_TYPE));
    }

    @Test
    void a_side_of_the_users_own_is_told_of_when_it_is_added_or_recorded() {
        Recording low = Recording.of(new Level(WELLBEING, "low", new Phrase("laag", "low")))
                .by("mentor", MONDAY, Basis.CONVERSATION)
                .withTier(plan(2));
        TierProfile added = Sides.standard().and(WELLBEING).profile(missed(2), KIM, EMPTY);
        assertEquals(List.of(), added.recorded().get(WELLBEING));
        TierProfile recorded = Sides.standard().profile(missed(2), KIM, EMPTY.add(low));
        assertEquals(List.of(low), recorded.recorded(WELLBEING));
        assertEquals(plan(2), recorded.tiers().get(WELLBEING));
        assertEquals(List.of(), Sides.standard().profile(missed(2), KIM, EMPTY).recorded(WELLBEING));
        assertRefused(() -> Sides.standard().and(WELLBEING).and(WELLBEING), "well-being");
    }

    @Test
    void a_side_that_is_first_recorded_later_is_not_told_of_yet() {
        Recording later = Recording.of(new Level(WELLBEING, "low", new Phrase("laag", "low")))
                .by("mentor", LAST.plusDays(1), Basis.CONVERSATION);
        TierProfile profile = Sides.standard().profile(missed(2), KIM, EMPTY.add(later));
        assertFalse(profile.recorded().containsKey(WELLBEING));
    }

    @Test
    void of_two_tiers_recorded_on_one_day_the_higher_counts() {
        SideLog log = EMPTY.add(truancy(3).withTier(plan(2))).add(refusal(3).withTier(plan(3)));
        assertEquals(
                plan(3), Sides.standard().profile(missed(2), KIM, log).tiers().get(Side.PROBLEM_TYPE));
    }

    @Test
    void a_decision_of_people_stands_beside_the_proposal() {
        TierOverride more = TierOverride.to(TARGETED.at(Tier.INTENSIVE)).by("care team", MONDAY, "the family asked");
        TierProfile profile = Sides.standard().profile(missed(2), KIM, EMPTY.add(more));
        assertEquals(Optional.of(TARGETED), profile.proposed());
        assertEquals(Optional.of(more), profile.decided());
        assertEquals(Optional.of(TARGETED.at(Tier.INTENSIVE)), profile.inForce());
        assertEquals(
                Optional.of(TARGETED),
                Sides.standard().profile(missed(2), KIM, EMPTY).inForce());
    }

    @Test
    void a_decision_that_ended_no_longer_holds() {
        TierOverride more = TierOverride.to(TARGETED.at(Tier.INTENSIVE)).by("care team", MONDAY, "the family asked");
        assertEquals(
                Optional.of(more.until(LAST)),
                Sides.standard()
                        .profile(missed(2), KIM, EMPTY.add(more.until(LAST)))
                        .decided());
        TierProfile after = Sides.standard().profile(missed(2), KIM, EMPTY.add(more.until(LAST.minusDays(1))));
        assertEquals(Optional.empty(), after.decided());
        assertEquals(Optional.of(TARGETED), after.inForce());
    }

    @Test
    void of_two_decisions_of_one_day_the_one_with_most_support_holds() {
        TierOverride less = TierOverride.to(plan(1)).by("a", MONDAY, "x");
        TierOverride more = TierOverride.to(plan(3)).by("b", MONDAY, "x");
        assertEquals(
                Optional.of(more),
                Sides.standard()
                        .profile(missed(2), KIM, EMPTY.add(less).add(more))
                        .decided());
        assertEquals(
                Optional.of(less),
                Sides.standard()
                        .profile(missed(2), KIM, EMPTY.add(less).add(more.until(MONDAY)))
                        .decided());
    }

    @Test
    void the_school_may_say_the_stage_itself() {
        assertEquals(
                Optional.of(Stage.UPPER_SECONDARY),
                Sides.standard()
                        .profile(missed(2), Stage.UPPER_SECONDARY, EMPTY)
                        .stage());
        StageMapping early = new StageMapping("linde-stages", "2025", PLAN, 4, 8, 13);
        assertEquals(
                Optional.of(Stage.UPPER_SECONDARY),
                Sides.standard().stagedBy(early).profile(missed(2), KIM, EMPTY).stage());
    }

    @Test
    void a_profile_is_of_one_pupil() {
        Pupil other = Pupil.builder().from(KIM).id(new PupilId("sam")).build();
        SideLog foreign = SideLog.of(new PupilId("sam"));
        assertRefused(() -> Sides.standard().profile(missed(2), other, EMPTY), "same pupil");
        assertRefused(() -> Sides.standard().profile(missed(2), KIM, foreign), "same pupil");
        assertRefused(() -> Sides.standard().profile(missed(2), Stage.VOCATIONAL, foreign), "same pupil");
    }

    @Test
    void a_receipt_pins_all_that_the_profile_rests_on() {
        SideLog log = EMPTY.add(refusal(0));
        TierProfile profile = Sides.standard().profile(missed(2), KIM, log);
        assertEquals(
                profile.receipt(), Sides.standard().profile(missed(2), KIM, log).receipt());
        assertEquals("attendance-works-bands", profile.receipt().rule());
        assertEquals("2021-11", profile.receipt().version());
        assertEquals(LAST, profile.receipt().asOf());

        TierOverride more = TierOverride.to(plan(3)).by("care team", MONDAY, "the family asked");
        CombinationPolicy own = new CombinationPolicy.Manual("linde-talks", "2025", PLAN);
        TierProfile byHand = Sides.standard().combinedBy(own).profile(missed(2), KIM, log);
        assertEquals("linde-talks", byHand.receipt().rule());
        assertEquals("2025", byHand.receipt().version());
        List<TierProfile> others = List.of(
                byHand,
                recorded(Level.TRUANCY, Basis.CONVERSATION),
                recorded(Level.SCHOOL_REFUSAL, Basis.REPORT),
                recorded(Level.SCHOOL_REFUSAL, new Basis.Named("conversation", new Phrase("praten", "talk"))),
                recorded(Level.SCHOOL_REFUSAL, new Basis.Instrument("SNACK", "1", Informant.PUPIL.name(), MONDAY)),
                recorded(Level.SCHOOL_REFUSAL, new Basis.Instrument("SNACK", "2", Informant.PUPIL.name(), MONDAY)),
                recorded(Level.SCHOOL_REFUSAL, new Basis.Instrument("SNACK", "1", Informant.PARENT.name(), MONDAY)),
                recorded(Level.SCHOOL_REFUSAL, new Basis.Instrument("SNACK", "1", Informant.PUPIL.name(), LAST)),
                Sides.standard().profile(missed(3), KIM, log),
                Sides.standard().profile(missed(2, UsFederal202611.CHRONIC), KIM, log),
                Sides.standard().profile(missed(2, England202408.PERSISTENT), KIM, log),
                Sides.standard().profile(missed(2), Stage.UPPER_SECONDARY, log),
                Sides.standard().profile(missed(2), KIM, EMPTY),
                Sides.standard().profile(missed(2), KIM, EMPTY.add(truancy(0))),
                Sides.standard().profile(missed(2), KIM, EMPTY.add(refusal(1))),
                Sides.standard().profile(missed(2), KIM, EMPTY.add(refusal(0).withTier(plan(2)))),
                Sides.standard().profile(missed(2), KIM, log.add(more)),
                Sides.standard().profile(missed(2), KIM, log.add(more.until(LAST))));
        for (TierProfile one : others) {
            assertNotEquals(profile.receipt().digest(), one.receipt().digest());
        }
        assertEquals(
                others.size(),
                others.stream().map(one -> one.receipt().digest()).distinct().count());
    }

    private static TierProfile recorded(Level level, Basis basis) {
        return Sides.standard()
                .profile(missed(2), KIM, EMPTY.add(Recording.of(level).by("mentor", MONDAY, basis)));
    }

    @Test
    void a_profile_does_not_print_what_it_says_of_a_child() {
        String shown =
                Sides.standard().profile(missed(2), KIM, EMPTY.add(refusal(0))).toString();
        assertEquals("TierProfile[severity-only on 2025-09-26]", shown);
        assertFalse(EMPTY.toString().contains("kim"));
    }
}
