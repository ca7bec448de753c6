package nl.aanwezig.mtss.side;

import static nl.aanwezig.core.school.Sector.PRIMARY;
import static nl.aanwezig.core.school.Sector.SECONDARY;
import static nl.aanwezig.core.school.Sector.VOCATIONAL;
import static nl.aanwezig.mtss.side.Linde.LAST;
import static nl.aanwezig.mtss.side.Linde.MONDAY;
import static nl.aanwezig.mtss.side.Linde.PLAN;
import static nl.aanwezig.mtss.side.Linde.assertRefused;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import org.junit.jupiter.api.Test;

/** The project's own mapping: nothing is published (the domain reference, measures 1.2, row 3). */
class StageMappingTest {
    private static final SchoolId LINDE = new SchoolId("linde");

    @Test
    void boundaries_are_inclusive_from_below() {
        assertEquals("voorschool", stage(PRIMARY, 3));
        assertEquals("po-onderbouw", stage(PRIMARY, 4));
        assertEquals("po-onderbouw", stage(PRIMARY, 7));
        assertEquals("po-bovenbouw", stage(PRIMARY, 8));
        assertEquals("po-bovenbouw", stage(PRIMARY, 13));
        assertEquals("vo-onderbouw", stage(SECONDARY, 11));
        assertEquals("vo-onderbouw", stage(SECONDARY, 14));
        assertEquals("vo-bovenbouw", stage(SECONDARY, 15));
        assertEquals("mbo", stage(VOCATIONAL, 15));
        assertEquals("mbo", stage(VOCATIONAL, 40));
    }

    @Test
    void the_age_of_the_day_counts() {
        Pupil kim = pupil("kim", LocalDate.of(2010, 9, 3), enrolment("linde", SECONDARY, MONDAY, LAST));
        assertEquals(
                Optional.of(Stage.LOWER_SECONDARY), StageMapping.DUTCH.stage(kim, LINDE, LocalDate.of(2025, 9, 2)));
        assertEquals(
                Optional.of(Stage.UPPER_SECONDARY), StageMapping.DUTCH.stage(kim, LINDE, LocalDate.of(2025, 9, 3)));
    }

    @Test
    void what_is_missing_is_never_guessed() {
        Enrolment known = enrolment("linde", VOCATIONAL, MONDAY, LAST);
        Enrolment without = Enrolment.of(LINDE, DateSpan.of(MONDAY, LAST));
        assertEquals(Optional.of(Stage.VOCATIONAL), on(MONDAY, pupil("kim", LocalDate.of(2008, 1, 1), known)));
        assertEquals(
                Optional.empty(),
                on(
                        MONDAY,
                        Pupil.builder()
                                .id(new PupilId("kim"))
                                .addEnrolments(known)
                                .build()));
        assertEquals(Optional.empty(), on(MONDAY, pupil("kim", LocalDate.of(2008, 1, 1), without)));
        assertEquals(Optional.empty(), on(LAST.plusDays(1), pupil("kim", LocalDate.of(2008, 1, 1), known)));
        assertEquals(Optional.empty(), on(MONDAY, pupil("kim", MONDAY.plusDays(1), known)));
    }

    @Test
    void a_day_old_is_an_age() {
        assertTrue(on(MONDAY, pupil("kim", MONDAY, enrolment("linde", PRIMARY, MONDAY, LAST)))
                .isPresent());
    }

    @Test
    void a_school_may_draw_the_boundaries_elsewhere() {
        StageMapping own = new StageMapping("linde-stages", "2025", PLAN, 3, 9, 16);
        assertEquals(Stage.LOWER_PRIMARY, own.stage(PRIMARY, 3));
        assertEquals(Stage.LOWER_PRIMARY, own.stage(PRIMARY, 8));
        assertEquals(Stage.LOWER_SECONDARY, own.stage(SECONDARY, 15));
        assertRefused(() -> new StageMapping("linde-stages", "2025", PLAN, 8, 8, 15), "linde-stages", "8");
    }

    private static String stage(Sector sector, int age) {
        return StageMapping.DUTCH.stage(sector, age).code();
    }

    private static Optional<Stage> on(LocalDate date, Pupil pupil) {
        return StageMapping.DUTCH.stage(pupil, LINDE, date);
    }
}
