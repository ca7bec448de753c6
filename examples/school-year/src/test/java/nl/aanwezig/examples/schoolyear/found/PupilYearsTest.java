package nl.aanwezig.examples.schoolyear.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.certainty.Beta;
import nl.aanwezig.mtss.certainty.Certainty;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.Kipp202608;
import org.junit.jupiter.api.Test;

class PupilYearsTest {
    private static final TierPolicy BANDS = AttendanceWorks202111.BANDS;

    @Test
    void answers_stand_in_the_order_of_pupils_and_schools() {
        Results results = new SyntheticYear(BANDS, Unit.DAY, 5)
                .add("b", "two", 0)
                .add("a", "two", 0)
                .add("b", "one", 0)
                .add(200)
                .results();
        List<String> order = results.years().stream()
                .map(year -> year.pupil() + " " + year.schools())
                .toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(203, order.size());
    }

    @Test
    void a_policy_that_counts_schools_together_gives_one_answer_for_both() {
        TierPolicy together = Kipp202608.CHRONIC_ACROSS_SCHOOLS;
        Results results = new SyntheticYear(together, Unit.DAY, 10)
                .add("kim", "one", 0)
                .add("kim", "two", 100)
                .results();
        assertEquals(1, results.years().size());
        PupilYear year = results.years().get(0);
        assertEquals("one + two", year.schools());
        assertEquals(
                Ratio.of(90), year.tally().possible().plus(Ratio.of(year.tally().unrecorded())));
        assertEquals("chronic", year.decision().band().orElseThrow().name());
    }

    @Test
    void signals_are_those_of_this_school_year() {
        PupilYear year = new SyntheticYear(BANDS, Unit.DAY, 12)
                .withYearBefore()
                .add("kim", "one", 40)
                .results()
                .years()
                .get(0);
        assertTrue(year.signals().size() > 1);
        for (SignalAt found : year.signals()) {
            assertTrue(!found.signal().on().isBefore(SyntheticYear.FIRST_DAY), found::toString);
            assertEquals(new SchoolId("one"), found.school());
        }
        List<SignalAt> sorted =
                year.signals().stream().sorted(SignalAt.IN_ORDER).toList();
        assertEquals(sorted, year.signals());
    }

    @Test
    void certainty_asks_for_twenty_days_worth_of_lessons() {
        Certainty.Told lessons = told(new SyntheticYear(BANDS, Unit.LESSON, 8).add("kim", "one", 20));
        Certainty.Told days = told(new SyntheticYear(BANDS, Unit.DAY, 8).add("kim", "one", 20));
        // three lessons a day, of which one in a hundred is not recorded
        assertTrue(lessons.method().minimumPossible().compareTo(Ratio.of(58)) > 0);
        assertTrue(lessons.method().minimumPossible().compareTo(Ratio.of(60)) <= 0);
        assertTrue(days.method().minimumPossible().compareTo(Ratio.of(20)) <= 0);
        assertEquals(Beta.JEFFREYS, days.method().prior());
    }

    @Test
    void certainty_starts_from_the_year_before_of_the_same_school() {
        SyntheticYear year = new SyntheticYear(BANDS, Unit.DAY, 20).withYearBefore();
        for (int pupil = 0; pupil < 40; pupil++) {
            year.add("pupil-" + pupil, "one", pupil % 30);
        }
        Results results = year.add("alone", "two", 5).results();
        for (PupilYear found : results.years()) {
            Certainty.Told told = (Certainty.Told) found.certainty();
            assertEquals(
                    found.school().value().equals("two"), told.method().prior().equals(Beta.JEFFREYS));
        }
    }

    private static Certainty.Told told(SyntheticYear year) {
        return (Certainty.Told) year.results().years().get(0).certainty();
    }
}
