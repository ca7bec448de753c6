package nl.aanwezig.mtss.signal.pattern;

import static nl.aanwezig.mtss.signal.Registers.CALENDAR;
import static nl.aanwezig.mtss.signal.Registers.MONDAY;
import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.lessons;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.signal.Registers;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;
import nl.aanwezig.mtss.signal.detector.Detectors;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.Test;

class SchoolBaseTest {
    private static final int DAYS = 100;
    private static final LocalDate AS_OF = schoolDay(DAYS - 1);
    private static final int PUPILS = 60;

    @Test
    void a_pupil_whose_absence_falls_on_fridays_stands_out() {
        List<Timeline> school = school(SchoolBaseTest::evenly);
        Timeline kim = fridays("kim", 8, 2);
        school.add(kim);

        List<Signal> found = SchoolBase.of(school, AS_OF).find(kim, AS_OF);
        assertEquals(List.of("weekday-pattern:friday 1 09-01..02-06 02-06"), shown(found));
        assertEquals(Count.of(10), found.get(0).figures().get("missed"));
        assertEquals(Count.of(8), found.get(0).figures().get("missed-here"));
        assertEquals(Count.of(20), found.get(0).figures().get("recorded-here"));
        assertEquals(8, found.get(0).why().findings().get(0).evidence().size());
        assertTrue(found.get(0).why().findings().get(0).evidence().stream()
                .allMatch(mark -> mark.date().getDayOfWeek() == DayOfWeek.FRIDAY));
    }

    @Test
    void friday_is_worse_for_everyone_so_the_same_pupil_does_not_stand_out() {
        List<Timeline> school = school(SchoolBaseTest::mostlyOnFridays);
        Timeline kim = fridays("kim", 8, 2);
        school.add(kim);

        assertEquals(List.of(), shown(SchoolBase.of(school, AS_OF).find(kim, AS_OF)));
    }

    @Test
    void what_stands_out_depends_on_how_many_were_tested() {
        // six of eight on Fridays: enough beside a few pupils, not among hundreds of tests
        Timeline kim = fridays("kim", 6, 2);
        List<Timeline> few = new ArrayList<>(school(SchoolBaseTest::evenly).subList(0, 12));
        few.add(kim);
        List<Timeline> many = new ArrayList<>(school(SchoolBaseTest::evenly));
        many.add(kim);

        List<Signal> found = SchoolBase.of(few, AS_OF).find(kim, AS_OF);
        assertEquals(1, found.size());
        assertEquals(Count.of(13 * 5), found.get(0).figures().get("tests"));
        assertEquals(List.of(), SchoolBase.of(many, AS_OF).find(kim, AS_OF));
    }

