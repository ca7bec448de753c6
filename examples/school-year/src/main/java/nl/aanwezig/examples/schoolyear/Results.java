package nl.aanwezig.examples.schoolyear;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.mtss.TierPolicy;

/**
 * All that the job found.
 *
 * @param policy under which support was proposed
 * @param asOf the last day that counts
 * @param unit of the register
 * @param years one for each pupil and school, in the order of their references
 * @param failures rows that could not be used
 */
record Results(TierPolicy policy, LocalDate asOf, Unit unit, List<PupilYear> years, List<Failure> failures) {
    Results {
        years = List.copyOf(years);
        failures = List.copyOf(failures);
    }
}
