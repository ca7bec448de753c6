package nl.aanwezig.core.inview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionRules;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Days;

/** What whereabouts and a review say for themselves. */
final class InViewWording {
    private static final Phrase WHERE =
            new Phrase("Leert {place} sinds {since}; {situation}.", "Learns {place} since {since}; {situation}.");
    private static final Phrase PLACE_NOT_KNOWN = new Phrase(
            "Waar de jongere leert, is onbekend sinds {since}; {situation}.",
            "Where the young person learns is not known since {since}; {situation}.");
    private static final Phrase NOWHERE = new Phrase(
            "Leert nog nergens, sinds {since}; {situation}.", "Learns nowhere yet, since {since}; {situation}.");
    private static final Phrase WAITS = new Phrase("Wacht op {awaited}.", "Waits for {awaited}.");
    private static final Phrase LOOKED =
            new Phrase("Het laatst gekeken: {by} op {date}, {ago} geleden.", "Looked last: {by} on {date}, {ago} ago.");
    private static final Phrase LOOKED_BEFORE = new Phrase(
            "Dat was voordat deze situatie begon: sindsdien keek niemand.",
            "That was before this situation began: nobody has looked since.");
    private static final Phrase NEVER = new Phrase(
            "Sinds het begin, {ago} geleden, heeft nog niemand gekeken.",
            "Nobody has looked since it began {ago} ago.");
    private static final Phrase NOT_WRITTEN = new Phrase(
            "Op {date} nergens ingeschreven, en niemand heeft vastgelegd waar de jongere leert.",
            "On no roll on {date}, and nobody wrote down where the young person learns.");
    private static final Phrase EXEMPT = new Phrase(
            "Er geldt een vrijstelling ({article}); het recht op leren blijft.",
            "An exemption holds ({article}); the right to learn remains.");
    private static final Phrase REVIEW = new Phrase(
            "Op {date} zijn {all} jongeren niet, of niet alleen, op school. In beeld: {seen}. Langer dan {days} niet naar gekeken: {unseen}."
                    + " Plek onbekend: {placeless}. Nergens vastgelegd: {unknown}.",
            "On {date}, {all} young people are not, or not only, at school. In view: {seen}. Not looked at for more than {days}: {unseen}."
                    + " Place not known: {placeless}. Written down nowhere: {unknown}.");

    private InViewWording() {}

    static Explanation of(Whereabouts one, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                switch (one.learningAt()) {
                    case NOT_KNOWN -> PLACE_NOT_KNOWN;
                    case NOWHERE_YET -> NOWHERE;
                    default -> WHERE;
                },
                Map.of(
                        "place",
                                new Phrase(
                                        one.learningAt().dutch(),
                                        one.learningAt().english()),
                        "since", one.span().start(),
                        "situation",
                                new Phrase(
                                        one.situation().dutch(), one.situation().english()))));
        one.waitingFor()
                .ifPresent(awaited -> findings.add(
                        Finding.of(WAITS, Map.of("awaited", new Phrase(awaited.dutch(), awaited.english())))));
        Optional<Look> last = one.lastLook(on);
        last.ifPresent(look -> findings.add(Finding.of(
                LOOKED,
                Map.of(
                        "by", new Phrase(look.by().dutch(), look.by().english()),
                        "date", look.on(),
                        "ago", days(look.on(), on)))));
        if (last.filter(look -> look.on().isBefore(one.span().start())).isPresent()) {
            findings.add(Finding.of(LOOKED_BEFORE, Map.of()));
        } else if (last.isEmpty()) {
            findings.add(Finding.of(NEVER, Map.of("ago", days(one.span().start(), on))));
        }
        return new Explanation(findings);
    }

    static Explanation notWrittenDown(YoungPerson person, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(NOT_WRITTEN, Map.of("date", on)));
        ExemptionRules rules = ExemptionRules.in(person.jurisdiction());
        for (Exemption exemption : person.exemptions()) {
            if (exemption.holdsOn(on)) {
                findings.add(Finding.of(EXEMPT, Map.of("article", rules.provision(exemption.ground()))));
            }
        }
        return new Explanation(findings);
    }

    static Explanation of(InView review) {
        return new Explanation(List.of(Finding.of(
                REVIEW,
                Map.of(
                        "date", review.on(),
                        "all", review.sights().size(),
                        "seen", review.count(Sight.State.IN_VIEW),
                        "days", Days.of(review.days()),
                        "unseen", review.count(Sight.State.OUT_OF_VIEW),
                        "placeless", review.count(Sight.State.PLACE_NOT_KNOWN),
                        "unknown", review.count(Sight.State.NOT_WRITTEN_DOWN)))));
    }

    private static Days days(LocalDate from, LocalDate to) {
        return Days.of(ChronoUnit.DAYS.between(from, to));
    }
}
