package nl.aanwezig.adapter.verzuimregister;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Edge;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Lifecycle;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Contact;
import nl.aanwezig.adapter.verzuimregister.report.Examples;
import nl.aanwezig.adapter.verzuimregister.report.MissedTime;
import nl.aanwezig.adapter.verzuimregister.report.MunicipalAction;
import nl.aanwezig.adapter.verzuimregister.report.RefusedReportException;
import nl.aanwezig.adapter.verzuimregister.report.ReportDraft;
import nl.aanwezig.adapter.verzuimregister.report.ReportField;
import org.junit.jupiter.api.Test;

/** What the guide shows is true. */
class GuideTest {
    private static final Path GUIDE = Path.of("..", "..", "core", "docs", "guide", "verzuimregister.md");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(GUIDE))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    private static ReportDraft shown() {
        return new ReportDraft()
                .personalNumber(Examples.BSN)
                .kind(ReportKind.V3)
                .begin(Examples.BEGIN)
                .end(Examples.END)
                .specification(List.of(
                        MissedTime.lessonHour(Examples.BEGIN, 1), MissedTime.wholeDay(Examples.BEGIN.plusDays(1))))
                .reason("Onbekend na twee gesprekken")
                .allLessonsMissed(false)
                .actionTaken("Gesprek met mentor op 9 maart")
                .municipalAction(new MunicipalAction.Wanted(""))
                .contact(new Contact(
                        "Anna Voorbeeld", "mentor", "mentor@school.example", new Contact.Phone("020", "5550100")));
    }

    @Test
    void the_record_of_the_guide_is_the_report_of_its_example() throws IOException {
        String record = blocks("json").get(0);
        AbsenceReport report = JsonReports.standard().read(record);
        assertEquals(shown().report(), report);
        assertEquals(List.of(), Schemas.complaints(record));
    }

    @Test
    void the_refusal_of_the_guide_is_the_one_that_is_given() throws IOException {
        Contact silent = new Contact("Anna Voorbeeld", "mentor", "", new Contact.Phone("020", "5550100"));
        RefusedReportException refusal = assertThrows(
                RefusedReportException.class,
                () -> shown().reason("x".repeat(204)).contact(silent).report());
        assertEquals(blocks("").get(0), refusal.getMessage() + "\n");
    }

    @Test
    void every_field_stands_in_the_table_with_letter_and_deliverer() throws IOException {
        String guide = Files.readString(GUIDE);
        for (ReportField field : ReportField.values()) {
            String letter = field.letter().isEmpty() ? "–" : field.letter();
            String by = field.deliverer().name().toLowerCase(Locale.ROOT);
            assertTrue(guide.contains("\n| " + letter + " | `" + field.path() + "` | " + by + " |"), field.path());
            field.longest()
                    .ifPresent(length -> assertTrue(
                            guide.lines()
                                    .anyMatch(line -> line.contains("`" + field.path() + "`")
                                            && line.contains("at most " + length)),
                            field.path()));
        }
    }

    @Test
    void every_edge_stands_in_the_table_of_the_lifecycle() throws IOException {
        List<String> rows = Files.readString(GUIDE)
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();
        for (Edge edge : Lifecycle.standard().edges()) {
            String by = edge.event().by().name().toLowerCase(Locale.ROOT);
            assertTrue(
                    rows.stream()
                            .anyMatch(row -> row.matches(
                                    "\\| [A-Z, ]*" + edge.start() + "[A-Z, ]* \\| `" + edge.event() + "`.* \\| (?:"
                                            + edge.next() + "|the same, new mutation date) \\| " + by + " \\|")),
                    edge.toString());
        }
    }
}
