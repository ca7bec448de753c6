package nl.aanwezig.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final Tally TALLY = Tally.builder()
            .unit(Unit.DAY)
            .possible(Ratio.of(20))
            .absent(Ratio.of(5))
            .authorised(Ratio.of(2))
            .unauthorised(Ratio.of(1))
            .open(Ratio.of(2))
            .late(3)
            .unrecorded(4)
            .notRequired(1)
            .enrolledDays(25)
            .schoolMonth(2)
            .build();

    @Test
    void measures_of_known_value() {
        assertEquals(Optional.of(Share.percent(25)), Measures.ABSENCE_SHARE.of(TALLY));
        assertEquals(Optional.of(Share.percent(75)), Measures.ATTENDANCE_SHARE.of(TALLY));
        assertEquals(Optional.of(Share.percent(5)), Measures.UNAUTHORISED_SHARE.of(TALLY));
        assertEquals(Optional.of(Count.of(20)), Measures.POSSIBLE.of(TALLY));
        assertEquals(Optional.of(Count.of(5)), Measures.ABSENT.of(TALLY));
        assertEquals(Optional.of(Count.of(1)), Measures.UNAUTHORISED.of(TALLY));
        assertEquals(Optional.of(Count.of(3)), Measures.LATE.of(TALLY));
        assertEquals(Optional.of(Days.of(25)), Measures.ENROLLED_DAYS.of(TALLY));
        assertEquals(Optional.of(Days.of(5)), Measures.ABSENT_DAYS.of(TALLY));
        assertEquals(Optional.of(new Days(Ratio.of(5, 2))), Measures.ABSENT_DAYS_PER_SCHOOL_MONTH.of(TALLY));
    }

    @Test
    void a_share_of_nothing_is_undefined_and_so_is_a_month_without_school() {
        Tally empty = Tally.builder().build();

        assertEquals(Optional.empty(), Measures.ABSENCE_SHARE.of(empty));
        assertEquals(Optional.empty(), Measures.ATTENDANCE_SHARE.of(empty));
        assertEquals(Optional.empty(), Measures.UNAUTHORISED_SHARE.of(empty));
        assertEquals(Optional.empty(), Measures.ABSENT_DAYS_PER_SCHOOL_MONTH.of(empty));
        assertEquals(Optional.of(Count.of(0)), Measures.ABSENT.of(empty));
    }

    @Test
    void lessons_are_no_days_and_half_days_are_not_either() {
        Tally lessons = Tally.builder()
                .unit(Unit.LESSON)
                .possible(Ratio.of(20))
                .absent(Ratio.of(5))
                .schoolMonth(1)
                .build();
        Tally halfDays = Tally.builder()
                .unit(Unit.HALF_DAY)
                .possible(Ratio.of(20))
                .absent(Ratio.of(5))
                .build();

        assertEquals(Optional.empty(), Measures.ABSENT_DAYS.of(lessons));
        assertEquals(Optional.empty(), Measures.ABSENT_DAYS_PER_SCHOOL_MONTH.of(lessons));
        assertEquals(Optional.empty(), Measures.ABSENT_HALF_DAYS.of(lessons));
        assertEquals(Optional.empty(), Measures.ABSENT_DAYS.of(halfDays));
        assertEquals(Optional.of(HalfDays.of(5)), Measures.ABSENT_HALF_DAYS.of(halfDays));
    }

    @Test
    void more_missed_than_possible_is_refused() {
        Tally.Builder tally = Tally.builder().possible(Ratio.of(4)).absent(Ratio.of(9, 2));

        assertThrows(IllegalStateException.class, tally::build);
    }

    @Test
    void two_schools_add_up() {
        Tally both = TALLY.plus(TALLY);

        assertEquals(Ratio.of(40), both.possible());
        assertEquals(Ratio.of(10), both.absent());
        assertEquals(Ratio.of(4), both.authorised());
        assertEquals(Ratio.of(2), both.unauthorised());
        assertEquals(Ratio.of(4), both.open());
        assertEquals(Ratio.of(30), both.present());
        assertEquals(6, both.late());
        assertEquals(8, both.unrecorded());
        assertEquals(2, both.notRequired());
        assertEquals(50, both.enrolledDays());
        assertEquals(2, both.schoolMonth().orElseThrow());
    }

    @Test
    void two_schools_that_count_different_things_have_no_unit_in_common() {
        Tally days = Tally.builder()
                .unit(Unit.DAY)
                .timePossible(Ratio.of(100))
                .timeAbsent(Ratio.of(30))
                .calendarDays(7)
                .build();
        Tally lessons = Tally.builder()
                .unit(Unit.LESSON)
                .timePossible(Ratio.of(50))
                .timeAbsent(Ratio.of(20))
                .isTimeInMinutes(true)
                .calendarDays(9)
                .runs(new Runs(1, 1, 1))
                .build();

        assertEquals(Optional.of(Unit.DAY), days.plus(days).unit());
        assertEquals(Optional.empty(), days.plus(lessons).unit());
        assertEquals(Optional.empty(), lessons.plus(days).unit());
        assertEquals(Optional.empty(), days.plus(Tally.builder().build()).unit());
        assertTrue(lessons.plus(lessons).isTimeInMinutes());
        assertFalse(days.plus(lessons).isTimeInMinutes());
        assertFalse(lessons.plus(days).isTimeInMinutes());
        assertEquals(Ratio.of(150), days.plus(lessons).timePossible());
        assertEquals(Ratio.of(50), days.plus(lessons).timeAbsent());
        assertEquals(9, days.plus(lessons).calendarDays());
        assertEquals(9, lessons.plus(days).calendarDays());
        assertEquals(Optional.empty(), lessons.plus(lessons).runs());
    }
}
