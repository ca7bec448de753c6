package nl.aanwezig.mtss.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;

/** What a published table says for itself to whoever reads it. */
final class TableWording {
    private static final Phrase SUBJECT = new Phrase(
            "Leerlingen naar {axis} en naar wat {policy} ({version}) aan ondersteuning of band voorstelt. Het gaat over"
                    + " groepen en zegt niets over één leerling.",
            "Pupils by {axis} and by the support or band that {policy} ({version}) proposes. It is about groups and says"
                    + " nothing about any one pupil.");
    private static final Phrase SCHEME = new Phrase(
            "Volgens de regel {scheme} zijn aantallen onder {fewest} verborgen, en zoveel meer als nodig is om ze niet uit"
                    + " andere te kunnen afleiden.",
            "By the scheme {scheme} counts below {fewest} are hidden, and as many more as it takes to keep them from being"
                    + " worked out from others.");
    private static final Phrase NO_COUNTS = new Phrase(
            "Volgens de regel {scheme} staan hier geen aantallen, en ook geen percentages van minder dan {fewest}"
                    + " leerlingen.",
            "By the scheme {scheme} no counts stand here, and no percentages of fewer than {fewest} pupils.");
    private static final Phrase NONE_HIDDEN = new Phrase("Er is niets verborgen.", "Nothing is hidden.");
    private static final Phrase HIDDEN = new Phrase(
            "Verborgen: {hidden} van de {cells} vakjes, totalen meegeteld (teken: {mark}). Verborgen betekent niet dat het"
                    + " aantal klein is.",
            "Hidden: {hidden} of {cells} cells, totals included (sign: {mark}). Hidden does not mean that the count is"
                    + " small.");
    private static final Phrase ZEROS_SHOWN = new Phrase(
            "Een 0 betekent: niemand. Een verborgen aantal is nooit 0.",
            "A 0 means nobody. A hidden count is never 0.");
    private static final Phrase ZEROS_MAY_HIDE = new Phrase(
            "Een 0 betekent: niemand. Ook een verborgen aantal kan 0 zijn.",
            "A 0 means nobody. A hidden count can be 0 too.");
    private static final Phrase ZEROS_HIDDEN = new Phrase("Ook een 0 is verborgen.", "A 0 is hidden too.");
    private static final Phrase CHECKED = new Phrase(
            "Nagerekend: wie deze hele tabel kent{known}, vindt voor elk verborgen aantal nog altijd een bereik van {span}"
                    + " of meer tussen het minste en het meeste dat het kan zijn.",
            "Checked: whoever knows this whole table{known} still finds a range of {span} or more between the least and"
                    + " the most that each hidden count can be.");
    private static final Phrase RANGES = new Phrase(
            "Waar een bereik van percentages in de plaats van een aantal staat, is het aantal zelf niet af te leiden.",
            "Where a range of percentages stands in the place of a count, the count itself cannot be worked out.");
    private static final Phrase NO_COUNT = new Phrase(
            "Nagerekend: wie deze hele tabel kent{known}, kan er geen aantal uit afleiden.",
            "Checked: whoever knows this whole table{known} can work out no count from it.");
    private static final Phrase KNOWS_NOTHING_ELSE = new Phrase("", "");
    private static final Phrase KNOWS_SIZES =
            new Phrase(" en ook weet hoe groot elke groep is", " and also knows how large each group is");
    private static final Phrase KNOWS_TOTALS = new Phrase(" en ook alle totalen weet", " and also knows all totals");
    private static final Phrase UNLESS_KNOWN = new Phrase(
            "Waar zulke kennis alleen al meer zegt, voegt de tabel daar niets aan toe.",
            "Where such knowledge alone says more, the table adds nothing to it.");
    private static final Phrase AUTHORISED = new Phrase(
            "Het deel van het gemiste dat geoorloofd is, zegt iets over hoe er geregistreerd wordt. Waar te weinig"
                    + " leerlingen iets misten, is het verborgen.",
            "The part of what was missed that has a valid reason says how absence is registered. Where too few pupils"
                    + " missed anything it is hidden.");
    private static final Phrase LIMIT = new Phrase(
            "Niet nagerekend: een tweede tabel over dezelfde leerlingen, of deze op een andere dag. Die kan verraden wat"
                    + " hier verborgen is.",
            "Not checked: a second table of the same pupils, or this one on another day. That can give away what is"
                    + " hidden here.");
    private static final Phrase GROUND = new Phrase("Bron van de regel: {ground}.", "Source of the scheme: {ground}.");

    private TableWording() {}

    static Explanation explain(PublishedTable table) {
        DisclosureScheme scheme = table.scheme();
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                SUBJECT, Map.of("axis", table.axis(), "policy", table.policyId(), "version", table.policyVersion())));
        findings.add(Finding.of(
                scheme.showsCounts() ? SCHEME : NO_COUNTS,
                Map.of("scheme", scheme.name(), "fewest", scheme.fewestShown())));
        if (table.hiddenCells() == 0) {
            findings.add(Finding.of(NONE_HIDDEN, Map.of()));
        } else {
            addHidden(findings, table);
        }
        if (!scheme.showsCounts()) {
            findings.add(Finding.of(NO_COUNT, Map.of("known", known(scheme))));
        } else if (scheme.givesRanges()) {
            findings.add(Finding.of(RANGES, Map.of()));
        }
        findings.add(Finding.of(scheme.form().explained(), Map.of()));
        if (table.hasAuthorised()) {
            findings.add(Finding.of(AUTHORISED, Map.of()));
        }
        findings.add(Finding.of(LIMIT, Map.of()));
        findings.add(Finding.of(GROUND, Map.of("ground", scheme.ground())));
        return new Explanation(findings);
    }

    private static void addHidden(List<Finding> findings, PublishedTable table) {
        DisclosureScheme scheme = table.scheme();
        findings.add(Finding.of(
                HIDDEN, Map.of("hidden", table.hiddenCells(), "cells", table.cells(), "mark", scheme.mark())));
        if (scheme.showsCounts()) {
            findings.add(Finding.of(zeros(table), Map.of()));
            findings.add(Finding.of(CHECKED, Map.of("known", known(scheme), "span", scheme.fewestShown())));
        }
        if (scheme.sizesAreKnown()) {
            findings.add(Finding.of(UNLESS_KNOWN, Map.of()));
        }
    }

    private static Phrase zeros(PublishedTable table) {
        if (!table.zerosShown()) {
            return ZEROS_HIDDEN;
        }
        return table.zerosAmongHidden() ? ZEROS_MAY_HIDE : ZEROS_SHOWN;
    }

    private static Phrase known(DisclosureScheme scheme) {
        if (scheme.bandTotalsAreKnown()) {
            return KNOWS_TOTALS;
        }
        return scheme.sizesAreKnown() ? KNOWS_SIZES : KNOWS_NOTHING_ELSE;
    }
}
