package nl.aanwezig.mtss;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.measure.Measures.LATE;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.measure.Comparison;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.policy.England202408;
import org.junit.jupiter.api.Test;

class TierPolicyTest {
    private static final Ground PLAN = because("school plan, 4.2");

    @Test
    void a_rule_that_can_never_decide_is_refused() {
        refused(absence(10).atLeast(), absence(20).atLeast());
        refused(absence(10).atLeast(), absence(10).atLeast());
        refused(absence(10).moreThan(), absence(20).moreThan());
        refused(absence(10).moreThan(), absence(10).moreThan());
        refused(attendance(90).atMost(), attendance(80).atMost());
        refused(attendance(90).atMost(), attendance(90).atMost());
        refused(attendance(90).lessThan(), attendance(80).lessThan());
        refused(attendance(90).lessThan(), attendance(90).lessThan());
    }

    @Test
    void rules_that_can_decide_are_taken() {
        taken(absence(20).atLeast(), absence(10).atLeast());
        taken(absence(20).moreThan(), absence(10).moreThan());
        taken(attendance(80).atMost(), attendance(90).atMost());
        taken(attendance(80).lessThan(), attendance(90).lessThan());
        taken(absence(10).moreThan(), absence(10).atLeast());
        taken(absence(10).atLeast(), attendance(95).atMost());
        taken(absence(10).atLeast(), ABSENCE_SHARE.in(lessonWeeks(4)).atLeast(percent(20)));
    }

    @Test
    void rules_that_can_never_decide_are_refused_through_all_and_any() {
        Condition ten = that(absence(10).atLeast());
        Condition twenty = that(absence(20).atLeast());
        Condition truant = that(UNAUTHORISED.in(lessonWeeks(4)).atLeast(Count.of(3)));
        Condition late = that(LATE.in(yearToDate()).atLeast(Count.of(3)));

        refused(ten, Condition.allOf(twenty, truant));
        refused(ten, Condition.allOf(truant, twenty));
        refused(Condition.anyOf(truant, ten), twenty);
        refused(ten, Condition.anyOf(ten, twenty));
        refused(Condition.allOf(ten, truant), Condition.allOf(truant, twenty, late));
        refused(Condition.anyOf(ten, truant), Condition.anyOf(truant, twenty));
        refused(Condition.anyOf(truant, late), Condition.allOf(ten, Condition.anyOf(late, truant)));
        refused(Condition.allOf(ten, Condition.anyOf(truant, late)), Condition.allOf(late, twenty));
        refused(Condition.onSomeDay(yearToDate(), ten), Condition.onSomeDay(yearToDate(), ten));
    }

    @Test
    void rules_that_can_decide_are_taken_through_all_and_any() {
        Condition ten = that(absence(10).atLeast());
        Condition twenty = that(absence(20).atLeast());
        Condition truant = that(UNAUTHORISED.in(lessonWeeks(4)).atLeast(Count.of(3)));
        Condition late = that(LATE.in(yearToDate()).atLeast(Count.of(3)));

        taken(Condition.allOf(ten, truant), twenty);
        taken(ten, Condition.anyOf(twenty, truant));
        taken(Condition.allOf(twenty, truant), Condition.allOf(ten, truant));
        taken(Condition.anyOf(truant, late), ten);
        taken(Condition.onSomeDay(yearToDate(), ten), Condition.onSomeDay(lessonWeeks(4), ten));
        taken(
                that(absence(10).atLeast()),
                that(absence(20).figure().counting(Counting.daysInPart()).atLeast(percent(20))));
        taken(
                that(absence(20).atLeast()),
                that(ABSENCE_SHARE.rounded(4).in(yearToDate()).atLeast(percent(20))));
    }

    @Test
    void a_band_between_two_limits_hides_what_lies_between_them() {
        Interval<Share> between = Interval.atLeast(percent(5)).and(Interval.lessThan(percent(10)));

        refused(
                that(absence(5).figure().within(between)),
                that(absence(5).figure().within(Interval.moreThan(percent(6)).and(Interval.atMost(percent(7))))));
        taken(that(absence(5).figure().within(between)), that(absence(5).atLeast()));
        taken(that(absence(5).figure().within(between)), that(absence(10).atLeast()));
    }

    @Test
    void the_refusal_names_both_rules_and_the_policy_and_advises() {
        PolicyDraft draft = draft().rule("early", absence(10).atLeast(), Tier.TARGETED, PLAN);

        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> draft.rule("long", absence(20).atLeast(), Tier.INTENSIVE, PLAN));

