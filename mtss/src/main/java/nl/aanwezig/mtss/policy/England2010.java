package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.signal.Ground.because;

import java.util.Map;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Persistent absence in England from 2010 to 2015, at about 15 per cent: 46 sessions or more (inclusive) in the first five
 * half-terms, 56 in six, or 38 in the first two terms, whatever was possible.
 *
 * <p>Source: the domain reference, measures 1.3, row "PA earlier" (id.esd.org.uk metric 2163; st-peters-burnley.co.uk for six
 * half-terms, (2nd)), and 8.6: 46 and 56 are of five and of six half-terms. Between the ends of periods the count so far is held
 * against the last of them. The school gives its calendar the division {@code half-term} or {@code term}; nothing is said after
 * another number of them.
 */
public final class England2010 {
    private static final String VERSION = "2010";
    private static final Ground SOURCE = because(
            "Notes to the performance tables of England; id.esd.org.uk, metric 2163; www.st-peters-burnley.co.uk");

    /** By half-terms; it has no tiers. */
    public static final TierPolicy HALF_TERMS =
            FixedCounts.of("england-15-per-cent-half-terms", VERSION, SOURCE, "half-term", Map.of(5, 46, 6, 56));

    /** By terms; it has no tiers. */
    public static final TierPolicy TERMS =
            FixedCounts.of("england-15-per-cent-terms", VERSION, SOURCE, "term", Map.of(2, 38));

    private England2010() {}
}
