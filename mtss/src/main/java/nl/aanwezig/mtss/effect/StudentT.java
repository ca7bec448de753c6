package nl.aanwezig.mtss.effect;

import java.util.OptionalDouble;
import nl.aanwezig.mtss.certainty.Beta;

/** Student's t distribution, for means of few pupils. */
final class StudentT {
    private StudentT() {}

    /** How many standard errors a two-sided interval reaches, by the beta distribution that t follows. */
    static double reach(double level, double degrees) {
        double x = new Beta(degrees / 2, 0.5).quantile(1 - level);
        return Math.sqrt(degrees * (1 - x) / x);
    }

    /** The degrees of freedom of a difference of two means, after Welch; empty when the spread of a group is not known. */
    static OptionalDouble welch(Sample one, Sample other) {
        if (one.varianceOfMean().isEmpty() || other.varianceOfMean().isEmpty()) {
            return OptionalDouble.empty();
        }
        double first = one.varianceOfMean().getAsDouble();
        double second = other.varianceOfMean().getAsDouble();
        double both = first + second;
        return OptionalDouble.of(
                both == 0
                        ? one.n() + other.n() - 2
                        : both * both / (first * first / (one.n() - 1) + second * second / (other.n() - 1)));
    }
}
