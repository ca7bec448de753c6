package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.school.WeekTimes;
import nl.aanwezig.core.timeline.ExpectedHours;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.NotExpected;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

/** Lessons that are not expected count exactly as if the school had cancelled them, by a naive reading of dates and times. */
class ExpectedHoursAgainstCancelledTest {
    private static final SchoolId LINDE = new SchoolId("linde");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 30);
    private static final SchoolCalendar CALENDAR = calendar("linde", FIRST, LAST);
    private static final Pupil KIM =
            pupil("kim", LocalDate.of(2012, 5, 6), enrolment("linde", Sector.SECONDARY, FIRST, LAST));
    private static final List<String> CODES = List.of("P", "L", "Z", "O", "X", "-", "U");

    @Test
    void what_is_not_expected_counts_as_cancelled_lessons_do() {
        long leftOut = 0;
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Mark> marks = marks(random);
            List<Span> spans = List.of(Span.random(random), Span.random(random));
            Predicate<Mark> isFree = mark -> spans.stream().anyMatch(span -> span.holds(mark));
            List<Mark> cancelled = marks.stream()
                    .map(mark ->
                            isFree.test(mark) ? lesson(mark.date(), mark.start().toString(), mark.extent(), "U") : mark)
                    .toList();
            Timeline adapted = timeline(
                    marks,
                    new ExpectedHours(spans.stream().map(Span::notExpected).toList()));

            assertEquals(tally(timeline(cancelled, ExpectedHours.always())), tally(adapted), "seed " + seed);
            List<Mark> listed = adapted.quality().irregularities().stream()
                    .filter(one -> one.kind() == Irregularity.Kind.NOT_EXPECTED)
                    .map(Irregularity::mark)
                    .toList();
            List<Mark> required = marks.stream()
                    .filter(isFree)
                    .filter(mark -> mark.code().presence() != Presence.NOT_REQUIRED)
                    .sorted(Comparator.comparing(Mark::date).thenComparing(Mark::start))
                    .toList();
            assertEquals(required, listed, "seed " + seed);
            leftOut += listed.size();
        }

        assertTrue(leftOut > 1000, leftOut + " lessons were left out");
    }

    /** Two months of lessons that may overlap, one for each start. */
    private static List<Mark> marks(Random random) {
        List<Mark> marks = new ArrayList<>();
        FIRST.datesUntil(LAST.plusDays(1))
                .filter(CALENDAR::isSchoolDay)
                .forEach(day -> random.ints(3, 8 * 6, 16 * 6)
                        .distinct()
                        .forEach(tenth -> marks.add(lesson(
                                day,
                                LocalTime.of(tenth / 6, tenth % 6 * 10).toString(),
                                50,
                                CODES.get(random.nextInt(CODES.size()))))));
        return marks;
    }

    /** A part of one weekday, from one date up to another. */
    private record Span(LocalDate first, LocalDate last, DayOfWeek day, LocalTime from, LocalTime to) {
        static Span random(Random random) {
            LocalDate first = FIRST.plusDays(random.nextInt(40));
            int from = random.nextInt(12);
            return new Span(
                    first,
                    first.plusDays(random.nextInt(30)),
                    DayOfWeek.of(1 + random.nextInt(5)),
                    LocalTime.of(from, 30),
                    LocalTime.of(from + 1 + random.nextInt(11), random.nextInt(6) * 10));
        }

        boolean holds(Mark mark) {
            return !mark.date().isBefore(first)
                    && !mark.date().isAfter(last)
                    && mark.date().getDayOfWeek() == day
                    && !mark.start().isBefore(from)
                    && mark.start().isBefore(to);
        }

        NotExpected notExpected() {
            return new NotExpected(LINDE, DateSpan.of(first, last), WeekTimes.of(day, from, to));
        }
    }

    private static Timeline timeline(List<Mark> marks, ExpectedHours expected) {
        return Timeline.of(
                KIM,
                LINDE,
                Calendars.among(List.of(CALENDAR)),
                log(Unit.LESSON, marks.toArray(Mark[]::new)),
                TimelinePolicy.standard(),
                expected);
    }

    private static Tally tally(Timeline timeline) {
        return Tallies.of(timeline, Counting.units(PartRule.PROPORTIONAL)).over(DateSpan.of(FIRST, LAST));
    }
}
