package nl.aanwezig.mtss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Amount;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Window;

/** What a decision says for itself to a mentor. */
final class TierWording {
    private static final Phrase COUNTED = new Phrase(
            "Dit schooljaar t/m {asOf}: {possible} verplicht en geregistreerd, daarvan {absent} gemist ({share});"
                    + " geoorloofd {authorised}, ongeoorloofd {unauthorised}, nog niet beoordeeld {open}.",
            "This school year up to and including {asOf}: {possible} required and recorded, of which {absent} missed"
                    + " ({share}); with a valid reason {authorised}, without {unauthorised}, not judged yet {open}.");
    private static final Phrase NOTHING = new Phrase(
            "Dit schooljaar t/m {asOf} is er niets verplicht en geregistreerd.",
            "This school year up to and including {asOf} nothing was required and recorded.");
    private static final Phrase LATEST = new Phrase("Laatst gemist: {dates}.", "Missed most recently: {dates}.");
    private static final Phrase DECIDED = new Phrase(
            "Daarmee geldt \"{band}\" van {policy} ({version}): {condition}.",
            "So \"{band}\" of {policy} ({version}) holds: {condition}.");
    private static final Phrase LEFT = new Phrase(
            "Geen grens van {policy} ({version}) is bereikt: \"{band}\" geldt.",
            "No bound of {policy} ({version}) is reached: \"{band}\" holds.");
    private static final Phrase SILENT = new Phrase(
            "{policy} ({version}) zegt hier niets ({reason}); nodig is: {condition}.",
            "{policy} ({version}) says nothing here ({reason}); it does only when {condition}.");
    private static final Phrase TIER = new Phrase(
            "Voorstel: ondersteuning van niveau {tier}, bovenop wat elke leerling krijgt. Mensen beslissen.",
            "Proposal: support of tier {tier}, on top of what every pupil gets. People decide.");
    private static final Phrase UNIVERSAL = new Phrase(
            "Voorstel: de ondersteuning die elke leerling krijgt (niveau 1). Mensen beslissen.",
            "Proposal: the support that every pupil gets (tier 1). People decide.");
    private static final Phrase GAP = new Phrase(
            "{policy} ({version}) zet deze waarde nergens: {gaps}.",
            "{policy} ({version}) puts this value nowhere: {gaps}.");
    private static final Phrase SILENT_OTHERWISE = new Phrase(
            "{policy} ({version}) zegt hier niets ({reason}).", "{policy} ({version}) says nothing here ({reason}).");
    private static final Phrase FURTHER = new Phrase(
            "Nog {more} missen, zonder tussenpoos tot en met {on}, en \"{band}\" zou gelden.",
            "With {more} more missed, without a break up to and including {on}, \"{band}\" would hold.");
    private static final Phrase FURTHER_AS = new Phrase(
            "Nog {more} missen, geregistreerd als \"{code}\", zonder tussenpoos tot en met {on}, en \"{band}\" zou gelden.",
            "With {more} more missed and registered as \"{code}\", without a break up to and including {on},"
                    + " \"{band}\" would hold.");
    private static final Phrase BACK = new Phrase(
            "Na {more} bijgewoond, zonder verzuim tot en met {on}, zou \"{band}\" niet meer gelden.",
            "After {more} attended, without absence up to and including {on}, \"{band}\" would no longer hold.");
    private static final Phrase UNKNOWN = new Phrase(
            "Niet te bepalen, want de gegevens ontbreken: {bands}.", "Cannot be told, for lack of data: {bands}.");
    private static final Phrase LEFT_OUT = new Phrase(
            "Niet meegeteld: {unrecorded} niet geregistreerd, {notRequired} niet verplicht. Te laat, geteld als"
                    + " aanwezig: {late}.",
            "Not counted: {unrecorded} not recorded, {notRequired} not required. Late, counted as present: {late}.");
    private static final Phrase GROUND = new Phrase("Bron: {ground}.", "Source: {ground}.");

    private static final int LATEST_SHOWN = 5;

    private final TierDecision decision;
    private final TierPolicy policy;
    private final LocalDate asOf;
    private final Figures figures;
    private final Unit unit;

    TierWording(TierDecision decision) {
        this.decision = decision;
        this.policy = decision.policy();
        this.asOf = decision.asOf();
        this.figures = decision.figures();
        this.unit = unit(decision);
    }

    /** What the policy counts in: days, or the units of the register. */
    static Unit unit(TierDecision decision) {
        return decision.policy().counting().base() instanceof Counting.Units
                ? decision.timelines().get(0).series().unit()
                : Unit.DAY;
    }

    /** The marks that the policy counts as missed in the school year so far, whole or in part. */
    static List<Mark> missed(TierDecision decision) {
        return decision.figures().evidence(Measures.ABSENT.in(Window.yearToDate()));
    }

