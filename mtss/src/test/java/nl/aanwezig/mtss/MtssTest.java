package nl.aanwezig.mtss;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.measure.Measures.POSSIBLE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.previousYear;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

/** When a policy says nothing and why, and of which schools it speaks. */
class MtssTest {
    private static final Ground PLAN = because("school plan, 4.2");
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = MONDAY.plusDays(25);
    private static final Pupil MOVED = pupil(
            "kim",
            LocalDate.of(2012, 5, 6),
            enrolment("linde", Sector.SECONDARY, MONDAY, MONDAY.plusDays(11)),
            enrolment("wilg", Sector.SECONDARY, MONDAY.plusDays(14), LAST));
    private static final Timeline LINDE = at("linde", MOVED, day(MONDAY, "O"), day(MONDAY.plusDays(1), "O"));
    private static final Timeline WILG = at("wilg", MOVED, day(MONDAY.plusDays(14), "O"));

    @Test
    void each_reason_to_say_nothing() {
        Timeline none = at("linde", MOVED);

        assertEquals("not-in-force", reason(ten().validFrom(MONDAY.plusDays(12)), none));
        assertEquals("early", reason(ten().validFrom(MONDAY.plusDays(11)), LINDE));
        assertEquals(
                "min-days-11",
                reason(ten().onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(11)), "min-days-11"), LINDE));
        assertEquals(
                "none",
                reason(ten().onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), "min-days-10"), none));
        assertEquals(
                "no-year-before",
                reason(ten().onlyWhen(POSSIBLE.in(previousYear()).moreThan(Count.of(0)), "no-year-before"), LINDE),
                "what cannot be told was not seen");
    }

    @Test
    void the_first_thing_that_was_not_seen_is_the_reason() {
        PolicyDraft draft = ten().onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(5)), "seen")
                .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(11)), "first")
                .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(12)), "second");
        TierDecision decision =
                Mtss.with(draft.otherwise("none", Tier.UNIVERSAL)).classify(LINDE, MONDAY.plusDays(11));

        assertEquals(Optional.of("first"), decision.notEvaluated());
        assertEquals(Optional.empty(), decision.band());
        assertEquals(Optional.empty(), decision.tier());
        assertEquals(List.of(), decision.met());
        assertTrue(decision.why()
                .in(Language.ENGLISH)
                .contains("says nothing here (first); it does only when the"
                        + " enrolment in this school year so far is at least 11 days."));
    }

    @Test
    void before_it_is_in_force_it_says_so_to_people_too() {
        TierDecision decision = Mtss.with(ten().validFrom(MONDAY.plusDays(12)).otherwise("none", Tier.UNIVERSAL))
                .classify(LINDE, MONDAY.plusDays(11));

        assertTrue(decision.why().in(Language.DUTCH).contains("de-linde (2026.1) zegt hier niets (not-in-force)."));
    }

    @Test
    void a_gap_is_explained_as_its_source_puts_it() {
        TierPolicy integers = TierPolicy.named("integers", "2026-11", PLAN)
                .scale(ABSENCE_SHARE.in(yearToDate()))
                .band("high", Interval.atLeast(percent(21)), PLAN)
                .band("low", Interval.atMost(percent(19)), PLAN)
                .withPublishedGaps("0-19, 21-100 %");
        TierDecision decision = Mtss.with(integers).classify(LINDE, MONDAY.plusDays(11)); // 2 of 10

        assertEquals(Optional.of("undefined-gap"), decision.notEvaluated());
        assertTrue(decision.why()
                .in(Language.ENGLISH)
                .contains("integers (2026-11) puts this value nowhere: 0-19, 21-100 %."));
        assertTrue(decision.why()
                .in(Language.DUTCH)
                .contains("integers (2026-11) zet deze waarde nergens: 0-19, 21-100 %."));
    }

    @Test
    void an_undefined_figure_on_a_scale_is_undetermined() {
        TierPolicy scale = TierPolicy.named("before", "2026-11", PLAN)
                .scale(ABSENCE_SHARE.in(previousYear()))
                .band("all", Interval.atLeast(percent(0)), PLAN)
                .complete();
        TierDecision decision = Mtss.with(scale).classify(LINDE, LAST);

        assertEquals(Optional.of("undetermined"), decision.notEvaluated());
        assertEquals("TierDecision[before 2026-11: undetermined]", decision.toString());
        assertTrue(decision.why().in(Language.ENGLISH).contains("Cannot be told, for lack of data: all."));
    }

    @Test
    void each_school_on_its_own_or_all_together() {
        TierPolicy each = ten().otherwise("none", Tier.UNIVERSAL);
        TierPolicy together = ten().acrossSchools().otherwise("none", Tier.UNIVERSAL);

        List<TierDecision> two = Mtss.with(each).classifyAll(List.of(LINDE, WILG), LAST, Facts.none());
        assertEquals(
                List.of("2 of 10", "1 of 10"),
                two.stream().map(MtssTest::counted).toList());
        List<TierDecision> one = Mtss.with(together).classifyAll(List.of(LINDE, WILG), LAST, Facts.none());
        assertEquals(List.of("3 of 20"), one.stream().map(MtssTest::counted).toList());
        assertEquals(
                List.of("linde", "wilg"),
                one.get(0).schools().stream().map(school -> school.value()).toList());
        assertEquals("2 of 10", counted(Mtss.with(together).classify(LINDE, LAST)), "one school when one is asked");
    }

    @Test
    void the_order_of_the_schools_makes_no_difference() {
        Mtss together = Mtss.with(ten().acrossSchools().otherwise("none", Tier.UNIVERSAL));
        TierDecision one =
                together.classifyAll(List.of(LINDE, WILG), LAST, Facts.none()).get(0);
        TierDecision other =
                together.classifyAll(List.of(WILG, LINDE), LAST, Facts.none()).get(0);

        assertEquals(one.receipt(), other.receipt());
        assertEquals(one.schools(), other.schools());
        assertEquals(one.why().in(Language.DUTCH), other.why().in(Language.DUTCH));
    }

    @Test
    void of_no_timeline_nothing_is_decided_and_two_pupils_are_refused() {
        Timeline noor = at("linde", pupil("noor", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, LAST)));
        for (TierPolicy policy : List.of(
                ten().otherwise("none", Tier.UNIVERSAL), ten().acrossSchools().otherwise("none", Tier.UNIVERSAL))) {
            assertEquals(List.of(), Mtss.with(policy).classifyAll(List.of(), LAST, Facts.none()));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Mtss.with(policy).classifyAll(List.of(LINDE, noor), LAST, Facts.none()));
        }
    }

    @Test
    void facts_up_to_the_day_decide_and_stand_in_the_receipt() {
        Mtss mtss = Mtss.with(TierPolicy.named("noticed", "2026.1", PLAN)
                .rule(
                        "noticed",
                        Condition.recorded("notice", yearToDate(), Interval.atLeast(Count.of(1))),
                        Tier.TARGETED,
                        PLAN)
                .otherwise("none", Tier.UNIVERSAL));
        Facts facts = Facts.of(Fact.of("notice", MONDAY.plusDays(3)));

        assertEquals("none 1", Pupils.shown(mtss.classify(LINDE, MONDAY.plusDays(2), facts)));
        assertEquals("noticed 2", Pupils.shown(mtss.classify(LINDE, MONDAY.plusDays(3), facts)));
        assertEquals("none 1", Pupils.shown(mtss.classify(LINDE, MONDAY.plusDays(3))));
        assertEquals(
                mtss.classify(LINDE, MONDAY.plusDays(2)).receipt(),
                mtss.classify(LINDE, MONDAY.plusDays(2), facts).receipt());
    }

    @Test
    void what_the_policy_is_can_be_read_from_it() {
        TierPolicy policy = ten().validFrom(MONDAY)
                .counting(Counting.units(PartRule.ANY_PART))
                .acrossSchools()
                .hysteresis(Hysteresis.schoolDays(3))
                .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10)), "min-days-10")
                .otherwise("none", Tier.UNIVERSAL);

        assertEquals(Optional.of(MONDAY), policy.validFrom());
        assertEquals(Counting.units(PartRule.ANY_PART), policy.counting());
        assertEquals(TierPolicy.Schools.TOGETHER, policy.schools());
        assertEquals(Hysteresis.schoolDays(3), policy.hysteresis());
        assertEquals(
                List.of(new Exposure(
                        Condition.that(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(10))), "min-days-10")),
                policy.exposures());
        TierPolicy plain = ten().otherwise("none", Tier.UNIVERSAL);
        assertEquals(Optional.empty(), plain.validFrom());
        assertEquals(Counting.units(PartRule.PROPORTIONAL), plain.counting());
        assertEquals(TierPolicy.Schools.EACH, plain.schools());
        assertEquals(Hysteresis.none(), plain.hysteresis());
        assertEquals(List.of(), plain.exposures());
    }

    @Test
    void a_policy_without_a_name_or_a_version_cannot_be_begun() {
        assertThrows(IllegalArgumentException.class, () -> TierPolicy.named(" ", "2026.1", PLAN));
        assertThrows(IllegalArgumentException.class, () -> TierPolicy.named("de-linde", "", PLAN));
    }

    @Test
    void a_rule_of_absence_in_words_of_its_own_counting_is_measured_so() {
        TierPolicy policy = TierPolicy.named("ill", "2026.1", PLAN)
                .rule(
                        "often-ill",
                        ABSENT.in(yearToDate())
                                .counting(Counting.units(PartRule.PROPORTIONAL).only("ILL"))
                                .atLeast(Count.of(4)),
                        Tier.TARGETED,
                        PLAN)
                .otherwise("none", Tier.UNIVERSAL);
        String why = Mtss.with(policy).classify(LINDE, LAST).why().in(Language.ENGLISH);

        assertTrue(
                why.contains("Measured: the number missed in this school year so far (counting units of the register, a"
                        + " missed part in proportion; only ILL) is 0. The policy says: at least 4 for \"often-ill\" (4"
                        + " away)."),
                why);
    }

    private static String counted(TierDecision decision) {
        return decision.tally().absent() + " of " + decision.tally().possible();
    }

    private static String reason(PolicyDraft draft, Timeline timeline) {
        TierDecision decision =
                Mtss.with(draft.otherwise("none", Tier.UNIVERSAL)).classify(timeline, MONDAY.plusDays(11));
        return decision.notEvaluated()
                .orElseGet(() -> decision.band().orElseThrow().name());
    }

    private static PolicyDraft ten() {
        return TierPolicy.named("de-linde", "2026.1", PLAN)
                .rule("early", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), Tier.TARGETED, PLAN);
    }

    private static Timeline at(String school, Pupil pupil, Mark... marks) {
        return Timeline.of(
                pupil,
                calendar(school, MONDAY, LAST),
                log(Unit.DAY, marks),
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());
    }
}
