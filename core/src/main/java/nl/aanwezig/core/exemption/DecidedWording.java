package nl.aanwezig.core.exemption;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.aanwezig.core.exemption.Decided.Answer;
import nl.aanwezig.core.exemption.Decided.Awaiting;
import nl.aanwezig.core.exemption.Decided.Decision;
import nl.aanwezig.core.exemption.Decided.Granted;
import nl.aanwezig.core.exemption.Decided.NotAllowed;
import nl.aanwezig.core.exemption.Decided.Obstacle;
import nl.aanwezig.core.exemption.Decided.Refused;
import nl.aanwezig.core.exemption.SubstituteApplication.Voice;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.statute.Jurisdiction;

/** The outcome of an application, with what it says for itself. */
final class DecidedWording {
    private static final Phrase MUNICIPALITY = new Phrase("de gemeente", "the municipality");
    private static final Phrase EXECUTIVE = new Phrase("het bestuurscollege", "the island executive");
    private static final Phrase GRANTED = new Phrase(
            "Op {date} heeft {who} toegestaan wat is gevraagd ({article}): {span}.",
            "On {date} {who} granted what was asked ({article}): {span}.");
    private static final Phrase LATE = new Phrase(
            "Het besluit kwam na de termijn, die op {by} afliep.",
            "The decision came after the term, which ended on {by}.");
    private static final Phrase COPY = new Phrase(
            "Een afschrift gaat uiterlijk op {copy} naar de ouders.", "A copy goes to the parents by {copy}.");
    private static final Phrase REFUSED = new Phrase(
            "Op {date} heeft {who} geweigerd wat is gevraagd ({article}). De plicht blijft gelden.",
            "On {date} {who} refused what was asked ({article}). The duty goes on.");
    private static final Phrase AWAITING = new Phrase(
            "Op de aanvraag ({article}) heeft {who} nog niet besloten. Tot dan blijft de plicht gelden.",
            "On the application ({article}) {who} has not decided yet. Until then the duty goes on.");
    private static final Phrase BY = new Phrase("Uiterste dag voor het besluit: {by}.", "Last day to decide: {by}.");
    private static final Phrase UNHEARD =
            new Phrase("Eerst nog te horen: {unheard}.", "Still to be heard before: {unheard}.");
    private static final Phrase NOT_ALLOWED = new Phrase(
            "Wat is gevraagd ({article}), kan volgens de wet niet worden toegestaan:",
            "What was asked ({article}) cannot be granted by the act:");

    private final ExemptionRules rules;
    private final Article article;

    DecidedWording(ExemptionRules rules, Article article) {
        this.rules = rules;
        this.article = article;
    }

    <T> Decided<T> decided(
            Set<Obstacle> obstacles,
            Optional<Decision> decision,
            Optional<LocalDate> by,
            Set<Voice> unheard,
            Supplier<T> what,
            DateSpan span) {
        if (!obstacles.isEmpty()) {
            List<Finding> findings = new ArrayList<>();
            findings.add(finding(NOT_ALLOWED, Map.of()));
            obstacles.forEach(obstacle -> findings.add(Finding.of(of(obstacle), Map.of())));
            unheard(findings, unheard);
            return new NotAllowed<>(obstacles, new Explanation(findings));
        }
        if (decision.isEmpty()) {
            List<Finding> findings = new ArrayList<>();
            findings.add(finding(AWAITING, Map.of()));
            by.ifPresent(last -> findings.add(Finding.of(BY, Map.of("by", last))));
            unheard(findings, unheard);
            return new Awaiting<>(by, new Explanation(findings));
        }
        LocalDate date = rules.text().jurisdiction().dateOf(decision.get().at());
        if (decision.get().answer() == Answer.REFUSED) {
            return new Refused<>(new Explanation(List.of(finding(REFUSED, Map.of("date", date)))));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(GRANTED, Map.of("date", date, "span", span)));
        by.filter(date::isAfter).ifPresent(last -> findings.add(Finding.of(LATE, Map.of("by", last))));
        by.flatMap(last -> rules.copyWithin())
                .ifPresent(copy -> findings.add(Finding.of(COPY, Map.of("copy", date.plus(copy)))));
        return new Granted<>(what.get(), new Explanation(findings));
    }

