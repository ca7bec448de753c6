package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

class SixteenHoursAgainstTheTextTest {
    private static final int SCHOOL_YEARS = 10_000;
    private static final int ALL_SCHOOL_YEARS = 1_000_000;

    @Test
    void the_rule_finds_what_its_text_says_in_whatever_order_the_marks_arrive() {
        SixteenHours rule = SixteenHours.european();
        AtomicInteger notices = new AtomicInteger();
        AtomicInteger without = new AtomicInteger();
        Proof.over(SCHOOL_YEARS, ALL_SCHOOL_YEARS, seed -> {
            // Every tenth is a short one, in which ends, transfers and holidays meet more often.
            History history = seed % 10 == 0 ? History.of(seed, Unit.LESSON) : History.ofSchoolYear(seed, Unit.LESSON);
            for (SchoolId school : history.pupil().schools()) {
                List<String> expected = new NaiveSixteenHours(history, school).notices();
                List<Notice> found = rule.find(timeline(history, school, history.log(school)));
                assertEquals(
                        expected,
                        found.stream().map(SixteenHoursAgainstTheTextTest::line).toList(),
                        "seed " + seed + " at " + school);
                List<Notice> later = rule.find(timeline(history, school, history.shuffled(school, seed)));
                assertEquals(found, later, "seed " + seed + " at " + school + " in another order");
                notices.addAndGet(found.size());
                without.addAndGet(found.isEmpty() ? 1 : 0);
            }
        });
        assertTrue(notices.get() > 20_000, "the histories should give many notices, not " + notices);
        assertTrue(without.get() > 500, "and often none, not only " + without + " times");
    }

    private static Timeline timeline(History history, SchoolId school, MarkLog log) {
        return Timeline.of(
                history.pupil(), school, Calendars.among(history.calendars()), log, TimelinePolicy.standard());
    }

    private static String line(Notice notice) {
        return notice.kind() + " " + notice.begin() + " " + notice.end() + " "
                + notice.amount().orElseThrow().value();
    }
}
