package nl.aanwezig.mtss.policy;

import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierPolicy;

/** Figures that were counted elsewhere: a school year so far, and perhaps the one before. */
final class Year {
    private Year() {}

    /** So many missed of so many possible, all of them days on the roll. */
    static Figures of(String absent, long possible) {
        return of(absent, possible, possible);
    }

    static Figures of(String absent, long possible, long enrolledDays) {
        return known(tally(absent, possible, enrolledDays, OptionalInt.empty()), Optional.empty());
    }

    /** The month of schooling that the year so far is in. */
    static Figures inMonth(int month, String absent, long possible) {
        return known(tally(absent, possible, possible, OptionalInt.of(month)), Optional.empty());
    }

    /** The year before, and this year in a month of schooling. */
    static Figures after(String absentBefore, long possibleBefore, int month, String absent, long possible) {
        return known(
                tally(absent, possible, possible, OptionalInt.of(month)),
                Optional.of(tally(absentBefore, possibleBefore, possibleBefore, OptionalInt.empty())));
    }

    /** {@code band tier}, {@code band} for a policy without tiers, or {@code not-evaluated:reason}. */
    static String placed(TierPolicy policy, Figures figures) {
        Mtss mtss = Mtss.with(policy);
        return mtss.notEvaluated(figures)
                .map(reason -> "not-evaluated:" + reason)
                .orElseGet(() -> shown(mtss.band(figures).orElseThrow()));
    }

    private static String shown(Band band) {
        return band.name() + band.tier().map(tier -> " " + tier.level()).orElse("");
    }

    private static Figures known(Tally soFar, Optional<Tally> before) {
        return figure -> {
            if (figure.window() instanceof Window.YearToDate) {
                return Optional.of(soFar);
            }
            return figure.window() instanceof Window.PreviousYear ? before : Optional.empty();
        };
    }

    private static Tally tally(String absent, long possible, long enrolledDays, OptionalInt month) {
        return Tally.builder()
                .unit(Unit.DAY)
                .absent(Ratio.parse(absent))
                .possible(Ratio.of(possible))
                .enrolledDays(enrolledDays)
                .schoolMonth(month)
                .build();
    }
}
