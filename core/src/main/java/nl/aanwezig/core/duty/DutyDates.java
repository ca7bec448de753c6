package nl.aanwezig.core.duty;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolYear;

/** Finds the dates on which duties begin and end, for one person under one text. */
final class DutyDates {
    private final DutyRules rules;
    private final YoungPerson person;
    private final LocalDate birthDate;

    DutyDates(DutyRules rules, YoungPerson person, LocalDate birthDate) {
        this.rules = rules;
        this.person = person;
        this.birthDate = birthDate;
    }

    DutyPeriods periods() {
        LocalDate start = SchoolDays.onOrAfter(
                birthday(rules.startAge()).withDayOfMonth(1).plusMonths(1), person.calendar());
        LocalDate endByAge = schoolYear(birthday(rules.endAge())).endInclusive();
        Optional<LocalDate> byYears = latestCount().map(this::yearsFull);
        boolean full = latestCount().filter(this::isFull).isPresent();
        DutyPeriods withoutQualification = new DutyPeriods(
                start,
                endByAge,
                byYears.filter(end -> full),
                byYears.filter(end -> !full && end.isBefore(endByAge)),
                Optional.empty(),
                birthday(rules.ownDutyAge()),
                birthday(rules.majorityAge()));
        return new DutyPeriods(
                start,
                endByAge,
                withoutQualification.endByYears(),
                withoutQualification.expectedEndByYears(),
                qualification(withoutQualification),
                withoutQualification.ownDutyFrom(),
                withoutQualification.ofAgeFrom());
    }

    /** Directly after compulsory education, up to the day before the birthday or the first way out (art. 4b). */
    private Optional<DateSpan> qualification(DutyPeriods periods) {
        LocalDate first = periods.compulsoryEducation()
                .map(days -> days.endInclusive().plusDays(1))
                .orElse(periods.start());
        LocalDate birthday = birthday(rules.qualificationEndAge());
        LocalDate over =
                wayOut().map(Qualification::on).filter(birthday::isAfter).orElse(birthday);
        return over.isAfter(first) ? Optional.of(DateSpan.of(first, over.minusDays(1))) : Optional.empty();
    }

    /** The first fact that ends the qualification duty. */
    Optional<Qualification> wayOut() {
        return person.qualifications().stream()
                .filter(fact -> rules.waysOut().contains(fact.kind()))
                .min(Comparator.comparing(Qualification::on).thenComparing(Qualification::kind));
    }

    /** The first day on which the age is reached; who is born on 29 February turns on 1 March of a common year, as everywhere here. */
    LocalDate birthday(int age) {
        LocalDate day = birthDate.plusYears(age);
        return Period.between(birthDate, day).getYears() < age ? day.plusDays(1) : day;
    }

    /** The count that was made last; of several on a day the highest. */
    Optional<SchoolYearsAttended> latestCount() {
        return person.schoolYearsAttended().stream()
                .max(Comparator.comparing(SchoolYearsAttended::countedOn).thenComparing(this::counted));
    }

    int counted(SchoolYearsAttended count) {
        return count.counted(rules.yearsOfPrimary());
    }

    boolean isFull(SchoolYearsAttended count) {
        return counted(count) >= rules.fullSchoolYears();
    }

    /** The last day of the school year with which the years became full, or will be when each next one is attended in full. */
    private LocalDate yearsFull(SchoolYearsAttended count) {
        return schoolYear(lastEnd(count.countedOn()).plusYears(rules.fullSchoolYears() - (long) counted(count)))
                .endInclusive();
    }

    /** How many full school years there were on a day by the latest count: years that ended since do not add up by themselves. */
    Optional<Integer> yearsOn(LocalDate date) {
        return latestCount()
                .map(count -> Math.max(0, counted(count) - Math.max(0, yearsBetween(date, count.countedOn()))));
    }

    private int yearsBetween(LocalDate date, LocalDate later) {
        return lastEnd(later).getYear() - lastEnd(date).getYear();
    }

    /** The last end of a school year up to a day, that day included. */
    private LocalDate lastEnd(LocalDate date) {
        DateSpan year = schoolYear(date);
        return year.endInclusive().equals(date) ? date : year.start().minusDays(1);
    }

    DateSpan schoolYear(LocalDate date) {
        return person.calendar()
                .map(calendar -> calendar.schoolYear(date))
                .orElseGet(() -> SchoolYear.containing(date, rules.schoolYearStart()))
                .span();
    }
}
