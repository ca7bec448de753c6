package nl.aanwezig.core.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Ground;
import org.immutables.value.Value;

/**
 * A definition of who sits at home (thuiszitter): a named view over {@link LearningSituation}s. Sources differ, so each stands here as
 * published, and none is called the right one: {@link HomeSitterDefinitions} has them. All look at who is under a duty when exemptions are
 * left aside.
 *
 * <p>Source: the domain reference, Dutch law 2.9; the letters are its own.
 */
@DomainType
@Value.Immutable
public sealed interface HomeSitterDefinition permits ImmutableHomeSitterDefinition {
    /** A short name: {@code A}, {@code B}, {@code B+}, {@code C}, {@code D}, {@code E}, {@code right-to-learn}. */
    String id();

    /** Whose definition it is. */
    Phrase name();

    /** Where it is written. */
    Ground ground();

    /** What counts as being away from school. */
    AwayFrom awayFrom();

    /** How long, in calendar days; 0 where months are asked. */
    int days();

    /** How long, in months by the calendar; 0 where days are asked. */
    default int months() {
        return 0;
    }

    /** Whether that long suffices, or more is asked. */
    Bound bound();

    /** Who is counted out. */
    List<CountedOut> countedOut();

    /** What counts as being away. */
    enum AwayFrom {
        /** Enrolled, and nothing attended without a valid reason. */
        LESSONS_WITHOUT_REASON,
        /** That, or enrolled nowhere for however short. */
        LESSONS_WITHOUT_REASON_OR_ENROLMENT,
        /** That, or enrolled nowhere for the same time. */
        LESSONS_WITHOUT_REASON_OR_LONG_ENROLMENT,
        /** Nothing attended, for whatever reason, or enrolled nowhere. */
        SCHOOL
    }

    /** Why somebody who is away is not counted. */
    enum CountedOut {
        /** By an exemption that frees from the duty. */
        EXEMPTED,
        /** Ill all that time, and not able to attend for a part. */
        ILL,
        /** Learning elsewhere, as people recorded. */
        LEARNING_ELSEWHERE
    }

    /** Whether somebody counts, and why or why not. */
    default HomeSitterAnswer of(LearningSituation situation) {
        return HomeSitterAnswer.of(this, situation);
    }

    /** Whether a stretch is long enough. */
    private boolean isLong(LocalDate since, int length, LocalDate until) {
        if (months() == 0) {
            return bound().holds(Count.of(length), Count.of(days()));
        }
        LocalDate reached = since.plusMonths(months());
        return bound() == Bound.AT_LEAST ? !until.isBefore(reached) : until.isAfter(reached);
    }

    /** Since when somebody is away in the sense of this definition, and long enough. */
    default Optional<LocalDate> awayLongEnough(LearningSituation situation) {
        LocalDate on = situation.on();
        Optional<Away> lessons = awayFrom() == AwayFrom.SCHOOL ? situation.away() : situation.awayWithoutReason();
        Optional<LocalDate> byLessons = lessons.filter(away -> isLong(away.since(), away.days(), away.until()))
                .filter(away -> awayFrom() != AwayFrom.LESSONS_WITHOUT_REASON
                        || situation.notEnrolledSince().isEmpty())
                .map(Away::since);
        Optional<LocalDate> byEnrolment = situation
                .notEnrolledSince()
                .filter(since -> awayFrom() != AwayFrom.LESSONS_WITHOUT_REASON)
                .filter(since -> awayFrom() == AwayFrom.LESSONS_WITHOUT_REASON_OR_ENROLMENT
                        || isLong(since, (int) ChronoUnit.DAYS.between(since, on) + 1, on));
        return byLessons.isPresent() ? byLessons : byEnrolment;
    }

    /** Starts a definition; everything but who is counted out is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a definition. */
    final class Builder extends ImmutableHomeSitterDefinition.Builder {
        Builder() {}
    }
}
