package nl.aanwezig.core.exemption;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.aanwezig.core.exemption.Declaration.Attendance;
import nl.aanwezig.core.exemption.Declaration.Company;
import nl.aanwezig.core.exemption.Declaration.Finding;
import nl.aanwezig.core.exemption.Declaration.OfExpert;
import nl.aanwezig.core.exemption.Declaration.OfHeadAbroad;
import nl.aanwezig.core.exemption.Declaration.OfObjection;
import nl.aanwezig.core.exemption.Declaration.OfTravel;
import nl.aanwezig.core.exemption.Declaration.Relation;
import nl.aanwezig.core.exemption.Declaration.Trade;
import nl.aanwezig.core.exemption.ExemptionNotice.Occasion;
import nl.aanwezig.core.exemption.NoticeJudgement.Defect;
import nl.aanwezig.core.school.DateSpan;

/** One notice held against the form that the rules ask for. */
final class NoticeForm {
    private final ExemptionRules rules;
    private final ExemptionNotice notice;
    private final LocalDate received;
    private final Set<Defect> defects = EnumSet.noneOf(Defect.class);

    NoticeForm(ExemptionRules rules, ExemptionNotice notice) {
        this.rules = rules;
        this.notice = notice;
        this.received = rules.text().jurisdiction().dateOf(notice.received());
    }

    NoticeJudgement judge() {
        check(Defect.UNKNOWN_GROUND, !rules.grounds().contains(notice.ground()));
        check(Defect.TAKES_A_DECISION, notice.ground() == ExemptionGround.OTHER_EDUCATION);
        check(
                Defect.CONTENTS_MISSING,
                !Sets.difference(rules.contents(), notice.contents()).isEmpty());
        term();
        declaration();
        List<DateSpan> spans = defects.isEmpty() ? spans() : List.of();
        NoticeWording wording = new NoticeWording(rules, notice, received);
        if (!defects.isEmpty()) {
            return new NoticeJudgement.Invalid(defects, wording.invalid(defects));
        }
        List<Exemption> exemptions =
                spans.stream().map(span -> new Exemption(notice.ground(), span)).toList();
        return new NoticeJudgement.Valid(exemptions, wording.valid(exemptions));
    }

    private void term() {
        if (notice.occasion() == Occasion.START_OF_DUTY) {
            check(Defect.TOO_LATE_FOR_START, received.plus(rules.beforeDuty()).isAfter(notice.claimedFrom()));
        } else if (notice.occasion() == Occasion.YEARLY && notice.ground() != ExemptionGround.ITINERANT) {
            LocalDate renewal = rules.renewBefore().atYear(notice.claimedFrom().getYear());
            check(Defect.TOO_LATE_FOR_YEAR, !received.isBefore(renewal));
            check(Defect.TOO_EARLY_FOR_YEAR, received.isBefore(renewal.minusYears(1)));
        }
    }

    private void declaration() {
        switch (notice.ground()) {
            case UNFIT -> {
                if (notice.declaration().orElse(null) instanceof OfExpert expert) {
                    expert(expert);
                } else {
                    defects.add(Defect.NO_DECLARATION);
                }
            }
            case CONVICTION -> {
                if (notice.declaration().orElse(null) instanceof OfObjection objection) {
                    LocalDate yearBefore = notice.dated().orElse(received).minus(rules.notPlaced());
                    check(
                            Defect.PLACED_THE_YEAR_BEFORE,
                            objection
                                    .lastPlaced()
                                    .filter(day -> !day.isBefore(yearBefore))
                                    .isPresent());
                } else {
                    defects.add(Defect.NO_DECLARATION);
                }
            }
            case SCHOOL_ABROAD -> {
                if (notice.declaration().orElse(null) instanceof OfHeadAbroad head) {
                    check(Defect.NOT_ATTENDING_ABROAD, head.attendance() != Attendance.ENROLLED_AND_ATTENDING);
                } else {
                    defects.add(Defect.NO_DECLARATION);
                }
            }
            case ITINERANT -> {
                if (notice.declaration().orElse(null) instanceof OfTravel travel) {
                    check(
                            Defect.NOT_TRAVELLING,
                            travel.trade() == Trade.OTHER || travel.company() == Company.ELSEWHERE);
                } else {
                    defects.add(Defect.NO_DECLARATION);
                }
            }
            case OTHER_EDUCATION -> {
                // Refused already: no notice can claim it.
            }
        }
    }

