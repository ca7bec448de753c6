package nl.aanwezig.mtss;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.quantity.Interval.atLeast;
import static nl.aanwezig.core.quantity.Interval.atMost;
import static nl.aanwezig.core.quantity.Interval.lessThan;
import static nl.aanwezig.core.quantity.Interval.moreThan;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.signal.Ground;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scales: every value of a figure in one band, or a gap that the source has. */
class ScaleDraftTest {
    private static final Ground SOURCE = because("a source");
    private static final Interval<Share> BELOW_80 = lessThan(percent(80));

    // New Zealand: regular above 90, irregular above 80 up to 90, moderate above 70 up to 80, chronic up to 70
    private static final TierPolicy NEW_ZEALAND = shares().band("chronic", atMost(percent(70)), Tier.INTENSIVE, SOURCE)
            .band("moderate", moreThan(percent(70)).and(atMost(percent(80))), Tier.TARGETED, SOURCE)
            .band("irregular", moreThan(percent(80)).and(atMost(percent(90))), Optional.of(Tier.UNIVERSAL), SOURCE)
            .band("regular", moreThan(percent(90)), Tier.UNIVERSAL, SOURCE)
            .complete();

    // RethinkEd: 0-4, 5-9 and 10-100 per cent absence, in whole numbers, here as attendance
    private static final TierPolicy INTEGERS = shares().band("tier-3", atMost(percent(90)), SOURCE)
            .band("tier-2", atLeast(percent(91)).and(atMost(percent(95))), SOURCE)
            .band("tier-1", atLeast(percent(96)), SOURCE)
            .withPublishedGaps("0-4, 5-9, 10-100 %");

    @ParameterizedTest
    @CsvSource({
        "0, chronic",
        "69999, chronic",
        "70000, chronic",
        "70001, moderate",
        "79999, moderate",
        "80000, moderate",
        "80001, irregular",
        "90000, irregular",
        "90001, regular",
        "100000, regular"
    })
    void each_value_lies_in_one_band(long thousandths, String band) {
        assertEquals(Optional.of(band), band(NEW_ZEALAND, thousandths));
    }

    @ParameterizedTest
    @CsvSource({
        "90000, tier-3",
        "90001, ",
        "90999, ",
        "91000, tier-2",
        "95000, tier-2",
        "95001, ",
        "95999, ",
        "96000, tier-1"
    })
    void a_value_in_a_published_gap_lies_nowhere_and_the_policy_says_so(long thousandths, String band) {
        assertEquals(Optional.ofNullable(band), band(INTEGERS, thousandths));
        assertEquals(
                band == null ? Optional.of("undefined-gap") : Optional.empty(),
                Mtss.with(INTEGERS).notEvaluated(attendance(thousandths)));
        assertEquals(Optional.of("0-4, 5-9, 10-100 %"), INTEGERS.publishedGaps());
        assertEquals(Optional.empty(), NEW_ZEALAND.publishedGaps());
    }

    @Test
    void a_figure_that_is_not_defined_cannot_be_placed() {
        Figures nothing = figure -> Optional.of(Tally.builder().build());

        assertEquals(Optional.empty(), Mtss.with(NEW_ZEALAND).band(nothing));
        assertEquals(Optional.of("undetermined"), Mtss.with(NEW_ZEALAND).notEvaluated(nothing));
        assertEquals(Optional.of("undetermined"), Mtss.with(INTEGERS).notEvaluated(figure -> Optional.empty()));
    }

