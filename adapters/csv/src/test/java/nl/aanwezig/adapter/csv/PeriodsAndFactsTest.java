package nl.aanwezig.adapter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two files that need not be there. */
final class PeriodsAndFactsTest {
    @TempDir
    private Path temp = Path.of("");

    private CsvFolder folder = new CsvFolder(Path.of(System.getProperty("java.io.tmpdir")));

    @BeforeEach
    void start() {
        folder = new CsvFolder(temp);
    }

    @Test
    void without_them_there_are_no_periods_and_no_facts() {
        Loaded<Register> loaded = folder.read();
        assertTrue(loaded.isComplete());
        assertTrue(calendar(loaded).periods("term").isEmpty());
        assertEquals(Facts.none(), loaded.value().facts(new PupilId("a1")));
    }

    @Test
    void periods_divide_the_calendar_and_one_that_meets_another_is_listed() {
        Loaded<Register> loaded = folder.put("periods.csv", """
                        school,division,start,end
                        S,term,2025-08-20,2025-08-22
                        S,term,2025-08-18,2025-08-19
                        S,term,2025-08-22,2025-08-23
                        S,quarter,2025-08-22,2025-08-22
                        T,term,2025-08-18,2025-08-19
                        S,term,2025-09-02,2025-09-01
                        S,,2025-09-02,2025-09-03
                        """).read();
        assertEquals(
                "2025-08-18..2025-08-19 2025-08-20..2025-08-22",
                calendar(loaded).periods("term").stream()
                        .map(span -> span.start() + ".." + span.endInclusive())
                        .collect(Collectors.joining(" ")));
        assertEquals(1, calendar(loaded).periods("quarter").size());
        assertEquals(List.of("4 CONFLICT", "6 UNKNOWN_SCHOOL", "7 INVALID_SPAN", "8 MISSING_VALUE"), listed(loaded));
    }

    @Test
    void facts_are_read_by_pupil_and_a_repeated_one_counts_once() {
        Loaded<Register> loaded = folder.put("facts.csv", """
                        pupil,fact,date,value
                        a1,support-tier-2,2025-08-19,
                        a1,credits,2025-08-20,4.5
                        a1,support-tier-2,2025-08-19,1
                        x9,support-tier-2,2025-08-19,
                        a1,credits,2025-08-20,four
                        """).read();
        Facts facts = loaded.value().facts(new PupilId("a1"));
        assertEquals(2, facts.all().size());
        assertEquals(
                "9/2",
                facts.latest("credits", LocalDate.of(2025, 8, 20))
                        .orElseThrow()
                        .value()
                        .toString());
        assertEquals(List.of("4 DUPLICATE", "5 UNKNOWN_PUPIL", "6 INVALID_NUMBER"), listed(loaded));
    }

    private static SchoolCalendar calendar(Loaded<Register> loaded) {
        return loaded.value().calendars().get(0);
    }

    private static List<String> listed(Loaded<Register> loaded) {
        return loaded.failures().stream()
                .map(failure -> failure.place().line() + " " + failure.reason())
                .toList();
    }
}
