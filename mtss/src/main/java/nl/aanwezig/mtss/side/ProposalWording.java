package nl.aanwezig.mtss.side;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.SourcedTier;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierDecision;

/** What is said of the tier that is proposed, and of how sides came to it. */
final class ProposalWording {
    private static final Phrase PROPOSED = new Phrase(
            "Voorstel: ondersteuning van niveau {tier} van {policy} ({version}), bovenop wat elke leerling krijgt. Mensen"
                    + " beslissen.",
            "Proposal: support of tier {tier} of {policy} ({version}), on top of what every pupil gets. People decide.");
    private static final Phrase UNIVERSAL = new Phrase(
            "Voorstel: de ondersteuning die elke leerling krijgt (niveau {tier} van {policy}, {version}). Mensen beslissen.",
            "Proposal: the support that every pupil gets (tier {tier} of {policy}, {version}). People decide.");
    private static final Phrase NONE = new Phrase("Er is geen voorstel: {why}.", "There is no proposal: {why}.");
    private static final Phrase NOT_EVALUATED = new Phrase(
            "over de omvang van de afwezigheid is niets te zeggen", "nothing can be said of the severity of absence");
    private static final Phrase NO_TIERS =
            new Phrase("{policy} ({version}) kent geen niveaus", "{policy} ({version}) has no tiers");
    private static final Phrase TIER_MISSING =
            new Phrase("niet elke kant die meetelt heeft een niveau", "not every side that counts has a tier");
    private static final Phrase BY_HAND = new Phrase(
            "volgens {id} ({version}) wegen mensen de kanten zelf",
            "by {id} ({version}) people weigh the sides by hand");
    private static final Phrase SEVERITY_ALONE = new Phrase(
            "Alleen de omvang van de afwezigheid telt mee; al het andere is context.",
            "The severity of absence alone counts; everything else is context.");
    private static final Phrase HIGHEST =
            new Phrase("Dat is het hoogste van: {counted}.", "It is the highest of: {counted}.");
    private static final Phrase WEIGHED = new Phrase(
            "Dat is het gewogen gemiddelde ({mean}, afgerond {rounding}) van: {counted}.",
            "It is the weighted mean ({mean}, rounded {rounding}) of: {counted}.");
    private static final Phrase COUNTED = new Phrase(
            "{side} met niveau {tier} van {policy} ({version})", "{side} with tier {tier} of {policy} ({version})");
    private static final Phrase WEIGHTED = new Phrase(
            "{side} met niveau {tier} van {policy} ({version}) en gewicht {weight}",
            "{side} with tier {tier} of {policy} ({version}) and weight {weight}");
    private static final Phrase LEFT_OUT =
            new Phrase("Zonder niveau, dus niet meegeteld: {sides}.", "Without a tier, so not counted: {sides}.");
    private static final Phrase NOT_PUBLISHED = new Phrase(
            "Hoe de kanten samen tot een niveau leiden is niet gepubliceerd; deze manier is eigen aan school of regio. Bron:"
                    + " {ground}.",
            "How sides combine into a tier is not published; this way is the school's or region's own. Source:"
                    + " {ground}.");

    private static final ImmutableMap<RoundingMode, Phrase> ROUNDINGS = ImmutableMap.<RoundingMode, Phrase>builder()
            .put(RoundingMode.UP, new Phrase("naar boven", "up"))
            .put(RoundingMode.CEILING, new Phrase("naar boven", "up"))
            .put(RoundingMode.DOWN, new Phrase("naar beneden", "down"))
            .put(RoundingMode.FLOOR, new Phrase("naar beneden", "down"))
            .put(
                    RoundingMode.HALF_UP,
                    new Phrase("op het dichtstbijzijnde niveau, een half naar boven", "to the nearest tier, a half up"))
            .put(
                    RoundingMode.HALF_DOWN,
                    new Phrase(
                            "op het dichtstbijzijnde niveau, een half naar beneden",
                            "to the nearest tier, a half down"))
            .put(
                    RoundingMode.HALF_EVEN,
                    new Phrase(
                            "op het dichtstbijzijnde niveau, een half naar het even niveau",
                            "to the nearest tier, a half to the even one"))
            .buildOrThrow();

