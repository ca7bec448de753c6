package nl.aanwezig.mtss;

import static nl.aanwezig.mtss.Pupils.LAST;
import static nl.aanwezig.mtss.Pupils.MONDAY;
import static nl.aanwezig.mtss.policy.AttendanceWorks202111.BANDS;
import static nl.aanwezig.mtss.policy.AttendanceWorks202111.TRIGGERS;
import static nl.aanwezig.mtss.policy.UsFederal202611.CHRONIC;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.testkit.Golden;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.Test;

/** What changed between two decisions, as a mentor hears it. */
class ChangeExplanationTest {
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate SECOND_FRIDAY = MONDAY.plusDays(11);
    private static final Mark MISSED = day(MONDAY, "O");

    @Test
    void days_that_passed() {
        Timeline kim = Pupils.goingOn(MISSED, day(TUESDAY, "Z"), day(SECOND_FRIDAY.plusDays(3), "O"), day(LAST, "O"));

        golden("change-days-passed", on(kim, LAST).since(on(kim, SECOND_FRIDAY)));
    }

    @Test
    void a_correction_of_the_same_day() {
        Timeline before = Pupils.goingOn(MISSED, day(TUESDAY, "O"), day(TUESDAY.plusDays(1), "O"));
        Timeline after = Pupils.goingOn(MISSED, day(TUESDAY, "L"), day(TUESDAY.plusDays(1), "Z"));

        golden("change-correction", on(after, LAST).since(on(before, LAST)));
    }

    @Test
    void a_late_registration() {
        Timeline before = Pupils.goingOn(MISSED);
        Timeline after = Pupils.goingOn(MISSED, day(TUESDAY, "Z"), day(LAST, "Z"));

        golden("change-late-registration", on(after, LAST).since(on(before, SECOND_FRIDAY)));
    }

    @Test
    void a_new_school_year() {
        LocalDate june = LocalDate.of(2025, 6, 2);
        Timeline kim =
                Pupils.twoYears(june, day(june, "O"), day(june.plusDays(1), "O"), day(june.plusDays(2), "O"), MISSED);

        golden("change-new-year", on(kim, LAST).since(on(kim, LocalDate.of(2025, 7, 11))));
    }

    @Test
    void a_first_verdict() {
        Timeline kim = Pupils.goingOn(MISSED);

        golden(
                "change-first-verdict",
                Mtss.with(CHRONIC)
                        .classify(kim, SECOND_FRIDAY)
                        .since(Mtss.with(CHRONIC).classify(kim, MONDAY.plusDays(8))));
    }

    @Test
    void when_nothing_changed_one_sentence_is_enough() {
        Timeline kim = Pupils.goingOn(MISSED);

        assertEquals(
                "On 1 September 2025 it is still \"severe-chronic\".",
                on(kim, MONDAY).since(on(kim, MONDAY)).in(Language.ENGLISH));
    }

    @Test
    void the_marks_stand_behind_what_is_said() {
        Timeline before = Pupils.goingOn(MISSED, day(TUESDAY, "O"));
        Timeline after = Pupils.goingOn(day(TUESDAY, "Z"), day(LAST, "X"));
        Explanation why = on(after, LAST).since(on(before, SECOND_FRIDAY));

        assertEquals(
                List.of(List.of("2025-09-26 X"), List.of("2025-09-02 Z"), List.of("2025-09-01 O")),
                why.findings().stream()
                        .map(Finding::evidence)
                        .filter(marks -> !marks.isEmpty())
                        .map(marks -> marks.stream()
                                .map(mark -> mark.date() + " " + mark.code().value())
                                .toList())
                        .toList());
    }

    @Test
    void two_pupils_two_policies_and_a_swapped_order_are_refused() {
        Timeline kim = Pupils.goingOn(MISSED);
        Timeline noor = Timeline.of(
                pupil("noor", MONDAY, SchoolYears.enrolment("linde", Sector.SECONDARY, MONDAY, LAST)),
                SchoolYears.calendar("linde", MONDAY, LAST),
                SchoolYears.log(Unit.DAY, MISSED));
        TierDecision decision = on(kim, LAST);

        assertThrows(IllegalArgumentException.class, () -> decision.since(on(noor, MONDAY)));
        assertThrows(
                IllegalArgumentException.class,
                () -> decision.since(Mtss.with(TRIGGERS).classify(kim, MONDAY)));
        assertThrows(IllegalArgumentException.class, () -> on(kim, MONDAY).since(decision));
    }

    @Test
    void no_pupil_is_named() {
        Timeline kim = Pupils.goingOn(MISSED);

        for (Language language : Language.values()) {
            assertFalse(on(kim, LAST).since(on(kim, MONDAY)).in(language).contains("kim"));
        }
    }

    private static TierDecision on(Timeline timeline, LocalDate day) {
        return Mtss.with(BANDS).classify(timeline, day);
    }

    private static void golden(String name, Explanation explanation) {
        Golden.assertMatches("golden/" + name + ".nl.txt", explanation.in(Language.DUTCH) + "\n");
        Golden.assertMatches("golden/" + name + ".en.txt", explanation.in(Language.ENGLISH) + "\n");
    }
}
