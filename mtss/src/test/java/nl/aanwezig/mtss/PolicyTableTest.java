package nl.aanwezig.mtss;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.measure.Measures.UNAUTHORISED;
import static nl.aanwezig.core.quantity.Interval.atLeast;
import static nl.aanwezig.core.quantity.Interval.atMost;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.allOf;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.policy.Policies;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;

class PolicyTableTest {
    private static final Ground PLAN = because("school plan, 4.2");

    private static final TierPolicy RULES = TierPolicy.named("de-linde", "2026.1", PLAN)
            .validFrom(LocalDate.of(2026, 8, 1))
            .counting(Counting.daysMissingMoreThan(percent(50)).leavingOut("HOLIDAY"))
            .acrossSchools()
            .hysteresis(new Hysteresis(percent(2), 5))
            .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(20)), "min-days-20")
            .rule(
                    "long",
                    allOf(
                            that(ABSENCE_SHARE.in(yearToDate()).atLeast(percent(20))),
                            that(UNAUTHORISED.in(lessonWeeks(4)).moreThan(Count.of(3)))),
                    Tier.INTENSIVE,
                    because("school plan, 4.3"))
            .rule("early", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), Tier.TARGETED, PLAN)
            .otherwise("universal", Tier.UNIVERSAL);

    private static final TierPolicy SCALE = TierPolicy.named("integers", "2026-11", PLAN)
            .scale(ATTENDANCE_SHARE.rounded(4).in(yearToDate()))
            .band("low", atMost(percent(79)), because("vendor page"))
            .band("high", atLeast(percent(80)), because("vendor page"))
            .withPublishedGaps("0-79, 80-100 %");

    @Test
    void rules_with_all_that_holds_for_the_whole_policy() {
        golden("policy-rules", RULES);
    }

    @Test
    void a_scale_with_published_gaps_and_no_tiers() {
        golden("policy-scale", SCALE);
    }

    @Test
    void cells_stand_in_the_order_of_the_bands_under_a_header() {
        assertEquals(
                List.of(
                        List.of("band", "tier", "holds when", "source"),
                        List.of(
                                "low",
                                "–",
                                "the share of attendance (rounded) in this school year so far is at most 79 per cent",
                                "vendor page"),
                        List.of(
                                "high",
                                "–",
                                "the share of attendance (rounded) in this school year so far is at least 80 per cent",
                                "vendor page")),
                PolicyTable.of(SCALE).rows(Language.ENGLISH));
        assertEquals(
                List.of("universal", "1", "anders", "school plan, 4.2"),
                PolicyTable.of(RULES).rows(Language.DUTCH).get(3));
    }

    @Test
    void a_policy_without_margin_or_wait_says_nothing_of_them() {
        TierPolicy margin = hysteresis(Hysteresis.margin(percent(2)));
        TierPolicy wait = hysteresis(Hysteresis.schoolDays(2));

        assertEquals(
                2,
                PolicyTable.of(hysteresis(Hysteresis.none()))
                        .notes(Language.ENGLISH)
                        .size());
        assertEquals(
                "The policy lets go of a level only 2 percentage points beyond its bound.",
                PolicyTable.of(margin).notes(Language.ENGLISH).get(1));
        assertEquals(3, PolicyTable.of(margin).notes(Language.ENGLISH).size());
        assertEquals(
                "Het beleid laat een niveau pas los na 2 schooldagen op rij met minder.",
                PolicyTable.of(wait).notes(Language.DUTCH).get(1));
        assertEquals(3, PolicyTable.of(wait).notes(Language.DUTCH).size());
    }

    @Test
    void every_shipped_policy_can_be_printed_in_both_languages() {
        for (TierPolicy policy : Policies.all()) {
            for (Language language : Language.values()) {
                String table = PolicyTable.of(policy).in(language);
                assertFalse(table.contains("{"), table);
                assertFalse(table.contains("null"), table);
                assertEquals(
                        policy.bands().size() + 1,
                        PolicyTable.of(policy).rows(language).size());
                table.lines().forEach(line -> assertEquals(line.stripTrailing(), line));
            }
        }
    }

    private static TierPolicy hysteresis(Hysteresis how) {
        return TierPolicy.named("de-linde", "2026.1", PLAN)
                .hysteresis(how)
                .rule("early", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), Tier.TARGETED, PLAN)
                .otherwise("universal", Tier.UNIVERSAL);
    }

    private static void golden(String name, TierPolicy policy) {
        Golden.assertMatches(
                "golden/" + name + ".nl.txt", PolicyTable.of(policy).in(Language.DUTCH));
        Golden.assertMatches(
                "golden/" + name + ".en.txt", PolicyTable.of(policy).in(Language.ENGLISH));
    }
}
