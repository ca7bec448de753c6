package nl.aanwezig.adapter.verzuimregister;

import java.time.LocalDate;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;

/**
 * Which notice a report belongs to. Two notices that say the same of the same pupil are one. The pupil is not printed.
 *
 * @param pupil the pupil's reference in the school's system
 * @param school the school's
 * @param kind name of the kind of notice
 * @param begin its first day
 * @param end its last day, included
 */
public record NoticeRef(PupilId pupil, SchoolId school, String kind, LocalDate begin, LocalDate end) {
    /** The reference of a notice. */
    public static NoticeRef of(Notice notice) {
        return new NoticeRef(notice.pupil(), notice.school(), notice.kind().name(), notice.begin(), notice.end());
    }

    @Override
    public String toString() {
        return "NoticeRef[" + kind + " from " + begin + " to " + end + "]";
    }
}
