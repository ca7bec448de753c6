package nl.aanwezig.mtss.signal.pattern;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.aanwezig.core.school.PupilId;

/** Which subject a lesson is in. The register does not say; the timetable does, so an application plugs it in. */
@FunctionalInterface
public interface Lessons {
    /**
     * The subject, as people call it; empty for a lesson that no pattern should be looked for in. A name that holds the teacher too has
     * the teacher's other pupils as its base.
     *
     * @param pupil whose lesson it is: at one moment pupils have different ones
     * @param start on the school's clock
     */
    Optional<String> subject(PupilId pupil, LocalDate date, LocalTime start);

    /** No subjects are known. */
    static Lessons unknown() {
        return (pupil, date, start) -> Optional.empty();
    }
}
