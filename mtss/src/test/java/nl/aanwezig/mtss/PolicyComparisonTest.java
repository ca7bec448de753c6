package nl.aanwezig.mtss;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ENROLLED_DAYS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Condition.allOf;
import static nl.aanwezig.core.signal.Condition.recorded;
import static nl.aanwezig.core.signal.Condition.that;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

class PolicyComparisonTest {
    private static final Ground PLAN = because("school plan, 4.2");
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = MONDAY.plusDays(25);
    private static final TierPolicy TEN = policy("ten", 10).otherwise("none", Tier.UNIVERSAL);
    private static final TierPolicy TWENTY = policy("twenty", 20).otherwise("none", Tier.UNIVERSAL);
    private static final TierPolicy TWENTY_TOGETHER =
            policy("together", 20).acrossSchools().otherwise("none", Tier.UNIVERSAL);

    @Test
    void those_move_whom_the_two_place_differently() {
        List<Timeline> all = List.of(missing("anna", 1), missing("bas", 2), missing("cas", 3), missing("dia", 4));
        PolicyComparison comparison = PolicyComparison.of(TEN, TWENTY, all, LAST);

        assertEquals(4, comparison.compared());
        assertEquals(List.of("bas", "cas"), pupils(comparison)); // 10 and 15 %
        assertEquals(
                List.of("bas", "cas"), pupils(PolicyComparison.of(TWENTY, TEN, all, LAST)), "the other way round too");
    }

    @Test
    void why_gives_both_outcomes_then_both_reasons_and_names_nobody() {
        PolicyComparison.Move move = PolicyComparison.of(TEN, TWENTY, List.of(missing("bas", 2)), LAST)
                .moves()
                .get(0);
        List<String> lines = move.why().in(Language.ENGLISH).lines().toList();

        assertEquals("By ten 2026.1: \"early\". By twenty 2026.1: \"none\".", lines.get(0));
        assertEquals(
                "Volgens ten 2026.1: \"early\". Volgens twenty 2026.1: \"none\".",
                move.why().in(Language.DUTCH).lines().findFirst().orElseThrow());
        assertEquals(
                1
                        + move.one().why().findings().size()
                        + move.other().why().findings().size(),
                move.why().findings().size());
        assertTrue(
                lines.contains("So \"early\" of ten (2026.1) holds: the share of absence in this school year so far"
                        + " is at least 10 per cent."),
                lines::toString);
        assertFalse(move.toString().contains("bas"), move.toString());
        assertEquals("Move[TierDecision[ten 2026.1: early] -> TierDecision[twenty 2026.1: none]]", move.toString());
    }

