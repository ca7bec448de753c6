package nl.aanwezig.adapter.verzuimregister;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aanwezig.adapter.verzuimregister.code.Closing;
import nl.aanwezig.adapter.verzuimregister.code.CodeList;
import nl.aanwezig.adapter.verzuimregister.code.ListedCode;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Examples;
import nl.aanwezig.adapter.verzuimregister.report.Problem;
import nl.aanwezig.adapter.verzuimregister.report.RefusedReportException;
import nl.aanwezig.adapter.verzuimregister.report.ReportField;
import org.junit.jupiter.api.Test;

class JsonReportsTest {
    private static final JsonReports JSON = JsonReports.standard();
    private static final String WHOLE = JSON.write(Examples.whole().report());

    private static List<Problem> problems(String text) {
        return assertThrows(RefusedReportException.class, () -> JSON.read(text), text)
                .problems();
    }

    private static List<String> fields(String text) {
        return problems(text).stream().map(Problem::field).toList();
    }

    /** The whole example with something else in it. */
    private static String with(String part, String other) {
        assertTrue(WHOLE.contains(part), part);
        return WHOLE.replace(part, other);
    }

    @Test
    void a_report_is_written_in_the_order_of_its_fields() {
        assertEquals(
                "{\"format\":\"aanwezig-absence-report\",\"version\":1,\"personalNumber\":\"123456782\",\"kind\":\"V3\","
                        + "\"begin\":\"2026-03-02\",\"end\":\"2026-03-27\",\"reason\":\"Onbekend na twee gesprekken\","
                        + "\"allLessonsMissed\":false,\"actionTaken\":\"Gesprek met mentor op 9 maart\","
                        + "\"municipalAction\":{\"wanted\":true,\"priority\":\"hoog\"},"
                        + "\"teachingLocation\":\"Locatie Noord\",\"contact\":{\"name\":\"Anna Voorbeeld\","
                        + "\"function\":\"mentor\",\"email\":\"mentor@school.example\","
                        + "\"phone\":{\"area\":\"020\",\"number\":\"5550100\"}},\"familyPhone\":\"06 5550 1234\","
                        + "\"specification\":[{\"day\":\"2026-03-02\",\"lessonHour\":1},"
                        + "{\"day\":\"2026-03-02\",\"lessonHour\":12},{\"day\":\"2026-03-03\",\"wholeDay\":true}],"
                        + "\"deviatingAddress\":{\"street\":\"Dorpsstraat\",\"houseNumber\":\"12\",\"houseLetter\":\"a\","
                        + "\"addition\":\"bis\",\"postcode\":\"1234AB\",\"indication\":\"achter de molen\","
                        + "\"place\":\"Ergens\"},\"startQualification\":false,"
                        + "\"municipality\":{\"status\":\"G\",\"closing\":{"
                        + "\"reason\":{\"list\":\"closing-reason-2009\",\"code\":\"resumed\"},"
                        + "\"remark\":{\"list\":\"closing-remark-2009\",\"code\":\"seen\"}},"
                        + "\"contact\":{\"name\":\"B. Ambtenaar\",\"function\":\"consulent\","
                        + "\"email\":\"consulent@gemeente.example\",\"phone\":{\"area\":\"030\",\"number\":\"5550200\"}}}}",
                WHOLE);
    }

    @Test
    void what_is_written_is_valid_and_comes_back_the_same() {
        assertEquals(Examples.whole().report(), JSON.read(WHOLE));
        assertEquals(List.of(), Schemas.complaints(WHOLE));
        for (long seed = 0; seed < 500; seed++) {
            AbsenceReport report = Examples.random(seed);
            String text = JSON.write(report);
            assertEquals(report, JSON.read(text), "seed " + seed);
            assertEquals(text, JSON.write(JSON.read(text)), "seed " + seed);
            assertEquals(List.of(), Schemas.complaints(text), "seed " + seed);
        }
    }

    @Test
    void each_word_of_the_municipality_can_stand_alone() {
        for (AbsenceReport report : List.of(
                Examples.draft().status(Status.R).report(),
                Examples.draft()
                        .closing(new Closing(CodeList.CLOSING_REASONS_2009.code("work"), Optional.empty()))
                        .report(),
                Examples.draft().municipalContact(Examples.contact()).report(),
                Examples.draft().startQualification(true).report())) {
            assertEquals(report, JSON.read(JSON.write(report)));
            assertEquals(List.of(), Schemas.complaints(JSON.write(report)));
        }
        assertFalse(JSON.write(Examples.draft().report()).contains("municipality\":"));
    }

