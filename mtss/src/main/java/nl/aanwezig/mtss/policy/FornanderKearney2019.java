package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.signal.Ground.because;

import nl.aanwezig.mtss.TierPolicy;

/**
 * Levels of absence in Fornander and Kearney 2019: 1, 3, 5 and 10 per cent or more (inclusive). Family functioning changed in kind
 * at 10 to 15 per cent, which the authors read as support for the line between tiers 2 and 3.
 *
 * <p>Source: the domain reference, measures 1.3, row "Fornander &amp; Kearney 2019" (abs): the cut-offs and nothing else. What
 * counts as absent, the window and a minimum are not stated there; chosen here: every absence, in proportion to what was missed,
 * in the school year so far, without a minimum.
 */
public final class FornanderKearney2019 {
    /** The highest level that is reached; it has no tiers. */
    public static final TierPolicy LEVELS = Levels.of(
            "fornander-kearney-2019-levels",
            "2019",
            because("Fornander and Kearney 2019, doi:10.3389/fpsyg.2019.02381"),
            10,
            5,
            3,
            1);

    private FornanderKearney2019() {}
}
