package nl.aanwezig.core.leave;

import java.time.LocalDate;
import java.util.Map;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.Pupil;
import org.immutables.value.Value;

/** The hours that a child under six stayed away in one week (art. 11a): at most, never automatically. */
@DomainType
@Value.Immutable
public sealed interface UnderSixWeek permits ImmutableUnderSixWeek {
    /** The child, never printed; the birth date tells on which days it is under six. */
    @Value.Redacted
    Pupil pupil();

    /** The week. */
    LessonWeek week();

    /** The hours away on each day of the week; days of other weeks do not count. */
    Map<LocalDate, ClockHours> hours();

    /** Whether the head was told. */
    default boolean isTold() {
        return false;
    }

    /** For how many hours besides the head gave consent. */
    default ClockHours consented() {
        return new ClockHours(Ratio.ZERO);
    }

    /**
     * How much of a week is authorised.
     *
     * @param authorised hours
     * @param notAuthorised the other hours
     * @param why in Dutch and English, with the article
     */
    record Answer(ClockHours authorised, ClockHours notAuthorised, Explanation why) {}

    /** Starts a week; {@code pupil} and {@code week} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a week. */
    final class Builder extends ImmutableUnderSixWeek.Builder {
        Builder() {}
    }
}
