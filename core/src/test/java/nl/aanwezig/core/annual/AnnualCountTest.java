package nl.aanwezig.core.annual;

import static nl.aanwezig.core.annual.AnnualForms.BES_ANNEX_1;
import static nl.aanwezig.core.annual.AnnualForms.CFI_53103;
import static nl.aanwezig.core.annual.Cases.ALL_HERE;
import static nl.aanwezig.core.annual.Cases.HERE;
import static nl.aanwezig.core.annual.Cases.atHome;
import static nl.aanwezig.core.annual.Cases.filled;
import static nl.aanwezig.core.annual.Cases.lives;
import static nl.aanwezig.core.annual.Cases.loaded;
import static nl.aanwezig.core.annual.Cases.one;
import static nl.aanwezig.core.annual.Cases.report;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.school.PupilId;
import org.junit.jupiter.api.Test;

/** Rules of the domain reference, Dutch law 4.2. */
class AnnualCountTest {
    @Test
    void the_school_year_runs_from_1_august_up_to_and_including_31_july() {
        assertEquals(0, reported(report("a", "2025-07-31")));
        assertEquals(1, reported(report("a", "2025-08-01")));
        assertEquals(1, reported(report("a", "2026-07-31")));
        assertEquals(0, reported(report("a", "2026-08-01")));
    }

    @Test
    void a_pupil_with_several_reports_counts_once_and_each_holiday_report_by_itself() {
        AnnualReturn filled = filled(
                CFI_53103,
                report("a", "2025-10-01"),
                report("a", "2025-11-03"),
                one(CountedEvent.HOLIDAY_REPORT, "a", EducationKind.SECONDARY, "2026-06-22"),
                one(CountedEvent.HOLIDAY_REPORT, "a", EducationKind.SECONDARY, "2026-07-06"),
                one(CountedEvent.HOLIDAY_REPORT, "b", EducationKind.PRIMARY, "2026-07-06"));
        assertEquals(2, filled.row("absence", "reported").total());
        assertEquals(3, filled.row("absence", "reported").repeated());
        assertEquals(3, filled.row("absence", "13a").total());
        assertEquals(2, filled.row("absence", AnnualReturn.PERSONS).total());
    }

    @Test
    void a_person_stands_in_the_column_of_the_first_record_of_the_year() {
        AnnualReturn filled = filled(
                CFI_53103,
                one(CountedEvent.ABSENCE_REPORT, "a", EducationKind.VOCATIONAL, "2026-02-02"),
                one(CountedEvent.ABSENCE_REPORT, "a", EducationKind.SECONDARY, "2025-09-15"),
                one(CountedEvent.ABSENCE_REPORT, "a", EducationKind.PRIMARY, "2025-06-02"));
        assertEquals(1, filled.count("absence", "reported", "secondary"));
        assertEquals(0, filled.count("absence", "reported", "vocational"));
        assertEquals(0, filled.count("absence", "reported", "primary"));
    }

    @Test
    void each_kind_of_education_has_its_column() {
        AnnualReturn filled = filled(
                CFI_53103,
                one(CountedEvent.ABSENCE_REPORT, "a", EducationKind.PRIMARY, "2025-10-01"),
                one(CountedEvent.ABSENCE_REPORT, "b", EducationKind.SPECIAL, "2025-10-01"),
                one(CountedEvent.ABSENCE_REPORT, "c", EducationKind.SECONDARY, "2025-10-01"),
                one(CountedEvent.ABSENCE_REPORT, "d", EducationKind.VOCATIONAL, "2025-10-01"),
                one(CountedEvent.ABSENCE_REPORT, "e", EducationKind.UNKNOWN, "2025-10-01"),
                one(CountedEvent.ABSENCE_REPORT, "f", EducationKind.NONE, "2025-10-01"));
        assertEquals(
                List.of(1L, 1L, 1L, 1L, 1L, 1L),
                filled.row("absence", "reported").counts());
    }

    @Test
    void a_repeat_keeps_the_kind_of_the_first_grant_of_whatever_year() {
        AnnualReturn filled = filled(
                CFI_53103,
                one(CountedEvent.EXEMPTION_UNFIT, "a", EducationKind.SPECIAL, "2023-08-01"),
                one(CountedEvent.EXEMPTION_UNFIT, "a", EducationKind.UNKNOWN, "2024-08-01"),
                one(CountedEvent.EXEMPTION_UNFIT, "a", EducationKind.NONE, "2025-08-01"));
        assertEquals(1, filled.count("substitute-and-exemption", "5-a", "special"));
        assertEquals(1, filled.row("substitute-and-exemption", "5-a").total());
    }

