package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.annual.AnnualCount;
import nl.aanwezig.core.annual.AnnualForm;
import nl.aanwezig.core.annual.AnnualForms;
import nl.aanwezig.core.annual.AnnualReturn;
import nl.aanwezig.core.annual.CountedEvent;
import nl.aanwezig.core.annual.CountedRecord;
import nl.aanwezig.core.annual.EducationKind;
import nl.aanwezig.core.annual.StockAndFlow;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolYear;
import org.junit.jupiter.api.Test;

class AnnualReturnTextTest {
    private static final SchoolYear YEAR = SchoolYear.containing(LocalDate.of(2025, 8, 1), SchoolYear.DUTCH_START);

    private static final List<CountedRecord> RECORDS = List.of(
            record(CountedEvent.EXEMPTION_UNFIT, "canary-1", EducationKind.SPECIAL, "2024-08-01"),
            record(CountedEvent.EXEMPTION_UNFIT, "canary-1", EducationKind.NONE, "2025-08-01"),
            record(CountedEvent.EXEMPTION_CONVICTION, "canary-2", EducationKind.NONE, "2025-09-01"),
            record(CountedEvent.NOT_ENROLLED, "canary-3", EducationKind.SECONDARY, "2025-09-10")
                    .endedOn(LocalDate.of(2025, 11, 3)),
            record(CountedEvent.NOT_ENROLLED, "canary-4", EducationKind.NONE, "2026-02-02"),
            record(CountedEvent.ABSENCE_REPORT, "canary-5", EducationKind.SECONDARY, "2025-10-06"),
            record(CountedEvent.ABSENCE_REPORT, "canary-5", EducationKind.SECONDARY, "2025-11-10"),
            record(CountedEvent.HOLIDAY_REPORT, "canary-6", EducationKind.PRIMARY, "2026-06-29"),
            record(CountedEvent.OFFICIAL_RECORD_ABSENCE, "canary-5", EducationKind.SECONDARY, "2026-01-12"),
            record(CountedEvent.AT_HOME, "canary-7", EducationKind.PRIMARY, "2025-05-12"),
            record(CountedEvent.AT_HOME, "canary-8", EducationKind.PRIMARY, "2025-10-13")
                    .endedOn(LocalDate.of(2026, 4, 7)));

    @Test
    void a_return_says_in_dutch_what_each_cell_counted() {
        Golden.assertMatches(
                "golden/annual-return.nl.txt",
                filled(AnnualForms.CFI_53103).why().in(Language.DUTCH) + "\n");
    }

    @Test
    void a_return_says_in_english_what_each_cell_counted() {
        Golden.assertMatches(
                "golden/annual-return.en.txt",
                filled(AnnualForms.BES_ANNEX_1).why().in(Language.ENGLISH) + "\n");
    }

    @Test
    void a_return_is_a_table_for_a_report_and_one_for_a_spreadsheet() {
        Golden.assertMatches(
                "golden/annual-return.nl.md", filled(AnnualForms.CFI_53103).markdown(Language.DUTCH));
        Golden.assertMatches(
                "golden/annual-return.bes.md", filled(AnnualForms.BES_ANNEX_1).markdown(Language.ENGLISH));
        Golden.assertMatches(
                "golden/annual-return.csv", filled(AnnualForms.CFI_53103).csv());
    }

    @Test
    void no_person_stands_in_any_of_the_texts() {
        AnnualReturn filled = filled(AnnualForms.CFI_53103);
        String texts = filled.why().in(Language.DUTCH)
                + filled.why().in(Language.ENGLISH)
                + filled.csv()
                + filled.markdown(Language.DUTCH)
                + filled;
        assertFalse(texts.contains("canary"));
    }

