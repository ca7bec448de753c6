package nl.aanwezig.mtss.effect;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalInt;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.certainty.Interval;
import nl.aanwezig.mtss.effect.Estimate.Assumption;
import nl.aanwezig.mtss.effect.Estimate.Design;
import nl.aanwezig.mtss.effect.Estimate.Metric;
import nl.aanwezig.mtss.effect.Estimate.Warning;

/** What an estimate says for itself. */
final class EstimateWording {
    private static final Phrase NO_EFFECT = new Phrase(
            "Dit is een verschil tussen voor en na, geen effect van ondersteuning.",
            "This is a difference between before and after, not an effect of support.");
    private static final Phrase VALUE =
            new Phrase("{metric}, {outcome}: {value} ({reading}).", "{metric}, {outcome}: {value} ({reading}).");
    private static final Phrase INTERVAL = new Phrase(
            "De werkelijke waarde kan tussen {lower} en {upper} liggen.",
            "The true value may lie between {lower} and {upper}.");
    private static final Phrase DESIGN = new Phrase("Opzet: {design}.", "Design: {design}.");
    private static final Phrase PUPILS = new Phrase(
            "Leerlingen met ondersteuning: {n}; zonder gegevens: {missing}.",
            "Pupils with support: {n}; without data: {missing}.");
    private static final Phrase GROUPS = new Phrase(
            "Leerlingen met ondersteuning: {n}; vergeleken met: {other}; zonder gegevens: {missing}.",
            "Pupils with support: {n}; compared with: {other}; without data: {missing}.");
    private static final Phrase POINTS = new Phrase(
            "Meetpunten met ondersteuning: {n}; daarvoor: {other}; zonder gegevens: {missing}.",
            "Points with support: {n}; before it: {other}; without data: {missing}.");
    private static final Phrase WARNING = new Phrase("Let op: {warning}.", "Mind: {warning}.");
    private static final Phrase ASSUMPTION = new Phrase("Aanname: {assumption}.", "Assumption: {assumption}.");

    /** Digits that a reader can use. */
    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private EstimateWording() {}

