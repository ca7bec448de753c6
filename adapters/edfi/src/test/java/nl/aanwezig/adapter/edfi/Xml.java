package nl.aanwezig.adapter.edfi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small interchange files. */
final class Xml {
    private Xml() {}

    /** A file with these records under a root in an Ed-Fi namespace; the first record starts on line 2. */
    static void interchange(Path folder, String file, String... records) {
        write(
                folder,
                file,
                "<Interchange xmlns=\"http://ed-fi.org/5.2.0\">\n" + String.join("\n", records) + "\n</Interchange>\n");
    }

    static void write(Path folder, String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String student(String id, String birthDate) {
        return "<Student><StudentUniqueId>" + id + "</StudentUniqueId><Name><FirstName>Nobody</FirstName></Name>"
                + "<BirthData><BirthDate>" + birthDate + "</BirthDate></BirthData></Student>";
    }

    static String enrolment(String student, String school, String entry, String exit) {
        return enrolment(student, school, entry, exit, "");
    }

    static String enrolment(String student, String school, String entry, String exit, String calendar) {
        return "<StudentSchoolAssociation>" + studentReference(student) + schoolReference(school)
                + "<SchoolYear>2021-2022</SchoolYear><EntryDate>" + entry + "</EntryDate>"
                + "<NextYearSchoolReference><SchoolIdentity><SchoolId>elsewhere</SchoolId></SchoolIdentity>"
                + "</NextYearSchoolReference>"
                + (exit.isEmpty() ? "" : "<ExitWithdrawDate>" + exit + "</ExitWithdrawDate>")
                + (calendar.isEmpty() ? "" : calendarReference(school, calendar)) + "</StudentSchoolAssociation>";
    }

    /** One line for each date. */
    static String days(String school, String calendar, String event, String... dates) {
        StringBuilder text = new StringBuilder();
        for (String date : dates) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append("<CalendarDate><Date>")
                    .append(date)
                    .append("</Date><CalendarEvent>uri://ed-fi.org/CalendarEventDescriptor#")
                    .append(event)
                    .append("</CalendarEvent>")
                    .append(calendarReference(school, calendar))
                    .append("</CalendarDate>");
        }
        return text.toString();
    }

    static String calendar(String school, String code, String type) {
        return "<Calendar><CalendarCode>" + code
                + "</CalendarCode><CalendarType>uri://ed-fi.org/CalendarTypeDescriptor#" + type + "</CalendarType>"
                + schoolReference(school) + "<SchoolYear>2021-2022</SchoolYear></Calendar>";
    }

    static String event(String student, String school, String date, String category) {
        return event(student, school, date, category, "");
    }

    static String event(String student, String school, String date, String category, String duration) {
        return "<StudentSchoolAttendanceEvent>" + attendanceEvent(date, category, duration) + studentReference(student)
                + schoolReference(school) + sessionReference(school) + "</StudentSchoolAttendanceEvent>";
    }

    static String sectionEvent(String student, String school, String section, String date, String category) {
        return "<StudentSectionAttendanceEvent>" + attendanceEvent(date, category, "") + studentReference(student)
                + sectionReference(school, section) + "</StudentSectionAttendanceEvent>";
    }

    static String sectionAssociation(String student, String school, String section, String homeroom) {
        return "<StudentSectionAssociation>" + studentReference(student) + sectionReference(school, section)
                + "<BeginDate>2021-08-23</BeginDate><HomeroomIndicator>" + homeroom
                + "</HomeroomIndicator></StudentSectionAssociation>";
    }

    private static String attendanceEvent(String date, String category, String duration) {
        return "<AttendanceEvent><EventDate>" + date + "</EventDate>"
                + "<AttendanceEventCategory>uri://ed-fi.org/AttendanceEventCategoryDescriptor#" + category
                + "</AttendanceEventCategory><AttendanceEventReason>some reason</AttendanceEventReason>"
                + (duration.isEmpty() ? "" : "<EventDuration>" + duration + "</EventDuration>") + "</AttendanceEvent>";
    }

    private static String studentReference(String student) {
        return "<StudentReference><StudentIdentity><StudentUniqueId>" + student
                + "</StudentUniqueId></StudentIdentity></StudentReference>";
    }

    private static String schoolReference(String school) {
        return "<SchoolReference><SchoolIdentity><SchoolId>" + school
                + "</SchoolId></SchoolIdentity></SchoolReference>";
    }

    private static String calendarReference(String school, String code) {
        return "<CalendarReference><CalendarIdentity><CalendarCode>" + code + "</CalendarCode>"
                + schoolReference(school) + "<SchoolYear>2021-2022</SchoolYear></CalendarIdentity></CalendarReference>";
    }

    private static String sessionReference(String school) {
        return "<SessionReference><SessionIdentity><SessionName>Fall</SessionName><SchoolYear>2021-2022</SchoolYear>"
                + schoolReference(school) + "</SessionIdentity></SessionReference>";
    }

    private static String sectionReference(String school, String section) {
        return "<SectionReference><SectionIdentity><SectionIdentifier>" + section
                + "</SectionIdentifier><CourseOfferingReference><CourseOfferingIdentity>"
                + "<LocalCourseCode>MATH</LocalCourseCode>" + schoolReference(school) + sessionReference(school)
                + "</CourseOfferingIdentity></CourseOfferingReference></SectionIdentity></SectionReference>";
    }
}
