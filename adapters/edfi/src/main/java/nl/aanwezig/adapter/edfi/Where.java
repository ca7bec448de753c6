package nl.aanwezig.adapter.edfi;

import java.util.Set;

/** What an event was registered of. */
enum Where {
    /** The day as a whole. */
    SCHOOL,
    /** A section. */
    SECTION,
    /** A section that is the pupil's homeroom. */
    HOMEROOM;

    Set<Meaning> in(AttendanceDay.Reported reported) {
        return switch (this) {
            case SCHOOL -> reported.school();
            case SECTION -> reported.sections();
            case HOMEROOM -> reported.homeroom();
        };
    }
}
