package nl.aanwezig.mtss.signal.pattern;

import static com.google.common.base.Preconditions.checkState;

import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.internal.DomainType;
import org.immutables.value.Value;

/**
 * When a pattern is one (domain reference, measures 3.2, rows "weekday/part-of-day pattern" and "subject/first-hour pattern"). The
 * numbers are this project's choice; none is published.
 */
@DomainType
@Value.Immutable
public sealed interface Patterns permits ImmutablePatterns {
    /** Of the patterns of one kind that are signalled, the share that is expected to be chance at most: 5 %. */
    default Share falseDiscoveries() {
        return Share.percent(5);
    }

    /** How much a pupil must have missed in all before patterns are looked for: 5 days, half days or lessons. */
    default int leastMissed() {
        return 5;
    }

    /** How often the weekday, hour or subject must have been recorded for the pupil: 5. */
    default int leastRecorded() {
        return 5;
    }

    /** How much the school's other pupils must have missed in it, and outside it, before they are a base: 20 of each. */
    default int leastMissedByOthers() {
        return 20;
    }

    /** A day is missed, for weekdays, when at least this share of its required and recorded time was: half of it. */
    default Share ofDay() {
        return Share.percent(50);
    }

    /** A half day, lesson or subject of a day is missed when at least this share of it was: half of it. */
    default Share ofUnit() {
        return Share.percent(50);
    }

    /** Where the rule is written. */
    default Ground ground() {
        return Ground.because(
                "domain reference, measures 3.2, patterns against the school's own base rate; numbers chosen by this"
                        + " project");
    }

    /** The standard numbers. */
    static Patterns standard() {
        return builder().build();
    }

    /** Refuses numbers below 1 and shares outside 0 to 100 per cent. */
    @Value.Check
    default void check() {
        checkState(
                leastMissed() >= 1 && leastRecorded() >= 1 && leastMissedByOthers() >= 1,
                "The least numbers are %s, %s and %s.\nMaybe they should be at least 1.",
                leastMissed(),
                leastRecorded(),
                leastMissedByOthers());
        checkShare(falseDiscoveries());
        checkShare(ofDay());
        checkShare(ofUnit());
    }

    private static void checkShare(Share share) {
        checkState(
                share.value().signum() >= 0 && share.value().compareTo(Ratio.ONE) <= 0,
                "The share is %s per cent.\nMaybe it should lie between 0 and 100.",
                share.percent());
    }

    /** Starts a set of numbers; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a set of numbers. */
    final class Builder extends ImmutablePatterns.Builder {
        Builder() {}
    }
}
