package nl.aanwezig.adapter.edfi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.school.SchoolId;

/** Makes an entity of a record. Paths are those of data standard 4 up to and including 6. */
final class EntityReader {
    @FunctionalInterface
    private interface Kind {
        Entity read(XmlRecord record, Fields fields) throws UnusableRow;
    }

    static final String ENROLMENT = "StudentSchoolAssociation";

    private static final String SCHOOL_EVENT = "StudentSchoolAttendanceEvent";
    private static final String EVENT_DATE = "AttendanceEvent/EventDate";
    private static final String SCHOOL = "SchoolReference/SchoolIdentity/SchoolId";
    private static final String SESSION = "SessionReference/SessionIdentity/";
    private static final String CALENDAR = "CalendarReference/CalendarIdentity/";
    private static final String SECTION = "SectionReference/SectionIdentity/";
    private static final String OFFERING = SECTION + "CourseOfferingReference/CourseOfferingIdentity/";

    private static final Map<String, Kind> KINDS = Map.of(
            "Student",
            (record, fields) -> student(fields),
            ENROLMENT,
            (record, fields) -> schoolAssociation(fields),
            "StudentSectionAssociation",
            (record, fields) -> sectionAssociation(fields),
            "Session",
            (record, fields) -> session(fields),
            "Calendar",
            (record, fields) -> calendar(fields),
            "CalendarDate",
            EntityReader::calendarDate,
            SCHOOL_EVENT,
            (record, fields) -> schoolAttendance(fields),
            "StudentSectionAttendanceEvent",
            (record, fields) -> sectionAttendance(fields));

    private EntityReader() {}

    /** Local names of the records of which it can make an entity. */
    static Set<String> names() {
        return KINDS.keySet();
    }

    /**
     * Makes an entity.
     *
     * @param record one of {@link #names()}
     */
    static Entity read(XmlRecord record, Fields fields) throws UnusableRow {
        Kind kind = KINDS.get(record.name());
        if (kind == null) {
            throw new IllegalArgumentException(
                    "No entity is made of " + record.name() + ".\nMaybe it should be added to the kinds.");
        }
        return kind.read(record, fields);
    }

    /** The day that an unusable record of a pupil's day is of, as far as it tells. */
    static Optional<Unread> unread(XmlRecord record, Fields fields) {
        if (!record.name().equals(SCHOOL_EVENT)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Unread(
                    new Key.StudentAtSchool(fields.pupil(), fields.school(SCHOOL, SESSION + SCHOOL)),
                    fields.date(EVENT_DATE)));
        } catch (UnusableRow e) {
            return Optional.empty();
        }
    }

    private static Entity.Student student(Fields fields) throws UnusableRow {
        return new Entity.Student(fields.pupil(), fields.optionalDate("BirthData/BirthDate"));
    }

    private static Entity.SchoolAssociation schoolAssociation(Fields fields) throws UnusableRow {
        SchoolId school = fields.school(SCHOOL);
        Optional<Key.Calendar> calendar = fields.optional(CALENDAR + "CalendarCode")
                .map(code -> new Key.Calendar(school, fields.orEmpty(CALENDAR + "SchoolYear"), code));
        return new Entity.SchoolAssociation(
                new Key.StudentAtSchool(fields.pupil(), school),
                fields.span("EntryDate", "ExitWithdrawDate"),
                fields.optional("SchoolYear"),
                calendar);
    }

    private static Entity.SectionAssociation sectionAssociation(Fields fields) throws UnusableRow {
        Key.Section section = section(fields);
        return new Entity.SectionAssociation(
                new Key.StudentAtSchool(fields.pupil(), section.school()),
                section,
                fields.span("BeginDate", "EndDate"),
                fields.indicator("HomeroomIndicator"));
    }

    private static Entity.Session session(Fields fields) throws UnusableRow {
        return new Entity.Session(
                new Key.Session(fields.school(SCHOOL), fields.orEmpty("SchoolYear"), fields.orEmpty("SessionName")),
                fields.span("BeginDate", "EndDate"),
                fields.wholeNumber("TotalInstructionalDays"));
    }

    private static Entity.Calendar calendar(Fields fields) throws UnusableRow {
        return new Entity.Calendar(
                new Key.Calendar(fields.school(SCHOOL), fields.orEmpty("SchoolYear"), fields.required("CalendarCode")),
                Fields.codeValue(fields.orEmpty("CalendarType")));
    }

    private static Entity.CalendarDate calendarDate(XmlRecord record, Fields fields) throws UnusableRow {
        List<String> events = new ArrayList<>();
        record.texts("CalendarEvent").forEach(event -> events.add(Fields.codeValue(event)));
        if (events.isEmpty()) {
            throw new UnusableRow(FailureReason.MISSING_VALUE, "CalendarEvent");
        }
        return new Entity.CalendarDate(
                new Key.Calendar(
                        fields.school(CALENDAR + SCHOOL),
                        fields.orEmpty(CALENDAR + "SchoolYear"),
                        fields.required(CALENDAR + "CalendarCode")),
                fields.date("Date"),
                events);
    }

    private static Entity.SchoolAttendance schoolAttendance(Fields fields) throws UnusableRow {
        SchoolId school = fields.school(SCHOOL, SESSION + SCHOOL);
        return new Entity.SchoolAttendance(
                new Key.StudentAtSchool(fields.pupil(), school),
                new Key.Session(
                        school, fields.orEmpty(SESSION + "SchoolYear"), fields.orEmpty(SESSION + "SessionName")),
                event(fields));
    }

    private static Entity.SectionAttendance sectionAttendance(Fields fields) throws UnusableRow {
        Key.Section section = section(fields);
        return new Entity.SectionAttendance(
                new Key.StudentAtSchool(fields.pupil(), section.school()), section, event(fields));
    }

    private static Key.Section section(Fields fields) throws UnusableRow {
        return new Key.Section(
                new Key.Session(
                        fields.school(OFFERING + SCHOOL, OFFERING + SESSION + SCHOOL),
                        fields.orEmpty(OFFERING + SESSION + "SchoolYear"),
                        fields.orEmpty(OFFERING + SESSION + "SessionName")),
                fields.orEmpty(OFFERING + "LocalCourseCode"),
                fields.required(SECTION + "SectionIdentifier"));
    }

    private static AttendanceEvent event(Fields fields) throws UnusableRow {
        return new AttendanceEvent(
                fields.date(EVENT_DATE),
                Fields.codeValue(fields.required("AttendanceEvent/AttendanceEventCategory")),
                fields.orEmpty("AttendanceEvent/AttendanceEventReason"),
                fields.hundredths("AttendanceEvent/EventDuration"));
    }
}