    @Test
    void another_exemption_is_a_first_grant_of_its_own_and_a_report_repeats_nothing() {
        AnnualReturn filled = filled(
                CFI_53103,
                one(CountedEvent.EXEMPTION_UNFIT, "a", EducationKind.SPECIAL, "2024-08-01"),
                one(CountedEvent.EXEMPTION_CONVICTION, "a", EducationKind.NONE, "2025-08-01"),
                one(CountedEvent.ABSENCE_REPORT, "b", EducationKind.PRIMARY, "2024-10-01"),
                one(CountedEvent.ABSENCE_REPORT, "b", EducationKind.SECONDARY, "2025-10-01"));
        assertEquals(1, filled.count("substitute-and-exemption", "5-b", "none"));
        assertEquals(0, filled.row("substitute-and-exemption", "5-a").total());
        assertEquals(1, filled.count("absence", "reported", "secondary"));
    }

    @Test
    void a_person_with_two_exemptions_in_a_year_stands_in_both_cells_and_once_in_the_block() {
        AnnualReturn filled = filled(
                CFI_53103,
                one(CountedEvent.SUBSTITUTE_WORK_AND_LEARNING, "a", EducationKind.SECONDARY, "2025-09-01"),
                one(CountedEvent.EXEMPTION_OTHER_EDUCATION, "a", EducationKind.SECONDARY, "2026-02-01"));
        assertEquals(1, filled.row("substitute-and-exemption", "3a").total());
        assertEquals(1, filled.row("substitute-and-exemption", "15").total());
        assertEquals(
                1, filled.row("substitute-and-exemption", AnnualReturn.PERSONS).total());
    }

    @Test
    void who_was_found_not_enrolled_counts_and_who_was_enrolled_again_by_31_july_counts_there_too() {
        AnnualReturn filled = filled(
                CFI_53103,
                one(CountedEvent.NOT_ENROLLED, "a", EducationKind.NONE, "2025-09-01", "2025-10-01"),
                one(CountedEvent.NOT_ENROLLED, "b", EducationKind.NONE, "2026-06-01", "2026-07-31"),
                one(CountedEvent.NOT_ENROLLED, "c", EducationKind.NONE, "2026-06-01", "2026-08-01"),
                one(CountedEvent.NOT_ENROLLED, "d", EducationKind.NONE, "2026-06-01"),
                one(CountedEvent.NOT_ENROLLED, "e", EducationKind.NONE, "2025-07-31", "2025-09-01"));
        assertEquals(4, filled.row("not-enrolled", "found").total());
        assertEquals(2, filled.row("not-enrolled", "re-enrolled").total());
    }

    @Test
    void who_is_not_enrolled_once_more_at_the_end_of_the_year_was_not_enrolled_again() {
        AnnualReturn filled = filled(
                CFI_53103,
                one(CountedEvent.NOT_ENROLLED, "a", EducationKind.NONE, "2025-09-01", "2025-10-01"),
                one(CountedEvent.NOT_ENROLLED, "a", EducationKind.PRIMARY, "2026-06-01"),
                one(CountedEvent.NOT_ENROLLED, "b", EducationKind.NONE, "2025-09-01", "2025-10-01"),
                one(CountedEvent.NOT_ENROLLED, "b", EducationKind.PRIMARY, "2026-06-01", "2026-07-31"));
        assertEquals(2, filled.row("not-enrolled", "found").total());
        assertEquals(1, filled.row("not-enrolled", "re-enrolled").total());
    }

    @Test
    void official_records_count_one_by_one() {
        AnnualReturn filled = filled(
                CFI_53103,
                one(CountedEvent.OFFICIAL_RECORD_ABSENCE, "a", EducationKind.SECONDARY, "2025-11-03"),
                one(CountedEvent.OFFICIAL_RECORD_ABSENCE, "a", EducationKind.SECONDARY, "2026-05-11"),
                one(CountedEvent.OFFICIAL_RECORD_NOT_ENROLLED, "b", EducationKind.NONE, "2025-11-03"),
                one(CountedEvent.OFFICIAL_RECORD_HOLIDAY, "c", EducationKind.PRIMARY, "2025-11-03"));
        assertEquals(2, filled.row("official-records", "absence").total());
        assertEquals(1, filled.row("official-records", "not-enrolled").total());
        assertEquals(1, filled.row("official-records", "13a").total());
        assertEquals(3, filled.row("official-records", AnnualReturn.PERSONS).total());
    }