    @Test
    void a_spreadsheet_takes_no_value_for_a_formula_and_a_report_no_word_for_a_column() {
        Phrase label = new Phrase("a | b", "a | b");
        AnnualForm form = new AnnualForm(
                "=cmd",
                label,
                List.of(new AnnualForm.Column("all", label, Set.of(EducationKind.values()))),
                List.of(new AnnualForm.Block(
                        "a,\"b\"",
                        label,
                        List.of(new AnnualForm.Cell(
                                "c",
                                label,
                                new AnnualForm.Rule(
                                        Set.of(CountedEvent.NOT_ENROLLED),
                                        AnnualForm.Moment.DATED,
                                        AnnualForm.Unit.RECORDS))))),
                AnnualForms.CFI_53103.stockDay(),
                6);
        AnnualReturn filled = filled(form);
        assertTrue(filled.csv().contains("\n'=cmd,Zandstad,2025/2026,\"a,\"\"b\"\"\",c,2,2\n"), filled.csv());
        assertTrue(filled.markdown(Language.DUTCH).contains("| a \\| b | 2 | 2 |\n"));
    }

    /** The figures of the domain reference, Dutch law 4.3, as records that were made up to fit them. */
    @Test
    void a_count_of_the_size_of_the_country_gives_the_national_figures_of_2010_to_2011() {
        SchoolYear year = SchoolYear.containing(LocalDate.of(2010, 8, 1), SchoolYear.DUTCH_START);
        NationalYear country = new NationalYear();
        country.add(3_107, CountedEvent.EXEMPTION_UNFIT, "2010-08-01", "");
        country.add(4_297, CountedEvent.NOT_ENROLLED, "2010-09-01", "2011-03-01");
        country.add(8_098 - 4_297, CountedEvent.NOT_ENROLLED, "2011-05-01", "");
        country.add(5_436, CountedEvent.ABSENCE_REPORT, "2010-11-01", "");
        country.add(2_296, CountedEvent.AT_HOME, "2010-06-01", "2010-12-01");
        country.add(3_281 - 2_296, CountedEvent.AT_HOME, "2010-10-01", "2011-02-01");
        country.add(3_140 - (3_281 - 2_296), CountedEvent.AT_HOME, "2011-03-01", "");
        AnnualReturn filled = AnnualCount.of(AnnualForms.BES_ANNEX_1, (person, day) -> Optional.of("Nederland"))
                .count("Nederland", year, country.records)
                .value();
        assertEquals(3_107, filled.row("substitute-and-exemption", "14-a").total());
        assertEquals(8_098, filled.row("not-enrolled", "found").total());
        assertEquals(4_297, filled.row("not-enrolled", "re-enrolled").total());
        assertEquals(5_436, filled.row("absence", "reported").total());
        assertEquals(2_296, filled.row("at-home", "on-1-september").total());
        assertEquals(3_140, filled.row("at-home", "new").total());
        assertEquals(3_281, filled.row("at-home", "solved").total());
        StockAndFlow flow = StockAndFlow.count(
                CountedEvent.AT_HOME,
                "Nederland",
                LocalDate.of(2010, 9, 1),
                year,
                (person, day) -> Optional.of("Nederland"),
                country.records);
        assertEquals(StockAndFlow.published(2_296, 3_140, 3_281), flow);
    }

    private static final class NationalYear {
        private final List<CountedRecord> records = new ArrayList<>();

        void add(int persons, CountedEvent event, String on, String end) {
            for (int i = 0; i < persons; i++) {
                CountedRecord begun = record(event, event + "-" + records.size(), EducationKind.UNKNOWN, on);
                records.add(end.isEmpty() ? begun : begun.endedOn(LocalDate.parse(end)));
            }
        }
    }

    private static AnnualReturn filled(AnnualForm form) {
        List<CountedRecord> records = form.equals(AnnualForms.BES_ANNEX_1)
                ? RECORDS.stream()
                        .filter(record -> record.education() != EducationKind.SPECIAL)
                        .toList()
                : RECORDS;
        return AnnualCount.of(form, (person, day) -> Optional.of("Zandstad"))
                .count("Zandstad", YEAR, records)
                .value();
    }

    private static CountedRecord record(CountedEvent event, String person, EducationKind kind, String on) {
        return CountedRecord.of(event, new PupilId(person), kind, LocalDate.parse(on));
    }
}
