package nl.aanwezig.adapter.edfi;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;

/**
 * The calendars of all schools by name, and the one that pupils follow who refer to none.
 *
 * <p>That one is the school's only calendar. Where there are several it has the days of all that are not for single pupils
 * ({@code Student Specific}, {@code IEP}), or of all when each is: calendars of successive school years then follow each other,
 * and for calendars side by side it counts as the Analytics Middle Tier does, which joins by school.
 */
final class CalendarShelf {
    private static final String EVERYONE = "";
    private static final Set<String> FOR_SINGLE_PUPILS = Set.of("Student Specific", "IEP");
    private static final MonthDay YEAR_START = MonthDay.of(7, 1);
    private static final ZoneId ZONE = ZoneId.of("UTC");

    private final Map<SchoolId, Map<String, SchoolCalendar>> calendars = new TreeMap<>();
    private final Map<SchoolId, SchoolCalendar> everyones = new TreeMap<>();
    private final Set<SchoolId> followed = new TreeSet<>();

    private CalendarShelf() {}

    /** The calendars of an interchange. */
    static CalendarShelf of(Interchange interchange, Set<String> schoolDayEvents) {
        CalendarShelf shelf = new CalendarShelf();
        Map<Key.Calendar, Set<LocalDate>> days = interchange.all(Entity.CalendarDate.class).stream()
                .filter(date -> date.events().stream().anyMatch(schoolDayEvents::contains))
                .collect(Collectors.groupingBy(
                        Entity.CalendarDate::calendar,
                        Collectors.mapping(Entity.CalendarDate::date, Collectors.toCollection(TreeSet::new))));
        days.forEach((key, dates) -> shelf.put(key.school(), name(key), dates));
        Set<Key.Calendar> single = interchange.all(Entity.Calendar.class).stream()
                .filter(calendar -> FOR_SINGLE_PUPILS.contains(calendar.type()))
                .map(Entity.Calendar::key)
                .collect(Collectors.toSet());
        shelf.calendars.forEach((school, own) -> {
            Set<LocalDate> all = new TreeSet<>();
            Set<LocalDate> shared = new TreeSet<>();
            days.forEach((key, dates) -> {
                if (key.school().equals(school)) {
                    all.addAll(dates);
                    shared.addAll(single.contains(key) ? Set.of() : dates);
                }
            });
            shelf.everyones.put(
                    school,
                    own.size() == 1
                            ? own.values().iterator().next()
                            : calendar(school, EVERYONE, shared.isEmpty() ? all : shared));
        });
        return shelf;
    }

    /** One calendar for every school that the interchange names. */
    static CalendarShelf of(Interchange interchange, Collection<LocalDate> schoolDays) {
        CalendarShelf shelf = new CalendarShelf();
        Set<SchoolId> schools = new TreeSet<>();
        interchange
                .all(Entity.SchoolAssociation.class)
                .forEach(one -> schools.add(one.of().school()));
        interchange
                .all(Entity.SchoolAttendance.class)
                .forEach(one -> schools.add(one.of().school()));
        interchange
                .all(Entity.SectionAttendance.class)
                .forEach(one -> schools.add(one.of().school()));
        interchange
                .all(Entity.CalendarDate.class)
                .forEach(one -> schools.add(one.calendar().school()));
        interchange.unread().forEach(one -> schools.add(one.of().school()));
        schools.forEach(school -> shelf.everyones.put(school, calendar(school, EVERYONE, schoolDays)));
        return shelf;
    }

    private void put(SchoolId school, String name, Collection<LocalDate> dates) {
        calendars.computeIfAbsent(school, key -> new TreeMap<>()).put(name, calendar(school, name, dates));
    }

    private static SchoolCalendar calendar(SchoolId school, String name, Collection<LocalDate> dates) {
        return SchoolCalendar.of(school, name, dates).inZone(ZONE).withYearStart(YEAR_START);
    }

    private static String name(Key.Calendar key) {
        return (key.code() + " " + key.schoolYear()).strip();
    }

    boolean holds(SchoolId school) {
        return everyones.containsKey(school);
    }

    /** The calendar of pupils of the school who refer to none. */
    Optional<SchoolCalendar> everyones(SchoolId school) {
        followed.add(school);
        return Optional.ofNullable(everyones.get(school));
    }

    /** The calendar that an enrolment follows; empty when it refers to one that holds no school day, or when the school has none. */
    Optional<SchoolCalendar> followedBy(Entity.SchoolAssociation enrolment) {
        SchoolId school = enrolment.of().school();
        return enrolment.calendar().isEmpty() || !calendars.containsKey(school)
                ? everyones(school)
                : Optional.ofNullable(
                        calendars.get(school).get(name(enrolment.calendar().get())));
    }

    /** All calendars; one for everyone besides named ones only where some pupil follows it. */
    List<SchoolCalendar> all() {
        List<SchoolCalendar> all = new ArrayList<>();
        calendars.values().forEach(own -> all.addAll(own.values()));
        everyones.forEach((school, everyones) -> {
            if (everyones.name().equals(EVERYONE) && (followed.contains(school) || !calendars.containsKey(school))) {
                all.add(everyones);
            }
        });
        return all;
    }
}
