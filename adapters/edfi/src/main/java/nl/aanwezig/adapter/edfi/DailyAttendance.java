package nl.aanwezig.adapter.edfi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.ExitDay;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;

/**
 * An interchange as Ed-Fi's Analytics Middle Tier shows it: one row for each pupil, school and day of that school's calendar on
 * which the pupil is on the roll, with every event of the day as a flag.
 *
 * <p>It reproduces the peer's reading where that differs from a {@linkplain EdFi#read() register}, so that both can be laid side
 * by side: days are those of any calendar of the school, not of the pupil's own; a duration is not looked at; entry and exit day
 * both count; an event belongs to a row when the enrolment gives no school year or the same one; a section counts as homeroom
 * whatever the dates of the pupil's part in it.
 *
 * <pre>{@code
 * DailyAttendance.of(interchange, DescriptorMap.analyticsMiddleTier())
 *     .upTo(asOf)
 *     .filter(day -> day.has(AttendanceFlag.REPORTED_ABSENT_FROM_SCHOOL));
 * }</pre>
 */
public final class DailyAttendance {
    private static final Comparator<Key.StudentAtSchool> ORDER =
            Comparator.comparing(Key.StudentAtSchool::pupil).thenComparing(Key.StudentAtSchool::school);

    private static final CodeBook NO_CODES = CodeBook.of("none", List.of());

    /** One event with what it needs to find its row. */
    private record Registered(String schoolYear, Where where, Set<Meaning> meanings) {}

    private final NavigableMap<Key.StudentAtSchool, List<Entity.SchoolAssociation>> enrolments;
    private final Map<SchoolId, NavigableMap<LocalDate, Set<Meaning>>> calendars = new HashMap<>();
    private final Map<Key.StudentAtSchool, Map<LocalDate, Set<Registered>>> events = new HashMap<>();

    private DailyAttendance(Interchange interchange, DescriptorMap meanings) {
        enrolments = interchange.all(Entity.SchoolAssociation.class).stream()
                .collect(Collectors.groupingBy(
                        Entity.SchoolAssociation::of, () -> new TreeMap<>(ORDER), Collectors.toList()));
        interchange
                .all(Entity.CalendarDate.class)
                .forEach(date -> calendars
                        .computeIfAbsent(date.calendar().school(), school -> new TreeMap<>())
                        .computeIfAbsent(date.date(), day -> EnumSet.noneOf(Meaning.class))
                        .addAll(meanings.meanings(date.events())));
        interchange
                .all(Entity.SchoolAttendance.class)
                .forEach(one -> add(
                        one.of(),
                        one.event().date(),
                        new Registered(
                                one.session().schoolYear(),
                                Where.SCHOOL,
                                meanings.meanings(one.event().category()))));
        Set<Entity.SectionAssociation> homerooms = new HashSet<>(interchange.all(Entity.SectionAssociation.class));
        homerooms.removeIf(one -> !one.homeroom());
        Map<Key.StudentAtSchool, Set<Key.Section>> homeroomsOf = homerooms.stream()
                .collect(Collectors.groupingBy(
                        Entity.SectionAssociation::of,
                        Collectors.mapping(Entity.SectionAssociation::section, Collectors.toSet())));
        interchange
                .all(Entity.SectionAttendance.class)
                .forEach(one -> add(
                        one.of(),
                        one.event().date(),
                        new Registered(
                                one.section().session().schoolYear(),
                                homeroomsOf.getOrDefault(one.of(), Set.of()).contains(one.section())
                                        ? Where.HOMEROOM
                                        : Where.SECTION,
                                meanings.meanings(one.event().category()))));
    }

    private void add(Key.StudentAtSchool of, LocalDate date, Registered event) {
        events.computeIfAbsent(of, key -> new HashMap<>())
                .computeIfAbsent(date, day -> new HashSet<>())
                .add(event);
    }

    /** The days of an interchange; a code value that the map does not hold leaves no flag. */
    public static DailyAttendance of(Interchange interchange, DescriptorMap meanings) {
        return new DailyAttendance(interchange, meanings);
    }

    /**
     * The rows up to and including a day, in the order of pupils, schools and dates; made one by one. A row stands for any day that
     * the calendar mentions: the early-warning view has them all, the chronic-absenteeism view those of {@link
     * AttendanceDay.Kind#INSTRUCTIONAL}.
     */
    public Stream<AttendanceDay> upTo(LocalDate asOf) {
        return enrolments.keySet().stream()
                .filter(of -> calendars.containsKey(of.school()))
                .flatMap(of -> enrolledDays(of, asOf).map(date -> row(of, date)));
    }

    /** The days of a timeline on which the pupil is on the roll: an enrolment is clipped to the calendar here as everywhere. */
    private Stream<LocalDate> enrolledDays(Key.StudentAtSchool of, LocalDate asOf) {
        Pupil pupil = Pupil.builder()
                .id(of.pupil())
                .addAllEnrolments(associations(of).stream()
                        .map(one -> Enrolment.of(of.school(), one.span()))
                        .toList())
                .build();
        SchoolCalendar calendar =
                SchoolCalendar.of(of.school(), days(of.school()).keySet());
        TimelinePolicy policy =
                TimelinePolicy.builder().exitDay(ExitDay.INCLUDED).upTo(asOf).build();
        return Timeline.of(pupil, calendar, MarkLog.builder(Unit.DAY, NO_CODES).build(), policy)
                .enrolledDays()
                .mapToObj(LocalDate::ofEpochDay);
    }

    private List<Entity.SchoolAssociation> associations(Key.StudentAtSchool of) {
        return enrolments.getOrDefault(of, List.of());
    }

    private NavigableMap<LocalDate, Set<Meaning>> days(SchoolId school) {
        return calendars.getOrDefault(school, new TreeMap<>());
    }

    private AttendanceDay row(Key.StudentAtSchool of, LocalDate date) {
        List<Entity.SchoolAssociation> covering = associations(of).stream()
                .filter(enrolment -> enrolment.span().contains(date))
                .toList();
        Set<Meaning> school = EnumSet.noneOf(Meaning.class);
        Set<Meaning> homeroom = EnumSet.noneOf(Meaning.class);
        Set<Meaning> sections = EnumSet.noneOf(Meaning.class);
        for (Registered event : events.getOrDefault(of, Map.of()).getOrDefault(date, Set.of())) {
            if (covering.stream().anyMatch(enrolment -> belongs(event, enrolment))) {
                switch (event.where()) {
                    case SCHOOL -> school.addAll(event.meanings());
                    case SECTION -> sections.addAll(event.meanings());
                    case HOMEROOM -> {
                        homeroom.addAll(event.meanings());
                        sections.addAll(event.meanings());
                    }
                }
            }
        }
        AttendanceDay.Kind kind = days(of.school()).getOrDefault(date, Set.of()).contains(Meaning.INSTRUCTIONAL_DAY)
                ? AttendanceDay.Kind.INSTRUCTIONAL
                : AttendanceDay.Kind.OTHER;
        return new AttendanceDay(of, date, kind, new AttendanceDay.Reported(school, homeroom, sections));
    }

    private static boolean belongs(Registered event, Entity.SchoolAssociation enrolment) {
        return enrolment.schoolYear().isEmpty() || enrolment.schoolYear().get().equals(event.schoolYear());
    }
}
