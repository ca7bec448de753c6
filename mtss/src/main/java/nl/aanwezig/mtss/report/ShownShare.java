package nl.aanwezig.mtss.report;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigInteger;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/**
 * A share as a reader sees it: {@code 17%}, {@code 20-24%}, {@code <=1%}. It never says more than these signs do; the exact share is not
 * kept.
 */
public final class ShownShare {
    private final String number;
    private final Range<Ratio> percents;
    private final boolean coded;

    private ShownShare(String number, Range<Ratio> percents, boolean coded) {
        this.number = number;
        this.percents = percents;
        this.coded = coded;
    }

    /** A share rounded down: beside a count that is shown it says nothing new. */
    static ShownShare rounded(String number, Range<Ratio> percents) {
        return new ShownShare(number, percents, false);
    }

    /** A range given on purpose, in the place of a count. */
    static ShownShare coded(String number, Range<Ratio> percents) {
        return new ShownShare(number, percents, true);
    }

    /** The signs without the per cent sign: {@code 17}, {@code 20-24}, {@code <=1}. */
    public String number() {
        return number;
    }

    /** The least that the share can be, as far as these signs tell: where a bar in a chart begins to be uncertain. */
    public Share least() {
        return share(percents.lowerEndpoint());
    }

    /** What the share does not exceed, as far as these signs tell. It may be a limit that the share itself stays below. */
    public Share most() {
        return share(percents.upperEndpoint());
    }

    /** Whether the scheme gives a range in the place of a count, and not a rounded figure beside it. */
    boolean isCoded() {
        return coded;
    }

    /** The fewest pupils of so many that have this share. */
    long fewest(long whole) {
        Ratio exact = pupils(percents.lowerEndpoint(), whole);
        BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
        boolean next = parts[1].signum() > 0 || percents.lowerBoundType() == BoundType.OPEN;
        return parts[0].longValueExact() + (next ? 1 : 0);
    }

    /** The most pupils of so many that have this share. */
    long greatest(long whole) {
        Ratio exact = pupils(percents.upperEndpoint(), whole);
        BigInteger[] parts = exact.numerator().divideAndRemainder(exact.denominator());
        boolean previous = parts[1].signum() == 0 && percents.upperBoundType() == BoundType.OPEN;
        return parts[0].longValueExact() - (previous ? 1 : 0);
    }

    private static Ratio pupils(Ratio percent, long whole) {
        return share(percent).value().times(Ratio.of(whole));
    }

    private static Share share(Ratio percent) {
        return new Share(percent.dividedBy(Ratio.of(100)));
    }

    /** With the per cent sign: {@code 17%}, {@code <=1%}. */
    @Override
    public String toString() {
        return number + "%";
    }
}
