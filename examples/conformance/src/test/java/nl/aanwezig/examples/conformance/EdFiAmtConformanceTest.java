package nl.aanwezig.examples.conformance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.aanwezig.adapter.edfi.AttendanceDay;
import nl.aanwezig.adapter.edfi.AttendanceFlag;
import nl.aanwezig.adapter.edfi.DailyAttendance;
import org.junit.jupiter.api.Test;

/** The test cases of Ed-Fi's Analytics Middle Tier for its two attendance views. */
class EdFiAmtConformanceTest {
    /** The cases hold days in 2110 and 2121 that must not have come yet. */
    private static final LocalDate AS_OF = LocalDate.of(2109, 12, 31);

    private static final SharedData.Published ORIGIN = new SharedData.Published(
            "https://github.com/Ed-Fi-Alliance-OSS/Ed-Fi-Analytics-Middle-Tier",
            "5ff60d9617e9ef6b9d5b50f368783bdc053fa495",
            "src/EdFi.AnalyticsMiddleTier.Tests/TestCases/{ChronicAbsenteeismAttendanceFact,StudentEarlyWarningFact}/*.xml"
                    + " and .../PostgreSQL/v_4_0/0000_*_Data_Load.xml");

    @Test
    void every_attendance_case_of_the_analytics_middle_tier_holds() {
        Path data = SharedData.thirdParty("edfi-amt-conformance", ORIGIN);
        Suite suite = Suite.named("edfi-amt-conformance");
        run(suite, data.resolve("chronic_absenteeism"), day -> day.kind() == AttendanceDay.Kind.INSTRUCTIONAL);
        run(suite, data.resolve("early_warning"), day -> true);
        suite.finish();
    }

    /** The chronic-absenteeism view holds days of lessons only, the early-warning view every day of the calendar. */
    private static void run(Suite suite, Path folder, Predicate<AttendanceDay> inView) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<AttendanceDay> view = DailyAttendance.of(AmtTables.interchange(folder), AmtTables.descriptors(folder))
                .upTo(AS_OF)
                .filter(inView)
                .toList();
        for (NamedCsvRecord row : Csv.rows(folder.resolve("expected.csv"))) {
            if (!isDiscipline(row)) {
                check(suite, view, row);
            }
        }
    }

    /** Discipline is another subject: its inputs are not part of attendance. */
    private static boolean isDiscipline(NamedCsvRecord row) {
        return row.getField("column").matches("CountByDayOf\\w*Offenses");
    }

    private static void check(Suite suite, List<AttendanceDay> view, NamedCsvRecord row) {
        AmtKey key = AmtKey.of(row);
        List<AttendanceDay> rows = view.stream().filter(key::matches).toList();
        String column = row.getField("column");
        if (column.equals("CountValue")) {
            suite.check(row.getField("case_file"), row.getField("expected"), String.valueOf(rows.size()));
            return;
        }
        column(column)
                .ifPresentOrElse(
                        value -> suite.check(
                                row.getField("case_file"),
                                row.getField("expected"),
                                rows.stream().map(value).distinct().collect(Collectors.joining(" and "))),
                        () -> suite.unsupported("column " + column));
    }

    private static Optional<Function<AttendanceDay, String>> column(String name) {
        return switch (name) {
            case "StudentKey" -> Optional.of(day -> day.of().pupil().value());
            case "SchoolKey" -> Optional.of(day -> day.of().school().value());
            case "StudentSchoolKey" ->
                Optional.of(day ->
                        day.of().pupil().value() + "-" + day.of().school().value());
            case "DateKey" -> Optional.of(day -> AmtKey.text(day.date()));
            case "IsEnrolled" -> Optional.of(day -> "1");
            case "IsInstructionalDay" -> Optional.of(day -> day.kind() == AttendanceDay.Kind.INSTRUCTIONAL ? "1" : "0");
            default -> AttendanceFlag.of(name).map(flag -> day -> day.has(flag) ? "1" : "0");
        };
    }
}
