package nl.aanwezig.core.duty;

import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.school.DateSpan;

/**
 * Days on which {@linkplain AgeOnly rules that know ages alone} answer otherwise than the act. They tell a birth date, so they are not
 * printed.
 *
 * @param span those days, both ends included
 * @param duty the duty that was asked about
 * @param ageOnly whether it holds by age alone
 * @param statute whether it holds by the act; the other answer
 * @param why on which dates the act lets the duty begin and end, and where that stands
 */
public record AgeOnlyDifference(DateSpan span, Duty duty, boolean ageOnly, boolean statute, Explanation why) {
    @Override
    public String toString() {
        return "AgeOnlyDifference[" + duty + ", by age alone " + ageOnly + ", by the act " + statute + "]";
    }
}
