package nl.aanwezig.mtss.certainty;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** What certainty says for itself to a mentor. */
final class CertaintyWording {
    private static final Phrase RULE = new Phrase(
            "Volgens de regel geldt \"{band}\" ({range}): {absent} van {possible} gemist, {rate}.",
            "By rule \"{band}\" holds ({range}): {absent} of {possible} missed, {rate}.");
    private static final Phrase RANGE = new Phrase("{low} tot {high} procent", "{low} to {high} per cent");
    private static final Phrase INTERVAL = new Phrase(
            "Het werkelijke aandeel kan tussen {lower} en {upper} procent liggen.",
            "The true rate may lie between {lower} and {upper} per cent.");
    private static final Phrase SPELLS = new Phrase(
            "Wat in reeksen gemist wordt zegt minder: {possible} geregistreerd zegt hier evenveel als {effective} los"
                    + " van elkaar.",
            "What is missed in spells tells less: {possible} recorded tell as much here as {effective} apart from each"
                    + " other.");
    private static final Phrase PROBABILITIES = new Phrase(
            "Kans per categorie, met wat op deze school gewoon is: {bands}.",
            "Probability of each band, given what is usual at this school: {bands}.");
    private static final Phrase UNINFORMED = new Phrase(
            "Kans per categorie, zonder te weten wat op deze school gewoon is: {bands}.",
            "Probability of each band, not knowing what is usual at this school: {bands}.");
    private static final Phrase BAND = new Phrase("\"{band}\" {percent} procent", "\"{band}\" {percent} per cent");
    private static final Phrase LITTLE = new Phrase("minder dan 1", "less than 1");
    private static final Phrase MUCH = new Phrase("meer dan 99", "more than 99");
    private static final Phrase STABLE = new Phrase(
            "Dat \"{band}\" geldt is stabiel: kans {percent} procent.",
            "That \"{band}\" holds is stable: probability {percent} per cent.");
    private static final Phrase FEW_UNITS = new Phrase(
            "Dat \"{band}\" geldt is niet stabiel: {possible} geregistreerd is minder dan {minimum}.",
            "That \"{band}\" holds is not stable: {possible} recorded is less than {minimum}.");
    private static final Phrase LOW_PROBABILITY = new Phrase(
            "Dat \"{band}\" geldt is niet stabiel: kans {percent} procent, minder dan {lowest} procent.",
            "That \"{band}\" holds is not stable: probability {percent} per cent, less than {lowest} per cent.");
    private static final Phrase BESIDE = new Phrase(
            "De regel verandert hier niet door: dit staat ernaast.",
            "The rule does not change by this: it stands beside it.");
    private static final Phrase NOT_A_RATE = new Phrase(
            "Hoe zeker dit is valt niet te zeggen: de regel kijkt niet naar een aandeel verzuim.",
            "How sure this is cannot be told: the rule does not look at a rate of absence.");
    private static final Phrase NOT_EVALUATED = new Phrase(
            "Hoe zeker dit is valt niet te zeggen: het beleid zegt hier niets.",
            "How sure this is cannot be told: the policy says nothing here.");
    private static final Phrase NOTHING_POSSIBLE = new Phrase(
            "Hoe zeker dit is valt niet te zeggen: er is niets verplicht en geregistreerd.",
            "How sure this is cannot be told: nothing was required and recorded.");

    private CertaintyWording() {}

    static Explanation of(Certainty.Untold untold) {
        Phrase phrase = switch (untold.silence()) {
            case NOT_A_RATE -> NOT_A_RATE;
            case NOT_EVALUATED -> NOT_EVALUATED;
            case NOTHING_POSSIBLE -> NOTHING_POSSIBLE;
        };
        return new Explanation(List.of(Finding.of(phrase, Map.of())));
    }