    static Explanation of(Estimate estimate) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (!estimate.speaksOfEffect()) {
            findings.add(Finding.of(NO_EFFECT, Map.of()));
        }
        findings.add(Finding.of(
                VALUE,
                Map.of(
                        "metric", metric(estimate.metric()),
                        "outcome", estimate.circumstances().outcome(),
                        "value", shown(estimate.value()),
                        "reading", reading(estimate))));
        estimate.interval().ifPresent(interval -> findings.add(interval(interval)));
        findings.add(Finding.of(DESIGN, Map.of("design", design(estimate.design()))));
        findings.add(counts(estimate));
        estimate.warnings().forEach(warning -> findings.add(Finding.of(WARNING, Map.of("warning", warning(warning)))));
        estimate.assumptions()
                .forEach(one -> findings.add(Finding.of(ASSUMPTION, Map.of("assumption", assumption(one)))));
        return new Explanation(findings.build());
    }

    private static Finding interval(Interval interval) {
        return Finding.of(INTERVAL, Map.of("lower", shown(interval.lower()), "upper", shown(interval.upper())));
    }

    private static Finding counts(Estimate estimate) {
        OptionalInt other = estimate.comparedWith();
        if (other.isEmpty()) {
            return Finding.of(PUPILS, Map.of("n", estimate.n(), "missing", estimate.missing()));
        }
        return Finding.of(
                estimate.design() == Design.SINGLE_CASE ? POINTS : GROUPS,
                Map.of("n", estimate.n(), "other", other.getAsInt(), "missing", estimate.missing()));
    }

    private static Ratio shown(double value) {
        return Ratio.parse(new BigDecimal(value).round(DIGITS).toPlainString());
    }

    private static Phrase metric(Metric metric) {
        return switch (metric) {
            case MEAN_DIFFERENCE -> new Phrase("Gemiddeld verschil", "Mean difference");
            case NAP -> new Phrase("NAP", "NAP");
            case TAU -> new Phrase("Tau", "Tau");
            case TAU_U_LEGACY -> new Phrase("Tau-U (verouderd)", "Tau-U (legacy)");
            case TAU_BC -> new Phrase("Tau-BC", "Tau-BC");
            case PND -> new Phrase("PND", "PND");
            case PEM -> new Phrase("PEM", "PEM");
            case PAND -> new Phrase("PAND", "PAND");
            case IRD -> new Phrase("IRD", "IRD");
            case LOG_ODDS_RATIO -> new Phrase("Log odds ratio van aanwezigheid", "Log odds ratio of attendance");
            case LOG_RESPONSE_RATIO ->
                new Phrase("Log response ratio van aanwezigheid", "Log response ratio of attendance");
        };
    }

    private static Phrase reading(Estimate estimate) {
        return switch (estimate.metric()) {
            case MEAN_DIFFERENCE ->
                estimate.circumstances().improvement() == Phases.Direction.INCREASE
                        ? new Phrase("meer is beter", "more is better")
                        : new Phrase("minder is beter", "less is better");
            case NAP -> new Phrase("0,5 is geen verschil, 1 is alles beter", "0.5 is no difference, 1 is all better");
            case PND, PEM, PAND -> new Phrase("1 is alles beter", "1 is all better");
            case TAU, TAU_U_LEGACY, TAU_BC, IRD, LOG_ODDS_RATIO, LOG_RESPONSE_RATIO ->
                new Phrase("0 is geen verschil, hoger is beter", "0 is no difference, higher is better");
        };
    }

    private static Phrase design(Design design) {
        return switch (design) {
            case PRE_POST -> new Phrase("dezelfde leerlingen voor en na", "the same pupils before and after");
            case PRE_POST_CORRECTED ->
                new Phrase(
                        "dezelfde leerlingen voor en na, gecorrigeerd voor terugval naar het gemiddelde",
                        "the same pupils before and after, corrected for regression to the mean");
            case SINGLE_CASE ->
                new Phrase("één leerling, voor en met ondersteuning", "one pupil, before and with support");
            case DIFFERENCE_IN_DIFFERENCES ->
                new Phrase("verschil in verschillen met een vergelijkingsgroep", "difference in differences");
            case RANDOMISED -> new Phrase("vergelijking na loting", "randomised comparison");
        };
    }

    private static Phrase warning(Warning warning) {
        return switch (warning) {
            case RTM_UNCORRECTED ->
                new Phrase(
                        "wie om een hoge of lage waarde gekozen is gaat vanzelf terug naar het gemiddelde, en dat is er"
                                + " niet afgehaald",
                        "who is chosen for a high or low value moves back to the mean without support, and that was not"
                                + " taken off");
            case NO_COMPARISON ->
                new Phrase(
                        "er is niet vergeleken met wie geen ondersteuning kreeg",
                        "there is no comparison with anybody who had no support");
            case SHORT_BASELINE ->
                new Phrase(
                        "er zijn weinig meetpunten voor of met ondersteuning",
                        "there are few points before or with support");
            case SEASONAL ->
                new Phrase(
                        "voor en na liggen in een andere tijd van het jaar",
                        "before and after lie at different times of the year");
            case AUTOCORRELATED ->
                new Phrase(
                        "dagen hangen samen, want verzuim komt in reeksen: weken zijn beter",
                        "days depend on each other, since absence comes in spells: weeks are better");
        };
    }

    private static Phrase assumption(Assumption assumption) {
        return switch (assumption) {
            case NORMAL_SPREAD ->
                new Phrase(
                        "waarden zijn normaal verdeeld over leerlingen", "values are spread normally between pupils");
            case POPULATION_KNOWN ->
                new Phrase(
                        "gemiddelde, spreiding en samenhang zijn die van alle leerlingen van de school",
                        "mean, spread and correlation are those of all pupils of the school");
            case PARALLEL_TRENDS ->
                new Phrase(
                        "zonder ondersteuning waren beide groepen gelijk op gegaan",
                        "without support both groups would have changed alike");
            case ASSIGNED_BY_LOT ->
                new Phrase(
                        "het lot besliste, en iedereen telt mee in de groep die het lot gaf",
                        "chance decided, and everyone counts in the group that chance gave");
            case INDEPENDENT_POINTS ->
                new Phrase("meetpunten hangen niet van elkaar af", "points do not depend on each other");
            case NO_TREND_IN_BASELINE ->
                new Phrase("er was vooraf geen stijging of daling", "there was no rise or fall beforehand");
            case BASELINE_TREND_GOES_ON ->
                new Phrase(
                        "zonder ondersteuning was de stijging of daling van daarvoor doorgegaan",
                        "without support the rise or fall before it would have gone on");
        };
    }
}
