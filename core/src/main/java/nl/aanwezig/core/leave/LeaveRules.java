package nl.aanwezig.core.leave;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.leave.LeaveRequest.Person;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.statute.Statute;
import nl.aanwezig.core.statute.StatuteText;
import org.immutables.value.Value;

/**
 * When absence is authorised: {@code authorised = ground and formal condition}. Every term and limit is a parameter with the act's value; the
 * islands have the same ones under other numbers.
 *
 * <p>Source: the domain reference, Dutch law 2.6 and 2.10.
 */
@DomainType
@Value.Immutable
public sealed interface LeaveRules permits ImmutableLeaveRules {
    /** The text of the act. */
    default StatuteText text() {
        return Statute.attendance(Jurisdiction.EUROPEAN_NETHERLANDS)
                .on(LocalDate.MAX)
                .text();
    }

    /** What a day of a term is; days of leave are school days always. */
    default TermDays termDays() {
        return TermDays.CALENDAR_DAYS;
    }

    /** How many days after its start illness is told at the latest (art. 12). */
    default int illnessToldWithin() {
        return 2;
    }

    /** How many days before its start a duty of religion or belief is told at the latest (art. 13). */
    default int religionToldBefore() {
        return 2;
    }

    /** How many days after their start the reasons of weighty circumstances are told at the latest (art. 14, second paragraph). */
    default int weightyToldWithin() {
        return 2;
    }

    /** The most school days of holiday leave in a school year (art. 13a). */
    default int holidayDays() {
        return 10;
    }

    /** How often holiday leave can be given in a school year (art. 13a). */
    default int holidayTimes() {
        return 1;
    }

    /** How many lesson weeks from the start of the school year have no holiday leave (art. 13a). */
    default int lessonWeeksWithoutHoliday() {
        return 2;
    }

    /** The most school days in a school year for which the head may grant leave for weighty circumstances (art. 14, third paragraph). */
    default int weightyDays() {
        return 10;
    }

    /** The most school days for each circumstance; 0 for what never gives leave. */
    default Map<LeaveReason, Integer> table() {
        return Maps.toMap(Arrays.asList(LeaveReason.values()), LeaveReason::days);
    }

    /** Under this age a child may stay away some hours a week (art. 11a). */
    default int underAge() {
        return 6;
    }

    /** The most hours a week that take a message to the head alone (art. 11a, first paragraph). */
    default ClockHours hoursToldAlone() {
        return ClockHours.of(5);
    }

    /** The most hours a week besides those that take the head's consent (art. 11a, second paragraph). */
    default ClockHours hoursWithConsent() {
        return ClockHours.of(5);
    }

    /** The rules where a school stands, by the newest text that is known. */
    static LeaveRules in(Jurisdiction jurisdiction) {
        return in(jurisdiction, LocalDate.MAX);
    }

    /** The rules where a school stands on a date. The limits did not change between the texts that were read; the text cited does. */
    static LeaveRules in(Jurisdiction jurisdiction, LocalDate date) {
        return builder().text(Statute.attendance(jurisdiction).on(date).text()).build();
    }

    /** Who tells the head of illness or a duty of religion: the parents, unless the young person is of age or lives elsewhere (art. 13b). */
    default Person teller(LeaveRequest request) {
        return request.isAdult() || !request.isLivingWithParents() ? Person.YOUNG_PERSON : Person.PARENTS;
    }

    /**
     * What the law says of an absence.
     *
     * @param calendar that the pupil follows: its school days count
     * @param earlier leave that was granted to the pupil before, in any school year and order
     */
    default LeaveOutcome judge(LeaveRequest request, SchoolCalendar calendar, List<EarlierLeave> earlier) {
        return new LeaveForm(this, request, calendar, earlier).judge();
    }

    /** How much of a week's absence of a child under six is authorised (art. 11a). */
    default UnderSixWeek.Answer judge(UnderSixWeek week) {
        return UnderSixForm.judge(this, week);
    }

    /** What a day of a term is. */
    enum TermDays {
        /** Any day, as the act says "days". */
        CALENDAR_DAYS,
        /** Days on which the school is open. */
        SCHOOL_DAYS
    }

    /** Starts rules; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableLeaveRules.Builder {
        Builder() {}
    }
}