        assertEquals(
                List.of(
                        "The rule long of policy de-linde can never decide: early is met before it.",
                        "Maybe the two should change places."),
                String.valueOf(refusal.getMessage()).lines().toList());
    }

    @Test
    void a_rule_behind_any_earlier_one_is_looked_at() {
        PolicyDraft draft = draft().rule("first", absence(20).atLeast(), PLAN)
                .rule("second", UNAUTHORISED.in(yearToDate()).atLeast(Count.of(3)), PLAN);

        assertThrows(
                IllegalArgumentException.class,
                () -> draft.rule("third", absence(30).atLeast(), PLAN));
    }

    @Test
    void two_bands_with_one_name_are_refused() {
        PolicyDraft draft = draft().rule("early", absence(20).atLeast(), Tier.TARGETED, PLAN);

        assertThrows(IllegalStateException.class, () -> draft.otherwise("early", Tier.UNIVERSAL));
        draft.rule("early", absence(10).atLeast(), Tier.UNIVERSAL, PLAN);
        assertThrows(IllegalStateException.class, () -> draft.otherwise("none"));
    }

    @Test
    void a_rule_without_a_ground_or_a_name_cannot_be_written() {
        assertThrows(IllegalArgumentException.class, () -> because(" "));
        assertThrows(IllegalArgumentException.class, () -> because(""));
        PolicyDraft draft = draft();
        assertThrows(
                IllegalArgumentException.class,
                () -> draft.rule(" ", absence(10).atLeast(), PLAN));
    }

    @Test
    void a_tier_below_the_one_for_everyone_does_not_exist() {
        assertThrows(IllegalArgumentException.class, () -> new Tier(0));
        assertTrue(Tier.INTENSIVE.compareTo(Tier.TARGETED) > 0);
        assertTrue(Tier.TARGETED.compareTo(Tier.UNIVERSAL) > 0);
    }

    @Test
    void a_condition_of_several_parts_needs_all_of_them_and_what_cannot_be_told_is_not_met() {
        TierPolicy policy = draft().rule(
                        "both",
                        Condition.allOf(
                                Condition.that(absence(10).atLeast()),
                                Condition.that(UNAUTHORISED.in(lessonWeeks(4)).atLeast(Count.of(3)))),
                        Tier.TARGETED,
                        PLAN)
                .otherwise("none", Tier.UNIVERSAL);

        assertEquals("both", band(policy, figures(10, Optional.of(3))));
        assertEquals("none", band(policy, figures(10, Optional.of(2))));
        assertEquals("none", band(policy, figures(9, Optional.of(3))));
        assertEquals("none", band(policy, figures(9, Optional.empty())));
    }

    @Test
    void where_no_rule_can_be_told_nothing_is_said_instead_of_the_band_that_is_left() {
        TierPolicy policy = draft().rule(
                        "often", UNAUTHORISED.in(lessonWeeks(4)).atLeast(Count.of(3)), PLAN)
                .otherwise("none");

        assertEquals("none", band(policy, figures(10, Optional.of(2))));
        assertEquals(
                Optional.of("undetermined"),
                Verdict.of(policy, figures(10, Optional.empty())).silence());
    }

    @Test
    void who_is_severely_absent_is_persistently_absent_too() {
        Verdict severe = Verdict.of(England202408.PERSISTENT, figures(50, Optional.empty()));
        Verdict persistent = Verdict.of(England202408.PERSISTENT, figures(49, Optional.empty()));

        assertEquals(
                List.of("severe", "persistent"),
                severe.met().stream().map(Band::name).toList());
        assertEquals(
                List.of("persistent"), persistent.met().stream().map(Band::name).toList());
    }

    @Test
    void a_draft_that_is_used_again_leaves_the_policy_as_it_was() {
        PolicyDraft draft = draft().rule("long", absence(20).atLeast(), Tier.INTENSIVE, PLAN);
        TierPolicy policy = draft.otherwise("none", Tier.UNIVERSAL);
        draft.rule("early", absence(10).atLeast(), Tier.TARGETED, PLAN);

        assertEquals(
                List.of("long", "none"), policy.bands().stream().map(Band::name).toList());
        assertEquals("de-linde 2026.1", policy.toString());
        assertEquals(PLAN, policy.ground());
    }

    private record Limit(Figure<Share> figure, Share share) {
        Comparison<Share> atLeast() {
            return figure.atLeast(share);
        }

        Comparison<Share> moreThan() {
            return figure.moreThan(share);
        }

        Comparison<Share> atMost() {
            return figure.atMost(share);
        }

        Comparison<Share> lessThan() {
            return figure.lessThan(share);
        }
    }

    private static Limit absence(long hundredths) {
        return new Limit(ABSENCE_SHARE.in(yearToDate()), percent(hundredths));
    }

    private static Limit attendance(long hundredths) {
        return new Limit(ATTENDANCE_SHARE.in(yearToDate()), percent(hundredths));
    }

    private static PolicyDraft draft() {
        return TierPolicy.named("de-linde", "2026.1", PLAN);
    }

    private static void refused(Comparison<Share> first, Comparison<Share> second) {
        PolicyDraft draft = draft().rule("first", first, PLAN);
        assertThrows(IllegalArgumentException.class, () -> draft.rule("second", second, PLAN), first + " " + second);
    }

    private static void refused(Condition first, Condition second) {
        PolicyDraft draft = draft().rule("first", first, PLAN);
        assertThrows(IllegalArgumentException.class, () -> draft.rule("second", second, PLAN), first + " " + second);
    }

    private static void taken(Condition first, Condition second) {
        assertEquals(
                3,
                draft().rule("first", first, PLAN)
                        .rule("second", second, PLAN)
                        .otherwise("none")
                        .bands()
                        .size());
    }

    private static void taken(Comparison<Share> first, Comparison<Share> second) {
        TierPolicy policy =
                draft().rule("first", first, PLAN).rule("second", second, PLAN).otherwise("none");
        assertEquals(
                List.of("first", "second", "none"),
                policy.bands().stream().map(Band::name).toList());
    }

    private static String band(TierPolicy policy, Figures figures) {
        return Mtss.with(policy).band(figures).map(Band::name).orElse("");
    }

    /** So many missed of a hundred this year, and so many without a valid reason in the last weeks. */
    private static Figures figures(long absent, Optional<Integer> truant) {
        Tally year = Tally.builder()
                .absent(Ratio.of(absent))
                .possible(Ratio.of(100))
                .enrolledDays(100)
                .build();
        return figure -> figure.window() instanceof Window.YearToDate
                ? Optional.of(year)
                : truant.map(many -> Tally.builder()
                        .unauthorised(Ratio.of(many))
                        .absent(Ratio.of(many))
                        .possible(Ratio.of(20))
                        .build());
    }
}
