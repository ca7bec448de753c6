package nl.aanwezig.examples.conformance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.aanwezig.adapter.edfi.AttendanceEvent;
import nl.aanwezig.adapter.edfi.DescriptorMap;
import nl.aanwezig.adapter.edfi.Entity;
import nl.aanwezig.adapter.edfi.Interchange;
import nl.aanwezig.adapter.edfi.Key;
import nl.aanwezig.adapter.edfi.Meaning;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;

/** The input tables of one suite as entities. */
final class AmtTables {
    private AmtTables() {}

    static Interchange interchange(Path suite) {
        List<Entity> entities = new ArrayList<>();
        for (NamedCsvRecord row : Csv.rows(suite.resolve("in_student_school_association.csv"))) {
            entities.add(new Entity.SchoolAssociation(
                    of(row),
                    span(row, "entrydate", "exitwithdrawdate"),
                    Optional.of(row.getField("schoolyear")).filter(year -> !year.isEmpty()),
                    Optional.empty()));
        }
        for (NamedCsvRecord row : Csv.rows(suite.resolve("in_calendar_event.csv"))) {
            entities.add(new Entity.CalendarDate(
                    new Key.Calendar(school(row), row.getField("schoolyear"), row.getField("calendarcode")),
                    LocalDate.parse(row.getField("date")),
                    List.of(row.getField("calendar_event"))));
        }
        for (NamedCsvRecord row : Csv.rows(suite.resolve("in_school_attendance_event.csv"))) {
            entities.add(new Entity.SchoolAttendance(of(row), session(row), event(row)));
        }
        for (NamedCsvRecord row : Csv.rows(suite.resolve("in_section_attendance_event.csv"))) {
            Key.Section section =
                    new Key.Section(session(row), row.getField("localcoursecode"), row.getField("sectionidentifier"));
            entities.add(new Entity.SectionAttendance(of(row), section, event(row)));
            if (!row.getField("homeroomindicator").isEmpty()) {
                entities.add(new Entity.SectionAssociation(
                        of(row),
                        section,
                        span(row, "begindate", "enddate"),
                        row.getField("homeroomindicator").equals("t")));
            }
        }
        return Interchange.of(entities);
    }

    static DescriptorMap descriptors(Path suite) {
        Map<String, Set<Meaning>> meanings = new HashMap<>();
        for (NamedCsvRecord row : Csv.rows(suite.resolve("in_descriptor_map.csv"))) {
            Meaning.of(row.getField("constantname"))
                    .ifPresent(meaning -> meanings.computeIfAbsent(
                                    row.getField("codevalue"), codeValue -> EnumSet.noneOf(Meaning.class))
                            .add(meaning));
        }
        return DescriptorMap.of(meanings);
    }

    private static Key.StudentAtSchool of(NamedCsvRecord row) {
        return new Key.StudentAtSchool(new PupilId(row.getField("studentuniqueid")), school(row));
    }

    private static SchoolId school(NamedCsvRecord row) {
        return new SchoolId(row.getField("schoolid"));
    }

    private static Key.Session session(NamedCsvRecord row) {
        return new Key.Session(school(row), row.getField("schoolyear"), row.getField("sessionname"));
    }

    private static AttendanceEvent event(NamedCsvRecord row) {
        return new AttendanceEvent(
                LocalDate.parse(row.getField("eventdate")),
                row.getField("category"),
                row.getField("reason"),
                OptionalInt.empty());
    }

    private static DateSpan span(NamedCsvRecord row, String start, String end) {
        LocalDate first = LocalDate.parse(row.getField(start));
        return row.getField(end).isEmpty()
                ? DateSpan.from(first)
                : DateSpan.of(first, LocalDate.parse(row.getField(end)));
    }
}
