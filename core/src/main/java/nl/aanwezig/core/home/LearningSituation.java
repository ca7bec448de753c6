package nl.aanwezig.core.home;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.aanwezig.core.duty.Duties;
import nl.aanwezig.core.duty.DutyStatus;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.notice.EnrolmentCheck;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import org.immutables.value.Value;

/**
 * How somebody learns on a date, as far as register, enrolment and what people recorded tell. Raw: which of it counts as sitting at home is
 * for a {@link HomeSitterDefinition} to say.
 */
@DomainType
@Value.Immutable
public sealed interface LearningSituation permits ImmutableLearningSituation {
    /** The fact that somebody who is ill could attend for a part by a plan (value 1), or no longer can (value 0). */
    String ABLE_TO_ATTEND_PARTLY = "able-to-attend-partly";

    /** The fact that somebody learns elsewhere than at a school (value 1), or no longer does (value 0). */
    String LEARNS_ELSEWHERE = "learns-elsewhere";

    /** The date that was asked. */
    LocalDate on();

    /** What the law asks on it. */
    DutyStatus status();

    /** Since when enrolled nowhere; empty when enrolled, or when no duty can be told. */
    Optional<LocalDate> notEnrolledSince();

    /** The first of the school days on which nothing was attended, for whatever reason; empty when something was attended last. */
    Optional<Away> away();

    /** The same without a valid reason; a day with a valid reason ends it. */
    Optional<Away> awayWithoutReason();

    /** Whether all that was missed since {@link #away()} began was illness. */
    boolean isIllThroughout();

    /** Whether a plan says that somebody who is ill could attend for a part. */
    boolean isAbleToAttendPartly();

    /** Whether people recorded that the young person learns elsewhere. */
    boolean isLearningElsewhere();

    /** Who. */
    default PupilId pupil() {
        return status().pupil();
    }

    /** The exemption that frees from the duty on the date. */
    default Optional<Exemption> exemption() {
        return status().exemption();
    }

    /** Away from school in any way: not enrolled, or nothing attended; since the first day of it. */
    default Optional<LocalDate> notAtSchoolSince() {
        Optional<LocalDate> since = away().map(Away::since);
        return since.isPresent() ? since : notEnrolledSince();
    }

    /**
     * The situation on a date.
     *
     * @param timelines of this person, one for each school; none for who is enrolled nowhere
     * @param facts what people recorded beside the register
     * @throws IllegalArgumentException when a timeline is of somebody else
     */
    static LearningSituation of(YoungPerson person, Collection<Timeline> timelines, Facts facts, LocalDate on) {
        for (Timeline timeline : timelines) {
            checkArgument(
                    timeline.pupil().id().equals(person.pupil().id()),
                    "A timeline of school %s is of another pupil than the young person.\nMaybe two persons were mixed up.",
                    timeline.school());
        }
        AwayCourse course = AwayCourse.of(timelines, on);
        return builder()
                .on(on)
                .status(Duties.in(person.jurisdiction()).statusOf(person, on))
                .notEnrolledSince(EnrolmentCheck.since(person, on))
                .away(course.away())
                .awayWithoutReason(course.awayWithoutReason())
                .isIllThroughout(course.isIllThroughout())
                .isAbleToAttendPartly(holds(ABLE_TO_ATTEND_PARTLY, facts, on))
                .isLearningElsewhere(holds(LEARNS_ELSEWHERE, facts, on))
                .build();
    }

    private static boolean holds(String fact, Facts facts, LocalDate on) {
        return facts.latest(fact, on)
                .filter(latest -> latest.value().compareTo(Ratio.ZERO) > 0)
                .isPresent();
    }

    /** Starts a situation; status, date and the four answers of yes or no are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a situation. */
    final class Builder extends ImmutableLearningSituation.Builder {
        Builder() {}
    }
}
