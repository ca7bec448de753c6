package nl.aanwezig.core.notice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.duty.Duties;
import nl.aanwezig.core.duty.Duty;
import nl.aanwezig.core.duty.DutyPeriods;
import nl.aanwezig.core.duty.DutyStatus;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;

/**
 * The check of a municipality whether its residents under a duty are enrolled somewhere (art. 19 Leerplichtwet 1969). Who is not, and has no
 * exemption, is absent altogether (absoluut verzuim). It is the municipality that finds it; no school reports it.
 *
 * <p>Source: the domain reference, Dutch law 1.9 (C2), 2.8 and 2.9.
 */
public final class EnrolmentCheck {
    private static final Phrase FOUND = new Phrase(
            "Op {on} geldt een plicht ({duty}), is er geen inschrijving bij een school of instelling en geen vrijstelling. Zo is het sinds"
                    + " {since} (absoluut verzuim, art. 19).",
            "On {on} a duty holds ({duty}), there is no enrolment at any school or institution and no exemption. It has been so since"
                    + " {since} (absolute absence, art. 19).");
    private static final Phrase LAST = new Phrase(
            "De laatste inschrijving liep t/m {last}, bij school {school}.",
            "The last enrolment ran up to {last}, at school {school}.");
    private static final Phrase NEVER =
            new Phrase("Er is geen eerdere inschrijving bekend.", "No earlier enrolment is known.");
    private static final Phrase COMPULSORY = new Phrase("leerplicht", "compulsory education");
    private static final Phrase QUALIFICATION = new Phrase("kwalificatieplicht", "qualification duty");

    private EnrolmentCheck() {}

    /**
     * Every resident who is enrolled nowhere on a date although a duty certainly holds and no exemption frees from it, by reference. A
     * person whose birth date is not known is not among them: {@link #unknown} names those, so that somebody asks.
     */
    public static List<NotEnrolled> find(Collection<YoungPerson> residents, LocalDate on) {
        List<NotEnrolled> found = new ArrayList<>();
        for (YoungPerson person : residents) {
            DutyStatus status = Duties.in(person.jurisdiction()).statusOf(person, on);
            if (status.isUnderDuty()) {
                since(person, on).ifPresent(since -> found.add(notEnrolled(person, status, since)));
            }
        }
        found.sort(Comparator.comparing(NotEnrolled::pupil));
        return ImmutableList.copyOf(found);
    }

    /** Who is enrolled nowhere on a date and of whom no duty can be told, for want of a birth date; by reference. */
    public static List<YoungPerson> unknown(Collection<YoungPerson> residents, LocalDate on) {
        return residents.stream()
                .filter(person -> !isEnrolled(person, on))
                .filter(person ->
                        !Duties.in(person.jurisdiction()).statusOf(person, on).canTell())
                .sorted(Comparator.comparing(
                        (YoungPerson person) -> person.pupil().id()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Since when somebody has been enrolled nowhere: the day after the last enrolment that ended, or the first day of a duty where that came
     * later or there was none. Empty when enrolled, or when no duty can be told.
     */
    public static Optional<LocalDate> since(YoungPerson person, LocalDate on) {
        if (isEnrolled(person, on)) {
            return Optional.empty();
        }
        Optional<LocalDate> start =
                Duties.in(person.jurisdiction()).statusOf(person, on).periods().map(DutyPeriods::start);
        Optional<LocalDate> left =
                last(person, on).map(span -> span.endInclusive().plusDays(1));
        return start.map(first -> left.filter(first::isBefore).orElse(first)).filter(day -> !day.isAfter(on));
    }

    private static boolean isEnrolled(YoungPerson person, LocalDate on) {
        return person.pupil().enrolments().stream()
                .anyMatch(enrolment -> enrolment.span().contains(on));
    }

    private static Optional<DateSpan> last(YoungPerson person, LocalDate on) {
        return lastEnrolment(person, on).map(Enrolment::span);
    }

    private static Optional<Enrolment> lastEnrolment(YoungPerson person, LocalDate on) {
        return person.pupil().enrolments().stream()
                .filter(enrolment -> enrolment.span().endInclusive().isBefore(on))
                .max(Comparator.comparing(
                                (Enrolment enrolment) -> enrolment.span().endInclusive())
                        .thenComparing(Enrolment::school));
    }

    private static NotEnrolled notEnrolled(YoungPerson person, DutyStatus status, LocalDate since) {
        Optional<Enrolment> last = lastEnrolment(person, status.on());
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                FOUND,
                Map.of(
                        "on",
                        status.on(),
                        "since",
                        since,
                        "duty",
                        status.applies(Duty.COMPULSORY_EDUCATION) ? COMPULSORY : QUALIFICATION)));
        findings.add(last.map(enrolment -> Finding.of(
                        LAST,
                        Map.of(
                                "last", enrolment.span().endInclusive(),
                                "school", enrolment.school().value())))
                .orElseGet(() -> Finding.of(NEVER, Map.of())));
        return new NotEnrolled(
                person.pupil().id(), status.on(), since, last.map(Enrolment::school), new Explanation(findings));
    }
}