    private static void unheard(List<Finding> findings, Set<Voice> unheard) {
        if (!unheard.isEmpty()) {
            findings.add(Finding.of(
                    UNHEARD,
                    Map.of(
                            "unheard",
                            unheard.stream().sorted().map(DecidedWording::of).toList())));
        }
    }

    private Finding finding(Phrase phrase, Map<String, Object> values) {
        return Finding.of(
                phrase,
                ImmutableMap.<String, Object>builder()
                        .putAll(values)
                        .put("article", article.in(rules.text()))
                        .put(
                                "who",
                                rules.text().jurisdiction() == Jurisdiction.EUROPEAN_NETHERLANDS
                                        ? MUNICIPALITY
                                        : EXECUTIVE)
                        .buildOrThrow());
    }

    private static Phrase of(Voice voice) {
        return switch (voice) {
            case APPLICANT -> new Phrase("wie de aanvraag deed", "who applied");
            case YOUNG_PERSON -> new Phrase("de jongere zelf", "the young person");
            case HEAD_OF_SCHOOL -> new Phrase("het hoofd van de school", "the head of the school");
            case HEAD_OF_INSTITUTION -> new Phrase("het hoofd van de instelling", "the head of the institution");
            case CARE -> new Phrase("de betrokken zorg", "the care organisations that help");
        };
    }

    private static Phrase of(Obstacle obstacle) {
        return switch (obstacle) {
            case DETAILS_MISSING ->
                new Phrase("- Gegevens van de jongere ontbreken.", "- Details of the young person are missing.");
            case PLAN_MISSING -> new Phrase("- Het plan van aanpak ontbreekt.", "- The plan of work is missing.");
            case AGE_NOT_SHOWN ->
                new Phrase(
                        "- Dat de jongere op de eerste dag oud genoeg is, blijkt niet.",
                        "- It is not shown that the young person is old enough on the first day.");
            case NOT_FOUND_UNFIT ->
                new Phrase(
                        "- Niet is vastgesteld dat volledig dagonderwijs niet past.",
                        "- It was not found that full-time day education does not fit.");
            case BOARD_DOES_NOT_AGREE ->
                new Phrase("- Het schoolbestuur stemt niet in.", "- The school board does not agree.");
            case NOT_ONE_SCHOOL_YEAR ->
                new Phrase("- De periode past niet in één schooljaar.", "- The term does not fit in one school year.");
            case NOT_THE_LAST_SCHOOL_YEAR ->
                new Phrase(
                        "- Dat het om het laatste schooljaar van de plicht gaat, blijkt niet.",
                        "- It is not shown that this is the last school year of the duty.");
            case STATEMENT_MISSING ->
                new Phrase("- De verklaring van het hoofd ontbreekt.", "- The statement of the head is missing.");
            case RENEWED_TOO_LATE ->
                new Phrase(
                        "- De verlenging is te kort voor het einde gevraagd.",
                        "- Renewal was asked too short a time before the end.");
            case NOT_ALL_HEARD ->
                new Phrase("- Er is besloten voordat iedereen was gehoord.", "- It was decided before all were heard.");
            case NO_SPECIAL_CIRCUMSTANCES ->
                new Phrase("- Bijzondere omstandigheden blijken niet.", "- No special circumstances are shown.");
            case EDUCATION_NOT_SHOWN ->
                new Phrase(
                        "- Dat de jongere op andere wijze voldoende leert, blijkt niet.",
                        "- It is not shown that the young person learns sufficiently in another way.");
            case OUTSIDE_QUALIFICATION_DUTY ->
                new Phrase(
                        "- De periode valt buiten de kwalificatieplicht; alleen daarvan kan worden vrijgesteld.",
                        "- The term lies outside the qualification duty, from which alone it can free.");
        };
    }
}
