package nl.aanwezig.core.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LessonWeekTest {
    @Test
    void any_day_of_the_week_gives_the_same_week() {
        LessonWeek week = new LessonWeek(LocalDate.of(2025, 9, 1));

        assertEquals(week, new LessonWeek(LocalDate.of(2025, 9, 7)));
        assertEquals(DateSpan.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 7)), week.days());
        assertTrue(week.compareTo(new LessonWeek(LocalDate.of(2025, 9, 8))) < 0);
    }

    @Test
    void week_53_of_2026_runs_into_january_2027() {
        for (LocalDate day = LocalDate.of(2026, 12, 28); day.getYear() < 2027 || day.getDayOfMonth() <= 3; ) {
            LessonWeek week = new LessonWeek(day);
            assertEquals(2026, week.weekYear());
            assertEquals(53, week.week());
            assertEquals("2026-W53", week.toString());
            day = day.plusDays(1);
        }
        assertEquals("2027-W01", new LessonWeek(LocalDate.of(2027, 1, 4)).toString());
    }

    @Test
    void the_last_days_of_a_year_may_lie_in_week_1_of_the_next() {
        assertEquals("2026-W01", new LessonWeek(LocalDate.of(2025, 12, 29)).toString());
        assertEquals("2025-W52", new LessonWeek(LocalDate.of(2025, 12, 28)).toString());
    }

    @Test
    void its_text_is_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("2025-W36", new LessonWeek(LocalDate.of(2025, 9, 1)).toString());
        } finally {
            Locale.setDefault(before);
        }
    }
}
