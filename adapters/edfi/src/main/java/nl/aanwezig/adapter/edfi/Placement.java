package nl.aanwezig.adapter.edfi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Register;

/** Makes a register of days from an interchange: what each event means, and whom and which school it belongs to. */
final class Placement {
    private static final Comparator<Enrolment> IN_TIME_ORDER = Comparator.comparing(
                    (Enrolment enrolment) -> enrolment.span().start())
            .thenComparing(enrolment -> enrolment.span().endInclusive())
            .thenComparing(Enrolment::school)
            .thenComparing(enrolment -> enrolment.calendar().orElse(""));

    private final Interchange interchange;
    private final CodeBook codes;
    private final CalendarShelf calendars;
    private final List<Failure> failures;
    private final Map<PupilId, Set<Enrolment>> enrolments = new TreeMap<>();
    private final Set<Key.StudentAtSchool> population = new HashSet<>();
    private final Map<PupilId, Map<SchoolId, MarkLog.Builder>> logs = new TreeMap<>();

    private Placement(Loaded<Interchange> loaded, CodeBook codes, CalendarShelf calendars) {
        this.interchange = loaded.value();
        this.codes = codes;
        this.calendars = calendars;
        this.failures = new ArrayList<>(loaded.failures());
    }

    static Loaded<Register> place(Loaded<Interchange> loaded, CodeBook codes, CalendarShelf calendars) {
        Placement placement = new Placement(loaded, codes, calendars);
        if (loaded.value().holdsEnrolments()) {
            placement.enrol();
        } else {
            placement.assumeEnrolments();
        }
        placement.mark();
        List<Pupil> pupils = placement.pupils();
        Register register = Register.of(Unit.DAY, codes, calendars.all(), pupils, placement.logs());
        placement.failures.sort(
                Comparator.comparing((Failure failure) -> failure.place().source())
                        .thenComparing(failure -> failure.place().line()));
        return new Loaded<>(register, placement.failures);
    }

    private void enrol() {
        interchange.located(Entity.SchoolAssociation.class).forEach(row -> {
            Entity.SchoolAssociation one = row.entity();
            Optional<SchoolCalendar> calendar = calendars.followedBy(one);
            if (calendar.isEmpty()) {
                String value = one.of().school()
                        + one.calendar().map(key -> " " + key.code()).orElse("");
                failures.add(row.failure(
                        FailureReason.UNKNOWN_SCHOOL, one.of().pupil().value(), value));
            } else {
                enrol(one.of(), one.span(), calendar.get());
            }
        });
    }

    /** Whoever has an event of the day at a school is on its roll from the first day of its calendar on. */
    private void assumeEnrolments() {
        Stream<Key.StudentAtSchool> read =
                interchange.all(Entity.SchoolAttendance.class).stream().map(Entity.SchoolAttendance::of);
        Stream<Key.StudentAtSchool> unread = interchange.unread().stream().map(Unread::of);
        Stream.concat(read, unread)
                .distinct()
                .forEach(of -> calendars
                        .everyones(of.school())
                        .ifPresent(calendar -> enrol(of, DateSpan.from(calendar.firstDay()), calendar)));
    }

    private void enrol(Key.StudentAtSchool of, DateSpan span, SchoolCalendar calendar) {
        Enrolment.Builder enrolment = Enrolment.builder();
        enrolment.school(of.school()).span(span);
        if (!calendar.name().isEmpty()) {
            enrolment.calendar(calendar.name());
        }
        enrolments
                .computeIfAbsent(of.pupil(), key -> new TreeSet<>(IN_TIME_ORDER))
                .add(enrolment.build());
        population.add(of);
    }