    @Test
    void bands_that_share_a_value_are_refused_whichever_comes_first() {
        refused(BELOW_80, atMost(percent(80)));
        refused(atMost(percent(80)), atLeast(percent(80)));
        refused(atLeast(percent(80)), atMost(percent(80)));
        refused(moreThan(percent(70)), atMost(percent(80)));
        refused(
                atLeast(percent(70)).and(lessThan(percent(90))),
                atLeast(percent(80)).and(atMost(percent(85))));
        refused(moreThan(percent(79)).and(lessThan(percent(80))), BELOW_80);
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> shares().band("low", atMost(percent(80)), SOURCE).band("high", atLeast(percent(80)), SOURCE));
        assertEquals(
                List.of(
                        "The bands low and high of policy de-linde overlap.",
                        "Maybe a limit should belong to one of them only."),
                String.valueOf(refusal.getMessage()).lines().toList());
    }

    @Test
    void every_gap_is_named() {
        gap("there is no band", shares());
        gap("between 80 % (not included) and 80 % (not included)", shares(), BELOW_80, moreThan(percent(80)));
        gap("between 80 % (not included) and 90 %", shares(), BELOW_80, atLeast(percent(90)));
        gap("between 80 % and 90 % (not included)", shares(), moreThan(percent(90)), atMost(percent(80)));
        gap("below 0 % (not included)", shares(), moreThan(percent(0)));
        gap("below 1 %", shares(), atLeast(percent(1)));
        gap("above 100 % (not included)", shares(), lessThan(percent(100)));
        gap("above 99.9999 %", shares(), atMost(new Share(Ratio.parse("0.999999"))));
        gap("below 5 %; above 9 %", shares(), atLeast(percent(5)).and(atMost(percent(9))));
        gap("above 40", days(), atMost(Days.of(40)));
        gap("below 1; above 100", days(), atLeast(Days.of(1)).and(atMost(Days.of(100))));
        gap(
                "between 4 and 5; above 9",
                days(),
                atMost(Days.of(4)),
                atLeast(Days.of(5)).and(atMost(Days.of(9))));
    }

    @Test
    void what_a_figure_cannot_be_is_no_gap() {
        complete(shares(), atLeast(percent(0)));
        complete(shares(), atMost(percent(100)));
        complete(shares(), atLeast(percent(0)).and(atMost(percent(100))));
        // edu_wh: (-1,80] and (80,101]
        complete(
                shares(),
                moreThan(percent(-1)).and(atMost(percent(80))),
                moreThan(percent(80)).and(lessThan(percent(101))));
        complete(shares(), new Interval<>(Optional.empty(), Optional.empty()));
        complete(shares(), lessThan(percent(100)), atLeast(percent(100)));
        complete(days(), atLeast(Days.of(0)));
        complete(days(), atLeast(Days.of(11)), atLeast(Days.of(0)).and(lessThan(Days.of(11))));
    }

    @Test
    void one_value_can_be_a_band_of_its_own() {
        // Oakmoor: 100 % is excellent, from 98 good
        TierPolicy oakmoor = shares().band("good", lessThan(percent(100)), SOURCE)
                .band("excellent", atLeast(percent(100)).and(atMost(percent(100))), SOURCE)
                .complete();

        assertEquals(Optional.of("excellent"), band(oakmoor, 100_000));
        assertEquals(Optional.of("good"), band(oakmoor, 99_999));
    }

    @Test
    void gaps_are_as_published_only_where_there_are_some_and_something_is_said_of_them() {
        ScaleDraft<Share> whole = shares().band("all", atLeast(percent(0)), SOURCE);
        ScaleDraft<Share> gaping = shares().band("some", atLeast(percent(1)), SOURCE);

        assertThrows(IllegalArgumentException.class, () -> whole.withPublishedGaps("0-100"));
        assertThrows(IllegalArgumentException.class, () -> gaping.withPublishedGaps(" "));
        assertEquals(Optional.of("1-100"), gaping.withPublishedGaps("1-100").publishedGaps());
    }

    @Test
    void a_scale_and_rules_do_not_mix_in_either_order() {
        PolicyDraft rules = draft();
        rules.rule("low", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(80)), SOURCE);
        PolicyDraft scale = draft();
        scale.scale(ATTENDANCE_SHARE.in(yearToDate()));

        assertThrows(IllegalStateException.class, () -> rules.scale(ATTENDANCE_SHARE.in(yearToDate())));
        assertThrows(
                IllegalStateException.class,
                () -> scale.rule("low", ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(80)), SOURCE));
        assertThrows(IllegalStateException.class, () -> scale.otherwise("rest"));
    }

    @Test
    void two_bands_of_one_name_are_refused() {
        ScaleDraft<Share> scale = shares().band("one", BELOW_80, SOURCE).band("one", atLeast(percent(80)), SOURCE);

        assertThrows(IllegalStateException.class, scale::complete);
    }

    @Test
    void a_scale_of_days_places_days() {
        // Schleswig-Holstein: up to 10 none, 11-20, 21-40, more than 40 days
        TierPolicy halfYear = days().band("massiv", moreThan(Days.of(40)), SOURCE)
                .band("gravierend", moreThan(Days.of(20)).and(atMost(Days.of(40))), SOURCE)
                .band("problematic", moreThan(Days.of(10)).and(atMost(Days.of(20))), SOURCE)
                .band("none", atMost(Days.of(10)), SOURCE)
                .complete();

        assertEquals(
                List.of("none", "none", "problematic", "problematic", "gravierend", "gravierend", "massiv"),
                List.of(0, 10, 11, 20, 21, 40, 41).stream()
                        .map(days -> Mtss.with(halfYear)
                                .band(figure -> Optional.of(Tally.builder()
                                        .unit(Unit.DAY)
                                        .absent(Ratio.of(days))
                                        .possible(Ratio.of(100))
                                        .build()))
                                .orElseThrow()
                                .name())
                        .toList());
        assertTrue(halfYear.bands().stream().allMatch(band -> band.rule().isPresent()));
    }

    private static Optional<String> band(TierPolicy policy, long thousandths) {
        return Mtss.with(policy).band(attendance(thousandths)).map(Band::name);
    }

    /** Thousandths of a per cent. */
    private static Figures attendance(long thousandths) {
        return figure -> Optional.of(Tally.builder()
                .possible(Ratio.of(100_000))
                .absent(Ratio.of(100_000 - thousandths))
                .build());
    }

    private static PolicyDraft draft() {
        return TierPolicy.named("de-linde", "2026.1", SOURCE);
    }

    private static ScaleDraft<Share> shares() {
        return draft().scale(ATTENDANCE_SHARE.in(yearToDate()));
    }

    private static ScaleDraft<Days> days() {
        return draft().scale(ABSENT_DAYS.in(yearToDate()));
    }

    private static void refused(Interval<Share> one, Interval<Share> other) {
        ScaleDraft<Share> scale = shares().band("one", one, SOURCE);
        assertThrows(IllegalArgumentException.class, () -> scale.band("other", other, SOURCE), one + " " + other);
    }

    @SafeVarargs
    private static <Q extends Quantity<Q>> void gap(String gaps, ScaleDraft<Q> scale, Interval<Q>... bands) {
        for (Interval<Q> band : bands) {
            scale.band("band " + band, band, SOURCE);
        }
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, scale::complete, gaps);
        assertEquals(
                List.of(
                        "The bands of policy de-linde leave a gap: " + gaps + ".",
                        "Maybe a limit should belong to one of them, or the source has the gap and the policy should"
                                + " say so."),
                String.valueOf(refused.getMessage()).lines().toList());
    }

    @SafeVarargs
    private static <Q extends Quantity<Q>> void complete(ScaleDraft<Q> scale, Interval<Q>... bands) {
        for (Interval<Q> band : bands) {
            scale.band("band " + band, band, SOURCE);
        }
        assertEquals(bands.length, scale.complete().bands().size());
    }
}
