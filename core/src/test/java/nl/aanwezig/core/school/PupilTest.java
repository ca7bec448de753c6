package nl.aanwezig.core.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PupilTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final SchoolId LINDE = new SchoolId("linde");
    private static final SchoolId WILG = new SchoolId("wilg");

    @Test
    void age_changes_on_the_birthday_itself() {
        Pupil pupil = born(LocalDate.of(2008, 5, 6));

        assertEquals(OptionalInt.of(17), pupil.ageOn(LocalDate.of(2026, 5, 5)));
        assertEquals(OptionalInt.of(18), pupil.ageOn(LocalDate.of(2026, 5, 6)));
    }

    @Test
    void who_is_born_on_29_february_turns_on_1_march_of_a_common_year() {
        Pupil pupil = born(LocalDate.of(2008, 2, 29));

        assertEquals(OptionalInt.of(17), pupil.ageOn(LocalDate.of(2026, 2, 28)));
        assertEquals(OptionalInt.of(18), pupil.ageOn(LocalDate.of(2026, 3, 1)));
        assertEquals(OptionalInt.of(20), pupil.ageOn(LocalDate.of(2028, 2, 29)));
    }

    @Test
    void without_a_birth_date_there_is_no_age() {
        Pupil pupil = Pupil.builder().id(new PupilId("kim")).build();

        assertEquals(OptionalInt.empty(), pupil.ageOn(MONDAY));
    }

    @Test
    void the_birth_date_is_not_printed() {
        assertFalse(born(LocalDate.of(2008, 5, 6)).toString().contains("2008"));
    }

    @Test
    void schools_stand_in_their_own_order_and_once() {
        Pupil pupil = Pupil.builder()
                .id(new PupilId("kim"))
                .addEnrolments(
                        Enrolment.of(WILG, DateSpan.from(MONDAY)),
                        Enrolment.of(LINDE, DateSpan.of(MONDAY, MONDAY)),
                        Enrolment.of(WILG, DateSpan.of(MONDAY, MONDAY)))
                .build();

        assertEquals(List.of(LINDE, WILG), List.copyOf(pupil.schools()));
        assertEquals(2, pupil.enrolmentsAt(WILG).size());
    }

    @Test
    void blank_references_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new PupilId(" "));
        assertThrows(IllegalArgumentException.class, () -> new SchoolId(""));
    }

    @Test
    void sectors_are_found_by_their_dutch_abbreviation() {
        assertEquals(Optional.of(Sector.PRIMARY), Sector.of("po"));
        assertEquals(Optional.of(Sector.SECONDARY), Sector.of("vo"));
        assertEquals(Optional.of(Sector.VOCATIONAL), Sector.of("mbo"));
        assertEquals(Optional.empty(), Sector.of("VO"));
    }

    private static Pupil born(LocalDate date) {
        return Pupil.builder().id(new PupilId("kim")).birthDate(date).build();
    }
}
