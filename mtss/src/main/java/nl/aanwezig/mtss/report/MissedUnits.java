package nl.aanwezig.mtss.report;

import java.util.Optional;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** What the pupils of a group missed together, and how many of them missed anything. Raw: it prints nothing. */
final class MissedUnits {
    static final MissedUnits NONE = new MissedUnits(Ratio.ZERO, Ratio.ZERO, 0);

    private final Ratio absent;
    private final Ratio authorised;
    private final long pupils;

    private MissedUnits(Ratio absent, Ratio authorised, long pupils) {
        this.absent = absent;
        this.authorised = authorised;
        this.pupils = pupils;
    }

    static MissedUnits of(Tally tally) {
        return new MissedUnits(
                tally.absent(), tally.authorised(), tally.absent().signum());
    }

    MissedUnits plus(MissedUnits other) {
        return new MissedUnits(absent.plus(other.absent), authorised.plus(other.authorised), pupils + other.pupils);
    }

    long pupils() {
        return pupils;
    }

    /** How much of what was missed has a valid reason; empty when nothing was missed. */
    Optional<Share> authorised() {
        return absent.signum() == 0 ? Optional.empty() : Optional.of(Share.of(authorised, absent));
    }
}