    private void mark() {
        interchange.located(Entity.SchoolAttendance.class).forEach(row -> {
            Entity.SchoolAttendance one = row.entity();
            Optional<Code> code = check(row, one.of(), one.event());
            if (misplaced(one.of()).isEmpty()) {
                add(
                        one.of(),
                        code.map(found -> packed(one.event(), found))
                                .orElseGet(() -> unread(one.event().date())));
            }
        });
        interchange.unread().stream()
                .filter(one -> population.contains(one.of()))
                .forEach(one -> add(one.of(), unread(one.date())));
        // A lesson is no day: section events are checked, so that none is lost unseen, but leave no mark.
        interchange
                .located(Entity.SectionAttendance.class)
                .forEach(row -> check(row, row.entity().of(), row.entity().event()));
    }

    private void add(Key.StudentAtSchool of, long mark) {
        logs.computeIfAbsent(of.pupil(), key -> new TreeMap<>())
                .computeIfAbsent(of.school(), key -> MarkLog.builder(Unit.DAY, codes))
                .add(mark);
    }

    /** What an event means; empty where the code book does not say. The first thing that is wrong with the row is listed. */
    private Optional<Code> check(Located<?> row, Key.StudentAtSchool of, AttendanceEvent event) {
        Optional<Code> code = EdFiCodes.find(codes, event);
        if (code.isEmpty()) {
            FailureReason reason = codes.find(event.category()).isEmpty()
                    ? FailureReason.UNKNOWN_CODE
                    : FailureReason.CODE_NOT_VALID_ON_DATE;
            failures.add(row.failure(reason, of.pupil().value(), event.category()));
        } else {
            misplaced(of).ifPresent(reason -> {
                String value = reason == FailureReason.UNKNOWN_SCHOOL
                        ? of.school().value()
                        : of.pupil().value();
                failures.add(row.failure(reason, of.pupil().value(), value));
            });
        }
        return code;
    }

    /** Why an event has no place: its school has no calendar, or its pupil is not on the roll; empty where it has one. */
    private Optional<FailureReason> misplaced(Key.StudentAtSchool of) {
        if (!calendars.holds(of.school())) {
            return Optional.of(FailureReason.UNKNOWN_SCHOOL);
        }
        return interchange.holdsEnrolments() && !population.contains(of)
                ? Optional.of(FailureReason.UNKNOWN_PUPIL)
                : Optional.empty();
    }

    private static long unread(LocalDate date) {
        return PackedMark.notUnderstood(date.toEpochDay(), 0, PackedMark.WHOLE);
    }

    private long packed(AttendanceEvent event, Code code) {
        int missed = code.presence() == Presence.PART ? event.duration().orElse(0) : 0;
        return PackedMark.of(event.date().toEpochDay(), 0, PackedMark.WHOLE, missed, codes.indexOf(code));
    }

    private Map<PupilId, Map<SchoolId, MarkLog>> logs() {
        Map<PupilId, Map<SchoolId, MarkLog>> built = new TreeMap<>();
        logs.forEach((pupil, own) -> {
            Map<SchoolId, MarkLog> bySchool = new TreeMap<>();
            own.forEach((school, log) -> bySchool.put(school, log.build()));
            built.put(pupil, bySchool);
        });
        return built;
    }

    private List<Pupil> pupils() {
        Map<PupilId, LocalDate> births = births();
        List<Pupil> pupils = new ArrayList<>();
        enrolments.forEach((id, own) -> pupils.add(Pupil.builder()
                .id(id)
                .birthDate(Optional.ofNullable(births.get(id)))
                .addAllEnrolments(own)
                .build()));
        return pupils;
    }

    /** The birth dates. Where two rows contradict each other nobody knows which one is right: none is used. */
    private Map<PupilId, LocalDate> births() {
        Map<PupilId, LocalDate> births = new HashMap<>();
        Set<PupilId> contradicted = new HashSet<>();
        interchange
                .located(Entity.Student.class)
                .forEach(row -> row.entity().birthDate().ifPresent(date -> {
                    PupilId id = row.entity().id();
                    LocalDate known = births.putIfAbsent(id, date);
                    if (known != null && !known.equals(date)) {
                        contradicted.add(id);
                        failures.add(row.failure(FailureReason.CONFLICT, id.value(), "BirthDate"));
                    }
                }));
        births.keySet().removeAll(contradicted);
        return births;
    }
}
