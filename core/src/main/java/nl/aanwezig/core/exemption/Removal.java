package nl.aanwezig.core.exemption;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.statute.Provision;

/**
 * Whether a head may take somebody off the roll at the parents' request (uitschrijven, art. 10): never into nothing.
 *
 * @param ground why it may be done; empty when it may not
 * @param why in Dutch and English, with the article
 */
public record Removal(Optional<Ground> ground, Explanation why) {
    private static final Phrase ELSEWHERE = new Phrase(
            "Uitschrijven na {lastDay} mag: de jongere staat de dag erna ingeschreven op een andere school ({article}).",
            "Removal after {lastDay} is allowed: on the day after, the young person is enrolled at another school ({article}).");
    private static final Phrase EXEMPT = new Phrase(
            "Uitschrijven na {lastDay} mag: de dag erna geldt een vrijstelling ({exemption}) ({article}).",
            "Removal after {lastDay} is allowed: on the day after, an exemption ({exemption}) holds ({article}).");
    private static final Phrase NEITHER = new Phrase(
            "Uitschrijven na {lastDay} mag niet: voor de dag erna is er geen andere school en geen vrijstelling ({article})."
                    + " De jongere houdt deze plek.",
            "Removal after {lastDay} is not allowed: for the day after there is no other school and no exemption ({article})."
                    + " The young person keeps this place.");

    /** Why a head may remove somebody from the roll. */
    public enum Ground {
        /** Enrolled at another school or institution. */
        ENROLLED_ELSEWHERE,
        /** An exemption holds. */
        EXEMPT
    }

    /** Whether it may be done. */
    public boolean isAllowed() {
        return ground.isPresent();
    }

    static Removal judge(
            ExemptionRules rules, Pupil pupil, SchoolId school, LocalDate lastDay, List<Exemption> exemptions) {
        LocalDate after = lastDay.plusDays(1);
        Provision article = Article.REMOVAL.in(rules.text());
        Optional<Enrolment> elsewhere = pupil.enrolments().stream()
                .filter(one -> !one.school().equals(school) && one.span().contains(after))
                .findFirst();
        if (elsewhere.isPresent()) {
            return of(Ground.ENROLLED_ELSEWHERE, ELSEWHERE, Map.of("lastDay", lastDay, "article", article));
        }
        return exemptions.stream()
                .filter(one -> one.holdsOn(after))
                .findFirst()
                .map(one -> of(
                        Ground.EXEMPT,
                        EXEMPT,
                        Map.of("lastDay", lastDay, "article", article, "exemption", rules.provision(one.ground()))))
                .orElseGet(() -> new Removal(
                        Optional.empty(),
                        new Explanation(List.of(Finding.of(NEITHER, Map.of("lastDay", lastDay, "article", article))))));
    }

    private static Removal of(Ground ground, Phrase phrase, Map<String, Object> values) {
        return new Removal(Optional.of(ground), new Explanation(List.of(Finding.of(phrase, values))));
    }
}
