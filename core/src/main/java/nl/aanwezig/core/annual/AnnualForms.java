package nl.aanwezig.core.annual;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.aanwezig.core.annual.AnnualForm.Block;
import nl.aanwezig.core.annual.AnnualForm.Cell;
import nl.aanwezig.core.annual.AnnualForm.Column;
import nl.aanwezig.core.annual.AnnualForm.Moment;
import nl.aanwezig.core.annual.AnnualForm.Rule;
import nl.aanwezig.core.annual.AnnualForm.Unit;
import nl.aanwezig.core.explain.Phrase;

/**
 * Forms of the annual count that were published (the domain reference, Dutch law 4.2). The one that is in use today was not, so these are
 * starting points: a municipality's own is another {@link AnnualForm}.
 */
public final class AnnualForms {
    private static final MonthDay FIRST_OF_SEPTEMBER = MonthDay.of(9, 1);
    private static final int SIX_MONTHS = 6;

    private static final Column PRIMARY = column("primary", "primair onderwijs", "primary", EducationKind.PRIMARY);
    private static final Column SECONDARY =
            column("secondary", "voortgezet onderwijs", "secondary", EducationKind.SECONDARY);
    private static final Column VOCATIONAL =
            column("vocational", "beroepsonderwijs", "vocational", EducationKind.VOCATIONAL);
    private static final Column UNKNOWN = column("unknown", "onbekend", "unknown", EducationKind.UNKNOWN);
    private static final Column NONE = column("none", "geen", "none", EducationKind.NONE);

    private static final Block NOT_ENROLLED = block(
            "not-enrolled",
            "Absoluut verzuim",
            "Not enrolled (absolute absence)",
            cell("found", "gevallen in totaal", "cases found", CountedEvent.NOT_ENROLLED),
            new Cell(
                    "re-enrolled",
                    new Phrase("na bemiddeling weer ingeschreven", "re-enrolled after intervention"),
                    new Rule(Set.of(CountedEvent.NOT_ENROLLED), Moment.DATED_AND_ENDED, Unit.PERSONS)));

    /** The municipal form of the school years 2002 to 2004, the last full one that is known: CFI 53103. */
    public static final AnnualForm CFI_53103 = new AnnualForm(
            "cfi-53103",
            new Phrase(
                    "CFI 53103, schooljaren 2002-2004 (art. 25 Leerplichtwet 1969)",
                    "CFI 53103, school years 2002-2004 (art. 25 Leerplichtwet 1969)"),
            List.of(
                    column("primary", "(speciaal) basisonderwijs", "primary, special primary", EducationKind.PRIMARY),
                    column("special", "(voortgezet) speciaal onderwijs", "special", EducationKind.SPECIAL),
                    column(
                            "secondary",
                            "voortgezet onderwijs, met praktijkonderwijs en leerwegondersteuning",
                            "secondary, practical and support",
                            EducationKind.SECONDARY),
                    VOCATIONAL,
                    UNKNOWN,
                    NONE),
            List.of(
                    block(
                            "substitute-and-exemption",
                            "Vervangende leerplicht en vrijstelling",
                            "Substitute duty and exemption",
                            cell("3a", "artikel 3a", "article 3a", CountedEvent.SUBSTITUTE_WORK_AND_LEARNING),
                            cell("3b", "artikel 3b", "article 3b", CountedEvent.SUBSTITUTE_VOCATIONAL),
                            cell("5-a", "artikel 5 onder a", "article 5 under a", CountedEvent.EXEMPTION_UNFIT),
                            cell("5-b", "artikel 5 onder b", "article 5 under b", CountedEvent.EXEMPTION_CONVICTION),
                            cell("15", "artikel 15", "article 15", CountedEvent.EXEMPTION_OTHER_EDUCATION)),
                    NOT_ENROLLED,
                    block(
                            "absence",
                            "Relatief verzuim",
                            "Relative absence",
                            reported(),
                            reports("13a", "meldingen artikel 13a", "reports under article 13a")),
                    block(
                            "official-records",
                            "Processen-verbaal",
                            "Official records",
                            records("not-enrolled", "absoluut", "absolute", CountedEvent.OFFICIAL_RECORD_NOT_ENROLLED),
                            records("absence", "relatief", "relative", CountedEvent.OFFICIAL_RECORD_ABSENCE),
                            records("13a", "artikel 13a", "article 13a", CountedEvent.OFFICIAL_RECORD_HOLIDAY))),
            FIRST_OF_SEPTEMBER,
            SIX_MONTHS);

