package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.signal.Ground.because;

import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * How many half days a Flemish toddler had to be present in the school year 2019-20: 250 at the age of 5. The figures for younger
 * children are taken to be those of {@link Flanders202611}, which the source does not say.
 *
 * <p>Source: the domain reference, measures 1.3, row "Flanders schooltoeslag" (2nd).
 */
public final class Flanders2019 {
    private static final Ground SOURCE = because("onderwijs.vlaanderen.be: aanwezigheid kleuters, 2019-20");

    /** Whether a toddler was present often enough; it has no tiers. */
    public static final TierPolicy TODDLERS = Toddlers.policy("2019-20", SOURCE, 250);

    private Flanders2019() {}
}