    private ProposalWording() {}

    static List<Finding> of(CombinationPolicy policy, Combined combined, TierDecision severity) {
        List<Finding> findings = new ArrayList<>();
        findings.add(combined.tier().map(ProposalWording::proposed).orElseGet(() -> none(policy, severity)));
        if (combined.tier().isPresent()) {
            findings.add(how(policy, combined));
        }
        List<Phrase> missing = missing(policy, combined);
        if (!missing.isEmpty()) {
            findings.add(Finding.of(LEFT_OUT, Map.of("sides", Words.and(missing))));
        }
        if (policy instanceof CombinationPolicy.Own own) {
            findings.add(Finding.of(NOT_PUBLISHED, Map.of("ground", own.ground())));
        }
        return findings;
    }

    private static Finding proposed(SourcedTier tier) {
        return Finding.of(
                tier.tier().equals(Tier.UNIVERSAL) ? UNIVERSAL : PROPOSED,
                Map.of("tier", tier.tier(), "policy", tier.policyId(), "version", tier.policyVersion()));
    }

    private static Finding none(CombinationPolicy policy, TierDecision severity) {
        return Finding.of(NONE, Map.of("why", reason(policy, severity)));
    }

    private static Finding reason(CombinationPolicy policy, TierDecision severity) {
        if (policy instanceof CombinationPolicy.Manual manual) {
            return Finding.of(BY_HAND, Map.of("id", manual.id(), "version", manual.version()));
        }
        if (policy instanceof CombinationPolicy.Own) {
            return Finding.of(TIER_MISSING, Map.of());
        }
        return severity.notEvaluated().isPresent()
                ? Finding.of(NOT_EVALUATED, Map.of())
                : Finding.of(
                        NO_TIERS,
                        Map.of(
                                "policy", severity.receipt().rule(),
                                "version", severity.receipt().version()));
    }

    private static Finding how(CombinationPolicy policy, Combined combined) {
        if (policy instanceof CombinationPolicy.Weighted weighted) {
            return Finding.of(
                    WEIGHED,
                    Map.of(
                            "mean", combined.mean().orElseThrow(),
                            "rounding", ROUNDINGS.getOrDefault(weighted.rounding(), new Phrase("", "")),
                            "counted", counted(combined, weighted.weights())));
        }
        return policy instanceof CombinationPolicy.Own
                ? Finding.of(HIGHEST, Map.of("counted", counted(combined, ImmutableMap.of())))
                : Finding.of(SEVERITY_ALONE, Map.of());
    }

    private static List<Finding> counted(Combined combined, Map<Side, Ratio> weights) {
        List<Finding> counted = new ArrayList<>();
        combined.counted().forEach((side, tier) -> {
            ImmutableMap.Builder<String, Object> values = ImmutableMap.<String, Object>builder()
                    .put("side", side.title())
                    .put("tier", tier.tier())
                    .put("policy", tier.policyId())
                    .put("version", tier.policyVersion());
            Ratio weight = weights.get(side);
            counted.add(
                    weight == null
                            ? Finding.of(COUNTED, values.buildOrThrow())
                            : Finding.of(WEIGHTED, values.put("weight", weight).buildOrThrow()));
        });
        return counted;
    }

    private static List<Phrase> missing(CombinationPolicy policy, Combined combined) {
        Iterable<Side> counts = ImmutableList.of();
        if (policy instanceof CombinationPolicy.Max max) {
            counts = max.sides();
        } else if (policy instanceof CombinationPolicy.Weighted weighted) {
            counts = weighted.weights().keySet();
        }
        List<Phrase> missing = new ArrayList<>();
        counts.forEach(side -> {
            if (!combined.counted().containsKey(side)) {
                missing.add(side.title());
            }
        });
        return missing;
    }
}