    @Test
    void in_schools_without_patterns_few_pupils_are_signalled_however_many_are_tested() {
        // each school has a Friday three times as bad; under the null 5 % of schools at most have any signal
        int schoolsWithSignal = 0;
        for (int seed = 0; seed < 40; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Timeline> school = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                school.add(pupil(
                        "pupil" + i,
                        day -> random.nextInt(100) < (schoolDay(day).getDayOfWeek() == DayOfWeek.FRIDAY ? 24 : 8)));
            }
            SchoolBase base = SchoolBase.of(school, AS_OF);
            schoolsWithSignal +=
                    school.stream().anyMatch(one -> !base.find(one, AS_OF).isEmpty()) ? 1 : 0;
        }
        assertTrue(schoolsWithSignal <= 4, "schools with a signal: " + schoolsWithSignal);
    }

    @Test
    void four_days_missed_in_all_are_too_few_to_look_for_a_pattern() {
        List<Timeline> school = new ArrayList<>(school(SchoolBaseTest::evenly).subList(0, 12));
        Timeline four = fridays("kim", 4, 0);
        school.add(four);
        Patterns bold = Patterns.builder().falseDiscoveries(Share.percent(100)).build();
        assertEquals(
                List.of(), SchoolBase.of(school, AS_OF, Lessons.unknown(), bold).find(four, AS_OF));

        school.set(12, fridays("kim", 5, 0));
        assertEquals(
                "friday",
                SchoolBase.of(school, AS_OF).find(school.get(12), AS_OF).get(0).about());
    }

    @Test
    void a_school_that_missed_too_little_is_no_base() {
        List<Timeline> school = new ArrayList<>();
        Timeline kim = fridays("kim", 10, 0);
        school.add(kim);
        // twenty pupils who missed one Friday and one Monday each: 20 of each by others
        for (int i = 0; i < 20; i++) {
            school.add(pupil("pupil" + i, day -> day == 4 || day == 5));
        }
        assertEquals(1, SchoolBase.of(school, AS_OF).find(kim, AS_OF).size());
        school.set(20, pupil("pupil19", day -> day == 5));
        assertEquals(0, SchoolBase.of(school, AS_OF).find(kim, AS_OF).size(), "19 Fridays by others");
    }

    @Test
    void a_half_day_is_looked_at_where_the_register_has_half_days() {
        List<Timeline> school = new ArrayList<>();
        for (int i = 0; i < PUPILS; i++) {
            SplittableRandom random = new SplittableRandom(i);
            school.add(halfDays("pupil" + i, day -> random.nextInt(100) < 12, day -> random.nextInt(100) < 12));
        }
        Timeline kim = halfDays("kim", day -> false, day -> day % 5 == 4 && day % 10 == 4);
        school.add(kim);

        List<Signal> found = SchoolBase.of(school, AS_OF).find(kim, AS_OF);
        assertTrue(
                shown(found).contains("half-day-pattern:friday-afternoon 1 09-01..02-06 02-06"),
                () -> shown(found).toString());
        Signal half = found.get(found.size() - 1);
        assertTrue(half.why().in(Language.DUTCH).contains("vrijdagmiddag"), half.why()::toString);
        assertTrue(half.why().in(Language.ENGLISH).contains("Friday afternoon"));
    }

    @Test
    void it_joins_the_detectors_of_one_pupil() {
        List<Timeline> school = school(SchoolBaseTest::evenly);
        Timeline kim = fridays("kim", 8, 2);
        school.add(kim);

        assertTrue(Detectors.standard().and(SchoolBase.of(school, AS_OF)).find(kim, AS_OF).stream()
                .anyMatch(signal -> signal.kind() == SignalKind.WEEKDAY_PATTERN));
    }

    @Test
    void a_base_answers_for_its_own_pupils_and_day_alone() {
        SchoolBase base = SchoolBase.of(List.of(days("PPPPP")), friday(1));

        assertThrows(IllegalArgumentException.class, () -> base.find(days("PPPPP"), friday(2)));
        assertThrows(IllegalArgumentException.class, () -> base.find(pupil("sam", day -> false), friday(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> SchoolBase.of(List.of(days("P"), days("P")), friday(1)),
                "the same pupil twice");
        assertThrows(
                IllegalArgumentException.class,
                () -> SchoolBase.of(List.of(days("P"), lessons("P")), friday(1)),
                "two units");
        assertFalse(base.toString().contains("kim"));
        assertEquals(CALENDAR.firstDay(), MONDAY);
    }

    @Test
    void numbers_without_sense_are_refused() {
        assertThrows(
                IllegalStateException.class,
                () -> Patterns.builder().leastMissed(0).build());
        assertThrows(
                IllegalStateException.class,
                () -> Patterns.builder().falseDiscoveries(Share.percent(101)).build());
    }

    private static List<Timeline> school(IntFunction<Timeline> pupils) {
        List<Timeline> school = new ArrayList<>();
        for (int i = 0; i < PUPILS; i++) {
            school.add(pupils.apply(i));
        }
        return school;
    }

    /** Two days of each weekday, at different weeks. */
    private static Timeline evenly(int number) {
        return pupil("pupil" + number, day -> (day / 5) % 10 == number % 10);
    }

    /** Eight Fridays, and one other day of the week. */
    private static Timeline mostlyOnFridays(int number) {
        return pupil(
                "pupil" + number, day -> (day % 5 == 4 && (day / 5) % 5 >= 3) || (day % 20 == number % 4 && day < 40));
    }

    /** So many Fridays, and so many Mondays. */
    private static Timeline fridays(String name, int fridays, int mondays) {
        return pupil(name, day -> (day % 5 == 4 && day / 5 < fridays) || (day % 5 == 0 && day / 5 < mondays));
    }

    private static Timeline pupil(String name, DayTest missed) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            marks.add(SchoolYears.day(schoolDay(i), missed.test(i) ? "O" : "P"));
        }
        return Registers.timeline(name, Unit.DAY, marks, TimelinePolicy.standard());
    }

    private static Timeline halfDays(String name, DayTest morning, DayTest afternoon) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < DAYS; i++) {
            marks.add(SchoolYears.morning(schoolDay(i), morning.test(i) ? "O" : "P"));
            marks.add(SchoolYears.afternoon(schoolDay(i), afternoon.test(i) ? "O" : "P"));
        }
        return Registers.timeline(name, Unit.HALF_DAY, marks, TimelinePolicy.standard());
    }

    /** Sixty pupils with five lessons a day for four weeks, who each missed one in twelve, whichever it was. */
    @FunctionalInterface
    private interface DayTest {
        boolean test(int day);
    }
}
