package nl.aanwezig.examples.schoolyear.found;

import java.util.Comparator;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.mtss.signal.Signal;

/**
 * A signal and the school in whose marks it was found.
 *
 * @param school the school
 * @param signal what was found
 */
public record SignalAt(SchoolId school, Signal signal) {
    /** By day; within a day in the order of their kinds, good news first. */
    static final Comparator<SignalAt> IN_ORDER = Comparator.comparing(
                    (SignalAt found) -> found.signal().on())
            .thenComparing(found -> found.signal().kind())
            .thenComparing(SignalAt::school)
            .thenComparing(found -> found.signal().about())
            .thenComparing(found -> found.signal().over().start());
}
