package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.signal.Ground.because;

import java.util.Map;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Persistent absence in England before 2010, at about 20 per cent: 64 sessions or more (inclusive) in the first five half-terms,
 * or 52 in the first two terms, whatever was possible.
 *
 * <p>Source: the domain reference, measures 1.3, row "PA earlier" (id.esd.org.uk metric 2163, notes to the performance tables,
 * (2nd)). The counts are of five half-terms or two terms; between their ends the count so far is held against the last of them.
 * The school gives its calendar the division {@code half-term} or {@code term}; nothing is said after another number of them.
 */
public final class EnglandBefore2010 {
    private static final String VERSION = "before-2010";
    private static final Ground SOURCE =
            because("Notes to the performance tables of England; id.esd.org.uk, metric 2163");

    /** By half-terms; it has no tiers. */
    public static final TierPolicy HALF_TERMS =
            FixedCounts.of("england-20-per-cent-half-terms", VERSION, SOURCE, "half-term", Map.of(5, 64));

    /** By terms; it has no tiers. */
    public static final TierPolicy TERMS =
            FixedCounts.of("england-20-per-cent-terms", VERSION, SOURCE, "term", Map.of(2, 52));

    private EnglandBefore2010() {}
}
