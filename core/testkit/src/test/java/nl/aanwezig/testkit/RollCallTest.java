package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.timeline.Timeline;
import org.junit.jupiter.api.Test;

class RollCallTest {
    private static final LocalDate THURSDAY = LocalDate.of(2025, 9, 4);

    @Test
    void days_go_on_over_the_weekend() {
        Timeline timeline = call(Unit.DAY).units(1, "O").units(2, "Z").timeline();

        assertEquals(List.of("2025-09-04 00:00 O", "2025-09-05 00:00 Z", "2025-09-08 00:00 Z"), shown(timeline));
    }

    @Test
    void half_days_fill_a_day_and_the_rest_of_it_is_present() {
        Timeline timeline = call(Unit.HALF_DAY).units(3, "O").timeline();

        assertEquals(
                List.of(
                        "2025-09-04 00:00 O",
                        "2025-09-04 12:00 O",
                        "2025-09-05 00:00 O",
                        "2025-09-05 12:00 (no mark: present)"),
                shown(timeline));
    }

    @Test
    void lessons_fill_the_hours_from_eight_to_eight() {
        RollCall lessons = call(Unit.LESSON).units(12, "P").unit("O", 50, 0).unit("L", 60, 5);

        List<String> shown = shown(lessons.timeline());
        assertEquals(List.of("2025-09-04 08:00 P", "2025-09-04 19:00 P"), List.of(shown.get(0), shown.get(11)));
        assertEquals(List.of("2025-09-05 08:00 O", "2025-09-05 08:50 L"), shown.subList(12, 14));
    }

    @Test
    void weeks_start_on_monday_and_holidays_have_no_school_days() {
        RollCall days = call(Unit.DAY)
                .units(1, "P")
                .week(2, "O")
                .holidayWeeks(1)
                .week(0, "O")
                .units(1, "P");
        Timeline timeline = days.timeline();

        assertEquals(
                List.of("2025-09-08 00:00 O", "2025-09-09 00:00 O"),
                shown(timeline).subList(1, 3));
        assertEquals(12, timeline.enrolledDays().count());
        assertEquals(4, timeline.calendar().lessonWeeks().size());
        assertEquals(LocalDate.of(2025, 9, 29), days.lastDay());
        assertEquals(LocalDate.of(2025, 9, 30), days.day());
    }

    @Test
    void more_units_than_fit_go_on_at_the_weekend() {
        Timeline timeline = call(Unit.DAY).week(6, "O").timeline();

        assertEquals("2025-09-13 00:00 O", shown(timeline).get(5));
    }

    @Test
    void a_code_of_another_book_is_refused() {
        RollCall days = call(Unit.DAY);

        assertThrows(IllegalArgumentException.class, () -> days.units(1, "G"));
    }

    private static RollCall call(Unit unit) {
        return RollCall.from(THURSDAY, unit, SchoolYears.allCodes());
    }

    private static List<String> shown(Timeline timeline) {
        return IntStream.range(0, timeline.series().size())
                .mapToObj(i -> timeline.series().mark(i))
                .map(mark ->
                        mark.date() + " " + mark.start() + " " + mark.code().value())
                .toList();
    }
}
