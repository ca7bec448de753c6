package nl.aanwezig.core.leave;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.statute.Provision;

/** One week of a child under six held against art. 11a. */
final class UnderSixForm {
    private static final Phrase AUTHORISED = new Phrase(
            "In {week} is {away} thuisgebleven; {authorised} daarvan is geoorloofd ({article}).",
            "In {week} the child stayed away {away}; {authorised} of it is with a valid reason ({article}).");
    private static final Phrase MAXIMA = new Phrase(
            "Voor een kind dat nog geen {age} is: ten hoogste {told} per week na bericht aan het hoofd, en daarnaast ten hoogste {consent} met"
                    + " toestemming van het hoofd.",
            "For a child under {age}: {told} a week at most when the head was told, and besides {consent} at most when the head consents.");
    private static final Phrase NOT_TOLD =
            new Phrase("Het hoofd heeft geen bericht gekregen.", "The head was not told.");
    private static final Phrase TOO_OLD = new Phrase(
            "Op dagen waarop niet blijkt dat het kind nog geen {age} is: {hours}.",
            "On days on which it is not shown that the child is under {age}: {hours}.");

    private UnderSixForm() {}

    static UnderSixWeek.Answer judge(LeaveRules rules, UnderSixWeek week) {
        Ratio away = sum(week, entry -> true);
        Ratio young =
                sum(week, entry -> week.pupil().ageOn(entry.getKey()).orElse(rules.underAge()) < rules.underAge());
        Ratio may = (week.isTold() ? rules.hoursToldAlone().value() : Ratio.ZERO)
                .plus(Comparators.min(
                        week.consented().value(), rules.hoursWithConsent().value()));
        Ratio authorised = Comparators.min(young, may);
        Provision article = LeaveArticle.UNDER_SIX.in(rules.text());
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                AUTHORISED,
                Map.of(
                        "week",
                        week.week(),
                        "away",
                        new ClockHours(away),
                        "authorised",
                        new ClockHours(authorised),
                        "article",
                        article)));
        findings.add(Finding.of(
                MAXIMA,
                Map.of(
                        "age", rules.underAge(),
                        "told", rules.hoursToldAlone(),
                        "consent", rules.hoursWithConsent())));
        if (!week.isTold()) {
            findings.add(Finding.of(NOT_TOLD, Map.of()));
        }
        if (!young.equals(away)) {
            findings.add(
                    Finding.of(TOO_OLD, Map.of("hours", new ClockHours(away.minus(young)), "age", rules.underAge())));
        }
        return new UnderSixWeek.Answer(
                new ClockHours(authorised), new ClockHours(away.minus(authorised)), new Explanation(findings));
    }

    private static Ratio sum(UnderSixWeek week, Predicate<Map.Entry<LocalDate, ClockHours>> which) {
        return week.hours().entrySet().stream()
                .filter(entry -> week.week().days().contains(entry.getKey()))
                .filter(which)
                .map(entry -> entry.getValue().value())
                .reduce(Ratio.ZERO, Ratio::plus);
    }
}
