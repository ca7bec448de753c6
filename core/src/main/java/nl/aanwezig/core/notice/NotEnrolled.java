package nl.aanwezig.core.notice;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;

/**
 * A resident under a duty who is enrolled nowhere and has no exemption (absoluut verzuim).
 *
 * @param pupil the reference
 * @param on the date of the check
 * @param since the first day on which it was so, included
 * @param lastSchool the school of the last enrolment; empty for who never was enrolled
 * @param why in words
 */
public record NotEnrolled(
        PupilId pupil, LocalDate on, LocalDate since, Optional<SchoolId> lastSchool, Explanation why) {}
