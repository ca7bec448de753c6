package nl.aanwezig.core.duty;

import java.time.LocalDate;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.statute.Jurisdiction;

/** Short ways to make the people of these tests. */
final class People {
    private People() {}

    static YoungPerson.Builder born(int year, int month, int day) {
        return YoungPerson.builder()
                .pupil(Pupil.builder()
                        .id(new PupilId("kim"))
                        .birthDate(LocalDate.of(year, month, day))
                        .build());
    }

    static YoungPerson withoutBirthDate() {
        return YoungPerson.builder()
                .pupil(Pupil.builder().id(new PupilId("kim")).build())
                .build();
    }

    static DutyStatus status(YoungPerson person, LocalDate date) {
        return Duties.in(person.jurisdiction()).statusOf(person, date);
    }

    /** Under the text of 2026. */
    static DutyPeriods periods(YoungPerson person) {
        return status(person, LocalDate.of(2026, 11, 24)).periods().orElseThrow();
    }

    static YoungPerson.Builder caribbean(int year, int month, int day) {
        return born(year, month, day).jurisdiction(Jurisdiction.CARIBBEAN_NETHERLANDS);
    }

    static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
