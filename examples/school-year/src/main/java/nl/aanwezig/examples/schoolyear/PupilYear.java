package nl.aanwezig.examples.schoolyear;

import java.util.List;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.TierDecision;

/**
 * What the job found for one pupil at one school.
 *
 * @param timeline what happened
 * @param tally the year so far, in units of the register
 * @param decision what support the policy proposes
 * @param notices what the school should report
 */
record PupilYear(Timeline timeline, Tally tally, TierDecision decision, List<Notice> notices) {
    PupilYear {
        notices = List.copyOf(notices);
    }
}
