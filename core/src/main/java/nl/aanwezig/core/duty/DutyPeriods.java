package nl.aanwezig.core.duty;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;

/**
 * From when until when each duty holds, by birth date, calendar and facts; exemptions are left aside. The dates tell a birth date, so they
 * are never printed.
 *
 * @param start the first day of compulsory education, included
 * @param endByAge its last day by age, included
 * @param endByYears its last day by full school years, included; empty while nobody counted them full
 * @param expectedEndByYears the day on which the years are full if every school year is attended in full, where that is before
 * {@code endByAge}; a thing to count again, which ends nothing
 * @param qualification the days of the qualification duty; empty when it never arises
 * @param ownDutyFrom the birthday from which the young person's own duty holds, as far as another does
 * @param ofAgeFrom the birthday on which the young person comes of age
 */
public record DutyPeriods(
        LocalDate start,
        LocalDate endByAge,
        Optional<LocalDate> endByYears,
        Optional<LocalDate> expectedEndByYears,
        Optional<DateSpan> qualification,
        LocalDate ownDutyFrom,
        LocalDate ofAgeFrom) {
    /** The last day of compulsory education, included: by age or by years, whichever is first. */
    public LocalDate end() {
        return endByYears.filter(endByAge::isAfter).orElse(endByAge);
    }

    /** Whether the years, and not the age, end compulsory education. */
    public boolean isEndedByYears() {
        return end().isBefore(endByAge);
    }

    /** The days of compulsory education; empty for who had attended all years before it could begin. */
    public Optional<DateSpan> compulsoryEducation() {
        return end().isBefore(start) ? Optional.empty() : Optional.of(DateSpan.of(start, end()));
    }

    /** Whether compulsory education holds on a date. */
    boolean isCompulsoryOn(LocalDate date) {
        return compulsoryEducation().filter(days -> days.contains(date)).isPresent();
    }

    /** Whether the qualification duty holds on a date. */
    boolean isQualificationOn(LocalDate date) {
        return qualification.filter(days -> days.contains(date)).isPresent();
    }

    @Override
    public String toString() {
        return "DutyPeriods[not printed: they tell a birth date]";
    }
}
