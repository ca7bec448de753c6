package nl.aanwezig.core.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolId;
import org.immutables.value.Value;

/** What a {@link CalendarPlan} holds. */
@DomainType
@Value.Immutable
sealed interface PlanParts permits ImmutablePlanParts {
    SchoolId school();

    DateSpan span();

    ZoneId zone();

    default String name() {
        return "";
    }

    default Set<DayOfWeek> weekdays() {
        return Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    }

    Set<PublicHoliday> publicHolidays();

    List<DateSpan> closed();

    Set<LocalDate> extra();

    default boolean isSchoolDay(LocalDate day) {
        return extra().contains(day)
                || (weekdays().contains(day.getDayOfWeek())
                        && closed().stream().noneMatch(span -> span.contains(day))
                        && publicHolidays().stream()
                                .noneMatch(holiday -> holiday.in(day.getYear()).equals(day)));
    }

    /** Builds the parts. */
    final class Builder extends ImmutablePlanParts.Builder {
        Builder() {}
    }
}