    @Test
    void two_municipalities_in_a_year_each_count_what_happened_while_the_person_lived_there() {
        Residences moved = Residences.among(List.of(
                lives("a", HERE, "2025-01-01", "2025-12-31"), lives("a", "Duindorp", "2026-01-01", "2027-01-01")));
        CountedRecord[] records = {report("a", "2025-12-31"), report("a", "2026-01-01"), report("a", "2026-03-02")};
        assertEquals(
                1,
                loaded(CFI_53103, moved, HERE, records)
                        .value()
                        .row("absence", "reported")
                        .total());
        AnnualReturn there = loaded(CFI_53103, moved, "Duindorp", records).value();
        assertEquals(1, there.row("absence", "reported").total());
        assertEquals(1, there.row("absence", "reported").repeated());
    }

    @Test
    void records_whose_residence_is_not_known_are_listed_once_and_not_lost() {
        Residences nowhere = (person, day) -> Optional.empty();
        Loaded<AnnualReturn> loaded =
                loaded(CFI_53103, nowhere, HERE, report("canary", "2025-10-01"), report("b", "2024-10-01"));
        assertEquals(1, loaded.failures().size(), "another year's record is nobody's business here");
        assertEquals(FailureReason.MISSING_VALUE, loaded.failures().get(0).reason());
        assertEquals(
                "municipality of residence on 2025-10-01",
                loaded.failures().get(0).value());
        assertEquals("records:1", loaded.failures().get(0).place().toString());
        assertFalse(loaded.toString().contains("canary"));
    }

    @Test
    void a_kind_without_a_column_is_listed_and_put_nowhere() {
        Loaded<AnnualReturn> loaded = loaded(
                BES_ANNEX_1,
                ALL_HERE,
                HERE,
                report("a", "2025-10-01"),
                one(CountedEvent.ABSENCE_REPORT, "b", EducationKind.SPECIAL, "2025-10-01"));
        assertEquals(1, loaded.value().row("absence", "reported").total());
        assertEquals(
                List.of("SPECIAL in form bes-annex-1"),
                loaded.failures().stream().map(failure -> failure.value()).toList());
    }

    @Test
    void those_at_home_on_1_september_are_those_who_are_not_back_by_the_end_of_that_day() {
        AnnualReturn filled = filled(
                BES_ANNEX_1,
                atHome("a", "2025-03-01"),
                atHome("b", "2025-03-01", "2025-09-01"),
                atHome("c", "2025-03-01", "2025-09-02"),
                atHome("d", "2025-09-01"),
                atHome("e", "2025-09-02"));
        assertEquals(3, filled.row("at-home", "on-1-september").total());
        assertEquals(1, filled.row("at-home", "new").total());
        assertEquals(1, filled.row("at-home", "solved").total());
    }

    @Test
    void six_months_at_home_on_31_july_are_not_more_than_six_months() {
        assertEquals(
                1,
                filled(BES_ANNEX_1, atHome("a", "2026-01-30"))
                        .row("at-home", "unsolved-long")
                        .total());
        assertEquals(
                0,
                filled(BES_ANNEX_1, atHome("a", "2026-01-31"))
                        .row("at-home", "unsolved-long")
                        .total());
        assertEquals(
                0,
                filled(BES_ANNEX_1, atHome("a", "2025-01-30", "2026-07-31"))
                        .row("at-home", "unsolved-long")
                        .total());
        assertEquals(
                1,
                filled(BES_ANNEX_1, atHome("a", "2025-01-30", "2026-08-01"))
                        .row("at-home", "unsolved-long")
                        .total());
    }

    @Test
    void the_caribbean_form_has_the_cells_of_annex_1() {
        assertEquals(
                List.of(
                        "substitute-and-exemption: 8, 9, 14-a, 14-b, 14-c, 27",
                        "not-enrolled: found, re-enrolled",
                        "absence: reported, 24",
                        "official-records: not-enrolled, absence, 24",
                        "at-home: on-1-september, new, solved, unsolved-long"),
                BES_ANNEX_1.blocks().stream()
                        .map(block -> block.id() + ": "
                                + String.join(
                                        ", ",
                                        block.cells().stream()
                                                .map(AnnualForm.Cell::id)
                                                .toList()))
                        .toList());
    }

    @Test
    void the_grants_of_the_caribbean_form_are_those_of_its_own_articles() {
        AnnualReturn filled = filled(
                BES_ANNEX_1,
                one(CountedEvent.EXEMPTION_SCHOOL_ABROAD, "a", EducationKind.PRIMARY, "2025-10-01"),
                one(CountedEvent.SUBSTITUTE_VOCATIONAL, "b", EducationKind.SECONDARY, "2025-10-01"));
        assertEquals(1, filled.count("substitute-and-exemption", "14-c", "primary"));
        assertEquals(1, filled.count("substitute-and-exemption", "9", "secondary"));
    }

