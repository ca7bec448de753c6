package nl.aanwezig.mtss;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.core.explain.Amount;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.signal.Outcome;
import nl.aanwezig.core.timeline.Timeline;
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
            "{policy} ({version}) says nothing here ({reason}): it takes that {condition}.");
    private static final Phrase TIER = new Phrase(
            "Voorstel: ondersteuning van niveau {tier}, bovenop wat elke leerling krijgt. Mensen beslissen.",
            "Proposal: support of tier {tier}, on top of what every pupil gets. People decide.");
    private static final Phrase UNIVERSAL = new Phrase(
            "Voorstel: de ondersteuning die elke leerling krijgt (niveau 1). Mensen beslissen.",
            "Proposal: the support that every pupil gets (tier 1). People decide.");
    private static final Phrase FURTHER = new Phrase(
            "\"{band}\" zou gelden na nog {more} gemist, zonder tussendoor iets bij te wonen.",
            "\"{band}\" would hold after {more} more missed, with nothing attended in between.");
    private static final Phrase BACK = new Phrase(
            "\"{band}\" zou niet meer gelden na {more} bijgewoond, zonder tussendoor iets te missen.",
            "\"{band}\" would no longer hold after {more} attended, with nothing missed in between.");
    private static final Phrase UNKNOWN = new Phrase(
            "Niet te bepalen, want de gegevens ontbreken: {bands}.", "Cannot be told, for lack of data: {bands}.");
    private static final Phrase LEFT_OUT = new Phrase(
            "Niet meegeteld: {unrecorded} niet geregistreerd, {notRequired} niet verplicht. Te laat, geteld als"
                    + " aanwezig: {late}.",
            "Not counted: {unrecorded} not recorded, {notRequired} not required. Late, counted as present: {late}.");
    private static final Phrase GROUND = new Phrase("Bron: {ground}.", "Source: {ground}.");

    private static final int LATEST_SHOWN = 5;

    /** Beyond this many units a change is too far away to tell. */
    private static final int HORIZON = 200;

    private final TierPolicy policy;
    private final Timeline timeline;
    private final LocalDate asOf;
    private final Tallies tallies;
    private final Figures figures;
    private final Unit unit;

    TierWording(TierPolicy policy, Timeline timeline, LocalDate asOf, Tallies tallies, Figures figures) {
        this.policy = policy;
        this.timeline = timeline;
        this.asOf = asOf;
        this.tallies = tallies;
        this.figures = figures;
        this.unit = policy.counting() instanceof Counting.DaysMissing
                ? Unit.DAY
                : timeline.series().unit();
    }

    Explanation explain(Verdict verdict, Tally tally) {
        List<Finding> findings = new ArrayList<>();
        List<Mark> missed = missed();
        findings.add(counted(tally, missed));
        if (!missed.isEmpty()) {
            findings.add(latest(missed));
        }
        verdict.missing().ifPresent(missing -> findings.add(silent(missing)));
        verdict.band().ifPresent(band -> {
            findings.add(decided(band));
            band.tier()
                    .ifPresent(tier -> findings.add(
                            tier.equals(Tier.UNIVERSAL)
                                    ? Finding.of(UNIVERSAL, Map.of())
                                    : Finding.of(TIER, Map.of("tier", tier))));
            addChanges(findings, band);
        });
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
        findings.addAll(QualityWording.of(timeline.quality(), asOf));
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

    /** The marks that the policy counts as missed, whole or in part. */
    private List<Mark> missed() {
        DateSpan year = DateSpan.of(timeline.calendar().schoolYear(asOf).span().start(), asOf);
        return tallies.missed(year)
                .mapToObj(mark -> MarkSeries.view(timeline.series().codes(), mark))
                .toList();
    }

    private Finding silent(Exposure missing) {
        return Finding.of(
                SILENT,
                Map.of(
                        "policy", policy.id(),
                        "version", policy.version(),
                        "reason", missing.reason(),
                        "condition", missing.condition().clause()));
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

    /** The nearest band above that more absence would reach, and how much attendance would leave this one. */
    private void addChanges(List<Finding> findings, Band band) {
        int position = policy.bands().indexOf(band);
        for (int i = position - 1; i >= 0; i--) {
            Band above = policy.bands().get(i);
            OptionalInt more = unitsUntil(above, Outcome.MET, Ratio.ONE);
            if (more.isPresent()) {
                findings.add(
                        Finding.of(FURTHER, Map.of("band", above.name(), "more", amount(Ratio.of(more.getAsInt())))));
                break;
            }
        }
        unitsUntil(band, Outcome.NOT_MET, Ratio.ZERO)
                .ifPresent(more ->
                        findings.add(Finding.of(BACK, Map.of("band", band.name(), "more", amount(Ratio.of(more))))));
    }

    /** How many more units, each missed this much, until the band's rule has this outcome; by trying, so by the same rule. */
    private OptionalInt unitsUntil(Band band, Outcome outcome, Ratio missed) {
        if (band.rule().isEmpty()) {
            return OptionalInt.empty();
        }
        for (int more = 1; more <= HORIZON; more++) {
            Ratio added = Ratio.of(more);
            Figures then = window -> window instanceof Window.YearToDate
                    ? figures.over(window)
                            .map(tally -> tally.plus(Tally.builder()
                                    .possible(added)
                                    .absent(added.times(missed))
                                    .build()))
                    : figures.over(window);
            if (band.rule().get().condition().test(then) == outcome) {
                return OptionalInt.of(more);
            }
        }
        return OptionalInt.empty();
    }

    private Amount amount(Ratio value) {
        return new Amount(value, unit);
    }
}
