package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.signal.Ground.because;

import nl.aanwezig.mtss.TierPolicy;

/**
 * Levels of absence in Skedgell and Kearney 2018: 1, 10 and 15 per cent or more (inclusive). Risk factors were more alike among
 * pupils at 10 and 15 per cent than at 1.
 *
 * <p>Source: the domain reference, measures 1.3, row "Skedgell &amp; Kearney 2018" (abs): the cut-offs and nothing else. What
 * counts as absent, the window and a minimum are not stated there; chosen here: every absence, in proportion to what was missed,
 * in the school year so far, without a minimum.
 */
public final class SkedgellKearney2018 {
    /** The highest level that is reached; it has no tiers. */
    public static final TierPolicy LEVELS = Levels.of(
            "skedgell-kearney-levels",
            "2018",
            because("Skedgell and Kearney 2018, Children and Youth Services Review 86:236-245"),
            15,
            10,
            1);

    private SkedgellKearney2018() {}
}
