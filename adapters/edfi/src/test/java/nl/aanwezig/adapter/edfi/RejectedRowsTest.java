package nl.aanwezig.adapter.edfi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectedRowsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void calendar() {
        Xml.interchange(
                folder, "Calendar.xml", Xml.days("s1", "main", "Instructional day", "2021-08-23", "2021-08-24"));
    }

    private void expect(List<String> failures, String... records) {
        Xml.interchange(folder, "Rows.xml", records);
        assertEquals(failures, lines(EdFi.in(folder).read()));
    }

    private static List<String> lines(Loaded<?> loaded) {
        return loaded.failures().stream()
                .map(one -> one.place() + " " + one.reason().id() + " " + one.subject() + " " + one.value())
                .toList();
    }

    @Test
    void dates_that_are_missing_invalid_or_implausible() {
        expect(
                List.of(
                        "Rows.xml:2 missing-value p1 EventDate",
                        "Rows.xml:3 invalid-date p1 2021-02-29",
                        "Rows.xml:4 invalid-date p1 24-08-2021",
                        "Rows.xml:5 implausible-date p1 0003-08-24",
                        "Rows.xml:6 implausible-date p1 6209-08-24",
                        "Rows.xml:8 invalid-date p2 yesterday"),
                Xml.event("p1", "s1", "", "Tardy"),
                Xml.event("p1", "s1", "2021-02-29", "Tardy"),
                Xml.event("p1", "s1", "24-08-2021", "Tardy"),
                Xml.event("p1", "s1", "0003-08-24", "Tardy"),
                Xml.event("p1", "s1", "6209-08-24", "Tardy"),
                Xml.event("p1", "s1", "2021-08-24Z", "Tardy"),
                Xml.student("p2", "yesterday"));
    }

    @Test
    void values_that_are_missing() {
        expect(
                List.of(
                        "Rows.xml:2 missing-value  StudentUniqueId",
                        "Rows.xml:3 missing-value p1 AttendanceEventCategory",
                        "Rows.xml:4 missing-value  CalendarEvent"),
                Xml.event("", "s1", "2021-08-23", "Tardy"),
                Xml.event("p1", "s1", "2021-08-23", "Tardy")
                        .replaceAll("<AttendanceEventCategory>.*</AttendanceEventCategory>", ""),
                Xml.days("s1", "main", "x", "2021-08-25").replaceAll("<CalendarEvent>.*</CalendarEvent>", ""));
    }

    @Test
    void codes_that_the_book_does_not_hold_or_not_on_that_day() {
        Xml.interchange(
                folder,
                "Rows.xml",
                Xml.event("p1", "s1", "2021-08-23", "excused absence"),
                Xml.sectionEvent("p1", "s1", "A", "2021-08-23", "Dancing"),
                Xml.event("p1", "s1", "2021-08-23", "Old"),
                Xml.event("p1", "s1", "2021-08-24", "Old"));
        Code.Builder old = Code.builder();
        old.value("Old").presence(Presence.ABSENT).validity(DateSpan.from(LocalDate.of(2021, 8, 24)));
        Loaded<Register> loaded = EdFi.in(folder)
                .codes(CodeBook.of("district", List.of(old.build())))
                .read();
        assertEquals(
                List.of(
                        "Rows.xml:2 unknown-code p1 excused absence",
                        "Rows.xml:3 unknown-code p1 Dancing",
                        "Rows.xml:4 code-not-valid-on-date p1 Old"),
                lines(loaded));
    }

    @Test
    void durations_outside_zero_to_one() {
        expect(
                List.of(
                        "Rows.xml:2 invalid-number p1 1.01",
                        "Rows.xml:3 invalid-number p1 -0.5",
                        "Rows.xml:4 invalid-number p1 0,5",
                        "Rows.xml:5 invalid-number p1 0.333",
                        "Rows.xml:6 invalid-number p1 1E0",
                        "Rows.xml:7 invalid-number p1 NaN",
                        "Rows.xml:8 invalid-number p1 ١"),
                Xml.event("p1", "s1", "2021-08-23", "Tardy", "1.01"),
                Xml.event("p1", "s1", "2021-08-23", "Tardy", "-0.5"),
                Xml.event("p1", "s1", "2021-08-23", "Tardy", "0,5"),
                Xml.event("p1", "s1", "2021-08-23", "Tardy", "0.333"),
                Xml.event("p1", "s1", "2021-08-23", "Tardy", "1E0"),
                Xml.event("p1", "s1", "2021-08-23", "Tardy", "NaN"),
                Xml.event("p1", "s1", "2021-08-23", "Tardy", "\u0661"),
                Xml.event("p1", "s1", "2021-08-23", "Tardy", "0.500"));
    }

    @Test
    void an_exit_before_the_entry_takes_the_events_of_the_pupil_with_it() {
        expect(
                List.of(
                        "Rows.xml:2 invalid-span p1 2021-08-24 to 2021-08-23",
                        "Rows.xml:3 unknown-pupil p1 p1",
                        "Rows.xml:5 unknown-pupil p3 p3"),
                Xml.enrolment("p1", "s1", "2021-08-24", "2021-08-23"),
                Xml.event("p1", "s1", "2021-08-24", "Tardy"),
                Xml.enrolment("p2", "s1", "2021-08-23", "2021-08-23"),
                Xml.sectionEvent("p3", "s1", "A", "2021-08-24", "Tardy"));
    }

    @Test
    void schools_and_calendars_without_school_days() {
        expect(
                List.of(
                        "Rows.xml:2 unknown-school p1 s2",
                        "Rows.xml:3 unknown-school p1 s2",
                        "Rows.xml:4 unknown-school p1 s3",
                        "Rows.xml:5 unknown-school p2 s1 gone"),
                Xml.enrolment("p1", "s2", "2021-08-23", ""),
                Xml.event("p1", "s2", "2021-08-23", "Tardy"),
                Xml.event("p1", "s3", "2021-08-23", "Tardy"),
                Xml.enrolment("p2", "s1", "2021-08-23", "", "gone"),
                Xml.days("s3", "main", "Holiday", "2021-08-23"));
    }

    @Test
    void an_exact_duplicate_counts_once_and_the_later_line_is_named() {
        Xml.interchange(folder, "Again.xml", Xml.event("p1", "s1", "2021-08-23", "Excused Absence", "1"));
        expect(
                List.of(
                        "Rows.xml:2 duplicate p1 2021-08-23 Excused Absence",
                        "Rows.xml:5 duplicate p1 2021-08-23 Tardy"),
                Xml.event("p1", "s1", "2021-08-23", "Excused Absence", "1.00"),
                Xml.event("p1", "s1", "2021-08-23", "Excused Absence", "0.5"),
                Xml.sectionEvent("p1", "s1", "A", "2021-08-23", "Tardy"),
                Xml.sectionEvent("p1", "s1", "A", "2021-08-23", "Tardy"),
                Xml.sectionEvent("p1", "s1", "B", "2021-08-23", "Tardy"));
    }

    @Test
    void birth_dates_that_contradict_each_other_are_not_used() {
        expect(
                List.of("Rows.xml:3 conflict p1 BirthDate"),
                Xml.student("p1", "2010-02-03"),
                Xml.student("p1", "2010-03-02"),
                Xml.event("p1", "s1", "2021-08-23", "Tardy"));
        Register register = EdFi.in(folder).read().value();
        assertFalse(register.pupils().iterator().next().birthDate().isPresent());
    }

    @Test
    void words_and_numbers_of_sections_and_sessions() {
        String session = "<Session><SessionName>Fall</SessionName><SchoolYear>2021-2022</SchoolYear>"
                + "<BeginDate>2021-08-23</BeginDate><EndDate>2021-12-17</EndDate>"
                + "<TotalInstructionalDays>81</TotalInstructionalDays>"
                + "<SchoolReference><SchoolIdentity><SchoolId>s1</SchoolId></SchoolIdentity></SchoolReference></Session>";
        expect(
                List.of("Rows.xml:2 invalid-word p1 maybe", "Rows.xml:5 invalid-number  many"),
                Xml.sectionAssociation("p1", "s1", "A", "maybe"),
                Xml.sectionAssociation("p1", "s1", "A", "1"),
                session,
                session.replace("81", "many"));
        Loaded<Interchange> loaded = EdFi.in(folder).interchange();
        assertEquals(81, loaded.value().all(Entity.Session.class).get(0).totalInstructionalDays());
        assertEquals(1, loaded.value().all(Entity.SectionAssociation.class).size());
    }
}
