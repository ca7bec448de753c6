package nl.aanwezig.mtss.signal.pattern;

import com.google.common.math.BigIntegerMath;
import java.math.BigInteger;
import nl.aanwezig.core.quantity.Ratio;

/**
 * One pupil's trials in a category and outside it.
 *
 * @param missed of the category
 * @param recorded of the category, missed or attended
 * @param missedElsewhere outside it
 * @param recordedElsewhere outside it, missed or attended
 */
record Table(int missed, int recorded, int missedElsewhere, int recordedElsewhere) {
    private static final int DECIMALS = 4;
    private static final Ratio LEAST_ODDS = Ratio.of(1, 10_000);

    /** What the pupil adds to the first sum of the school's Mantel-Haenszel odds ratio. */
    Ratio concordant() {
        return Ratio.of((long) missed * (recordedElsewhere - missedElsewhere), (long) recorded + recordedElsewhere);
    }

    /** What the pupil adds to the second sum of it. */
    Ratio discordant() {
        return Ratio.of((long) missedElsewhere * (recorded - missed), (long) recorded + recordedElsewhere);
    }

    /**
     * The school's odds ratio of missing in the category, each pupil compared with him- or herself (Mantel and Haenszel), so that who
     * misses much and who has which timetable plays no part. Rounded to four decimals, which keeps the exact test that follows quick.
     */
    static Ratio oddsRatio(Ratio concordant, Ratio discordant) {
        Ratio odds =
                Ratio.parse(concordant.dividedBy(discordant).rounded(DECIMALS).toPlainString());
        return odds.signum() == 0 ? LEAST_ODDS : odds;
    }

    /**
     * The exact conditional test: given how much the pupil missed in all, and the school's odds ratio, what is the chance of missing
     * this much or more of it in the category? Fisher's noncentral hypergeometric distribution; with an odds ratio of 1, Fisher's exact
     * test.
     */
    Tail tail(Ratio oddsRatio) {
        int all = missed + missedElsewhere;
        int least = Math.max(0, all - recordedElsewhere);
        int most = Math.min(all, recorded);
        BigInteger weight = BigIntegerMath.binomial(recorded, least)
                .multiply(BigIntegerMath.binomial(recordedElsewhere, all - least))
                .multiply(oddsRatio.denominator().pow(most - least));
        BigInteger sum = BigInteger.ZERO;
        BigInteger upper = BigInteger.ZERO;
        BigInteger moment = BigInteger.ZERO;
        for (int k = least; k <= most; k++) {
            sum = sum.add(weight);
            moment = moment.add(weight.multiply(BigInteger.valueOf(k)));
            upper = k >= missed ? upper.add(weight) : upper;
            if (k < most) {
                weight = weight.multiply(BigInteger.valueOf((long) (recorded - k) * (all - k)))
                        .multiply(oddsRatio.numerator())
                        .divide(BigInteger.valueOf((long) (k + 1) * (recordedElsewhere - all + k + 1))
                                .multiply(oddsRatio.denominator()));
            }
        }
        return new Tail(new Ratio(upper, sum), new Ratio(moment, sum));
    }

    /**
     * What the test gives.
     *
     * @param chance of missing this much or more in the category
     * @param expected how much would be missed in it, by the school's pattern
     */
    record Tail(Ratio chance, Ratio expected) {}
}
