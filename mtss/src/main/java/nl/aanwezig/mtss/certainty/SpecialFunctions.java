package nl.aanwezig.mtss.certainty;

/** The two functions that everything else here rests on, from their textbook series. */
final class SpecialFunctions {
    /** From here on the terms below give all digits of a double. */
    private static final double STIRLING_FROM = 15;

    private static final double HALF_LOG_TWO_PI = 0.5 * StrictMath.log(2 * Math.PI);

    /** The coefficients B(2k) / (2k (2k - 1)) of Stirling's series. */
    private static final double[] STIRLING = {
        1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156
    };

    private static final double PRECISION = 1e-15;

    /** Stands in for zero, so that a continued fraction can go on. */
    private static final double TINY = 1e-300;

    private SpecialFunctions() {}

    /** The logarithm of the gamma function of x > 0: Stirling's series, shifted up for small x. */
    static double logGamma(double x) {
        double shift = 1;
        double y = x;
        while (y < STIRLING_FROM) {
            shift *= y;
            y++;
        }
        double inverse = 1 / y;
        double power = inverse;
        double series = 0;
        for (double coefficient : STIRLING) {
            series += coefficient * power;
            power *= inverse * inverse;
        }
        return (y - 0.5) * StrictMath.log(y) - y + HALF_LOG_TWO_PI + series - StrictMath.log(shift);
    }

    /** The regularised incomplete beta function of 0 ≤ x ≤ 1, with a and b above 0. */
    static double incompleteBeta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double logFront =
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * StrictMath.log(x) + b * StrictMath.log1p(-x);
        double front = StrictMath.exp(logFront);
        // the fraction converges quickly on the lower side of the mean, and the function is symmetric
        return x < (a + 1) / (a + b + 2)
                ? Math.min(1, front * fraction(x, a, b) / a)
                : Math.max(0, 1 - front * fraction(1 - x, b, a) / b);
    }

    /** The continued fraction of the incomplete beta function, by Lentz's method as Thompson and Barnett changed it. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double result = d;
        double change = 0;
        for (int m = 1; Math.abs(change - 1) > PRECISION; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            result *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            change = d * c;
            result *= change;
        }
        return result;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
