package nl.aanwezig.examples.schoolyear.report;

import java.util.Comparator;
import java.util.List;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.mtss.certainty.Certainty;

/**
 * How sure one proposal is.
 *
 * @param year of the pupil
 * @param told how sure
 * @param probability of the rule's band
 */
record CertaintyRow(PupilYear year, Certainty.Told told, double probability) {
    /** All that can be told, the least sure first. */
    static List<CertaintyRow> of(Results results) {
        return results.years().stream()
                .filter(year -> year.certainty() instanceof Certainty.Told)
                .map(year -> {
                    Certainty.Told told = (Certainty.Told) year.certainty();
                    return new CertaintyRow(year, told, told.probabilityOfRule());
                })
                .sorted(Comparator.comparingDouble(CertaintyRow::probability)
                        .thenComparing(row -> row.year().pupil())
                        .thenComparing(row -> row.year().school()))
                .toList();
    }

    double rate() {
        return told.seen().rate().value().rounded(6).doubleValue();
    }
}
