package nl.aanwezig.mtss.side;

import static nl.aanwezig.mtss.side.Linde.WELLBEING;
import static nl.aanwezig.mtss.side.Linde.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.aanwezig.core.explain.Phrase;
import org.junit.jupiter.api.Test;

/** Levels by the domain reference, measures 1.2. */
class SideTest {
    private static final Phrase NAME = new Phrase("naam", "name");

    @Test
    void the_published_levels_are_known() {
        assertEquals(
                List.of(
                        "school-refusal",
                        "truancy",
                        "school-withdrawal",
                        "school-exclusion",
                        "none",
                        "mixed",
                        "undetermined"),
                codes(Side.PROBLEM_TYPE));
        assertEquals(List.of("F1", "F2", "F3", "F4", "mixed"), codes(Side.FUNCTIONAL_PROFILE));
        assertEquals(
                List.of("student", "caregiver-family", "peer", "school", "community", "macro"),
                codes(Side.ECOLOGICAL_LEVEL));
        assertEquals(List.of(), codes(WELLBEING));
    }

    @Test
    void nobody_can_record_a_computed_side() {
        assertRefused(() -> new Side.Recorded("severity", NAME), "severity");
        assertRefused(() -> new Side.Recorded("developmental-level", NAME), "developmental-level");
    }

    @Test
    void codes_cannot_be_blank() {
        assertRefused(() -> new Side.Recorded(" ", NAME), "no code");
        assertRefused(() -> new Level(WELLBEING, " ", NAME), "well-being", "no code");
        assertRefused(() -> new Basis.Named("", NAME), "no code");
        assertRefused(() -> new Basis.Instrument("", "1", NAME, Linde.MONDAY), "no code");
        assertRefused(() -> new Stage("", NAME), "no code");
    }

    private static List<String> codes(Side.Recorded side) {
        return Level.publishedOn(side).stream().map(Level::code).toList();
    }
}
