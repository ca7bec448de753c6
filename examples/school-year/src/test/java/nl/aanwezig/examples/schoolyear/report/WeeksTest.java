package nl.aanwezig.examples.schoolyear.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.SyntheticYear;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import org.junit.jupiter.api.Test;

class WeeksTest {

    @Test
    void the_presence_of_a_school_is_weighed_by_what_was_possible() {
        Results results = new SyntheticYear(AttendanceWorks202111.BANDS, Unit.DAY, 4)
                .add("always-absent", "one", 100)
                .add("other", "one", 0)
                .add("elsewhere", "two", 0)
                .results();
        Weeks weeks = Weeks.of(results);
        SchoolWeeks one = weeks.schools().get(0);
        long possible = results.years().get(1).tally().possible().numerator().longValueExact();
        assertEquals(Optional.of(Ratio.of(possible, possible + 15)), one.presence());
        assertEquals(Optional.of(Ratio.ONE), weeks.schools().get(1).presence());
        assertEquals(2, one.pupils());
    }

    @Test
    void a_holiday_stands_on_the_axis_without_presence() {
        Weeks weeks = Weeks.of(SyntheticYear.of(AttendanceWorks202111.BANDS, Unit.DAY, 3, 5));
        assertEquals(5, weeks.axis().size());
        assertEquals(
                new LessonWeek(SyntheticYear.FIRST_DAY), weeks.axis().weeks().get(0));
        SchoolWeeks school = weeks.schools().get(0);
        assertFalse(school.hasLessons(2));
        assertEquals(Optional.empty(), school.presence(2));
        assertTrue(school.hasLessons(4));
    }

    @Test
    void rows_go_by_school_and_then_from_most_absence_to_least() {
        Results results = new SyntheticYear(AttendanceWorks202111.BANDS, Unit.LESSON, 6)
                .add("c", "two", 90)
                .add("a", "one", 0)
                .add("b", "one", 50)
                .add("d", "one", 0)
                .results();
        List<String> rows = Weeks.of(results).pupils().stream()
                .map(weeks -> weeks.year().pupil().value())
                .toList();
        assertEquals(List.of("b", "a", "d", "c"), rows);
    }
}
