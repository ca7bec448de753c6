package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.signal.Ground.because;

import nl.aanwezig.mtss.TierPolicy;

/**
 * Levels of absence in a study of school climate (CHAID analysis, 128,381 pupils), as read in November 2026: 3, 5, 10, 15 and 20
 * per cent or more (inclusive).
 *
 * <p>Source: the domain reference, measures 1.3, row "Climate study" (abs): the cut-offs and nothing else; authors and year are
 * not recorded there. What counts as absent, the window and a minimum are not stated; chosen here: every absence, in proportion to
 * what was missed, in the school year so far, without a minimum.
 */
public final class ClimateStudy202611 {
    /** The highest level that is reached; it has no tiers. */
    public static final TierPolicy LEVELS = Levels.of(
            "climate-study-levels",
            "2026-11",
            because("digitalscholarship.unlv.edu, psychology_fac_articles/444"),
            20,
            15,
            10,
            5,
            3);

    private ClimateStudy202611() {}
}