    /** The form for Bonaire, Sint Eustatius and Saba: annex 1 of their regulation. It has no column for special education. */
    public static final AnnualForm BES_ANNEX_1 = new AnnualForm(
            "bes-annex-1",
            new Phrase(
                    "bijlage 1 van de regeling voor de BES-eilanden (Leerplichtwet BES)",
                    "annex 1 of the regulation for the BES islands (Leerplichtwet BES)"),
            List.of(PRIMARY, SECONDARY, VOCATIONAL, UNKNOWN, NONE),
            List.of(
                    block(
                            "substitute-and-exemption",
                            "Vervangende leerplicht en vrijstelling",
                            "Substitute duty and exemption",
                            cell("8", "artikel 8", "article 8", CountedEvent.SUBSTITUTE_WORK_AND_LEARNING),
                            cell("9", "artikel 9", "article 9", CountedEvent.SUBSTITUTE_VOCATIONAL),
                            cell("14-a", "artikel 14 onder a", "article 14 under a", CountedEvent.EXEMPTION_UNFIT),
                            cell("14-b", "artikel 14 onder b", "article 14 under b", CountedEvent.EXEMPTION_CONVICTION),
                            cell(
                                    "14-c",
                                    "artikel 14 onder c",
                                    "article 14 under c",
                                    CountedEvent.EXEMPTION_SCHOOL_ABROAD),
                            cell("27", "artikel 27", "article 27", CountedEvent.EXEMPTION_OTHER_EDUCATION)),
                    NOT_ENROLLED,
                    block(
                            "absence",
                            "Relatief verzuim",
                            "Relative absence",
                            reported(),
                            reports("24", "meldingen artikel 24", "reports under article 24")),
                    block(
                            "official-records",
                            "Processen-verbaal",
                            "Official records",
                            records("not-enrolled", "absoluut", "absolute", CountedEvent.OFFICIAL_RECORD_NOT_ENROLLED),
                            records("absence", "relatief", "relative", CountedEvent.OFFICIAL_RECORD_ABSENCE),
                            records("24", "artikel 24", "article 24", CountedEvent.OFFICIAL_RECORD_HOLIDAY)),
                    block(
                            "at-home",
                            "Thuiszitters",
                            "At home without education",
                            atHome("on-1-september", "op 1 september", "on 1 September", Moment.STANDING_ON_STOCK_DAY),
                            atHome("new", "nieuw in het schooljaar", "new in the year", Moment.BEGUN_SINCE),
                            atHome("solved", "opgelost", "solved", Moment.ENDED_SINCE),
                            atHome(
                                    "unsolved-long",
                                    "langer dan 6 maanden, niet opgelost",
                                    "unsolved for more than 6 months",
                                    Moment.STANDING_LONG))),
            FIRST_OF_SEPTEMBER,
            SIX_MONTHS);

    private AnnualForms() {}

    private static Column column(String id, String dutch, String english, EducationKind kind) {
        return new Column(id, new Phrase(dutch, english), Set.of(kind));
    }

    private static Block block(String id, String dutch, String english, Cell... cells) {
        return new Block(id, new Phrase(dutch, english), Arrays.asList(cells));
    }

    private static Cell cell(String id, String dutch, String english, CountedEvent event) {
        return new Cell(id, new Phrase(dutch, english), new Rule(Set.of(event), Moment.DATED, Unit.PERSONS));
    }

    /** Pupils with at least one report, of whatever kind. */
    private static Cell reported() {
        return new Cell(
                "reported",
                new Phrase("leerlingen met een of meer meldingen", "pupils with one or more reports"),
                new Rule(Set.of(CountedEvent.ABSENCE_REPORT, CountedEvent.HOLIDAY_REPORT), Moment.DATED, Unit.PERSONS));
    }

    private static Cell reports(String id, String dutch, String english) {
        return records(id, dutch, english, CountedEvent.HOLIDAY_REPORT);
    }

    private static Cell records(String id, String dutch, String english, CountedEvent event) {
        return new Cell(id, new Phrase(dutch, english), new Rule(Set.of(event), Moment.DATED, Unit.RECORDS));
    }

    private static Cell atHome(String id, String dutch, String english, Moment moment) {
        return new Cell(id, new Phrase(dutch, english), new Rule(Set.of(CountedEvent.AT_HOME), moment, Unit.RECORDS));
    }
}
