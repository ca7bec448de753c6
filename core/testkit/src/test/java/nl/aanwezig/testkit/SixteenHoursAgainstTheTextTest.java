package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

class SixteenHoursAgainstTheTextTest {
    private static final int HISTORIES = 10_000;

    @Test
    void the_rule_finds_what_its_text_says_on_ten_thousand_histories() {
        SixteenHours rule = SixteenHours.european();
        int notices = 0;
        int without = 0;
        for (long seed = 0; seed < HISTORIES; seed++) {
            History history = History.of(seed, Unit.LESSON);
            for (SchoolId school : history.pupil().schools()) {
                List<String> expected = new NaiveSixteenHours(history, school).notices();
                List<String> found = rule.find(history.timeline(school, TimelinePolicy.standard())).stream()
                        .map(SixteenHoursAgainstTheTextTest::line)
                        .toList();
                assertEquals(expected, found, "seed " + seed + " at " + school);
                notices += found.size();
                without += found.isEmpty() ? 1 : 0;
            }
        }
        assertTrue(notices > 5_000, "the histories should give many notices, not " + notices);
        assertTrue(without > 2_000, "and often none, not only " + without + " times");
    }

    private static String line(Notice notice) {
        return notice.begin() + " " + notice.end() + " " + notice.hours().value();
    }
}
