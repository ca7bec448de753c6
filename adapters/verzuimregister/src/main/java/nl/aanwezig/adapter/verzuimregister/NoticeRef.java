package nl.aanwezig.adapter.verzuimregister;

import nl.aanwezig.core.notice.NoticeEvent;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;

/**
 * Which notice a report belongs to, through all its changes. Who keeps no {@link nl.aanwezig.core.notice.NoticeLedger} numbers notices
 * likewise: a number is never used again, and one that comes back after a withdrawal has a new one. The pupil is not printed.
 *
 * @param pupil the pupil's reference in the school's system
 * @param school the school's
 * @param number of the notice in the pupil's ledger, from 1
 */
public record NoticeRef(PupilId pupil, SchoolId school, int number) {
    /** The reference of the notice that something happened to. */
    public static NoticeRef of(NoticeEvent event) {
        return new NoticeRef(event.notice().pupil(), event.notice().school(), event.number());
    }

    @Override
    public String toString() {
        return "NoticeRef[" + number + " at " + school + "]";
    }
}
