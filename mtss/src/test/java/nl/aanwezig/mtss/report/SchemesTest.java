package nl.aanwezig.mtss.report;

import static nl.aanwezig.core.signal.Ground.because;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import org.junit.jupiter.api.Test;

/** The figures of the domain reference, measures 7.1, just below, at and above each. */
class SchemesTest {
    @Test
    void the_least_count_that_is_shown() {
        for (DisclosureScheme scheme : List.of(Schemes.NCES, Schemes.DISTRICT_OF_COLUMBIA, Schemes.ENGLAND)) {
            assertTrue(scheme.hides(9), scheme::name);
            assertFalse(scheme.hides(10), scheme::name);
        }
        assertTrue(Schemes.CALIFORNIA.hides(10));
        assertFalse(Schemes.CALIFORNIA.hides(11));
        assertTrue(Schemes.DELAWARE.hides(15));
        assertFalse(Schemes.DELAWARE.hides(16));
        assertTrue(Schemes.UTAH.hides(10));
        assertFalse(Schemes.UTAH.hides(11));
    }

    @Test
    void a_zero_is_small_unless_zeros_are_shown() {
        DisclosureScheme zeros =
                Schemes.NCES.adapted("ours", because("a plan")).showingZeros().build();

        assertTrue(Schemes.NCES.hides(0));
        assertFalse(zeros.hides(0));
        assertTrue(zeros.hides(1));
    }

    @Test
    void less_than_five_is_refused() {
        DisclosureScheme.Builder builder = DisclosureScheme.named("ours", because("a plan"));

        assertEquals(5, builder.hidingFewerThan(5).build().fewestShown());
        assertEquals(
                "Counts from 4 on would be shown; the lowest number that a scheme may show is 5.\n"
                        + "Maybe join small groups, or leave the table out.",
                assertThrows(IllegalArgumentException.class, () -> builder.hidingFewerThan(4))
                        .getMessage());
    }

    @Test
    void a_shown_share_is_rounded_down() {
        // the row SI-round-down of the worked examples: 99.7999 is shown as 99
        assertEquals("99%", shown(Schemes.NCES, "99.7999", 500));
        assertEquals("99%", shown(Schemes.NCES, "99", 500));
        assertEquals("98%", shown(Schemes.NCES, "98.9999", 500));
        assertEquals("100%", shown(Schemes.NCES, "100", 500));
        assertEquals("0%", shown(Schemes.NCES, "0.99", 500));
    }

    @Test
    void delaware_says_above_and_below_its_limits_and_shows_the_limits() {
        assertEquals("<5%", shown(Schemes.DELAWARE, "4.9999", 500));
        assertEquals("5%", shown(Schemes.DELAWARE, "5", 500));
        assertEquals("95%", shown(Schemes.DELAWARE, "95", 500));
        assertEquals(">95%", shown(Schemes.DELAWARE, "95.0001", 500));
        assertEquals("40%", shown(Schemes.DELAWARE, "40", 16));
        assertEquals("-", shown(Schemes.DELAWARE, "40", 15));
    }

    @Test
    void utahs_ranges_are_narrower_for_larger_groups() {
        assertEquals("N<10", shown(Schemes.UTAH, "22", 9));
        assertEquals("N<10", shown(Schemes.UTAH, "22", 10));
        assertEquals("*", shown(Schemes.UTAH, "22", 11));
        assertEquals("*", shown(Schemes.UTAH, "22", 39));
        assertEquals("20-24%", shown(Schemes.UTAH, "22", 40));
        assertEquals("20-24%", shown(Schemes.UTAH, "22", 99));
        assertEquals("22-23%", shown(Schemes.UTAH, "22", 100));
        assertEquals("22-23%", shown(Schemes.UTAH, "23.9", 299));
        assertEquals("22%", shown(Schemes.UTAH, "22.9", 300));
    }

