package nl.aanwezig.core.notice;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aanwezig.core.duty.Answer;
import nl.aanwezig.core.duty.Duties;
import nl.aanwezig.core.duty.DutyStatus;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import org.immutables.value.Value;

/**
 * All that a school or institution reports, in one jurisdiction: each rule with its parameters. The kind follows from age and pattern on
 * the end date of each notice.
 *
 * <p>Sources: the domain reference, Dutch law 2.7, 2.10, 2.11 and 3.1.
 */
@DomainType
@Value.Immutable
public sealed interface ReportingDuty permits ImmutableReportingDuty {
    /** In time order; of one day by kind and school. */
    Comparator<Notice> ORDER = Comparator.comparing(Notice::begin)
            .thenComparing(Notice::end)
            .thenComparing(Notice::kind)
            .thenComparing(Notice::school);

    /** Sixteen hours in four lesson weeks. */
    default SixteenHours sixteenHours() {
        return SixteenHours.european();
    }

    /** Absence on end, under 18. */
    default ContinuousAbsence longTerm() {
        return ContinuousAbsence.longTerm();
    }

    /** Absence on end, 18 or older; empty where there is no Doorstroompunt to report to. */
    Optional<ContinuousAbsence> transition();

    /** Absence for own convenience. */
    default LuxuryAbsence luxury() {
        return LuxuryAbsence.standard();
    }

    /** How many days with lessons after the end date a report is still in time: 5. */
    default int schoolDaysToReport() {
        return ReportDeadline.SCHOOL_DAYS;
    }

    /** What the acts ask in the European Netherlands. */
    static ReportingDuty european() {
        return builder().transition(ContinuousAbsence.transition()).build();
    }

    /**
     * What the act of the islands asks (Leerplichtwet BES, text to the end of 2014). Absence on end and for own convenience are taken over
     * from the European part; reports go to the island executive (bestuurscollege).
     */
    static ReportingDuty caribbean() {
        return builder().sixteenHours(SixteenHours.caribbean()).build();
    }

    /** What is asked in a jurisdiction. */
    static ReportingDuty in(Jurisdiction jurisdiction) {
        return jurisdiction == Jurisdiction.CARIBBEAN_NETHERLANDS ? caribbean() : european();
    }

    /**
     * Every notice that a pupil's register gives cause for, in order, whether or not the pupil is under any duty.
     *
     * @param timelines of one pupil, one for each school
     * @param facts what people decided to report, see {@link RecordedNotices}
     */
    default List<Notice> find(Collection<Timeline> timelines, Facts facts) {
        Stream<Notice> found = timelines.stream()
                .flatMap(timeline -> Stream.of(
                                sixteenHours().find(timeline),
                                longTerm().find(timeline),
                                transition().map(rule -> rule.find(timeline)).orElse(ImmutableList.of()),
                                luxury().find(timeline))
                        .flatMap(List::stream));
        return Stream.concat(found, RecordedNotices.find(timelines, facts).stream())
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Every notice that a young person's register gives cause for and the law asks or allows, in order: under 18 while compulsory education
     * or the qualification duty holds on the end date and no exemption frees from it, or that cannot be told; to the Doorstroompunt who
     * belongs to its target group on the end date, or of whom it cannot be told. What people decided to report is always there.
     *
     * @param timelines of this person, one for each school
     * @param facts what people decided to report, see {@link RecordedNotices}
     */
    default List<Notice> find(YoungPerson person, Collection<Timeline> timelines, Facts facts) {
        Duties duties = Duties.in(person.jurisdiction());
        return find(timelines, facts).stream()
                .filter(notice -> isAsked(notice.kind(), duties.statusOf(person, notice.end())))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isAsked(NoticeKind kind, DutyStatus status) {
        return switch (kind) {
            case SIXTEEN_HOURS, LONG_TERM, LUXURY -> !status.canTell() || status.isUnderDuty();
            case TRANSITION -> status.transitionTarget() != Answer.NO;
            case SIXTEEN_HOURS_ADULT, OTHER, REMOVAL -> true;
        };
    }

    /** Starts a duty; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a duty. */
    final class Builder extends ImmutableReportingDuty.Builder {
        Builder() {}
    }
}
