package nl.aanwezig.adapter.edfi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;

/** One record of an interchange that attendance needs. The names are Ed-Fi's, shortened where they start with {@code Student}. */
public sealed interface Entity {
    /**
     * A pupil.
     *
     * @param id {@code StudentUniqueId}
     * @param birthDate {@code BirthDate}, where the source gives it
     */
    record Student(PupilId id, Optional<LocalDate> birthDate) implements Entity {
        /** Without the birth date. */
        @Override
        public String toString() {
            return "Student[" + id + "]";
        }
    }

    /**
     * An enrolment ({@code StudentSchoolAssociation}).
     *
     * @param of the pupil and the school
     * @param span {@code EntryDate} up to {@code ExitWithdrawDate}, or open; Ed-Fi leaves open whether the exit day counts
     * @param schoolYear {@code SchoolYear}, where the source gives it
     * @param calendar which calendar the pupil follows, where the source refers to one
     */
    record SchoolAssociation(
            Key.StudentAtSchool of, DateSpan span, Optional<String> schoolYear, Optional<Key.Calendar> calendar)
            implements Entity {}

    /**
     * That a pupil takes part in a section ({@code StudentSectionAssociation}).
     *
     * @param of the pupil and the school
     * @param section the section
     * @param span {@code BeginDate} up to {@code EndDate}, or open
     * @param homeroom {@code HomeroomIndicator}: whether this is where the pupil is registered each day
     */
    record SectionAssociation(Key.StudentAtSchool of, Key.Section section, DateSpan span, boolean homeroom)
            implements Entity {}

    /**
     * A term.
     *
     * @param key the term
     * @param span {@code BeginDate} up to {@code EndDate}
     * @param totalInstructionalDays how many days of lessons it should have
     */
    record Session(Key.Session key, DateSpan span, int totalInstructionalDays) implements Entity {}

    /**
     * A calendar; its days are {@linkplain CalendarDate apart}.
     *
     * @param key the calendar
     * @param type code value of {@code CalendarType}, such as {@code School} or {@code Student Specific}; empty where the source
     *     gives none
     */
    record Calendar(Key.Calendar key, String type) implements Entity {}

    /**
     * What a calendar says of one day.
     *
     * @param calendar the calendar
     * @param date {@code Date}
     * @param events code values of {@code CalendarEvent}, such as {@code Instructional day}
     */
    record CalendarDate(Key.Calendar calendar, LocalDate date, List<String> events) implements Entity {
        /** Copies the list. */
        public CalendarDate {
            events = List.copyOf(events);
        }
    }

    /**
     * Something registered of a pupil's day ({@code StudentSchoolAttendanceEvent}).
     *
     * @param of the pupil and the school
     * @param session the term
     * @param event what was registered
     */
    record SchoolAttendance(Key.StudentAtSchool of, Key.Session session, AttendanceEvent event) implements Entity {}

    /**
     * Something registered of a pupil's lesson ({@code StudentSectionAttendanceEvent}).
     *
     * @param of the pupil and the school
     * @param section the section
     * @param event what was registered
     */
    record SectionAttendance(Key.StudentAtSchool of, Key.Section section, AttendanceEvent event) implements Entity {}
}
