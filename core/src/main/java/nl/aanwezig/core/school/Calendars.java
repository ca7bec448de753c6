package nl.aanwezig.core.school;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Optional;

/** Where the calendar of an enrolment is found. */
@FunctionalInterface
public interface Calendars {
    /** The calendar that a pupil with this enrolment follows; empty when none is known. */
    Optional<SchoolCalendar> of(Enrolment enrolment);

    /**
     * Finds by school and calendar name. An enrolment that names no calendar takes the school's only one; at a school with
     * several and none without a name it has no calendar, rather than a wrong one.
     */
    static Calendars among(Collection<SchoolCalendar> calendars) {
        ImmutableMap.Builder<SchoolId, ImmutableMap<String, SchoolCalendar>> bySchool = ImmutableMap.builder();
        calendars.stream().map(SchoolCalendar::school).distinct().forEach(school -> {
            ImmutableMap.Builder<String, SchoolCalendar> byName = ImmutableMap.builder();
            calendars.stream()
                    .filter(calendar -> calendar.school().equals(school))
                    .forEach(calendar -> byName.put(calendar.name(), calendar));
            bySchool.put(school, byName.buildOrThrow());
        });
        ImmutableMap<SchoolId, ImmutableMap<String, SchoolCalendar>> index = bySchool.buildOrThrow();
        return enrolment -> {
            ImmutableMap<String, SchoolCalendar> own = index.getOrDefault(enrolment.school(), ImmutableMap.of());
            if (enrolment.calendar().isPresent()) {
                return Optional.ofNullable(own.get(enrolment.calendar().get()));
            }
            return own.size() == 1 ? own.values().stream().findFirst() : Optional.ofNullable(own.get(""));
        };
    }
}
