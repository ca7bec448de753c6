package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import nl.aanwezig.mtss.signal.Signals;

/** The detectors that the library ships, together. */
public final class Detectors {
    private static final Signals STANDARD = Signals.of(ImmutableList.of(
            Improvement.standard(),
            FullWeeks.standard(),
            Streaks.standard(),
            Spells.standard(),
            Drop.standard(),
            EarlyMonths.standard(),
            Lateness.standard(),
            PartDays.standard(),
            Sickness.standard(),
            Relapse.standard(),
            RegisterQuality.standard()));

    private Detectors() {}

    /**
     * One of each that looks at one pupil alone, with standard parameters. For patterns against the school's own, add a {@code
     * SchoolBase}: {@code Detectors.standard().and(base)}.
     */
    public static Signals standard() {
        return STANDARD;
    }
}