    private void expert(OfExpert expert) {
        check(Defect.NOT_APPOINTED, expert.relation() == Relation.NOT_APPOINTED);
        check(
                Defect.TREATING,
                expert.relation() == Relation.APPOINTED_AND_TREATING
                        && rules.notTreating().contains(expert.profession()));
        check(
                Defect.DECLARATION_TOO_OLD,
                expert.signed().plus(rules.declarationAge()).isBefore(received));
        check(Defect.DECLARATION_NOT_YET_SIGNED, expert.signed().isAfter(received));
        check(Defect.DECLARED_FIT, expert.finding() == Finding.FIT);
    }

    private void check(Defect defect, boolean isThere) {
        if (isThere) {
            defects.add(defect);
        }
    }

    private List<DateSpan> spans() {
        if (notice.ground() == ExemptionGround.ITINERANT) {
            return season();
        }
        if (notice.occasion() == Occasion.YEARLY) {
            LocalDate last = rules.holdsThrough().atYear(notice.claimedFrom().getYear());
            return List.of(until(last.plusDays(1)));
        }
        // Nobody is exempt before the notice is there.
        LocalDate start = notice.claimedFrom().isBefore(received) ? received : notice.claimedFrom();
        return List.of(until(start));
    }

    /** From a day on up to the next renewal; with an open end for who will never be fit. */
    private DateSpan until(LocalDate start) {
        if (notice.declaration().orElse(null) instanceof OfExpert expert && expert.finding() == Finding.NEVER_FIT) {
            return DateSpan.from(start);
        }
        LocalDate last = rules.holdsThrough().atYear(start.getYear());
        return DateSpan.of(start, last.isBefore(start) ? last.plus(Period.ofYears(1)) : last);
    }

    /** The months of travelling of one year, without the days near a mobile school. */
    private List<DateSpan> season() {
        LocalDate start = notice.claimedFrom().isBefore(received) ? received : notice.claimedFrom();
        LocalDate first = LocalDate.of(start.getYear(), rules.seasonStart(), 1);
        LocalDate end = LocalDate.of(start.getYear(), rules.seasonEnd(), 1)
                .plusMonths(1)
                .minusDays(1);
        if (start.isBefore(first) || start.isAfter(end)) {
            defects.add(Defect.OUTSIDE_SEASON);
            return List.of();
        }
        List<DateSpan> near = notice.declaration().orElse(null) instanceof OfTravel travel
                ? travel.mobileSchools().stream()
                        .filter(school -> school.kilometres().compareTo(rules.mobileSchoolKilometres()) < 0)
                        .map(Declaration.MobileSchool::span)
                        .toList()
                : List.of();
        List<DateSpan> free = new ArrayList<>();
        for (LocalDate day = start; !day.isAfter(end); day = day.plusDays(1)) {
            LocalDate at = day;
            if (near.stream().anyMatch(span -> span.contains(at))) {
                continue;
            }
            DateSpan before = free.isEmpty() ? null : free.get(free.size() - 1);
            if (before != null && before.endInclusive().plusDays(1).equals(day)) {
                free.set(free.size() - 1, DateSpan.of(before.start(), day));
            } else {
                free.add(DateSpan.of(day, day));
            }
        }
        check(Defect.MOBILE_SCHOOL_NEAR, free.isEmpty());
        return free;
    }
}
