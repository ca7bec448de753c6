package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.signal.Ground.because;

import nl.aanwezig.mtss.TierPolicy;

/**
 * Levels of absence in Fornander and Kearney 2020: 1, 3, 5 and 10 per cent or more (inclusive). The study looked at internalising
 * symptoms.
 *
 * <p>Source: the domain reference, measures 1.3, row "Fornander &amp; Kearney 2020" (abs): the cut-offs and nothing else. What
 * counts as absent, the window and a minimum are not stated there; chosen here: every absence, in proportion to what was missed,
 * in the school year so far, without a minimum.
 */
public final class FornanderKearney2020 {
    /** The highest level that is reached; it has no tiers. */
    public static final TierPolicy LEVELS = Levels.of(
            "fornander-kearney-2020-levels",
            "2020",
            because("Fornander and Kearney 2020, doi:10.3389/fpsyg.2019.03079"),
            10,
            5,
            3,
            1);

    private FornanderKearney2020() {}
}
