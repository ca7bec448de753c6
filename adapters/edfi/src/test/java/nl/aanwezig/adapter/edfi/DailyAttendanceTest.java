package nl.aanwezig.adapter.edfi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyAttendanceTest {
    private static final LocalDate TUESDAY = LocalDate.of(2021, 8, 24);

    @TempDir
    Path folder;

    @BeforeEach
    void calendar() {
        Xml.interchange(
                folder,
                "Calendar.xml",
                Xml.days("s1", "main", "Instructional day", "2021-08-23", "2021-08-24"),
                Xml.days("s1", "main", "Holiday", "2021-08-25"),
                Xml.days("s1", "main", "Instructional day", "2110-12-12"));
    }

    private List<AttendanceDay> days(String... records) {
        Xml.interchange(folder, "Rows.xml", records);
        return DailyAttendance.of(EdFi.in(folder).interchange().value(), DescriptorMap.analyticsMiddleTier())
                .upTo(LocalDate.of(2109, 12, 31))
                .toList();
    }

    @Test
    void a_row_stands_for_each_day_of_the_calendar_on_the_roll_and_not_in_the_future() {
        List<AttendanceDay> days = days(
                Xml.enrolment("p2", "s1", "2021-08-24", ""),
                Xml.enrolment("p1", "s1", "2021-08-24", "2021-08-24"),
                Xml.enrolment("p1", "s1", "2021-08-23", "2021-08-24"),
                Xml.event("p3", "s1", "2021-08-24", "Tardy"));
        assertEquals(
                List.of("p1 2021-08-23", "p1 2021-08-24", "p2 2021-08-24", "p2 2021-08-25"),
                days.stream().map(day -> day.of().pupil() + " " + day.date()).toList());
        assertEquals(AttendanceDay.Kind.INSTRUCTIONAL, days.get(2).kind());
        assertEquals(AttendanceDay.Kind.OTHER, days.get(3).kind());
    }

    @Test
    void every_event_of_a_day_leaves_its_flag() {
        AttendanceDay day = days(
                        Xml.enrolment("p1", "s1", "2021-08-24", "2021-08-24"),
                        Xml.event("p1", "s1", "2021-08-24", "Tardy"),
                        Xml.event("p1", "s1", "2021-08-24", "In Attendance"),
                        Xml.event("p1", "s1", "2021-08-24", "Excused Absence"),
                        Xml.event("p1", "s1", "2021-08-24", "Dancing"))
                .get(0);
        assertEquals(TUESDAY, day.date());
        assertEquals(
                Set.of(
                        AttendanceFlag.REPORTED_PRESENT_AT_SCHOOL,
                        AttendanceFlag.REPORTED_ABSENT_FROM_SCHOOL,
                        AttendanceFlag.PRESENT_AT_SCHOOL,
                        AttendanceFlag.ABSENT_FROM_SCHOOL_EXCUSED,
                        AttendanceFlag.TARDY_TO_SCHOOL),
                day.flags());
    }

    @Test
    void sections_count_for_all_and_homerooms_for_the_homeroom_too() {
        AttendanceDay day = days(
                        Xml.enrolment("p1", "s1", "2021-08-24", "2021-08-24"),
                        Xml.sectionAssociation("p1", "s1", "HOME", "true"),
                        Xml.sectionAssociation("p1", "s1", "A", "false"),
                        Xml.sectionEvent("p1", "s1", "HOME", "2021-08-24", "In Attendance"),
                        Xml.sectionEvent("p1", "s1", "A", "2021-08-24", "Tardy"))
                .get(0);
        assertEquals(
                Set.of(
                        AttendanceFlag.REPORTED_PRESENT_AT_HOMEROOM,
                        AttendanceFlag.REPORTED_PRESENT_IN_ALL_SECTIONS,
                        AttendanceFlag.PRESENT_AT_HOMEROOM,
                        AttendanceFlag.PRESENT_IN_ANY_SECTION,
                        AttendanceFlag.TARDY_TO_ANY_SECTION),
                day.flags());
    }

    @Test
    void one_absence_from_a_section_is_no_presence_in_all() {
        AttendanceDay day = days(
                        Xml.enrolment("p1", "s1", "2021-08-24", "2021-08-24"),
                        Xml.sectionEvent("p1", "s1", "A", "2021-08-24", "In Attendance"),
                        Xml.sectionEvent("p1", "s1", "B", "2021-08-24", "Unexcused Absence"))
                .get(0);
        assertEquals(
                Set.of(
                        AttendanceFlag.REPORTED_ABSENT_FROM_ANY_SECTION,
                        AttendanceFlag.PRESENT_IN_ANY_SECTION,
                        AttendanceFlag.ABSENT_FROM_ANY_SECTION_UNEXCUSED),
                day.flags());
    }

    @Test
    void an_event_of_another_school_year_than_the_enrolment_leaves_none() {
        AttendanceDay day = days(
                        Xml.enrolment("p1", "s1", "2021-08-24", "2021-08-24"),
                        Xml.event("p1", "s1", "2021-08-24", "Tardy").replace("2021-2022", "2020-2021"))
                .get(0);
        assertEquals(Set.of(), day.flags());
    }
}