    Explanation explain() {
        Verdict verdict = decision.verdict();
        Tally tally = decision.tally();
        List<Finding> findings = new ArrayList<>();
        List<Mark> missed = missed(decision);
        findings.add(counted(tally, missed));
        if (!missed.isEmpty()) {
            findings.add(latest(missed));
        }
        verdict.silence().ifPresent(reason -> findings.add(silent(reason, verdict)));
        verdict.band().ifPresent(band -> {
            findings.add(decided(band));
            band.tier()
                    .ifPresent(tier -> findings.add(
                            tier.equals(Tier.UNIVERSAL)
                                    ? Finding.of(UNIVERSAL, Map.of())
                                    : Finding.of(TIER, Map.of("tier", tier))));
        });
        findings.addAll(new BoundWording(policy, figures).findings());
        verdict.band().ifPresent(band -> addChanges(findings, band));
        if (!verdict.unknown().isEmpty()) {
            findings.add(Finding.of(
                    UNKNOWN,
                    Map.of("bands", verdict.unknown().stream().map(Band::name).toList())));
        }
        findings.add(Finding.of(
                LEFT_OUT,
                Map.of(
                        "unrecorded", amount(Ratio.of(tally.unrecorded())),
                        "notRequired", amount(Ratio.of(tally.notRequired())),
                        "late", tally.late())));
        decision.timelines().forEach(timeline -> findings.addAll(QualityWording.of(timeline.quality(), asOf)));
        Object ground =
                verdict.band().flatMap(Band::rule).map(rule -> rule.ground()).orElse(policy.ground());
        findings.add(Finding.of(GROUND, Map.of("ground", ground)));
        return new Explanation(findings);
    }

    private Finding counted(Tally tally, List<Mark> missed) {
        Optional<Share> share = Measures.ABSENCE_SHARE.of(tally);
        if (share.isEmpty()) {
            return Finding.of(NOTHING, Map.of("asOf", asOf));
        }
        return new Finding(
                COUNTED,
                Map.of(
                        "asOf", asOf,
                        "possible", amount(tally.possible()),
                        "absent", amount(tally.absent()),
                        "share", share.get(),
                        "authorised", tally.authorised(),
                        "unauthorised", tally.unauthorised(),
                        "open", tally.open()),
                missed);
    }

    private static Finding latest(List<Mark> missed) {
        List<LocalDate> dates = missed.stream().map(Mark::date).distinct().toList();
        List<LocalDate> last = dates.subList(Math.max(0, dates.size() - LATEST_SHOWN), dates.size());
        return new Finding(
                LATEST,
                Map.of("dates", last),
                missed.stream().filter(mark -> last.contains(mark.date())).toList());
    }

    private Finding silent(String reason, Verdict verdict) {
        if (verdict.missing().isPresent()) {
            return Finding.of(
                    SILENT,
                    Map.of(
                            "policy", policy.id(),
                            "version", policy.version(),
                            "reason", reason,
                            "condition", verdict.missing().get().condition().clause()));
        }
        return reason.equals(Verdict.GAP)
                ? Finding.of(
                        GAP,
                        Map.of(
                                "policy", policy.id(),
                                "version", policy.version(),
                                "gaps", policy.publishedGaps().orElse(reason)))
                : Finding.of(
                        SILENT_OTHERWISE, Map.of("policy", policy.id(), "version", policy.version(), "reason", reason));
    }

    private Finding decided(Band band) {
        Map<String, Object> named = Map.of("policy", policy.id(), "version", policy.version(), "band", band.name());
        return band.rule()
                .map(rule -> Finding.of(
                        DECIDED,
                        Map.of(
                                "policy", policy.id(),
                                "version", policy.version(),
                                "band", band.name(),
                                "condition", rule.condition().clause())))
                .orElseGet(() -> Finding.of(LEFT, named));
    }

    /** The nearest band with more support that more absence would reach, and how much attendance would leave this one. */
    private void addChanges(List<Finding> findings, Band band) {
        Outlook outlook = new Outlook(decision);
        outlook.further().ifPresent(turn -> findings.add(further(turn)));
        if (band.rule().isPresent()
                && policy.bands().indexOf(band) < policy.bands().size() - 1) {
            outlook.back()
                    .ifPresent(turn -> findings.add(
                            Finding.of(BACK, Map.of("band", band.name(), "more", amount(turn), "on", turn.on()))));
        }
    }

    private static Finding further(Outlook.Turn turn) {
        Map<String, Object> values = Map.of(
                "band",
                turn.band().map(Band::name).orElseThrow(),
                "more",
                amount(turn),
                "on",
                turn.on(),
                "code",
                turn.registeredAs().map(Code::value).orElse(""));
        return Finding.of(turn.registeredAs().isPresent() ? FURTHER_AS : FURTHER, values);
    }

    private static Amount amount(Outlook.Turn turn) {
        return new Amount(Ratio.of(turn.units()), turn.unit());
    }

    private Amount amount(Ratio value) {
        return new Amount(value, unit);
    }
}
