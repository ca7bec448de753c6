package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import org.junit.jupiter.api.Test;

/**
 * Every number of hours from 0 to 40, from every weekday of the first week to every school day up to six lesson weeks later, in every
 * spread below, with no holiday week in between, one, or two, at every place: against an evaluator that counts weeks on its fingers.
 */
class SixteenHoursAtEveryAlignmentTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final int WEEKS = 8;
    private static final int MOST_HOURS = 40;

    @Test
    void no_alignment_and_no_holiday_makes_a_difference() {
        AtomicInteger cases = new AtomicInteger();
        AtomicInteger notices = new AtomicInteger();
        holidays().parallelStream().forEach(holidays -> {
            List<LocalDate> schoolDays = schoolDays(holidays);
            SchoolCalendar calendar = SchoolCalendar.of(
                    SchoolYears.calendar("linde", MONDAY, MONDAY).school(), schoolDays);
            for (int first = 0; first < 5; first++) {
                for (int last = first; last < schoolDays.size(); last++) {
                    for (int hours = 0; hours <= MOST_HOURS; hours++) {
                        for (Spread spread : Spread.values()) {
                            SortedMap<LocalDate, Integer> missed = spread.of(hours, schoolDays, first, last);
                            List<String> found = found(calendar, missed);
                            assertEquals(naive(missed, holidays), found, () -> missed + " with holidays " + holidays);
                            cases.incrementAndGet();
                            notices.addAndGet(found.size());
                        }
                    }
                }
            }
        });
        assertTrue(cases.get() > 200_000 && notices.get() > 100_000, cases + " cases gave " + notices);
    }

    /** None; each one of the weeks 1 up to and including 5; each pair of them. */
    private static List<List<Integer>> holidays() {
        List<List<Integer>> all = new ArrayList<>();
        all.add(List.of());
        for (int one = 1; one <= 5; one++) {
            all.add(List.of(one));
            for (int two = one + 1; two <= 5; two++) {
                all.add(List.of(one, two));
            }
        }
        return all;
    }

    private static List<LocalDate> schoolDays(List<Integer> holidays) {
        return IntStream.range(0, WEEKS)
                .filter(week -> !holidays.contains(week))
                .boxed()
                .flatMap(week -> IntStream.range(0, 5).mapToObj(day -> MONDAY.plusDays(week * 7L + day)))
                .toList();
    }

    private enum Spread {
        /** All but one hour at the start. */
        FIRST,
        /** Half at each end. */
        ENDS,
        /** As even as can be over the days. */
        EVEN;

        SortedMap<LocalDate, Integer> of(int hours, List<LocalDate> days, int first, int last) {
            SortedMap<LocalDate, Integer> missed = new TreeMap<>();
            for (int hour = 0; hour < hours; hour++) {
                int at = switch (this) {
                    case FIRST -> hour == 0 ? last : first;
                    case ENDS -> hour % 2 == 0 ? first : last;
                    case EVEN -> first + hour % (last - first + 1);
                };
                missed.merge(days.get(at), 1, Integer::sum);
            }
            return missed;
        }
    }

    private static List<String> found(SchoolCalendar calendar, SortedMap<LocalDate, Integer> missed) {
        List<Mark> marks = new ArrayList<>();
        missed.forEach((day, hours) -> {
            for (int hour = 0; hour < hours; hour++) {
                LocalTime start = LocalTime.of(7, 0).plusMinutes(20L * hour);
                marks.add(SchoolYears.lesson(day, start.toString(), 20, "O"));
            }
        });
        Pupil kim = SchoolYears.pupil(
                "kim",
                LocalDate.of(2012, 5, 6),
                SchoolYears.enrolment("linde", Sector.SECONDARY, calendar.firstDay(), calendar.lastDay()));
        Timeline timeline = Timeline.of(kim, calendar, SchoolYears.log(Unit.LESSON, marks.toArray(Mark[]::new)));
        return SixteenHours.european().find(timeline).stream()
                .map(notice -> notice.begin() + " " + notice.end() + " "
                        + notice.amount().orElseThrow().value())
                .toList();
    }

    private static List<String> naive(SortedMap<LocalDate, Integer> missed, List<Integer> holidays) {
        List<String> notices = new ArrayList<>();
        LocalDate restart = LocalDate.MIN;
        for (LocalDate day : missed.keySet()) {
            LocalDate monday = day.with(DayOfWeek.MONDAY);
            for (int lessonWeeks = 1; lessonWeeks < 4; ) {
                monday = monday.minusWeeks(1);
                long week = ChronoUnit.WEEKS.between(MONDAY, monday);
                lessonWeeks += week >= 0 && holidays.contains((int) week) ? 0 : 1;
            }
            LocalDate from = monday.isAfter(restart) ? monday : restart;
            SortedMap<LocalDate, Integer> inside = missed.subMap(from, day.plusDays(1));
            int sum = inside.values().stream().mapToInt(Integer::intValue).sum();
            if (sum >= 16) {
                notices.add(inside.firstKey() + " " + day + " " + sum);
                restart = day.plusDays(1);
            }
        }
        return notices;
    }
}
