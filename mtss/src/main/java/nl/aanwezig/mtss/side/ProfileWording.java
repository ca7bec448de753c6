package nl.aanwezig.mtss.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.SourcedTier;
import nl.aanwezig.mtss.TierDecision;

/** What a profile says for itself to a mentor: worked out, recorded, proposed, decided, in that order. */
final class ProfileWording {
    private static final Phrase SEVERITY = new Phrase(
            "{side}, berekend t/m {asOf}: \"{band}\" van {policy} ({version}).",
            "{side}, worked out up to and including {asOf}: \"{band}\" of {policy} ({version}).");
    private static final Phrase SEVERITY_SILENT = new Phrase(
            "{side}, t/m {asOf}: {policy} ({version}) zegt hier niets ({reason}).",
            "{side}, up to and including {asOf}: {policy} ({version}) says nothing here ({reason}).");
    private static final Phrase RECORDED = new Phrase(
            "{side}: {levels}. Genoteerd door {author} op {date}, op grond van {bases}.",
            "{side}: {levels}. Recorded by {author} on {date}, on the basis of {bases}.");
    private static final Phrase FIT = new Phrase(
            "Daarbij past volgens {author} ondersteuning van niveau {tier} van {policy} ({version}).",
            "In the view of {author} support of tier {tier} of {policy} ({version}) goes with it.");
    private static final Phrase NOT_RECORDED =
            new Phrase("Nog door niemand genoteerd: {sides}.", "Recorded by nobody yet: {sides}.");
    private static final Phrase ENDED = new Phrase(
            "Tot en met {until} gold een besluit van {author}: niveau {tier} van {policy} ({version}).",
            "A decision by {author} held up to and including {until}: tier {tier} of {policy} ({version}).");
    private static final Phrase DECIDED = new Phrase(
            "Besluit van {author}: ondersteuning van niveau {tier} van {policy} ({version}), vanaf {date}{until}. De reden:"
                    + " \"{reason}\"",
            "Decision by {author}: support of tier {tier} of {policy} ({version}), from {date}{until}. The reason:"
                    + " \"{reason}\"");
    private static final Phrase UNTIL = new Phrase(" t/m {last}", " up to and including {last}");
    private static final Phrase OPEN_ENDED = new Phrase(" tot nader besluit", " until decided otherwise");
    private static final Phrase DIFFERS = new Phrase(
            "Dat is anders dan het voorstel. Beide blijven staan; het besluit van mensen geldt.",
            "That is not what was proposed. Both stand; what people decided holds.");

    private final TierProfile profile;

    ProfileWording(TierProfile profile) {
        this.profile = profile;
    }

    Explanation explain() {
        List<Finding> findings = new ArrayList<>();
        findings.add(severity(profile.severity()));
        findings.add(profile.development().finding());
        List<Phrase> silent = new ArrayList<>();
        profile.recorded().forEach((side, recordings) -> {
            if (recordings.isEmpty()) {
                silent.add(side.title());
            }
            recordings.forEach(recording -> addRecorded(findings, side, recording));
        });
        if (!silent.isEmpty()) {
            findings.add(Finding.of(NOT_RECORDED, Map.of("sides", Words.and(silent))));
        }
        findings.addAll(ProposalWording.of(profile.combination(), profile.combined(), profile.severity()));
        addDecisions(findings);
        return new Explanation(findings);
    }

    private Finding severity(TierDecision decision) {
        Receipt receipt = decision.receipt();
        Phrase side = Words.capital(Side.Computed.SEVERITY.title());
        List<Mark> evidence = decision.why().findings().stream()
                .flatMap(finding -> finding.evidence().stream())
                .distinct()
                .toList();
        return decision.band()
                .map(Band::name)
                .map(band -> new Finding(
                        SEVERITY,
                        Map.of(
                                "side", side,
                                "asOf", profile.date(),
                                "band", band,
                                "policy", receipt.rule(),
                                "version", receipt.version()),
                        evidence))
                .orElseGet(() -> new Finding(
                        SEVERITY_SILENT,
                        Map.of(
                                "side", side,
                                "asOf", profile.date(),
                                "reason", decision.notEvaluated().orElse(""),
                                "policy", receipt.rule(),
                                "version", receipt.version()),
                        evidence));
    }

    private static void addRecorded(List<Finding> findings, Side.Recorded side, Recording recording) {
        findings.add(Finding.of(
                RECORDED,
                Map.of(
                        "side", Words.capital(side.title()),
                        "levels",
                                Words.and(recording.levels().stream()
                                        .map(Level::name)
                                        .toList()),
                        "author", recording.author(),
                        "date", recording.date(),
                        "bases",
                                Words.and(recording.bases().stream()
                                        .map(Basis::shown)
                                        .toList()))));
        recording
                .tier()
                .ifPresent(fit -> findings.add(Finding.of(
                        FIT,
                        Map.of(
                                "author", recording.author(),
                                "tier", fit.tier(),
                                "policy", fit.policyId(),
                                "version", fit.policyVersion()))));
    }

    private void addDecisions(List<Finding> findings) {
        for (TierOverride decision : profile.decisions()) {
            SourcedTier tier = decision.tier();
            Finding until = decision.until()
                    .map(last -> Finding.of(UNTIL, Map.of("last", last)))
                    .orElseGet(() -> Finding.of(OPEN_ENDED, Map.of()));
            if (!decision.holdsOn(profile.date())) {
                findings.add(Finding.of(
                        ENDED,
                        Map.of(
                                "author", decision.author(),
                                "until", decision.until().orElseThrow(),
                                "tier", tier.tier(),
                                "policy", tier.policyId(),
                                "version", tier.policyVersion())));
                continue;
            }
            findings.add(Finding.of(
                    DECIDED,
                    Map.of(
                            "author", decision.author(),
                            "tier", tier.tier(),
                            "policy", tier.policyId(),
                            "version", tier.policyVersion(),
                            "date", decision.date(),
                            "until", until,
                            "reason", decision.reason())));
            if (profile.proposed().filter(proposed -> !proposed.equals(tier)).isPresent()) {
                findings.add(Finding.of(DIFFERS, Map.of()));
            }
        }
    }
}
