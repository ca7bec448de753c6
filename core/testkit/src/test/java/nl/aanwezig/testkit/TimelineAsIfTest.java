package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.ExitDay;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

/** A timeline as if other marks were to follow. */
class TimelineAsIfTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(11);

    @Test
    void what_was_known_stays_and_what_follows_takes_the_place_of_the_rest() {
        Timeline timeline = days(day(MONDAY, "O"), day(TUESDAY, "P"), day(MONDAY.plusDays(2), "Z"));
        Timeline then = timeline.asIf(TUESDAY, absent(MONDAY.plusDays(3)), absent(MONDAY.plusDays(7)));

        assertEquals(
                List.of("2025-09-01 O", "2025-09-02 P", "2025-09-04 (no mark: absent)", "2025-09-08 (no mark: absent)"),
                shown(then));
        assertArrayEquals(
                LongStream.of(0, 1, 2, 3, 4, 7)
                        .map(day -> MONDAY.toEpochDay() + day)
                        .toArray(),
                then.enrolledDays().toArray(),
                "a school day without a mark between them is one too");
        assertEquals(MONDAY.plusDays(7), then.lastDay());
        assertEquals(timeline.pupil(), then.pupil());
        assertEquals(timeline.calendar(), then.calendar());
        assertEquals(timeline.quality(), then.quality());
    }

    @Test
    void with_nothing_to_follow_it_is_cut_after_the_day() {
        Timeline timeline = days(day(MONDAY, "O"), day(TUESDAY, "P"));
        Timeline then = timeline.asIf(MONDAY);

        assertEquals(List.of("2025-09-01 O"), shown(then));
        assertEquals(1, then.enrolledDays().count());
        assertEquals(MONDAY, then.lastDay());
    }

    @Test
    void a_day_of_several_lessons_is_one_day() {
        Timeline timeline = lessons(lesson(MONDAY, "08:30", 50, "P"));
        Timeline then = timeline.asIf(
                MONDAY,
                PackedMark.filled(TUESDAY.toEpochDay(), 510, 50, Presence.ABSENT),
                PackedMark.filled(TUESDAY.toEpochDay(), 570, 50, Presence.ABSENT));

        assertEquals(2, then.enrolledDays().count());
        assertEquals(3, then.series().size());
    }

    @Test
    void marks_that_do_not_follow_are_refused() {
        Timeline timeline = days(day(MONDAY, "O"));

        assertThrows(IllegalArgumentException.class, () -> timeline.asIf(TUESDAY, absent(MONDAY)));
        assertThrows(IllegalArgumentException.class, () -> timeline.asIf(TUESDAY, absent(TUESDAY)));
        assertThrows(
                IllegalArgumentException.class,
                () -> timeline.asIf(MONDAY, absent(MONDAY.plusDays(3)), absent(TUESDAY)));
        assertThrows(IllegalArgumentException.class, () -> timeline.asIf(MONDAY, absent(TUESDAY), absent(TUESDAY)));
    }

    @Test
    void what_really_followed_gives_the_same_timeline() {
        for (long seed = 0; seed < 200; seed++) {
            History history = History.of(seed, Unit.LESSON);
            for (SchoolId school : history.pupil().schools()) {
                Timeline whole = history.timeline(school, TimelinePolicy.standard());
                LocalDate day = whole.calendar().firstDay().plusDays(seed % 40);
                long[] rest = whole.series()
                        .packed(DateSpan.of(day.plusDays(1), whole.calendar().lastDay()))
                        .toArray();
                Timeline then = whole.asIf(day, rest);
                LocalDate last = then.lastDay();
                Timeline upTo = history.timeline(
                        school, TimelinePolicy.builder().upTo(last).build());
                assertEquals(shown(upTo), shown(then), "seed " + seed);
                assertEquals(digest(upTo, last), digest(then, last), "seed " + seed);
            }
        }
    }

    @Test
    void days_to_come_are_school_days_on_the_roll_beyond_the_last_that_counts() {
        SchoolCalendar calendar = calendar("linde", MONDAY, FRIDAY, DateSpan.of(TUESDAY, TUESDAY));
        Timeline timeline = Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, MONDAY.plusDays(8))),
                calendar,
                log(Unit.DAY),
                TimelinePolicy.builder().upTo(MONDAY).exitDay(ExitDay.EXCLUDED).build());

        assertEquals(1, timeline.enrolledDays().count());
        assertArrayEquals(
                new long[] {
                    MONDAY.plusDays(2).toEpochDay(),
                    MONDAY.plusDays(3).toEpochDay(),
                    MONDAY.plusDays(4).toEpochDay(),
                    MONDAY.plusDays(7).toEpochDay()
                },
                timeline.daysToCome(MONDAY).toArray(),
                "without Tuesday, a holiday, and without the exit day");
        assertArrayEquals(
                new long[] {MONDAY.plusDays(7).toEpochDay()},
                timeline.asIf(MONDAY, absent(MONDAY.plusDays(2)))
                        .daysToCome(MONDAY.plusDays(4))
                        .toArray());
        assertEquals(0, timeline.daysToCome(MONDAY.plusDays(7)).count());
    }

    private static String digest(Timeline timeline, LocalDate asOf) {
        return Receipt.of("rule", "1", asOf, timeline).digest();
    }

    private static long absent(LocalDate date) {
        return PackedMark.filled(date.toEpochDay(), 0, PackedMark.WHOLE, Presence.ABSENT);
    }

    private static List<String> shown(Timeline timeline) {
        return timeline.series().marks(DateSpan.always(), mark -> true).stream()
                .map(mark -> mark.date() + " " + mark.code().value())
                .toList();
    }

    private static Timeline days(Mark... marks) {
        return timeline(Unit.DAY, marks);
    }

    private static Timeline lessons(Mark... marks) {
        return timeline(Unit.LESSON, marks);
    }

    private static Timeline timeline(Unit unit, Mark... marks) {
        return Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY)),
                calendar("linde", MONDAY, FRIDAY),
                log(unit, marks),
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).upTo(FRIDAY).build());
    }
}