    @Test
    void old_records_are_read() {
        assertEquals(
                Optional.of(Status.D),
                JSON.read(with("\"status\":\"G\"", "\"status\":\"D\"")).status());
        assertEquals(
                "V1",
                JSON.read(with("\"kind\":\"V3\"", "\"kind\":\"V1\"")).kind().code());
        assertEquals(
                "010000008",
                JSON.read(with("123456782", "10000008")).personalNumber().reveal());
    }

    @Test
    void another_version_or_format_is_refused_and_nothing_else_is_said() {
        for (String version : List.of("0", "2", "-1", "1.0", "1e0", "\"1\"", "null", "true", "[1]")) {
            assertEquals(
                    List.of("version: it is not 1, the only version known here.\nMaybe a newer library wrote it."),
                    problems(with("\"version\":1,", "\"version\":" + version + ",\"unknown\":1,")).stream()
                            .map(Problem::message)
                            .toList());
        }
        assertEquals(List.of("version"), fields(with("\"version\":1,", "")));
        assertEquals(List.of("format"), fields(with("aanwezig-absence-report", "aanwezig-policy")));
        for (String text : List.of("{}", "[]", "7", "null", "\"text\"")) {
            assertEquals(List.of("format"), fields(text), text);
        }
    }

    @Test
    void an_unknown_field_is_refused_by_its_name_wherever_it_stands() {
        String unknown = "\"surprise\":1,";
        assertEquals(List.of("surprise"), fields(with("\"kind\"", unknown + "\"kind\"")));
        assertEquals(List.of("municipalAction.surprise"), fields(with("\"wanted\"", unknown + "\"wanted\"")));
        assertEquals(List.of("contact.surprise"), fields(with("\"name\":\"Anna", unknown + "\"name\":\"Anna")));
        assertEquals(List.of("contact.phone.surprise"), fields(with("\"area\":\"020", unknown + "\"area\":\"020")));
        assertEquals(
                List.of("specification[2].surprise"),
                fields(with("\"day\":\"2026-03-03", unknown + "\"day\":\"2026-03-03")));
        assertEquals(List.of("deviatingAddress.surprise"), fields(with("\"street\"", unknown + "\"street\"")));
        assertEquals(List.of("municipality.surprise"), fields(with("\"status\"", unknown + "\"status\"")));
        assertEquals(List.of("municipality.closing.surprise"), fields(with("\"reason\":{", unknown + "\"reason\":{")));
        assertEquals(
                List.of("municipality.closing.remark.surprise"),
                fields(with("\"list\":\"closing-remark", unknown + "\"list\":\"closing-remark")));
        assertEquals(
                List.of("municipality.contact.surprise"), fields(with("\"name\":\"B.", unknown + "\"name\":\"B.")));
    }

    @Test
    void a_name_from_outside_is_shown_without_digits() {
        assertEquals(List.of("bsn_#########"), fields(with("\"kind\"", "\"bsn_123456782\":1,\"kind\"")));
        assertEquals(List.of("?#?"), fields(with("\"kind\"", "\"\\n٣\\u0000\":1,\"kind\"")));
        assertEquals(List.of("x".repeat(40) + "…"), fields(with("\"kind\"", "\"" + "x".repeat(90) + "\":1,\"kind\"")));
    }

    @Test
    void a_field_that_stands_twice_is_refused_also_in_a_part() {
        assertEquals(List.of("kind"), fields(with("\"kind\":\"V3\"", "\"kind\":\"V3\",\"kind\":\"L\"")));
        assertEquals(List.of("contact.name"), fields(with("\"name\":\"Anna", "\"name\":\"x\",\"name\":\"Anna")));
        assertEquals(List.of("version"), fields(with("\"version\":1", "\"version\":1,\"version\":2")));
    }