    @Test
    void nothing_of_a_return_or_a_record_is_printed_that_could_point_at_a_child() {
        AnnualReturn filled = filled(CFI_53103, report("canary", "2025-10-01"));
        assertEquals("AnnualReturn[cfi-53103, 2025/2026, 12 cells]", filled.toString());
        assertEquals("Row[absence reported]", filled.row("absence", "reported").toString());
        assertEquals(
                "CountedRecord[ABSENCE_REPORT on 2025-10-01]",
                report("canary", "2025-10-01").toString());
        assertFalse(
                lives("canary", "Canary", "2025-01-01", "2025-12-31").toString().contains("anary"));
    }

    @Test
    void a_revised_count_names_the_cells_that_changed() {
        AnnualReturn first = filled(CFI_53103, report("a", "2025-10-01"));
        AnnualReturn second = filled(
                CFI_53103,
                report("a", "2025-10-01"),
                report("a", "2025-12-01"),
                one(CountedEvent.HOLIDAY_REPORT, "a", EducationKind.SECONDARY, "2025-12-15"));
        assertEquals(
                List.of("13a"),
                second.changedSince(first).stream().map(AnnualReturn.Row::cell).toList());
        assertEquals(List.of(), first.changedSince(first));
        assertTrue(message(() -> filled(BES_ANNEX_1).changedSince(first)).contains("\nMaybe the wrong one was taken."));
    }

    @Test
    void what_the_form_does_not_have_is_refused_with_advice() {
        AnnualReturn filled = filled(CFI_53103);
        assertTrue(message(() -> filled.row("absence", "14a")).contains("no cell 14a in a block absence.\nMaybe"));
        assertTrue(message(() -> filled.count("absence", "13a", "pro")).contains("no column pro.\nMaybe"));
        assertTrue(message(() -> report("a", "2025-10-01").endedOn(LocalDate.of(2025, 9, 30)))
                .contains("ended on 2025-09-30, before it began"));
        assertTrue(message(() -> Residences.among(List.of(
                        lives("a", HERE, "2025-01-01", "2025-12-31"),
                        lives("a", "Duindorp", "2025-12-31", "2026-12-31"))))
                .contains("two places on 2025-12-31"));
    }

    @Test
    void a_form_of_ones_own_is_data_and_names_in_it_are_unique() {
        AnnualForm.Block block = CFI_53103.blocks().get(0);
        assertTrue(
                message(() -> form(CFI_53103.columns(), List.of(block, block))).contains("stands twice"));
        AnnualForm.Column primary = CFI_53103.columns().get(0);
        AnnualForm.Column again = new AnnualForm.Column("po", primary.label(), Set.of(EducationKind.PRIMARY));
        assertTrue(message(() -> form(List.of(primary, again), List.of())).contains("PRIMARY"));
        assertTrue(message(() -> form(List.of(primary, primary), List.of())).contains("column primary"));
        AnnualForm.Block twice = new AnnualForm.Block(
                "b", block.label(), List.of(block.cells().get(0), block.cells().get(0)));
        assertTrue(message(() -> form(List.of(primary), List.of(twice))).contains("cell 3a"));
        AnnualForm together = form(
                List.of(new AnnualForm.Column("all", primary.label(), Set.of(EducationKind.values()))), List.of(block));
        assertEquals(
                1,
                filled(together, one(CountedEvent.EXEMPTION_UNFIT, "a", EducationKind.NONE, "2025-10-01"))
                        .count("substitute-and-exemption", "5-a", "all"));
    }

    @Test
    void where_somebody_lived_is_asked_by_day_with_both_ends_included() {
        Residences homes = Residences.among(List.of(lives("a", HERE, "2025-08-01", "2025-12-31")));
        PupilId person = new PupilId("a");
        assertEquals(Optional.empty(), homes.on(person, LocalDate.of(2025, 7, 31)));
        assertEquals(Optional.of(HERE), homes.on(person, LocalDate.of(2025, 8, 1)));
        assertEquals(Optional.of(HERE), homes.on(person, LocalDate.of(2025, 12, 31)));
        assertEquals(Optional.empty(), homes.on(person, LocalDate.of(2026, 1, 1)));
        assertEquals(Optional.empty(), homes.on(new PupilId("b"), LocalDate.of(2025, 8, 1)));
    }

    private static AnnualForm form(List<AnnualForm.Column> columns, List<AnnualForm.Block> blocks) {
        return new AnnualForm("own", CFI_53103.ground(), columns, blocks, CFI_53103.stockDay(), CFI_53103.longMonths());
    }

    private static long reported(CountedRecord record) {
        return filled(CFI_53103, record).row("absence", "reported").total();
    }

    private static String message(Runnable call) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
}