    @Test
    void tiers_count_and_not_the_names_of_bands() {
        TierPolicy otherNames = TierPolicy.named("other-names", "2026.1", PLAN)
                .rule("vroeg", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), Tier.TARGETED, PLAN)
                .otherwise("geen", Tier.UNIVERSAL);
        TierPolicy otherTiers = TierPolicy.named("other-tiers", "2026.1", PLAN)
                .rule("early", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), Tier.INTENSIVE, PLAN)
                .otherwise("none", Tier.UNIVERSAL);
        TierPolicy noTiers = TierPolicy.named("no-tiers", "2026.1", PLAN)
                .rule("early", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), PLAN)
                .otherwise("nothing");
        List<Timeline> two = List.of(missing("anna", 1), missing("bas", 2));

        assertEquals(List.of(), pupils(PolicyComparison.of(TEN, otherNames, two, LAST)));
        assertEquals(List.of("bas"), pupils(PolicyComparison.of(TEN, otherTiers, two, LAST)));
        assertEquals(
                List.of("anna"),
                pupils(PolicyComparison.of(TEN, noTiers, two, LAST)),
                "without tiers the names are all there is");
    }

    @Test
    void where_neither_says_anything_nobody_moves_whatever_the_reasons() {
        TierPolicy thirty = TierPolicy.named("thirty", "2026.1", PLAN)
                .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(30)), "min-days-30")
                .otherwise("none", Tier.UNIVERSAL);
        TierPolicy forty = TierPolicy.named("forty", "2026.1", PLAN)
                .onlyWhen(ENROLLED_DAYS.in(yearToDate()).atLeast(Days.of(40)), "min-days-40")
                .otherwise("none", Tier.UNIVERSAL);
        List<Timeline> one = List.of(missing("anna", 1));

        assertEquals(List.of(), pupils(PolicyComparison.of(thirty, forty, one, LAST)));
        assertEquals(List.of("anna"), pupils(PolicyComparison.of(thirty, TEN, one, LAST)));
    }

    @Test
    void a_policy_that_counts_schools_together_is_asked_about_all_of_them() {
        // linde: 1 of 10, wilg: 4 of 10; together 5 of 20
        Pupil moved = pupil(
                "kim",
                MONDAY,
                enrolment("linde", Sector.SECONDARY, MONDAY, MONDAY.plusDays(11)),
                enrolment("wilg", Sector.SECONDARY, MONDAY.plusDays(14), LAST));
        List<Timeline> both = List.of(
                at("linde", moved, day(MONDAY, "O")),
                at("wilg", moved, absent(14, 15, 16, 17).toArray(Mark[]::new)));

        PolicyComparison each = PolicyComparison.of(TEN, TWENTY, both, LAST);
        assertEquals(2, each.compared());
        assertEquals(1, each.moves().size());
        PolicyComparison mixed = PolicyComparison.of(TWENTY, TWENTY_TOGETHER, both, LAST);
        assertEquals(2, mixed.compared());
        assertEquals(1, mixed.moves().size(), "at linde alone it is 10 %");
        assertEquals(
                List.of("linde"),
                mixed.moves().get(0).one().schools().stream()
                        .map(school -> school.value())
                        .toList());
        assertEquals(
                List.of("linde", "wilg"),
                mixed.moves().get(0).other().schools().stream()
                        .map(school -> school.value())
                        .toList());
        PolicyComparison together = PolicyComparison.of(TWENTY_TOGETHER, TWENTY_TOGETHER, both, LAST);
        assertEquals(1, together.compared());
        assertEquals(List.of(), together.moves());
    }

    @Test
    void what_people_recorded_is_looked_at_for_each_pupil() {
        TierPolicy noticed = TierPolicy.named("noticed", "2026.1", PLAN)
                .rule(
                        "early",
                        allOf(
                                that(ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10))),
                                recorded("notice", yearToDate(), Interval.atLeast(Count.of(1)))),
                        Tier.TARGETED,
                        PLAN)
                .otherwise("none", Tier.UNIVERSAL);
        List<Timeline> two = List.of(missing("anna", 2), missing("bas", 2));

        assertEquals(
                List.of("anna"),
                pupils(PolicyComparison.of(
                        TEN,
                        noticed,
                        two,
                        LAST,
                        pupil -> pupil.value().equals("bas") ? Facts.of(Fact.of("notice", MONDAY)) : Facts.none())));
        assertEquals(List.of("anna", "bas"), pupils(PolicyComparison.of(TEN, noticed, two, LAST)));
    }

    private static List<String> pupils(PolicyComparison comparison) {
        return comparison.moves().stream()
                .map(move -> move.one().pupil().value())
                .toList();
    }

    private static PolicyDraft policy(String id, int percent) {
        return TierPolicy.named(id, "2026.1", PLAN)
                .rule("early", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(percent)), Tier.TARGETED, PLAN);
    }

    /** Twenty days, of which the first so many were missed. */
    private static Timeline missing(String id, int days) {
        return at(
                "linde",
                pupil(id, MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, LAST)),
                Stream.iterate(0, i -> i < days, i -> i + 1)
                        .map(i -> day(MONDAY.plusDays(i), "O"))
                        .toArray(Mark[]::new));
    }

    private static Stream<Mark> absent(Integer... days) {
        return Stream.of(days).map(after -> day(MONDAY.plusDays(after), "O"));
    }

    private static Timeline at(String school, Pupil pupil, Mark... marks) {
        return Timeline.of(
                pupil,
                calendar(school, MONDAY, LAST),
                log(Unit.DAY, marks),
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());
    }
}
