package nl.aanwezig.core.duty;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * How many full school years somebody attended, as people counted them. Whether group 1 at age 4 counts, the act does not say; the usual
 * reading is that it does (unverified; the domain reference, Dutch law 2.2 and 11.3, question 2). So the count is theirs.
 *
 * @param countedOn the day for which it was counted: school years that had ended by then, that day included
 * @param years full school years at one school or several
 * @param yearsOfPrimary how many of those the primary school took, where it was finished; fewer than eight count as eight (art. 3, second
 * paragraph, Leerplichtwet 1969)
 */
public record SchoolYearsAttended(LocalDate countedOn, int years, OptionalInt yearsOfPrimary) {
    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when one is negative, or primary school took more years than there were
     */
    public SchoolYearsAttended {
        checkArgument(years >= 0, "%s school years were attended.\nMaybe the sign was meant otherwise.", years);
        int primary = yearsOfPrimary.orElse(0);
        checkArgument(
                primary >= 0 && primary <= years,
                "%s of %s school years were at a primary school.\nMaybe the two were swapped.",
                primary,
                years);
    }

    /** A count in which primary school took eight years or more, or is not finished. */
    public static SchoolYearsAttended of(LocalDate countedOn, int years) {
        return new SchoolYearsAttended(countedOn, years, OptionalInt.empty());
    }

    /** A count in which primary school was finished in this many of the years. */
    public static SchoolYearsAttended withPrimary(LocalDate countedOn, int years, int yearsOfPrimary) {
        return new SchoolYearsAttended(countedOn, years, OptionalInt.of(yearsOfPrimary));
    }

    /** The years as the act counts them, when a finished primary school counts at least this many. */
    int counted(int least) {
        return years + Math.max(0, least - yearsOfPrimary.orElse(least));
    }
}
