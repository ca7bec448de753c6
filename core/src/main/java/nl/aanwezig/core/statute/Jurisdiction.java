package nl.aanwezig.core.statute;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where a law of school attendance holds. The Caribbean islands are full members, with an act and ages of their own. */
public enum Jurisdiction {
    /** The Netherlands in Europe: Leerplichtwet 1969. */
    EUROPEAN_NETHERLANDS("Europe/Amsterdam"),
    /** Bonaire, Sint Eustatius and Saba: Leerplichtwet BES. Their clocks stand at UTC−4 the whole year. */
    CARIBBEAN_NETHERLANDS("America/Kralendijk");

    private final ZoneId zone;

    Jurisdiction(String zone) {
        this.zone = ZoneId.of(zone);
    }

    /** The zone in which its dates are read. */
    public ZoneId zone() {
        return zone;
    }

    /** The date there at a moment. */
    public LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
