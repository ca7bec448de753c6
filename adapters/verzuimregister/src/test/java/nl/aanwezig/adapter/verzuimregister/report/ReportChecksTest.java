package nl.aanwezig.adapter.verzuimregister.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.adapter.verzuimregister.report.ReportField.Deliverer;
import org.junit.jupiter.api.Test;

/** Lengths and duties of the domain reference, Dutch law 3.1 and 3.2. */
class ReportChecksTest {
    private static final LocalDate DAY = Examples.BEGIN;

    private static List<String> fields(ReportDraft draft) {
        return draft.problems().stream().map(Problem::field).toList();
    }

    private static Contact contact(String name, String function, String email, String area, String number) {
        return new Contact(name, function, email, new Contact.Phone(area, number));
    }

    /** For each field with a length: that length by the source, and a draft with a text there. */
    private static Map<ReportField, Map.Entry<Integer, Function<String, ReportDraft>>> limited() {
        Map<ReportField, Map.Entry<Integer, Function<String, ReportDraft>>> limited = new LinkedHashMap<>();
        limited.put(ReportField.REASON, Map.entry(200, text -> Examples.draft().reason(text)));
        limited.put(
                ReportField.CONTACT_NAME,
                Map.entry(100, text -> Examples.draft().contact(contact(text, "", "e", "", ""))));
        limited.put(
                ReportField.CONTACT_FUNCTION,
                Map.entry(60, text -> Examples.draft().contact(contact("n", text, "e", "", ""))));
        limited.put(
                ReportField.CONTACT_EMAIL,
                Map.entry(100, text -> Examples.draft().contact(contact("n", "", text, "", ""))));
        limited.put(
                ReportField.CONTACT_PHONE_AREA,
                Map.entry(5, text -> Examples.draft().contact(contact("n", "", "e", text, ""))));
        limited.put(
                ReportField.CONTACT_PHONE_NUMBER,
                Map.entry(10, text -> Examples.draft().contact(contact("n", "", "e", "", text))));
        return limited;
    }

    @Test
    void each_length_is_kept_to_the_character() {
        assertEquals(
                limited().keySet(),
                Arrays.stream(ReportField.values())
                        .filter(field -> field.longest().isPresent())
                        .collect(Collectors.toSet()));
        limited().forEach((field, limit) -> {
            for (int length : new int[] {limit.getKey() - 1, limit.getKey()}) {
                assertEquals(
                        List.of(), limit.getValue().apply("x".repeat(length)).problems(), field + " " + length);
                assertEquals(
                        List.of(), limit.getValue().apply("😀".repeat(length)).problems(), field + " " + length);
            }
            Problem problem = new Problem(
                    field.path(),
                    OptionalInt.of(limit.getKey() + 1),
                    "at most " + limit.getKey() + " fit.",
                    "Maybe leave out what the municipality need not know.");
            assertEquals(
                    List.of(problem),
                    limit.getValue().apply("x".repeat(limit.getKey() + 1)).problems());
            assertEquals(
                    List.of(problem),
                    limit.getValue().apply("😀".repeat(limit.getKey() + 1)).problems());
        });
    }

    @Test
    void reason_name_and_address_of_the_contact_are_required() {
        assertEquals(List.of("reason"), fields(Examples.draft().reason("")));
        assertEquals(List.of("reason"), fields(Examples.draft().reason(" \t")));
        assertEquals(List.of("contact.name"), fields(Examples.draft().contact(contact("", "", "e", "", ""))));
        assertEquals(List.of("contact.email"), fields(Examples.draft().contact(contact("n", "", "", "", ""))));
    }

    @Test
    void what_no_source_limits_may_be_long_or_empty() {
        String text = "x".repeat(5_000);
        assertEquals(
                List.of(),
                Examples.draft()
                        .actionTaken(text)
                        .teachingLocation(text)
                        .familyPhone(text)
                        .municipalAction(new MunicipalAction.Wanted(text))
                        .problems());
        assertEquals(
                List.of(),
                Examples.draft()
                        .actionTaken("")
                        .teachingLocation("")
                        .familyPhone("")
                        .municipalAction(new MunicipalAction.Wanted(""))
                        .specification(List.of())
                        .problems());
    }

    @Test
    void who_wants_no_action_says_why() {
        assertEquals(
                List.of("municipalAction.explanation"),
                fields(Examples.draft().municipalAction(new MunicipalAction.NotWanted(" "))));
        assertEquals(
                List.of(),
                fields(Examples.draft().municipalAction(new MunicipalAction.NotWanted("School handelt zelf"))));
    }

