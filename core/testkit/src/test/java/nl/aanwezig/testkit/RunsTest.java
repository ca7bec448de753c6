package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Runs;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs of absence by hand, as the domain reference, measures 3.2, wants them: weekends and days without a word are transparent. */
class RunsTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final Counting UNITS = Counting.units(PartRule.PROPORTIONAL);

    // one character a school day from Monday on: P present, O absent, U not required, - unrecorded
    @ParameterizedTest
    @CsvSource({
        "PPPPP, 0, 0, 0",
        "OOPPP, 1, 2, 0",
        "POOPO, 2, 2, 1",
        "PPPPOOP, 1, 2, 0", // over a weekend
        "OUOPP, 1, 2, 0", // what was not required neither breaks nor lengthens
        "O-OPP, 1, 2, 0",
        "O-U-OUO, 1, 3, 3",
        "OLOPP, 2, 1, 0", // late is there
        "OOOO---, 1, 4, 4",
        "--O--, 1, 1, 1"
    })
    void started_longest_and_current(String days, int started, int longest, int current) {
        assertEquals(new Runs(started, longest, current), runs(days, 0, 20));
    }

    @ParameterizedTest
    @CsvSource({
        "OOOOP, 2, 4, 0, 2, 0", // going on when the window opens: not started in it, and its days outside do not count
        "OPOOO, 1, 3, 1, 2, 2",
        "OUOOP, 1, 4, 0, 2, 0", // transparent at the edge: it was going on before
        "PPOOP, 2, 3, 1, 2, 2",
        "OOOOO, 3, 3, 0, 1, 1",
        "OPPPO, 1, 3, 0, 0, 0"
    })
    void a_window_holds_what_began_in_it(String days, int from, int to, int started, int longest, int current) {
        assertEquals(new Runs(started, longest, current), runs(days, from, to));
    }

    @Test
    void lessons_run_within_a_day_and_days_over_days() {
        Timeline lessons = Timeline.of(
                pupil("linde"),
                calendar("linde", MONDAY, MONDAY.plusDays(18)),
                log(
                        Unit.LESSON,
                        lesson(MONDAY, "08:30", 50, "O"),
                        lesson(MONDAY, "09:30", 50, "O"),
                        lesson(MONDAY, "10:30", 50, "P"),
                        lesson(MONDAY.plusDays(1), "08:30", 50, "O"),
                        lesson(MONDAY.plusDays(1), "09:30", 50, "P"),
                        lesson(MONDAY.plusDays(2), "08:30", 50, "P")));
        DateSpan all = DateSpan.always();

        assertEquals(
                new Runs(2, 2, 0), Tallies.of(lessons, UNITS).over(all).runs().orElseThrow());
        assertEquals(
                new Runs(1, 2, 0),
                Tallies.of(lessons, Counting.daysMissing(Share.percent(50)))
                        .over(all)
                        .runs()
                        .orElseThrow());
    }

    @Test
    void a_run_goes_on_from_one_school_to_the_other_whatever_their_order() {
        // absent on Thursday and Friday at the first school, on Monday and Tuesday at the second
        Tallies linde = Tallies.of(at("linde", 0, "PPPOO"), UNITS);
        Tallies wilg = Tallies.of(at("wilg", 7, "OOPPP"), UNITS);
        DateSpan all = DateSpan.of(MONDAY, MONDAY.plusDays(11));

        for (List<Tallies> order : List.of(List.of(linde, wilg), List.of(wilg, linde))) {
            assertEquals(
                    new Runs(1, 4, 0),
                    Tallies.over(order, List.of(all, all)).runs().orElseThrow());
        }
    }

    @Test
    void a_run_that_began_at_the_school_before_is_not_started_again() {
        Tallies linde = Tallies.of(at("linde", 0, "PPPOO"), UNITS);
        Tallies wilg = Tallies.of(at("wilg", 7, "OOPPP"), UNITS);
        DateSpan second = DateSpan.of(MONDAY.plusDays(7), MONDAY.plusDays(11));

        assertEquals(
                new Runs(0, 2, 0),
                Tallies.over(List.of(linde, wilg), List.of(second, second))
                        .runs()
                        .orElseThrow());
        assertEquals(new Runs(1, 2, 0), wilg.over(second).runs().orElseThrow(), "at this school alone it is new");
    }

    @Test
    void attendance_at_the_one_school_breaks_a_run_at_the_other() {
        Tallies linde = Tallies.of(at("linde", 0, "OUOPP"), UNITS);
        Tallies wilg = Tallies.of(at("wilg", 0, "UPUUU"), UNITS);
        DateSpan week = DateSpan.of(MONDAY, MONDAY.plusDays(4));

        assertEquals(new Runs(1, 2, 0), linde.over(week).runs().orElseThrow());
        assertEquals(
                new Runs(2, 1, 0),
                Tallies.over(List.of(linde, wilg), List.of(week, week)).runs().orElseThrow());
    }

    @Test
    void each_school_is_looked_at_in_its_own_window() {
        Tallies linde = Tallies.of(at("linde", 0, "OOOOO"), UNITS);
        Tallies wilg = Tallies.of(at("wilg", 7, "OPPPO"), UNITS);

        assertEquals(
                new Runs(1, 3, 1),
                Tallies.over(
                                List.of(linde, wilg),
                                List.of(
                                        DateSpan.of(MONDAY.plusDays(3), MONDAY.plusDays(4)),
                                        DateSpan.of(MONDAY.plusDays(7), MONDAY.plusDays(11))))
                        .runs()
                        .orElseThrow());
    }

    private static Runs runs(String days, int from, int to) {
        return Tallies.of(at("linde", 0, days), UNITS)
                .over(DateSpan.of(MONDAY.plusDays(from), MONDAY.plusDays(to)))
                .runs()
                .orElseThrow();
    }

    /** A character a school day, from some days after Monday on. */
    private static Timeline at(String school, int from, String days) {
        List<LocalDate> dates = SchoolYears.weekdays(MONDAY.plusDays(from), MONDAY.plusDays(from + 18));
        Mark[] marks = IntStream.range(0, days.length())
                .mapToObj(i -> day(dates.get(i), days.substring(i, i + 1)))
                .toArray(Mark[]::new);
        return Timeline.of(pupil(school), calendar(school, MONDAY, MONDAY.plusDays(25)), log(Unit.DAY, marks));
    }

    private static Pupil pupil(String school) {
        return SchoolYears.pupil(
                "kim", LocalDate.of(2012, 5, 6), enrolment(school, Sector.SECONDARY, MONDAY, MONDAY.plusDays(25)));
    }
}