    /** What the schema can see, it refuses too. */
    @Test
    void values_of_another_kind_are_refused_by_reader_and_schema() {
        List<List<String>> spoiled = List.of(
                List.of("\"kind\":\"V3\"", "\"kind\":\"v3\"", "kind"),
                List.of("\"kind\":\"V3\"", "\"kind\":3", "kind"),
                List.of("\"kind\":\"V3\",", "", "kind"),
                List.of("\"begin\":\"2026-03-02\"", "\"begin\":\"02-03-2026\"", "begin"),
                List.of("\"begin\":\"2026-03-02\"", "\"begin\":\"2026-02-30\"", "begin"),
                List.of("\"begin\":\"2026-03-02\"", "\"begin\":\"+12026-03-02\"", "begin"),
                List.of("\"begin\":\"2026-03-02\",", "", "begin"),
                List.of("\"end\":\"2026-03-27\",", "", "end"),
                List.of("\"reason\":\"Onbekend na twee gesprekken\"", "\"reason\":null", "reason"),
                List.of("\"reason\":\"Onbekend na twee gesprekken\"", "\"reason\":\" \"", "reason"),
                List.of("\"reason\":\"Onbekend", "\"reason\":\"" + "x".repeat(200), "reason"),
                List.of("\"allLessonsMissed\":false", "\"allLessonsMissed\":\"false\"", "allLessonsMissed"),
                List.of("\"allLessonsMissed\":false,", "", "allLessonsMissed"),
                List.of("\"wanted\":true,", "\"wanted\":false,", "municipalAction.priority"),
                List.of("\"wanted\":true,\"priority\":\"hoog\"", "\"wanted\":false", "municipalAction.explanation"),
                List.of("\"wanted\":true,", "", "municipalAction.wanted"),
                List.of("\"contact\":{\"name\":\"Anna", "\"contact\":[],\"x\":{\"name\":\"Anna", "contact"),
                List.of("\"area\":\"020\"", "\"area\":\"020202\"", "contact.phone.area"),
                List.of("\"lessonHour\":12", "\"lessonHour\":13", "specification[1].lessonHour"),
                List.of("\"lessonHour\":12", "\"lessonHour\":0", "specification[1].lessonHour"),
                List.of("\"lessonHour\":12", "\"lessonHour\":\"12\"", "specification[1].lessonHour"),
                List.of("\"lessonHour\":12", "\"lessonHour\":1.5", "specification[1].lessonHour"),
                List.of("\"lessonHour\":12", "\"lessonHour\":12,\"wholeDay\":true", "specification[1].wholeDay"),
                List.of("\"wholeDay\":true", "\"wholeDay\":false", "specification[2].wholeDay"),
                List.of("\"day\":\"2026-03-03\",", "", "specification[2].day"),
                List.of("\"lessonHour\":12", "\"lessonHour\":1", "specification[1]"),
                List.of(
                        "\"specification\":[{\"day\":\"2026-03-02\",\"lessonHour\":1},",
                        "\"specification\":[7,",
                        "specification[0]"),
                List.of("\"street\":\"Dorpsstraat\"", "\"street\":[\"Dorpsstraat\"]", "deviatingAddress.street"),
                List.of("\"status\":\"G\"", "\"status\":\"X\"", "municipality.status"),
                List.of(
                        "\"reason\":{\"list\":\"closing-reason-2009\",\"code\":\"resumed\"},",
                        "",
                        "municipality.closing.reason"),
                List.of("\"personalNumber\":\"123456782\"", "\"personalNumber\":123456782", "personalNumber"),
                List.of("\"personalNumber\":\"123456782\"", "\"personalNumber\":\"12345678\u0662\"", "personalNumber"));
        for (List<String> change : spoiled) {
            String text = with(change.get(0), change.get(1));
            assertTrue(fields(text).stream().anyMatch(change.get(2)::equals), change + " gives " + fields(text));
            assertNotEquals(List.of(), Schemas.complaints(text), change.toString());
        }
    }

    /** What only the reader knows. */
    @Test
    void a_number_that_fails_its_test_swapped_dates_and_unknown_closing_codes_are_refused() {
        assertEquals(
                List.of("personalNumber (9 characters): it is neither a BSN nor an education number.\n"
                        + "Maybe a digit was lost or two were swapped."),
                problems(with("123456782", "123456789")).stream()
                        .map(Problem::message)
                        .toList());
        assertEquals(List.of("end"), fields(with("\"end\":\"2026-03-27\"", "\"end\":\"2026-03-01\"")));
        assertEquals(List.of("municipality.closing.remark"), fields(with("\"seen\"", "\"unseen\"")));
        assertEquals(
                List.of("municipality.closing.reason"), fields(with("closing-reason-2009", "closing-reason-2027")));
    }

