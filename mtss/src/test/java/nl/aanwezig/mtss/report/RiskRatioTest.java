package nl.aanwezig.mtss.report;

import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.mtss.report.Tables.population;
import static nl.aanwezig.mtss.report.Tables.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class RiskRatioTest {
    private static final List<String> FIRST = List.of("b1");
    private static final LogInterval HALVES = new LogInterval(LogInterval.PERCENT_95.z(), LogInterval.Zeros.HALF_ADDED);

    /** Physicians' Health Study: 189 of 11,034 with placebo, 104 of 11,037 with aspirin. Agresti: 1.82 (1.43 to 2.30, rounded on the way). */
    private static final PublishedTable ASPIRIN = Schemes.NCES.publish(population(row(189, 10845), row(104, 10933)));

    @Test
    void ratio_and_interval_are_those_of_the_textbook() {
        RiskRatio ratio = ASPIRIN.riskRatio("g1", "g2", FIRST, LogInterval.PERCENT_95);

        assertEquals(Optional.of(Ratio.of(189L * 11037, 11034L * 104)), ratio.value());
        assertEquals("1.82", ratio.value().orElseThrow().rounded(2).toPlainString());
        assertEquals("1.43 to 2.31", rounded(ratio));
        assertEquals(RiskRatio.Basis.COUNTS, ratio.basis());
        assertEquals(
                "g1 beside g2, together in b1: a share 1.8178 times as large (interval 1.433 to 2.3059). Pupils count as"
                        + " independent of each other.",
                ratio.why().in(Language.ENGLISH));
    }

    @Test
    void the_interval_agrees_with_doubles() {
        RiskRatio.Interval interval = interval(ASPIRIN.riskRatio("g1", "g2", FIRST, LogInterval.PERCENT_95));
        double ratio = (189.0 / 11034) / (104.0 / 11037);
        double distance = 1.959964 * Math.sqrt(1.0 / 189 - 1.0 / 11034 + 1.0 / 104 - 1.0 / 11037);

        assertEquals(ratio * Math.exp(-distance), interval.low().doubleValue(), 1e-6);
        assertEquals(ratio * Math.exp(distance), interval.high().doubleValue(), 1e-6);
    }

    @Test
    void z_is_a_parameter() {
        LogInterval narrow = new LogInterval(Ratio.ONE, LogInterval.Zeros.UNDEFINED);
        RiskRatio.Interval interval = interval(ASPIRIN.riskRatio("g1", "g2", FIRST, narrow));

        // the standard error of the logarithm is 0.1214
        assertEquals(0.1214, Math.log(interval.high().doubleValue() / 1.81780), 1e-4);
        assertThrows(IllegalArgumentException.class, () -> new LogInterval(Ratio.ZERO, LogInterval.Zeros.UNDEFINED));
    }

    @Test
    void all_others_are_the_total_without_the_group() {
        PublishedTable table = Schemes.NCES.publish(population(row(30, 70), row(20, 180), row(40, 60)));
        RiskRatio ratio = table.riskRatioToOthers("g1", FIRST, LogInterval.PERCENT_95);

        assertEquals(Optional.of(Ratio.of(3, 2)), ratio.value());
        assertEquals(Optional.empty(), ratio.reference());
        // 1.5 times e to the power of 1.959964 times the root of 1/30 - 1/100 + 1/60 - 1/300, either way
        assertEquals("1.03 to 2.18", rounded(ratio));
        assertEquals(
                Optional.of(Ratio.ONE),
                table.riskRatioToOthers("g1", List.of("b1", "b2"), LogInterval.PERCENT_95)
                        .value());
    }

    @Test
    void a_ratio_needs_every_count_that_it_is_made_of() {
        PublishedTable table = Schemes.NCES.publish(population(row(140, 30, 3), row(120, 20, 15)));

        RiskRatio hidden = table.riskRatio("g1", "g2", List.of("b1", "b3"), LogInterval.PERCENT_95);
        assertEquals(RiskRatio.Basis.HIDDEN, hidden.basis());
        assertEquals(Optional.empty(), hidden.value());
        assertEquals(
                "g1 beside g2, together in b1, b3: cannot be told, for a count that it takes is hidden.",
                hidden.why().in(Language.ENGLISH));
        assertEquals(
                RiskRatio.Basis.HIDDEN,
                table.riskRatioToOthers("g1", List.of("b3"), LogInterval.PERCENT_95)
                        .basis());
        assertEquals(
                RiskRatio.Basis.COUNTS,
                table.riskRatioToOthers("g1", FIRST, LogInterval.PERCENT_95).basis());
    }

    @Test
    void nobody_in_the_reference_leaves_no_ratio() {
        RiskRatio ratio = zeros(row(20, 80), row(0, 100)).riskRatio("g1", "g2", FIRST, LogInterval.PERCENT_95);

        assertEquals(Optional.empty(), ratio.value());
        assertEquals(RiskRatio.Basis.COUNTS, ratio.basis());
        assertEquals(
                "g1 beside g2, together in b1: no ratio, for nobody of g2 is there.",
                ratio.why().in(Language.ENGLISH));
    }

    @Test
    void nobody_in_the_group_is_a_ratio_of_nothing_without_an_interval() {
        RiskRatio ratio = zeros(row(0, 100), row(20, 80)).riskRatio("g1", "g2", FIRST, LogInterval.PERCENT_95);

        assertEquals(Optional.of(Ratio.ZERO), ratio.value());
        assertEquals(Optional.empty(), ratio.interval());
        assertEquals(
                "g1 naast g2, samen in b1: een 0 maal zo groot deel; voor een interval zijn de aantallen niet geschikt"
                        + " (niemand of iedereen).",
                ratio.why().in(Language.DUTCH));
    }

    @Test
    void everybody_on_both_sides_is_no_certainty() {
        RiskRatio ratio = ASPIRIN.riskRatio("g1", "g2", List.of("b1", "b2"), LogInterval.PERCENT_95);

        assertEquals(Optional.of(Ratio.ONE), ratio.value());
        assertEquals(Optional.empty(), ratio.interval());
    }

    @Test
    void a_half_is_added_only_where_there_is_a_zero() {
        RiskRatio ratio = zeros(row(0, 100), row(20, 80)).riskRatio("g1", "g2", FIRST, HALVES);

        // 0.5 of 101 against 20.5 of 101
        assertEquals(Optional.of(Ratio.of(1, 41)), ratio.value());
        assertEquals(RiskRatio.Basis.HALF_ADDED, ratio.basis());
        assertEquals("0.00 to 0.40", rounded(ratio));
        assertEquals(
                RiskRatio.Basis.COUNTS,
                ASPIRIN.riskRatio("g1", "g2", FIRST, HALVES).basis());
        assertEquals(
                RiskRatio.Basis.HALF_ADDED,
                ASPIRIN.riskRatio("g1", "g2", List.of("b1", "b2"), HALVES).basis());
    }

    @Test
    void a_group_is_not_compared_with_itself_nor_a_band_counted_twice() {
        assertThrows(
                IllegalArgumentException.class, () -> ASPIRIN.riskRatio("g1", "g1", FIRST, LogInterval.PERCENT_95));
        assertThrows(
                IllegalArgumentException.class,
                () -> ASPIRIN.riskRatio("g1", "g2", List.of("b1", "b1"), LogInterval.PERCENT_95));
        assertThrows(
                IllegalArgumentException.class, () -> ASPIRIN.riskRatio("g1", "g2", List.of(), LogInterval.PERCENT_95));
        assertThrows(
                IllegalArgumentException.class, () -> ASPIRIN.riskRatio("g1", "g3", FIRST, LogInterval.PERCENT_95));
    }

    @Test
    void the_exponential_has_the_digits_of_e() {
        MathContext thirty = new MathContext(30);

        // OEIS A001113
        assertEquals(
                "2.71828182845904523536028747135",
                Exponential.of(BigDecimal.ONE, thirty).toPlainString());
        assertEquals("1", Exponential.of(BigDecimal.ZERO, thirty).toPlainString());
        assertEquals(
                Math.exp(12.5), Exponential.of(new BigDecimal("12.5"), thirty).doubleValue(), 1e-9);
    }

    private static PublishedTable zeros(long[]... counts) {
        // a third band, so that nobody in the first does not put all in one
        long[][] wider = new long[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            wider[i] = row(counts[i][0], counts[i][1] - 40, 40);
        }
        return Schemes.NCES
                .adapted("zeros", because("a test"))
                .showingZeros()
                .build()
                .publish(population(wider));
    }

    private static RiskRatio.Interval interval(RiskRatio ratio) {
        return ratio.interval().orElseThrow();
    }

    private static String rounded(RiskRatio ratio) {
        return Ratio.parse(interval(ratio).low().toPlainString()).rounded(2) + " to "
                + Ratio.parse(interval(ratio).high().toPlainString()).rounded(2);
    }
}
