package nl.aanwezig.adapter.edfi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadRegisterTest {
    @TempDir
    Path folder;

    @BeforeEach
    void calendar() {
        Xml.interchange(
                folder,
                "Calendar.xml",
                Xml.days("s1", "main", "Instructional day", "2021-08-23", "2021-08-24", "2021-08-25", "2021-08-26"),
                Xml.days("s1", "main", "Make-up day", "2021-08-28"),
                Xml.days("s1", "main", "Holiday", "2021-08-27"));
    }

    private Register register() {
        Loaded<Register> loaded = EdFi.in(folder).read();
        assertEquals(List.of(), loaded.failures());
        return loaded.value();
    }

    private static Timeline only(Register register) {
        List<Timeline> timelines = register.timelines(EdFi.timelinePolicy()).toList();
        assertEquals(1, timelines.size());
        return timelines.get(0);
    }

    private static Tally all(Timeline timeline) {
        return Tallies.of(timeline, Counting.units(PartRule.PROPORTIONAL)).over(DateSpan.always());
    }

    private static String days(SchoolCalendar calendar) {
        return LocalDate.of(2021, 8, 1)
                .datesUntil(LocalDate.of(2021, 9, 30))
                .filter(calendar::isSchoolDay)
                .map(date -> String.valueOf(date.getDayOfMonth()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void enrolled_pupils_are_present_except_for_their_events() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.student("p1", "2010-02-03"),
                Xml.enrolment("p1", "s1", "2021-08-23", ""),
                Xml.event("p1", "s1", "2021-08-24", "Excused Absence", "1"),
                Xml.event("p1", "s1", "2021-08-25", "Unexcused Absence"),
                Xml.event("p1", "s1", "2021-08-26", "Tardy"));
        Register register = register();
        Pupil pupil = register.pupils().iterator().next();
        Tally tally = all(only(register));
        assertEquals(Optional.of(LocalDate.of(2010, 2, 3)), pupil.birthDate());
        assertEquals(Ratio.of(5), tally.possible());
        assertEquals(Ratio.of(1), tally.authorised());
        assertEquals(Ratio.of(1), tally.unauthorised());
        assertEquals(1, tally.late());
        assertEquals("23 24 25 26 28", days(register.calendars().get(0)));
    }

    @Test
    void without_enrolments_everyone_with_a_school_event_is_enrolled_from_the_first_school_day() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.student("p3", "2010-02-03"),
                Xml.event("p1", "s1", "2021-08-25", "Present"),
                Xml.event("p1", "s1", "2021-08-26", "Present"),
                Xml.sectionEvent("p2", "s1", "A", "2021-08-25", "Tardy"));
        Register register = register();
        assertEquals(1, register.pupils().size());
        DateSpan span = register.pupils().iterator().next().enrolments().get(0).span();
        assertEquals(DateSpan.from(LocalDate.of(2021, 8, 23)), span);
    }

    @Test
    void given_school_days_replace_the_calendar_of_every_school() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.enrolment("p1", "s1", "2021-08-23", "", "main"),
                Xml.event("p1", "s1", "2021-09-01", "Unexcused Absence"),
                Xml.enrolment("p1", "s2", "2021-08-23", "2021-09-01"));
        Register register = EdFi.in(folder)
                .schoolDays(List.of(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 2)))
                .read()
                .value();
        List<Timeline> timelines = register.timelines(EdFi.timelinePolicy()).toList();
        assertEquals(Ratio.of(2), all(timelines.get(0)).possible());
        assertEquals(Ratio.of(1), all(timelines.get(0)).unauthorised());
        assertEquals(Ratio.of(1), all(timelines.get(1)).possible());
        EdFi edFi = EdFi.in(folder);
        assertThrows(IllegalArgumentException.class, () -> edFi.schoolDays(List.of()));
    }

    @Test
    void a_day_with_an_event_that_nobody_understands_is_unrecorded_and_never_filled_as_present() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.event("p1", "s1", "2021-08-23", "Absent - Excused"),
                Xml.event("p1", "s1", "2021-08-24", "Excused Absence", "1.5"),
                Xml.event("p1", "s1", "2021-08-25", "Absent - Excused"),
                Xml.event("p1", "s1", "2021-08-25", "Unexcused Absence"),
                Xml.event("p1", "s1", "2021-08-26", "Absent - Excused"),
                Xml.event("p1", "s1", "2021-08-26", "Tardy"));
        Timeline timeline = only(EdFi.in(folder).read().value());
        Tally tally = all(timeline);
        assertEquals(3, tally.unrecorded());
        assertEquals(Ratio.ONE, tally.absent());
        assertEquals(Ratio.ONE, tally.present());
        assertEquals(3, timeline.quality().count(Irregularity.Kind.NOT_UNDERSTOOD));
    }

    @Test
    void an_end_that_is_written_far_away_is_open() {
        Xml.interchange(folder, "Rest.xml", Xml.enrolment("p1", "s1", "2021-08-23", "9999-12-31"));
        Timeline timeline = only(register());
        assertTrue(timeline.pupil().enrolments().get(0).span().isOpen());
    }

    @Test
    void a_duration_of_nothing_is_one_that_nobody_filled_in() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.event("p1", "s1", "2021-08-23", "Excused Absence", "0.00"),
                Xml.event("p1", "s1", "2021-08-24", "Partial", "0.00"));
        assertEquals(Ratio.ONE, all(only(register())).absent());
    }

    @Test
    void an_absence_with_a_duration_below_one_counts_for_that_part_and_keeps_its_standing() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.event("p1", "s1", "2021-08-23", "Excused Absence", "0.5"),
                Xml.event("p1", "s1", "2021-08-24", "Unexcused Absence", "0.25"),
                Xml.event("p1", "s1", "2021-08-25", "Unexcused Absence", "1.00"));
        Tally tally = all(only(register()));
        assertEquals(Ratio.of(1, 2), tally.authorised());
        assertEquals(Ratio.of(5, 4), tally.unauthorised());
    }

    @Test
    void partial_is_presence_without_a_duration_and_that_part_with_one() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.event("p1", "s1", "2021-08-23", "Partial"),
                Xml.event("p1", "s1", "2021-08-24", "Partial", "0.30"),
                Xml.event("p1", "s1", "2021-08-25", "Early departure", "0.30"));
        assertEquals(Ratio.of(3, 10), all(only(register())).absent());
    }

    @Test
    void an_absence_and_a_tardy_on_one_day_are_one_absence_and_one_conflict() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.event("p1", "s1", "2021-08-23", "Tardy"),
                Xml.event("p1", "s1", "2021-08-23", "Excused Absence", "1"));
        Timeline timeline = only(register());
        assertEquals(Ratio.of(1), all(timeline).authorised());
        assertEquals(0, all(timeline).late());
        assertEquals(1, timeline.quality().count(Irregularity.Kind.CONFLICT));
    }

    @Test
    void events_on_other_days_are_kept_and_flagged() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.enrolment("p1", "s1", "2021-08-23", "2021-08-26"),
                Xml.event("p1", "s1", "2021-08-22", "Excused Absence"),
                Xml.event("p1", "s1", "2021-08-27", "Excused Absence"),
                Xml.enrolment("p2", "s1", "2021-08-23", ""),
                Xml.event("p2", "s1", "2021-08-27", "Excused Absence"));
        List<Timeline> timelines = register().timelines(EdFi.timelinePolicy()).toList();
        assertEquals(2, timelines.get(0).quality().count(Irregularity.Kind.OUTSIDE_ENROLMENT));
        assertEquals(1, timelines.get(1).quality().count(Irregularity.Kind.NO_SCHOOL_DAY));
        assertEquals(Ratio.ZERO, all(timelines.get(1)).absent());
    }

    @Test
    void re_entry_on_the_day_of_exit_counts_that_day_once() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.enrolment("p1", "s1", "2021-08-25", ""),
                Xml.enrolment("p1", "s1", "2021-08-23", "2021-08-23"),
                Xml.enrolment("p1", "s1", "2021-08-23", "2021-08-25"));
        assertEquals(Ratio.of(5), all(only(register())).possible());
    }

    @Test
    void two_schools_are_two_timelines() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.days("s2", "other", "Instructional day", "2021-08-23", "2021-08-24"),
                Xml.enrolment("p1", "s1", "2021-08-23", ""),
                Xml.enrolment("p1", "s2", "2021-08-23", ""),
                Xml.event("p1", "s2", "2021-08-24", "Unexcused Absence"));
        List<Timeline> timelines = register().timelines(EdFi.timelinePolicy()).toList();
        assertEquals(Ratio.ZERO, all(timelines.get(0)).absent());
        assertEquals(Ratio.of(5), all(timelines.get(0)).possible());
        assertEquals(Ratio.of(1), all(timelines.get(1)).absent());
        assertEquals(Ratio.of(2), all(timelines.get(1)).possible());
    }

    @Test
    void an_enrolment_follows_its_calendar_and_one_without_reference_those_that_are_not_for_single_pupils() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.calendar("s1", "single", "Student Specific"),
                Xml.days("s1", "single", "Instructional day", "2021-08-23", "2021-09-02"),
                Xml.days("s1", "exams", "Instructional day", "2021-09-01"),
                Xml.enrolment("p1", "s1", "2021-08-23", "", "single"),
                Xml.enrolment("p2", "s1", "2021-08-23", ""));
        List<Timeline> timelines = register().timelines(EdFi.timelinePolicy()).toList();
        assertEquals("2 23", daysSorted(timelines.get(0)));
        assertEquals("1 23 24 25 26 28", daysSorted(timelines.get(1)));
    }

    private static String daysSorted(Timeline timeline) {
        return timeline.enrolledDays()
                .mapToObj(day -> LocalDate.ofEpochDay(day).getDayOfMonth())
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    @Test
    void a_district_adds_its_own_codes_and_calendar_events() {
        Xml.interchange(
                folder,
                "Rest.xml",
                Xml.days("s1", "main", "Half day", "2021-08-30"),
                Xml.event("p1", "s1", "2021-08-23", "Skipped"),
                Xml.event("p1", "s1", "2021-08-30", "Skipped", "0.5"));
        Register register = EdFi.in(folder)
                .codes(CodeBook.of("district", List.of(Code.of("Skipped", Presence.ABSENT))))
                .schoolDayEvents(Set.of("Instructional day", "Half day"))
                .read()
                .value();
        assertEquals(Ratio.of(3, 2), all(only(register)).open());
        assertEquals(Ratio.of(5), all(only(register)).possible());
    }

    @Test
    void names_of_files_do_not_matter() {
        String[] parts = {
            Xml.enrolment("p1", "s1", "2021-08-25", ""),
            Xml.enrolment("p1", "s1", "2021-08-23", "2021-08-24"),
            Xml.event("p1", "s1", "2021-08-23", "Tardy"),
            Xml.event("p1", "s1", "2021-08-23", "Unexcused Absence", "0.5"),
            Xml.event("p1", "s1", "2021-08-23", "Excused Absence", "0.5"),
            Xml.student("p1", "2010-02-03")
        };
        String expected = "";
        for (int shift = 0; shift < parts.length; shift++) {
            for (int i = 0; i < parts.length; i++) {
                Xml.interchange(folder, "part" + (i + shift) % parts.length + ".xml", parts[i]);
            }
            Register register = register();
            Timeline timeline = only(register);
            String result = register.pupils() + " " + all(timeline) + " " + timeline.quality() + " "
                    + timeline.series().marks(DateSpan.always(), mark -> true);
            assertTrue(expected.isEmpty() || expected.equals(result), result);
            expected = result;
        }
    }

    @Test
    void descriptors_and_other_interchanges_are_skipped() {
        Xml.interchange(
                folder,
                "Descriptors.xml",
                "<AttendanceEventCategoryDescriptor><CodeValue>Tardy</CodeValue></AttendanceEventCategoryDescriptor>",
                "<Section><SectionIdentifier>A</SectionIdentifier></Section>",
                Xml.event("p1", "s1", "2021-08-23", "Tardy"));
        assertEquals(1, all(only(register())).late());
    }
}