    @Test
    void a_closing_list_of_ones_own_is_read_once_it_is_known() {
        ListedCode code = new ListedCode("closing-reason-2027", "moved", "verhuisd", "moved");
        AbsenceReport report =
                Examples.whole().closing(new Closing(code, Optional.empty())).report();
        String text = JSON.write(report);
        assertEquals(List.of("municipality.closing.reason"), fields(text));
        assertEquals(
                report,
                JSON.with(new CodeList("closing-reason-2027", "a municipality", List.of(code)))
                        .read(text));
    }

    @Test
    void a_value_of_another_kind_says_what_was_expected() {
        assertEquals(
                List.of(
                        "allLessonsMissed: it is neither true nor false.",
                        "actionTaken: it is no text.",
                        "municipalAction: it is no object in braces.",
                        "specification: it is no list in brackets.",
                        "begin (3 characters): it is no date."),
                problems(with("\"allLessonsMissed\":false", "\"allLessonsMissed\":0")
                                .replace("\"Gesprek met mentor op 9 maart\"", "9")
                                .replace("{\"wanted\":true,\"priority\":\"hoog\"}", "true")
                                .replaceAll("\"specification\":\\[.*?]", "\"specification\":{}")
                                .replace("\"begin\":\"2026-03-02\"", "\"begin\":\"mrt\""))
                        .stream()
                        .map(problem -> problem.message().lines().findFirst().orElseThrow())
                        .sorted((a, b) -> Boolean.compare(a.startsWith("begin"), b.startsWith("begin")))
                        .toList());
    }

    @Test
    void all_problems_come_at_once_and_each_field_once() {
        String text = with("\"kind\":\"V3\"", "\"kind\":7")
                .replace("\"reason\":\"Onbekend na twee gesprekken\"", "\"reason\":[]")
                .replace("123456782", "123456789")
                .replace("\"area\":\"020\"", "\"area\":\"0202020\"")
                .replace("\"format\"", "\"extra\":{},\"format\"");
        List<Problem> problems = problems(text);
        assertEquals(
                List.of("extra", "personalNumber", "kind", "reason", "contact.phone.area"),
                problems.stream().map(Problem::field).toList());
        for (Problem problem : problems) {
            assertTrue(problem.message().matches("[^\n]+\nMaybe [^\n]+"), problem.message());
            assertFalse(
                    problem.message().contains("123456789") || problem.message().contains("0202020"));
        }
    }

    /** The table of fields, the reader's and the schema's names are the same. */
    @Test
    void every_field_of_a_report_stands_in_the_whole_example_and_in_the_schema() {
        Findings findings = new Findings();
        Set<String> written = new TreeSet<>();
        paths(Objects.requireNonNull(JsonText.parse(WHOLE, findings)), "", written);
        Set<String> expected =
                Stream.of(ReportField.values()).map(ReportField::path).collect(Collectors.toCollection(TreeSet::new));
        expected.remove(ReportField.ACTION_EXPLANATION.path());
        written.removeAll(Set.of("format", "version"));
        assertEquals(
                expected,
                written.stream()
                        .map(path -> path.replaceAll("\\.(list|code)$", ""))
                        .collect(Collectors.toCollection(TreeSet::new)));
        for (ReportField field : ReportField.values()) {
            String name = field.path().substring(field.path().lastIndexOf('.') + 1);
            assertTrue(
                    Pattern.compile("\"" + name + "\": \\{")
                            .matcher(JsonReports.schema())
                            .find(),
                    name);
        }
    }

    private static void paths(Json value, String path, Set<String> found) {
        if (value instanceof Json.Obj object) {
            object.fields().forEach((name, part) -> paths(part, Findings.join(path, name), found));
        } else if (value instanceof Json.Arr array) {
            array.items().forEach(item -> paths(item, path, found));
        } else {
            found.add(path);
        }
    }
}
