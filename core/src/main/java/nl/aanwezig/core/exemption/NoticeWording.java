package nl.aanwezig.core.exemption;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aanwezig.core.exemption.NoticeJudgement.Defect;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.statute.Provision;

/** What a judgement of a notice says for itself. */
final class NoticeWording {
    private static final Phrase HOLDS = new Phrase(
            "De kennisgeving die op {received} is ontvangen, voldoet aan de vorm. De vrijstelling ({ground}) geldt van rechtswege op: {spans}.",
            "The notice received on {received} has its form. The exemption ({ground}) holds by law on: {spans}.");
    private static final Phrase HOLDS_ON = new Phrase(
            "De kennisgeving die op {received} is ontvangen, voldoet aan de vorm. De vrijstelling ({ground}) geldt van rechtswege vanaf {start};"
                    + " volgens de verklaring hoeft zij niet jaarlijks te worden herhaald.",
            "The notice received on {received} has its form. The exemption ({ground}) holds by law from {start} on;"
                    + " by the declaration it need not be repeated each year.");
    private static final Phrase NOT_GRANTED = new Phrase(
            "Getoetst wordt alleen de vorm ({article}); niemand verleent iets. Het recht op leren blijft: spreek af wie wanneer opnieuw kijkt.",
            "Only the form is checked ({article}); nobody grants anything. The right to learn remains: agree on who looks again, and when.");
    private static final Phrase RENEW = new Phrase(
            "Wie de vrijstelling daarna wil gebruiken, geeft dat opnieuw door: uiterlijk op {day}.",
            "To use the exemption after that, a new notice is needed: on {day} at the latest.");
    private static final Phrase SUSPENDED = new Phrase(
            "Op dagen dat een rijdende school op minder dan {kilometres} kilometer staat, geldt zij niet.",
            "It does not hold on days on which a mobile school is less than {kilometres} kilometres away.");
    private static final Phrase FAILS = new Phrase(
            "De kennisgeving die op {received} is ontvangen, voldoet niet aan de vorm; de vrijstelling ({ground}) geldt niet.",
            "The notice received on {received} does not have its form; the exemption ({ground}) does not hold.");

    private final ExemptionRules rules;
    private final ExemptionNotice notice;
    private final LocalDate received;

    NoticeWording(ExemptionRules rules, ExemptionNotice notice, LocalDate received) {
        this.rules = rules;
        this.notice = notice;
        this.received = received;
    }

    Explanation valid(List<Exemption> exemptions) {
        List<Finding> findings = new ArrayList<>();
        Provision ground = rules.provision(notice.ground());
        Exemption last = exemptions.get(exemptions.size() - 1);
        boolean isOpen = last.span().isOpen();
        findings.add(
                isOpen
                        ? Finding.of(
                                HOLDS_ON,
                                Map.of(
                                        "received", received,
                                        "ground", ground,
                                        "start", last.span().start()))
                        : Finding.of(
                                HOLDS,
                                Map.of(
                                        "received",
                                        received,
                                        "ground",
                                        ground,
                                        "spans",
                                        exemptions.stream().map(Exemption::span).toList())));
        if (exemptions.size() > 1) {
            findings.add(Finding.of(SUSPENDED, Map.of("kilometres", rules.mobileSchoolKilometres())));
        }
        findings.add(Finding.of(NOT_GRANTED, Map.of("article", Article.NOTICE.in(rules.text()))));
        if (!isOpen && notice.ground() != ExemptionGround.ITINERANT) {
            LocalDate renewal =
                    rules.renewBefore().atYear(last.span().endInclusive().getYear());
            findings.add(Finding.of(RENEW, Map.of("day", renewal.minusDays(1))));
        }
        return new Explanation(findings);
    }

    Explanation invalid(Set<Defect> defects) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(FAILS, Map.of("received", received, "ground", rules.provision(notice.ground()))));
        for (Defect defect : defects) {
            findings.add(Finding.of(
                    DefectWording.of(defect),
                    ImmutableMap.<String, Object>builder()
                            .put("article", article(defect).in(rules.text()))
                            .put("from", notice.claimedFrom())
                            .put("latest", notice.claimedFrom().minus(rules.beforeDuty()))
                            .put(
                                    "renewal",
                                    rules.renewBefore()
                                            .atYear(notice.claimedFrom().getYear()))
                            .buildOrThrow()));
        }
        return new Explanation(findings);
    }

    private Article article(Defect defect) {
        return switch (defect) {
            case UNKNOWN_GROUND, NOT_TRAVELLING, OUTSIDE_SEASON, MOBILE_SCHOOL_NEAR -> Article.of(notice.ground());
            case TAKES_A_DECISION -> Article.OTHER_EDUCATION;
            case CONTENTS_MISSING, TOO_LATE_FOR_START, TOO_LATE_FOR_YEAR, TOO_EARLY_FOR_YEAR -> Article.NOTICE;
            case NOT_APPOINTED, TREATING, DECLARATION_TOO_OLD, DECLARATION_NOT_YET_SIGNED, DECLARED_FIT ->
                Article.EXPERT;
            case PLACED_THE_YEAR_BEFORE -> Article.OBJECTION;
            case NOT_ATTENDING_ABROAD -> Article.HEAD_ABROAD;
            case NO_DECLARATION ->
                switch (notice.ground()) {
                    case UNFIT -> Article.EXPERT;
                    case CONVICTION -> Article.OBJECTION;
                    case SCHOOL_ABROAD -> Article.HEAD_ABROAD;
                    case ITINERANT, OTHER_EDUCATION -> Article.of(notice.ground());
                };
        };
    }
}
