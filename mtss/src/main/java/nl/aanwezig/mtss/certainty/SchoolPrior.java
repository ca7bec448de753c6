package nl.aanwezig.mtss.certainty;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;

/**
 * What was usual at a school in its own last year: how pupils' rates of absence were spread, and how long spells were. Fitted on all
 * pupils together; by no group, for that would be profiling.
 *
 * <p>Source: the domain reference, measures 3.7, points 3 and 6.
 */
public sealed interface SchoolPrior {
    /** How many pupils a fit takes. No source gives a number; this one is the project's choice. */
    int MINIMUM_PUPILS = 30;

    /** How many effective units a pupil's year must have to count. With fewer, its sampling variance cannot be told. */
    double MINIMUM_EFFECTIVE = 2;

    /** How many pupils were counted. */
    int pupils();

    /**
     * The spread was found.
     *
     * @param rates how rates are spread between pupils
     * @param usualSpell the mean spell of all pupils together, in units
     * @param pupils how many were counted
     */
    record Fitted(Beta rates, double usualSpell, int pupils) implements SchoolPrior {}

    /**
     * The spread cannot be told.
     *
     * @param reason why
     * @param pupils how many were counted
     */
    record Refused(Reason reason, int pupils) implements SchoolPrior {}

    /** Why a spread cannot be told. */
    enum Reason {
        /** Fewer pupils than the minimum had enough units. */
        TOO_FEW_PUPILS,
        /** Nobody missed anything, or everybody all. */
        NOTHING_TO_COMPARE,
        /** Rates differ no more than chance would make them differ. */
        NO_MORE_SPREAD_THAN_CHANCE,
        /** Rates differ more than any beta distribution's. */
        MORE_SPREAD_THAN_RATES_CAN_HAVE
    }

    /** The spread by {@link #MINIMUM_PUPILS}. */
    static SchoolPrior lastYear(Collection<Observed> pupils) {
        return lastYear(pupils, MINIMUM_PUPILS);
    }

    /**
     * The spread by the method of moments: the mean of the rates, and their variance less the variance that sampling alone gives.
     *
     * <p>A pupil's sampling variance is {@code r(1-r)/(n-1)}, which is unbiased, with n the effective units by the school's mean spell
     * at its mean rate. One inflation for all: a pupil's own would leave out exactly those with one long illness.
     *
     * @param pupils one for each pupil of last year
     * @param minimumPupils 2 or more
     */
    static SchoolPrior lastYear(Collection<Observed> pupils, int minimumPupils) {
        checkArgument(minimumPupils >= 2, "The minimum is %s pupils.\nMaybe 30 was meant.", minimumPupils);
        Spells spells = schoolSpells(pupils);
        double inflation = Math.max(1, spells.inflation());
        List<double[]> years = pupils.stream()
                .filter(pupil -> Decimals.of(pupil.possible()) / inflation >= MINIMUM_EFFECTIVE)
                .map(pupil ->
                        new double[] {Decimals.of(pupil.rate().value()), Decimals.of(pupil.possible()) / inflation})
                .toList();
        if (years.size() < minimumPupils) {
            return new Refused(Reason.TOO_FEW_PUPILS, years.size());
        }
        double mean = years.stream().mapToDouble(year -> year[0]).sum() / years.size();
        double spread = years.stream()
                        .mapToDouble(year -> (year[0] - mean) * (year[0] - mean))
                        .sum()
                / (years.size() - 1);
        double sampling = years.stream()
                        .mapToDouble(year -> year[0] * (1 - year[0]) / (year[1] - 1))
                        .sum()
                / years.size();
        Optional<Beta> rates = Beta.ofMoments(mean, spread - sampling);
        if (rates.isPresent()) {
            return new Fitted(rates.get(), spells.meanLength(), years.size());
        }
        return new Refused(reason(mean, spread - sampling), years.size());
    }

    private static Reason reason(double mean, double variance) {
        if (mean <= 0 || mean >= 1) {
            return Reason.NOTHING_TO_COMPARE;
        }
        return variance <= 0 ? Reason.NO_MORE_SPREAD_THAN_CHANCE : Reason.MORE_SPREAD_THAN_RATES_CAN_HAVE;
    }

    /** All pupils together, as if one. Without counted spells, single units. */
    private static Spells schoolSpells(Collection<Observed> pupils) {
        Ratio possible = Ratio.ZERO;
        Ratio absent = Ratio.ZERO;
        Ratio inSpells = Ratio.ZERO;
        int spells = 0;
        for (Observed pupil : pupils) {
            possible = possible.plus(pupil.possible());
            absent = absent.plus(pupil.absent());
            inSpells = pupil.spells() > 0 ? inSpells.plus(pupil.absent()) : inSpells;
            spells += pupil.spells();
        }
        double length = spells == 0 ? 1 : Math.max(1, Decimals.of(inSpells) / spells);
        double rate = possible.signum() == 0 ? 0 : Decimals.of(absent.dividedBy(possible));
        return new Spells(Math.min(rate, Spells.highestRate(length)), length);
    }
}