    @Test
    void utahs_ends_include_their_limit() {
        assertEquals("<=5%", shown(Schemes.UTAH, "0", 40));
        assertEquals("<=5%", shown(Schemes.UTAH, "5", 40));
        assertEquals("5-9%", shown(Schemes.UTAH, "5.0001", 40));
        assertEquals("90-94%", shown(Schemes.UTAH, "94.9999", 40));
        assertEquals(">=95%", shown(Schemes.UTAH, "95", 40));
        assertEquals("<=2%", shown(Schemes.UTAH, "2", 100));
        assertEquals("2-3%", shown(Schemes.UTAH, "2.1", 100));
        assertEquals(">=98%", shown(Schemes.UTAH, "98", 299));
        assertEquals("<=1%", shown(Schemes.UTAH, "0.5", 300));
        assertEquals("<=1%", shown(Schemes.UTAH, "1", 300));
        assertEquals("1%", shown(Schemes.UTAH, "1.1", 300));
        assertEquals("98%", shown(Schemes.UTAH, "98.9", 300));
        assertEquals(">=99%", shown(Schemes.UTAH, "99", 300));
    }

    @Test
    void who_knows_what_utah_does_with_eleven_to_thirty_nine_can_say_so() {
        DisclosureScheme utah = Schemes.utahWith(20, 10);

        assertEquals("*", shown(utah, "22", 19));
        assertEquals("20-29%", shown(utah, "22", 20));
        assertEquals("20-24%", shown(utah, "22", 40));
        assertThrows(IllegalArgumentException.class, () -> Schemes.utahWith(10, 10));
        assertEquals("utah-from-11", Schemes.utahWith(11, 20).name());
        assertEquals("utah-from-39", Schemes.utahWith(39, 20).name());
        assertThrows(IllegalArgumentException.class, () -> Schemes.utahWith(40, 10));
    }

    @Test
    void widths_must_fit_into_a_hundred() {
        assertThrows(IllegalArgumentException.class, () -> ShareForm.widthBySize(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> ShareForm.widthBySize(Map.of(40, 3)));
        assertThrows(IllegalArgumentException.class, () -> ShareForm.widthBySize(Map.of(40, 0)));
        assertThrows(IllegalArgumentException.class, () -> ShareForm.widthBySize(Map.of(40, 100)));
    }

    @Test
    void coded_ends_must_lie_apart_within_a_hundred() {
        assertThrows(IllegalArgumentException.class, () -> ShareForm.codedEnds(0, 95));
        assertThrows(IllegalArgumentException.class, () -> ShareForm.codedEnds(50, 50));
        assertThrows(IllegalArgumentException.class, () -> ShareForm.codedEnds(5, 100));
    }

    @Test
    void a_shown_share_gives_its_ends_to_a_chart() {
        ShownShare share = Schemes.UTAH.show(percent("22"), 50).orElseThrow();

        assertEquals(Share.percent(20), share.least());
        assertEquals(Share.percent(25), share.most());
        assertEquals("20-24", share.number());
    }

    @Test
    void schemes_are_found_by_name() {
        assertEquals(Optional.of(Schemes.DELAWARE), Schemes.named("delaware"));
        assertEquals(Optional.empty(), Schemes.named("nobody"));
        assertEquals(
                6, Schemes.all().stream().map(DisclosureScheme::name).distinct().count());
    }

    @Test
    void an_adapted_scheme_keeps_what_is_not_changed_and_has_a_name_of_its_own() {
        DisclosureScheme ours =
                Schemes.DELAWARE.adapted("ours", because("a plan")).mark("?").build();

        assertEquals("ours", ours.name());
        assertEquals("a plan", ours.ground().source());
        assertEquals("?", ours.mark());
        assertEquals(16, ours.fewestShown());
        assertEquals("<5%", shown(ours, "1", 100));
        assertEquals("-", Schemes.DELAWARE.mark());
        assertTrue(Schemes.UTAH
                .adapted("theirs", because("a plan"))
                .build()
                .hiddenShare(3)
                .equals("N<10"));
    }

    private static String shown(DisclosureScheme scheme, String percent, long whole) {
        return scheme.show(percent(percent), whole).map(ShownShare::toString).orElse(scheme.hiddenShare(whole));
    }

    private static Share percent(String percent) {
        return new Share(Ratio.parse(percent).dividedBy(Ratio.of(100)));
    }
}
