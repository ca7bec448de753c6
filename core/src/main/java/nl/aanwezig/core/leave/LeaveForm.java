package nl.aanwezig.core.leave;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.exemption.Decided.Answer;
import nl.aanwezig.core.leave.LeaveOutcome.Obstacle;
import nl.aanwezig.core.leave.LeaveRequest.Decider;
import nl.aanwezig.core.leave.LeaveRequest.Decision;
import nl.aanwezig.core.leave.LeaveRequest.Head;
import nl.aanwezig.core.leave.LeaveRequest.Person;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;

/** One absence held against the form of its ground. */
final class LeaveForm {
    private final LeaveRules rules;
    private final LeaveRequest request;
    private final ImmutableList<EarlierLeave> earlier;
    private final LeaveDays days;
    private final Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);

    LeaveForm(LeaveRules rules, LeaveRequest request, SchoolCalendar calendar, List<EarlierLeave> earlier) {
        this.rules = rules;
        this.request = request;
        this.earlier = ImmutableList.copyOf(earlier);
        this.days = new LeaveDays(calendar, request.span());
    }

    LeaveOutcome judge() {
        LeaveWording wording = new LeaveWording(rules, request, days);
        if (days.count() == 0) {
            return new LeaveOutcome.NotNeeded(wording.notNeeded());
        }
        Decider decider = switch (request.ground()) {
            case CLOSED, FORBIDDEN, ACCESS_DENIED -> Decider.NOBODY;
            case ILLNESS, RELIGION -> {
                told(latest(), rules.teller(request));
                yield Decider.NOBODY;
            }
            case HOLIDAY -> holiday();
            case WEIGHTY -> weighty();
        };
        wording.latest(latest());
        Optional<Decision> decision = request.decision().filter(one -> decider != Decider.NOBODY);
        boolean headTriedMore = decider == Decider.OFFICER
                && decision.filter(one -> one.by() == Decider.HEAD).isPresent();
        if (!headTriedMore) {
            decision.ifPresent(one -> decided(one, decider));
        }
        if (!obstacles.isEmpty()) {
            return new LeaveOutcome.NotAuthorised(obstacles, days.count(), wording.notAuthorised(obstacles));
        }
        if (decider == Decider.OFFICER && (decision.isEmpty() || headTriedMore)) {
            return new LeaveOutcome.OfficerDecides(
                    days.count(), wording.officerDecides(total(LeaveGround.WEIGHTY), limit(rules.weightyDays())));
        }
        if (decider == Decider.HEAD && decision.isEmpty()) {
            return new LeaveOutcome.HeadDecides(days.count(), wording.headDecides());
        }
        return new LeaveOutcome.Authorised(
                LeaveArticle.of(request.ground(), rules.text()), decider, days.count(), wording.authorised(decider));
    }

    /** The last day on which the head could be told or asked, included. */
    private LocalDate latest() {
        return switch (request.ground()) {
            case CLOSED, FORBIDDEN, ACCESS_DENIED -> LocalDate.MAX;
            case ILLNESS -> days.latestAfter(rules.illnessToldWithin(), rules.termDays());
            case RELIGION -> days.latestBefore(rules.religionToldBefore(), rules.termDays());
            case HOLIDAY -> days.first().minusDays(1);
            case WEIGHTY -> days.latestAfter(rules.weightyToldWithin(), rules.termDays());
        };
    }

    private void told(LocalDate latest, Person by) {
        request.told()
                .ifPresentOrElse(
                        told -> {
                            check(Obstacle.TOLD_TOO_LATE, dateOf(told).isAfter(latest));
                            check(Obstacle.TOLD_BY_ANOTHER, told.by() != by);
                        },
                        () -> obstacles.add(Obstacle.NOT_TOLD));
    }

    private Decider holiday() {
        told(latest(), applicant());
        check(Obstacle.NO_JOB_GROUND, !request.isJobGroundShown());
        check(
                Obstacle.HOLIDAY_GIVEN_BEFORE,
                days.schoolYears().stream()
                        .anyMatch(year -> spans(LeaveGround.HOLIDAY).stream()
                                        .filter(span ->
                                                span.intersection(year.span()).isPresent())
                                        .count()
                                >= rules.holidayTimes()));
        check(Obstacle.TOO_MANY_DAYS, isMore(total(LeaveGround.HOLIDAY), rules.holidayDays()));
        check(Obstacle.FIRST_LESSON_WEEKS, days.touchesFirstLessonWeeks(rules.lessonWeeksWithoutHoliday()));
        return Decider.HEAD;
    }

    private Decider weighty() {
        // Who tells the reasons afterwards is left open by the act; asking before is for the parents.
        boolean isAskedBefore = request.told()
                .filter(told -> dateOf(told).isBefore(days.first()))
                .isPresent();
        told(
                latest(),
                isAskedBefore
                        ? applicant()
                        : request.told().map(LeaveRequest.Told::by).orElse(Person.PARENTS));
        boolean isMoreThanHeadMayGrant = isMore(total(LeaveGround.WEIGHTY), rules.weightyDays());
        int most = request.reason()
                .map(reason -> rules.table().getOrDefault(reason, 0))
                .orElse(0);
        check(Obstacle.NO_REASON, request.reason().isEmpty());
        check(Obstacle.NEVER, request.reason().isPresent() && most == 0);
        check(Obstacle.MORE_THAN_TABLE, most > 0 && days.count() > most && !isMoreThanHeadMayGrant);
        return isMoreThanHeadMayGrant ? Decider.OFFICER : Decider.HEAD;
    }

    /** The most days of leave on this ground in one of the school years, with what was granted before. */
    private int total(LeaveGround ground) {
        return days.schoolYears().stream()
                .mapToInt(year -> days.together(year, spans(ground)))
                .max()
                .orElse(0);
    }

    private void decided(Decision decision, Decider decider) {
        check(Obstacle.DECIDED_BY_ANOTHER, decision.by() != decider);
        check(Obstacle.REFUSED, decision.answer() == Answer.REFUSED);
        check(Obstacle.HEAD_NOT_HEARD, decider == Decider.OFFICER && decision.head() == Head.NOT_HEARD);
    }

    private Person applicant() {
        return request.isAdult() ? Person.YOUNG_PERSON : Person.PARENTS;
    }

    private List<DateSpan> spans(LeaveGround ground) {
        return earlier.stream()
                .filter(one -> one.ground() == ground)
                .map(EarlierLeave::span)
                .toList();
    }

    private boolean isMore(int count, int most) {
        return Ratio.of(count).compareTo(limit(most)) > 0;
    }

    private Ratio limit(int most) {
        return Ratio.of(most).times(request.compulsoryShare().value());
    }

    private LocalDate dateOf(LeaveRequest.Told told) {
        return rules.text().jurisdiction().dateOf(told.at());
    }

    private void check(Obstacle obstacle, boolean isThere) {
        if (isThere) {
            obstacles.add(obstacle);
        }
    }
}
