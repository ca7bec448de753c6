package nl.aanwezig.adapter.verzuimregister.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import org.junit.jupiter.api.Test;

class SendingRulesTest {
    private static final SendingRules RULES = SendingRules.standard();

    private static List<String> fields(SendingRules rules, ReportDraft draft) {
        return rules.problems(draft.report()).stream().map(Problem::field).toList();
    }

    @Test
    void a_complete_report_of_a_living_kind_can_be_sent() {
        for (ReportKind kind : ReportKind.values()) {
            boolean isDead = kind == ReportKind.V1 || kind == ReportKind.V2;
            assertEquals(
                    isDead ? List.of("kind") : List.of(),
                    fields(RULES, Examples.draft().kind(kind)),
                    kind.code());
        }
    }

    @Test
    void what_others_deliver_is_not_sent_by_a_school() {
        assertEquals(
                List.of(
                        "startQualification",
                        "municipality.status",
                        "municipality.closing.reason",
                        "municipality.contact.name"),
                fields(RULES, Examples.whole()));
        assertEquals(
                List.of(
                        "it is the register's word, not the school's.",
                        "it is the municipality's word, not the school's."),
                RULES.problems(Examples.whole().report()).stream()
                        .map(Problem::what)
                        .distinct()
                        .toList());
        for (Status status : Status.values()) {
            assertEquals(
                    List.of("municipality.status"),
                    fields(RULES, Examples.draft().status(status)));
        }
    }

    @Test
    void the_specification_is_the_schools_unless_one_follows_the_article() {
        assertEquals(List.of(), fields(RULES, Examples.draft()));
        assertEquals(List.of("specification.day"), fields(RULES.withoutSpecification(), Examples.draft()));
        assertEquals(
                List.of(), fields(RULES.withoutSpecification(), Examples.draft().specification(List.of())));
    }

    @Test
    void a_reason_does_not_speak_of_what_is_excluded() {
        assertEquals(Set.of(ExcludedContent.RACE), ExcludedContent.in("gepest om zijn huidskleur"));
        assertEquals(Set.of(ExcludedContent.POLITICAL_VIEW), ExcludedContent.in("Politieke overtuiging van vader"));
        assertEquals(Set.of(ExcludedContent.SEX_LIFE), ExcludedContent.in("twijfel over seksualiteit"));
        assertEquals(Set.of(ExcludedContent.UNION_MEMBERSHIP), ExcludedContent.in("op pad met de VAKBONDSLEIDER"));
        assertEquals(
                Set.of(ExcludedContent.RACE, ExcludedContent.UNION_MEMBERSHIP),
                ExcludedContent.in("ethnic background; trade union"));
        for (String innocent : List.of("terras", "Grasveld", "de race tegen de klok", "ziek", "vakantie")) {
            assertEquals(Set.of(), ExcludedContent.in(innocent), innocent);
        }
        List<Problem> problems = RULES.problems(
                Examples.draft().reason("etnische afkomst, vakbond").report());
        assertEquals(
                List.of(
                        "reason (25 characters): it seems to speak of race, which stays out of a report.\n"
                                + "Maybe say what was observed at school instead.",
                        "reason (25 characters): it seems to speak of union membership, which stays out of a report.\n"
                                + "Maybe say what was observed at school instead."),
                problems.stream().map(Problem::message).toList());
    }

    @Test
    void another_reader_of_reasons_takes_the_place_of_the_words() {
        SendingRules byPeople = RULES.readingReasonsWith(reason -> Set.of());
        assertEquals(List.of(), fields(byPeople, Examples.draft().reason("vakbond")));
        SendingRules strict = RULES.readingReasonsWith(reason -> Set.of(ExcludedContent.RACE));
        assertEquals(List.of("reason"), fields(strict, Examples.draft()));
        assertEquals(List.of("reason", "specification.day"), fields(strict.withoutSpecification(), Examples.draft()));
    }

    @Test
    void a_draft_that_is_to_be_sent_lists_both_kinds_of_problems_at_once() {
        ReportDraft draft = Examples.draft()
                .kind(ReportKind.V1)
                .reason("vakbond " + "x".repeat(200))
                .status(Status.D);
        RefusedReportException refusal = assertThrows(RefusedReportException.class, () -> draft.report(RULES));
        assertEquals(
                List.of("reason", "kind", "reason", "municipality.status"),
                refusal.problems().stream().map(Problem::field).toList());
        assertFalse(String.valueOf(refusal.getMessage()).contains("vakbond"));
        assertEquals(Examples.draft().report(), Examples.draft().report(RULES));
    }
}
