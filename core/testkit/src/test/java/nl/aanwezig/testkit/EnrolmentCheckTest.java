package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.notice.EnrolmentCheck;
import nl.aanwezig.core.notice.NotEnrolled;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Absolute absence: the domain reference, Dutch law 1.9 (C2), 2.2 and 2.8 to 2.10. */
class EnrolmentCheckTest {
    private static final LocalDate START = LocalDate.of(2024, 8, 1);

    @ParameterizedTest
    @CsvSource({
        // Born on 1 September 2021: compulsory from Thursday 1 October 2026, on the islands a year sooner.
        "EUROPEAN_NETHERLANDS, 2026-09-30, 0",
        "EUROPEAN_NETHERLANDS, 2026-10-01, 1",
        "CARIBBEAN_NETHERLANDS, 2025-09-30, 0",
        "CARIBBEAN_NETHERLANDS, 2025-10-01, 1"
    })
    void who_never_was_enrolled_is_found_on_the_first_day_of_the_duty(
            Jurisdiction jurisdiction, LocalDate on, int found) {
        YoungPerson kim = YoungPerson.builder()
                .pupil(pupil("kim", LocalDate.of(2021, 9, 1)))
                .jurisdiction(jurisdiction)
                .build();

        List<NotEnrolled> all = EnrolmentCheck.find(List.of(kim), on);

        assertEquals(found, all.size());
        all.forEach(one -> assertEquals(on, one.since()));
        all.forEach(one -> assertTrue(one.why().in(Language.ENGLISH).contains("No earlier enrolment is known.")));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-30, 0", "2026-01-31, 1", "2026-02-28, 1"})
    void who_left_a_school_is_found_from_the_day_after(LocalDate on, int found) {
        YoungPerson kim = YoungPerson.builder()
                .pupil(pupil(
                        "kim",
                        LocalDate.of(2012, 5, 6),
                        enrolment("linde", Sector.SECONDARY, START, LocalDate.of(2026, 1, 30))))
                .build();

        List<NotEnrolled> all = EnrolmentCheck.find(List.of(kim), on);

        assertEquals(found, all.size());
        all.forEach(one -> {
            assertEquals(LocalDate.of(2026, 1, 31), one.since());
            assertEquals(Optional.of(new SchoolId("linde")), one.lastSchool());
        });
    }

    @Test
    void an_exemption_keeps_from_the_list_as_long_as_it_holds() {
        YoungPerson kim = YoungPerson.builder()
                .pupil(pupil("kim", LocalDate.of(2012, 5, 6)))
                .addExemptions(
                        new Exemption(ExemptionGround.SCHOOL_ABROAD, DateSpan.of(START, LocalDate.of(2026, 6, 30))))
                .build();

        assertEquals(List.of(), EnrolmentCheck.find(List.of(kim), LocalDate.of(2026, 6, 30)));
        assertEquals(
                1, EnrolmentCheck.find(List.of(kim), LocalDate.of(2026, 7, 1)).size());
    }

    @Test
    void who_has_no_birth_date_is_named_apart() {
        YoungPerson sam = YoungPerson.builder()
                .pupil(Pupil.builder().id(new PupilId("sam")).build())
                .build();

        assertEquals(List.of(), EnrolmentCheck.find(List.of(sam), START));
        assertEquals(List.of(sam), EnrolmentCheck.unknown(List.of(sam), START));
    }
}