    static Explanation of(Certainty.Told told) {
        Observed seen = told.seen();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.add(Finding.of(
                RULE,
                Map.of(
                        "band", told.ruleBand(),
                        "range", range(told.bands(), told.ruleBand()),
                        "absent", seen.absent(),
                        "possible", seen.possible(),
                        "rate", seen.rate())));
        findings.add(Finding.of(
                INTERVAL,
                Map.of(
                        "lower", percent(told.interval().lower(), RoundingMode.FLOOR),
                        "upper", percent(told.interval().upper(), RoundingMode.CEILING))));
        Ratio effective = decimal(told.effectivePossible());
        if (effective.compareTo(seen.possible()) < 0) {
            findings.add(Finding.of(SPELLS, Map.of("possible", seen.possible(), "effective", effective)));
        }
        findings.add(Finding.of(
                told.method().prior().equals(Beta.JEFFREYS) ? UNINFORMED : PROBABILITIES,
                Map.of("bands", probabilities(told))));
        if (told.stable()) {
            Object chance = chance(told.probabilityOfRule());
            findings.add(Finding.of(STABLE, Map.of("band", told.ruleBand(), "percent", chance)));
        }
        told.doubts().forEach(doubt -> findings.add(doubt(doubt, told)));
        findings.add(Finding.of(BESIDE, Map.of()));
        return new Explanation(findings.build());
    }

    private static Finding doubt(Certainty.Doubt doubt, Certainty.Told told) {
        return switch (doubt) {
            case FEW_UNITS ->
                Finding.of(
                        FEW_UNITS,
                        Map.of(
                                "band", told.ruleBand(),
                                "possible", told.seen().possible(),
                                "minimum", told.method().minimumPossible()));
            case LOW_PROBABILITY -> {
                double probability = told.probabilityOfRule();
                double lowest = told.method().minimumProbability();
                // 79.6 is not shown as 80 where it says that it is less than 80
                boolean misleads = percent(probability, RoundingMode.HALF_UP).compareTo(percent(lowest)) >= 0;
                Object shown = misleads ? percent(probability, RoundingMode.FLOOR) : chance(probability);
                yield Finding.of(
                        LOW_PROBABILITY, Map.of("band", told.ruleBand(), "percent", shown, "lowest", percent(lowest)));
            }
        };
    }

    /** From cut to cut; which band a cut itself belongs to is the rule's to say. */
    private static Finding range(RateBands bands, String name) {
        int position = bands.names().indexOf(name);
        List<Share> cuts = bands.cuts();
        return Finding.of(
                RANGE,
                Map.of(
                        "low",
                                position == 0
                                        ? Ratio.ZERO
                                        : cuts.get(position - 1).percent(),
                        "high",
                                position == cuts.size()
                                        ? Ratio.of(100)
                                        : cuts.get(position).percent()));
    }

    private static List<Finding> probabilities(Certainty.Told told) {
        List<Double> probabilities = told.probabilities();
        return IntStream.range(0, probabilities.size())
                .mapToObj(i -> Finding.of(
                        BAND, Map.of("band", told.bands().names().get(i), "percent", chance(probabilities.get(i)))))
                .toList();
    }

    /** In whole per cents, but never 0 or 100: a posterior excludes nothing. */
    private static Object chance(double probability) {
        if (probability < 0.01) {
            return LITTLE;
        }
        return probability > 0.99 ? MUCH : percent(probability, RoundingMode.HALF_UP);
    }

    private static Ratio percent(double share, RoundingMode rounding) {
        return Ratio.parse(tenDigits(share).setScale(0, rounding).toPlainString());
    }

    private static Ratio percent(double share) {
        return Ratio.parse(tenDigits(share).toPlainString());
    }

    /** 0.07 times 100 is a hair more than 7. */
    private static BigDecimal tenDigits(double share) {
        return new BigDecimal(share).movePointRight(2).setScale(10, RoundingMode.HALF_EVEN);
    }

    private static Ratio decimal(double units) {
        return Ratio.parse(
                new BigDecimal(units).setScale(1, RoundingMode.HALF_UP).toPlainString());
    }
}
