package nl.aanwezig.adapter.verzuimregister.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import org.junit.jupiter.api.Test;

/** Against the tables that were compiled from the sources; they say in their last column which. */
class CodeListsTest {
    private static List<String> rows(String file) {
        try (var in = Objects.requireNonNull(CodeListsTest.class.getResourceAsStream("/code-tables/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The first two columns. */
    private static Map<String, String> table(String file) {
        return rows(file).stream()
                .map(row -> row.replace("\"", "").split(",", 3))
                .collect(Collectors.toMap(row -> row[0], row -> row[1], (a, b) -> a + b, TreeMap::new));
    }

    private static List<String> decreeValues(String field) {
        String row = rows("besluit_verzuimmelding_2009_fields.csv").stream()
                .filter(line -> line.contains("," + field + ","))
                .findFirst()
                .orElseThrow();
        return List.of(row.substring(row.lastIndexOf(',') + 1).split("; "));
    }

    @Test
    void the_kinds_are_those_of_the_table_word_for_word() {
        assertEquals(
                table("duo_verzuimsoort.csv"),
                Arrays.stream(ReportKind.values())
                        .collect(Collectors.toMap(ReportKind::code, ReportKind::dutch, (a, b) -> a, TreeMap::new)));
    }

    @Test
    void the_statuses_are_those_of_the_table_word_for_word() {
        assertEquals(
                table("duo_status_melding.csv"),
                Arrays.stream(Status.values())
                        .collect(Collectors.toMap(Status::code, Status::dutch, (a, b) -> a, TreeMap::new)));
    }

    @Test
    void the_kinds_of_the_decree_are_those_of_its_annex() {
        assertEquals(
                decreeValues("Vermoedelijke soort verzuim"),
                Arrays.stream(DecreeKind.values()).map(DecreeKind::dutch).toList());
    }

    @Test
    void beginning_and_signal_became_other() {
        assertEquals(ReportKind.O, DecreeKind.BEGINNING.today());
        assertEquals(ReportKind.O, DecreeKind.SIGNAL.today());
        assertEquals(ReportKind.L, DecreeKind.LUXURY.today());
        assertEquals(ReportKind.V3, DecreeKind.SIXTEEN_HOURS.today());
        assertEquals(ReportKind.LRV, DecreeKind.MONTH_OR_LONGER.today());
    }

    @Test
    void two_kinds_are_dead_and_six_are_live() {
        assertEquals(
                Set.of(ReportKind.V1, ReportKind.V2),
                Arrays.stream(ReportKind.values())
                        .filter(kind -> !kind.isLive())
                        .collect(Collectors.toSet()));
    }

    /** The domain reference, Dutch law 3.1. */
    @Test
    void duties_and_dates_are_those_of_the_table_of_kinds() {
        assertEquals(
                Set.of(ReportKind.V3, ReportKind.LRV, ReportKind.L, ReportKind.RMC),
                Arrays.stream(ReportKind.values())
                        .filter(kind -> kind.duty() == ReportKind.Duty.MANDATORY)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(ReportKind.V4, ReportKind.O),
                Arrays.stream(ReportKind.values())
                        .filter(kind -> kind.duty() == ReportKind.Duty.OPTIONAL)
                        .collect(Collectors.toSet()));
        assertEquals(
                Set.of(ReportKind.V3, ReportKind.LRV, ReportKind.RMC),
                Arrays.stream(ReportKind.values())
                        .filter(ReportKind::needsDates)
                        .collect(Collectors.toSet()));
    }

    @Test
    void each_code_has_its_own_words_in_english_too() {
        assertEquals(
                8,
                Arrays.stream(ReportKind.values())
                        .map(ReportKind::english)
                        .distinct()
                        .count());
        assertEquals("long-term absence, under 18", ReportKind.LRV.english());
        assertEquals(
                7,
                Arrays.stream(Status.values()).map(Status::english).distinct().count());
        assertEquals("taken note of", Status.K.english());
    }

    @Test
    void codes_are_found_as_they_are_written() {
        assertEquals(Optional.of(ReportKind.LRV), ReportKind.of("LRV"));
        assertEquals(Optional.empty(), ReportKind.of("lrv"));
        assertEquals(Optional.of(Status.K), Status.of("K"));
        assertEquals(Optional.empty(), Status.of("X"));
    }

    @Test
    void there_are_seven_reasons_and_three_remarks_for_closing() {
        assertEquals(
                decreeValues("Reden melding afgesloten").size(),
                CodeList.CLOSING_REASONS_2009.codes().size());
        assertEquals(
                decreeValues("Toelichting afsluiting"),
                CodeList.CLOSING_REMARKS_2009.codes().stream()
                        .map(ListedCode::dutch)
                        .toList());
        assertEquals(7, CodeList.CLOSING_REASONS_2009.codes().size());
        assertEquals(
                "terug naar school/opleiding hervat",
                CodeList.CLOSING_REASONS_2009.code("resumed").dutch());
    }

    @Test
    void a_list_of_ones_own_keeps_its_codes_apart() {
        ListedCode code = new ListedCode("closing-reason-2027", "moved", "verhuisd", "moved");
        CodeList own = new CodeList("closing-reason-2027", "a municipality", List.of(code));
        assertEquals(Optional.of(code), own.find("moved"));
        assertEquals(Optional.empty(), own.find("resumed"));
        assertThrows(IllegalArgumentException.class, () -> own.code("resumed"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CodeList("closing-reason-2027", "twice", List.of(code, code)));
        assertThrows(IllegalArgumentException.class, () -> new CodeList("other-2027", "another's", List.of(code)));
        for (String word : List.of("182071649", "", "Moved", "a".repeat(41))) {
            assertThrows(IllegalArgumentException.class, () -> new ListedCode("closing", word, "", ""), word);
            assertThrows(IllegalArgumentException.class, () -> new ListedCode(word, "moved", "", ""), word);
        }
    }
}
