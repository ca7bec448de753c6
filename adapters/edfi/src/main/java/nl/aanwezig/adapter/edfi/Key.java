package nl.aanwezig.adapter.edfi;

import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;

/** What identifies a thing in Ed-Fi: its natural key, as other entities refer to it. */
public sealed interface Key {
    /** The school that the thing belongs to. */
    SchoolId school();

    /**
     * A pupil at a school.
     *
     * @param pupil {@code StudentUniqueId}
     * @param school {@code SchoolId}
     */
    record StudentAtSchool(PupilId pupil, SchoolId school) implements Key {}

    /**
     * A calendar of a school.
     *
     * @param school {@code SchoolId}
     * @param schoolYear as the source writes it, such as {@code 2021-2022}; empty where it gives none
     * @param code {@code CalendarCode}
     */
    record Calendar(SchoolId school, String schoolYear, String code) implements Key {}

    /**
     * A term of a school.
     *
     * @param school {@code SchoolId}
     * @param schoolYear as the source writes it; empty where it gives none
     * @param name {@code SessionName}; empty where the source gives none
     */
    record Session(SchoolId school, String schoolYear, String name) implements Key {}

    /**
     * A class of a course in a term.
     *
     * @param session the term
     * @param localCourseCode {@code LocalCourseCode}; empty where the source gives none
     * @param identifier {@code SectionIdentifier}
     */
    record Section(Session session, String localCourseCode, String identifier) implements Key {
        @Override
        public SchoolId school() {
            return session.school();
        }
    }
}
