package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.signal.Ground.because;

import java.util.Map;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * The table by which English schools see early who is on the way to 10 per cent absence, as read in November 2026: 7, 14, 20, 25,
 * 31 and 38 sessions or more (inclusive) after half-terms 1 to 6.
 *
 * <p>Source: the domain reference, measures 1.3, row "PA half-term cumulative table" (two school pages that quote the Department
 * for Education, (2nd)). During a half-term the count so far is held against the limit of the last one that ended; in the first
 * nothing is said. The school gives its calendar the division {@code half-term}.
 */
public final class EnglandHalfTerms202611 {
    private static final Ground SOURCE = because(
            "www.stmarys698.herts.sch.uk and www.st-peters-burnley.co.uk, cumulative half-term thresholds of the DfE");

    /** On the way to persistent absence or not; it has no tiers. */
    public static final TierPolicy TABLE = FixedCounts.of(
            "england-half-term-table", "2026-11", SOURCE, "half-term", Map.of(1, 7, 2, 14, 3, 20, 4, 25, 5, 31, 6, 38));

    private EnglandHalfTerms202611() {}
}