    @Test
    void dates_are_required_by_kind() {
        for (ReportKind kind : ReportKind.values()) {
            ReportDraft undated = Examples.draft().kind(kind);
            undated.begin = null;
            undated.end = null;
            boolean needs =
                    Set.of(ReportKind.V3, ReportKind.LRV, ReportKind.RMC).contains(kind);
            assertEquals(needs ? List.of("begin", "end") : List.of(), fields(undated), kind.code());
        }
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertEquals(List.of("end"), fields(Examples.draft().begin(DAY).end(DAY.minusDays(1))));
        assertEquals(List.of(), fields(Examples.draft().begin(DAY).end(DAY)));
        assertEquals(
                List.of("end"),
                fields(Examples.draft().kind(ReportKind.L).begin(DAY).end(DAY.minusDays(1))));
    }

    @Test
    void lesson_hours_go_from_one_to_twelve() {
        for (int hour : new int[] {1, 2, 11, 12}) {
            assertEquals(List.of(), fields(Examples.draft().specification(List.of(MissedTime.lessonHour(DAY, hour)))));
        }
        for (int hour : new int[] {-1, 0, 13, 100}) {
            assertEquals(
                    List.of("specification[0].lessonHour"),
                    fields(Examples.draft().specification(List.of(MissedTime.lessonHour(DAY, hour)))));
        }
    }

    @Test
    void no_whole_day_and_no_hour_stands_twice() {
        MissedTime whole = MissedTime.wholeDay(DAY);
        MissedTime hour = MissedTime.lessonHour(DAY, 3);
        assertEquals(List.of("specification[1]"), fields(Examples.draft().specification(List.of(whole, whole))));
        assertEquals(List.of("specification[2]"), fields(Examples.draft().specification(List.of(hour, whole, hour))));
        assertEquals(
                List.of(),
                fields(Examples.draft()
                        .specification(List.of(
                                whole,
                                MissedTime.wholeDay(DAY.plusDays(1)),
                                MissedTime.lessonHour(DAY.plusDays(2), 3),
                                MissedTime.lessonHour(DAY.plusDays(2), 4)))));
    }

    @Test
    void characters_that_no_message_carries_are_refused() {
        for (String bad : List.of("\0", "\u0008", "\u001F", "\uD800", "\uDFFF", "x\uDC00", "\uFFFE")) {
            assertEquals(List.of("actionTaken"), fields(Examples.draft().actionTaken("ok" + bad)));
        }
        assertEquals(List.of(), fields(Examples.draft().actionTaken("een\n\ttwee\r\n é 😀 \u00A0")));
    }

    @Test
    void no_text_of_a_report_escapes_the_check_of_characters() {
        Contact bad = contact("n\0", "\0", "e\0", "\0", "\0");
        assertEquals(
                List.of(
                        "reason",
                        "actionTaken",
                        "municipalAction.priority",
                        "teachingLocation",
                        "contact.name",
                        "contact.function",
                        "contact.email",
                        "contact.phone.area",
                        "contact.phone.number",
                        "familyPhone",
                        "municipality.contact.name",
                        "municipality.contact.function",
                        "municipality.contact.email",
                        "municipality.contact.phone.area",
                        "municipality.contact.phone.number",
                        "deviatingAddress.street",
                        "deviatingAddress.houseNumber",
                        "deviatingAddress.houseLetter",
                        "deviatingAddress.addition",
                        "deviatingAddress.postcode",
                        "deviatingAddress.indication",
                        "deviatingAddress.place"),
                fields(Examples.draft()
                        .reason("r\0")
                        .actionTaken("\0")
                        .municipalAction(new MunicipalAction.Wanted("\0"))
                        .teachingLocation("\0")
                        .contact(bad)
                        .familyPhone("\0")
                        .municipalContact(bad)
                        .deviatingAddress(new DeviatingAddress("\0", "\0", "\0", "\0", "\0", "\0", "\0"))));
    }

    @Test
    void a_repetition_says_whether_it_is_a_day_or_an_hour() {
        assertEquals(
                List.of("this whole day stands there twice.", "this lesson hour stands there twice."),
                Examples.draft()
                        .specification(List.of(
                                MissedTime.wholeDay(DAY),
                                MissedTime.wholeDay(DAY),
                                MissedTime.lessonHour(DAY, 1),
                                MissedTime.lessonHour(DAY, 1)))
                        .problems()
                        .stream()
                        .map(Problem::what)
                        .toList());
    }

    @Test
    void an_empty_draft_lists_everything_that_is_missing_and_nothing_else() {
        assertEquals(
                List.of(
                        "personalNumber",
                        "kind",
                        "reason",
                        "allLessonsMissed",
                        "municipalAction.wanted",
                        "contact.name",
                        "contact.email"),
                fields(new ReportDraft()));
    }

