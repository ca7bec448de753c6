package nl.aanwezig.core.school;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the calendar of an enrolment is found. */
@FunctionalInterface
public interface Calendars {
    /** The calendar that a pupil with this enrolment follows; empty when none is known. */
    Optional<SchoolCalendar> of(Enrolment enrolment);

    /**
     * Finds by school and calendar name. An enrolment that names no calendar takes the school's only one; at a school with
     * several and none without a name it has no calendar, rather than a wrong one.
     *
     * @throws IllegalArgumentException when a school has two calendars of one name
     */
    static Calendars among(Collection<SchoolCalendar> calendars) {
        Map<SchoolId, Map<String, SchoolCalendar>> index = new HashMap<>();
        for (SchoolCalendar calendar : calendars) {
            SchoolCalendar other = index.computeIfAbsent(calendar.school(), school -> new HashMap<>())
                    .putIfAbsent(calendar.name(), calendar);
            checkArgument(
                    other == null,
                    "School %s has two calendars named \"%s\".\nMaybe one of them should have another name.",
                    calendar.school(),
                    calendar.name());
        }
        return enrolment -> {
            Map<String, SchoolCalendar> own = index.getOrDefault(enrolment.school(), Map.of());
            if (enrolment.calendar().isPresent()) {
                return Optional.ofNullable(own.get(enrolment.calendar().get()));
            }
            return own.size() == 1 ? own.values().stream().findFirst() : Optional.ofNullable(own.get(""));
        };
    }
}
