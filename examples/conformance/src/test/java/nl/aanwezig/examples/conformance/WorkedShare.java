package nl.aanwezig.examples.conformance;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;

/**
 * How much was missed of what was possible.
 *
 * @param absent as exact as the example gives it
 * @param possible as exact as the example gives it
 */
record WorkedShare(Ratio absent, Ratio possible) {
    /** What a percentage is taken of: more than any least exposure. */
    private static final Ratio THOUSAND = Ratio.of(1000);

    /** A school year where an example gives none. */
    private static final Ratio SCHOOL_YEAR = Ratio.of(180);

    private static final List<String> ABSENT = List.of(
            "absent",
            "absent_total",
            "absent_sessions",
            "absent_days",
            "absent_days_in_term",
            "absent_days_in_semester",
            "aggregate_absent",
            "unlawful_days",
            "undocumented_hours",
            "unjustified_half_days",
            "problematic_half_days",
            "days_in_half_year",
            "september_absences");

    private static final List<String> POSSIBLE = List.of(
            "enrolled",
            "expected",
            "membership",
            "possible",
            "possible_sessions",
            "term_days",
            "quarter_days",
            "subject_hours");

    private static final List<String> ABSENCE_PCT = List.of("absence_pct", "rate_pct", "absence_rate_pct");
    private static final List<String> ATTENDANCE_PCT = List.of("attendance_pct", "ada_pct", "attendance_rate_pct");

    /** From counts, from present and enrolled, or from a percentage; whatever the example gives. */
    static WorkedShare of(WorkedInputs in) {
        Optional<Ratio> absence = first(in, ABSENCE_PCT);
        Optional<Ratio> attendance = first(in, ATTENDANCE_PCT);
        Optional<Ratio> possible = first(in, POSSIBLE);
        Optional<Ratio> absent = first(in, ABSENT);
        if (absent.isEmpty() && absence.isPresent()) {
            return new WorkedShare(absence.get().times(Ratio.of(10)), THOUSAND);
        }
        if (absent.isEmpty() && attendance.isPresent()) {
            return new WorkedShare(THOUSAND.minus(attendance.get().times(Ratio.of(10))), THOUSAND);
        }
        if (in.has("present")) {
            Ratio all = possible.orElse(SCHOOL_YEAR);
            return new WorkedShare(all.minus(in.number("present")), all);
        }
        Ratio missed = absent.orElse(Ratio.ZERO);
        Ratio all = possible.orElse(missed.compareTo(SCHOOL_YEAR) > 0 ? missed : SCHOOL_YEAR);
        return new WorkedShare(missed, all);
    }

    private static Optional<Ratio> first(WorkedInputs in, List<String> keys) {
        return keys.stream().filter(in::has).findFirst().map(in::number);
    }
}