    @Test
    void all_problems_come_at_once_each_with_advice_and_none_with_content() {
        String secret = "Geheim";
        RefusedReportException refusal = assertThrows(
                RefusedReportException.class,
                () -> Examples.draft()
                        .begin(DAY)
                        .end(DAY.minusDays(1))
                        .reason(secret.repeat(34))
                        .contact(contact(secret.repeat(17), secret.repeat(11), "", secret, secret.repeat(2)))
                        .specification(List.of(
                                MissedTime.lessonHour(DAY, 13), MissedTime.wholeDay(DAY), MissedTime.wholeDay(DAY)))
                        .report());
        assertEquals(
                List.of(
                        "end",
                        "reason",
                        "contact.name",
                        "contact.function",
                        "contact.email",
                        "contact.phone.area",
                        "contact.phone.number",
                        "specification[0].lessonHour",
                        "specification[2]"),
                refusal.problems().stream().map(Problem::field).toList());
        String message = String.valueOf(refusal.getMessage());
        assertFalse(message.contains(secret), message);
        assertTrue(message.startsWith("end: it lies before begin.\nMaybe "), message);
        assertTrue(
                message.contains("\nreason (204 characters): at most 200 fit.\nMaybe leave out what the municipality"),
                message);
        for (Problem problem : refusal.problems()) {
            assertTrue(problem.message().matches("[^\n]+\nMaybe [^\n]+"), problem.message());
        }
    }

    @Test
    void the_constructor_checks_what_a_draft_checks() {
        AbsenceReport good = Examples.whole().report();
        RefusedReportException refusal = assertThrows(
                RefusedReportException.class,
                () -> new AbsenceReport(
                        good.personalNumber(),
                        good.kind(),
                        Optional.of(DAY),
                        Optional.of(DAY.minusDays(1)),
                        "",
                        good.allLessonsMissed(),
                        "\0",
                        new MunicipalAction.NotWanted(""),
                        "\0",
                        contact("", "", "", "", ""),
                        "\0",
                        List.of(MissedTime.wholeDay(DAY), MissedTime.wholeDay(DAY)),
                        Optional.of(new DeviatingAddress("\0", "", "", "", "", "", "")),
                        good.startQualification(),
                        good.status(),
                        good.closing(),
                        Optional.of(contact("\0", "", "", "", ""))));
        assertEquals(
                List.of(
                        "end",
                        "reason",
                        "actionTaken",
                        "municipalAction.explanation",
                        "teachingLocation",
                        "contact.name",
                        "contact.email",
                        "familyPhone",
                        "specification[1]",
                        "municipality.contact.name",
                        "deviatingAddress.street"),
                refusal.problems().stream().map(Problem::field).toList());
    }

    @Test
    void a_report_becomes_a_draft_and_a_report_again() {
        AbsenceReport whole = Examples.whole().report();
        assertEquals(whole, whole.draft().report());
        for (long seed = 0; seed < 200; seed++) {
            AbsenceReport report = Examples.random(seed);
            assertEquals(report, report.draft().report(), "seed " + seed);
        }
    }

    @Test
    void the_specification_stands_in_time_order_and_cannot_be_changed() {
        AbsenceReport report = Examples.draft()
                .specification(List.of(
                        MissedTime.lessonHour(DAY.plusDays(1), 1),
                        MissedTime.lessonHour(DAY, 12),
                        MissedTime.lessonHour(DAY, 2),
                        MissedTime.wholeDay(DAY)))
                .report();
        assertEquals(
                List.of(
                        MissedTime.wholeDay(DAY),
                        MissedTime.lessonHour(DAY, 2),
                        MissedTime.lessonHour(DAY, 12),
                        MissedTime.lessonHour(DAY.plusDays(1), 1)),
                report.specification());
        assertThrows(
                UnsupportedOperationException.class,
                () -> report.specification().add(MissedTime.wholeDay(DAY)));
    }

    @Test
    void what_is_printed_holds_no_person() {
        AbsenceReport report = Examples.whole().report();
        assertEquals("AbsenceReport[V3 from 2026-03-02 to 2026-03-27, status G]", report.toString());
        assertEquals("Contact[hidden]", report.contact().toString());
        assertEquals("Phone[hidden]", report.contact().phone().toString());
        assertEquals(
                "DeviatingAddress[hidden]",
                report.deviatingAddress().orElseThrow().toString());
        assertEquals("Wanted[hidden]", report.municipalAction().toString());
        assertEquals("NotWanted[hidden]", new MunicipalAction.NotWanted("x").toString());
    }

    /** Letters of art. 14 and deliverers of art. 21, as the domain reference lists them. */
    @Test
    void every_letter_has_its_deliverer() {
        assertEquals(
                "abcdefghijklmnop",
                Arrays.stream(ReportField.values())
                        .map(ReportField::letter)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining()));
        for (ReportField field : ReportField.values()) {
            Deliverer deliverer = field.letter().equals("a")
                    ? Deliverer.REGISTER
                    : Set.of("m", "n", "o", "p").contains(field.letter()) ? Deliverer.MUNICIPALITY : Deliverer.SCHOOL;
            assertEquals(deliverer, field.deliverer(), field.name());
        }
    }
}
