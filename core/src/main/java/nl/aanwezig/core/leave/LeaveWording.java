package nl.aanwezig.core.leave;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.leave.LeaveOutcome.Obstacle;
import nl.aanwezig.core.leave.LeaveRequest.Decider;
import nl.aanwezig.core.leave.LeaveRequest.Form;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;

/** What an outcome of leave says for itself. */
final class LeaveWording {
    private static final Phrase NOT_NEEDED = new Phrase(
            "Op {span} is er geen les; verlof is niet nodig.", "There are no lessons on {span}; no leave is needed.");
    private static final Phrase BY_LAW = new Phrase(
            "Geoorloofd afwezig op {span}, {days} met les: {ground} ({article}).",
            "Absent with a valid reason on {span}, {days} with lessons: {ground} ({article}).");
    private static final Phrase BY_HEAD = new Phrase(
            "Geoorloofd afwezig op {span}, {days} met les: het hoofd gaf verlof wegens {ground} ({article}).",
            "Absent with a valid reason on {span}, {days} with lessons: the head gave leave for {ground} ({article}).");
    private static final Phrase BY_OFFICER = new Phrase(
            "Geoorloofd afwezig op {span}, {days} met les: de leerplichtambtenaar gaf verlof wegens {ground}, het hoofd gehoord ({article}).",
            "Absent with a valid reason on {span}, {days} with lessons: the attendance officer gave leave for {ground}, having heard the head"
                    + " ({article}).");
    private static final Phrase FORM = new Phrase(
            "De beslissing hoort op schrift, een weigering met redenen.",
            "The decision belongs in writing, a refusal with its reasons.");
    private static final Phrase RESTRAINT = new Phrase(
            "Het gaat om de eerste lesweken van het schooljaar: verlof kan, met terughoudendheid.",
            "These are the first lesson weeks of the school year: leave is possible, with restraint.");
    private static final Phrase HEAD = new Phrase(
            "Het hoofd beslist over verlof op {span}, {days} met les, wegens {ground} ({article}).",
            "The head decides on leave on {span}, {days} with lessons, for {ground} ({article}).");
    private static final Phrase OFFICER = new Phrase(
            "Over verlof op {span}, {days} met les, wegens {ground} beslist de leerplichtambtenaar van de woonplaats, het hoofd gehoord ({article}).",
            "The attendance officer of the place of residence, having heard the head, decides on leave on {span}, {days} with lessons, for {ground}"
                    + " ({article}).");
    private static final Phrase TOTAL = new Phrase(
            "Het totaal in het schooljaar wordt {total}; het hoofd mag ten hoogste {most} geven.",
            "The total in the school year becomes {total}; the head may grant {most} at most.");
    private static final Phrase NOT = new Phrase(
            "Niet geoorloofd afwezig op {span}, {days} met les; opgegeven grond: {ground} ({article}).",
            "Absent without a valid reason on {span}, {days} with lessons; ground given: {ground} ({article}).");

    private final LeaveRules rules;
    private final LeaveRequest request;
    private final LeaveDays days;
    private LocalDate latest = LocalDate.MAX;

    LeaveWording(LeaveRules rules, LeaveRequest request, LeaveDays days) {
        this.rules = rules;
        this.request = request;
        this.days = days;
    }

    /** The last day on which the head could be told or asked. */
    void latest(LocalDate day) {
        latest = day;
    }

    Explanation notNeeded() {
        return new Explanation(List.of(Finding.of(NOT_NEEDED, Map.of("span", span()))));
    }

    Explanation authorised(Decider decider) {
        List<Finding> findings = new ArrayList<>();
        findings.add(main(
                switch (decider) {
                    case NOBODY -> BY_LAW;
                    case HEAD -> BY_HEAD;
                    case OFFICER -> BY_OFFICER;
                }));
        form(findings);
        return new Explanation(findings);
    }

    Explanation headDecides() {
        List<Finding> findings = new ArrayList<>();
        findings.add(main(HEAD));
        if (request.ground() == LeaveGround.WEIGHTY
                && days.touchesFirstLessonWeeks(rules.lessonWeeksWithoutHoliday())) {
            findings.add(Finding.of(RESTRAINT, Map.of()));
        }
        findings.add(Finding.of(FORM, Map.of()));
        return new Explanation(findings);
    }

    Explanation officerDecides(int total, Ratio most) {
        return new Explanation(List.of(
                main(OFFICER),
                Finding.of(TOTAL, Map.of("total", Days.of(total), "most", new Days(most))),
                Finding.of(FORM, Map.of())));
    }

    Explanation notAuthorised(Set<Obstacle> obstacles) {
        List<Finding> findings = new ArrayList<>();
        findings.add(main(NOT));
        int table = request.reason()
                .map(reason -> rules.table().getOrDefault(reason, 0))
                .orElse(0);
        obstacles.forEach(obstacle -> findings.add(Finding.of(
                ObstacleWording.of(obstacle, request.ground()),
                ImmutableMap.<String, Object>builder()
                        .put("latest", latest)
                        .put("table", Days.of(table))
                        .put(
                                "most",
                                new Days(Ratio.of(rules.holidayDays())
                                        .times(request.compulsoryShare().value())))
                        .put("weeks", new Count(Ratio.of(rules.lessonWeeksWithoutHoliday())))
                        .put("form", article().in(rules.text()))
                        .put("tells", LeaveArticle.WHO_TELLS.in(rules.text()))
                        .buildOrThrow())));
        form(findings);
        return new Explanation(findings);
    }

    private void form(List<Finding> findings) {
        if (request.decision()
                .filter(decision -> decision.form() == Form.OTHERWISE)
                .isPresent()) {
            findings.add(Finding.of(FORM, Map.of()));
        }
    }

    private LeaveArticle article() {
        return switch (request.ground()) {
            case ILLNESS -> LeaveArticle.ILLNESS;
            case RELIGION -> LeaveArticle.RELIGION;
            case HOLIDAY -> LeaveArticle.HOLIDAY;
            case CLOSED, FORBIDDEN, ACCESS_DENIED, WEIGHTY -> LeaveArticle.WEIGHTY;
        };
    }

    private Finding main(Phrase phrase) {
        return Finding.of(
                phrase,
                Map.of(
                        "span", span(),
                        "days", Days.of(days.count()),
                        "ground", name(request.ground()),
                        "article", LeaveArticle.of(request.ground(), rules.text())));
    }

    /** One day is said as a day. */
    private Object span() {
        DateSpan span = request.span();
        return span.start().equals(span.endInclusive()) ? span.start() : span;
    }

    private static Phrase name(LeaveGround ground) {
        return switch (ground) {
            case CLOSED -> new Phrase("school gesloten of onderwijs geschorst", "school closed or teaching suspended");
            case FORBIDDEN -> new Phrase("schoolbezoek verboden", "attendance forbidden");
            case ACCESS_DENIED -> new Phrase("toegang tijdelijk ontzegd", "access denied for a time");
            case ILLNESS -> new Phrase("ziekte", "illness");
            case RELIGION ->
                new Phrase("een plicht uit godsdienst of levensovertuiging", "a duty of religion or belief");
            case HOLIDAY ->
                new Phrase(
                        "vakantie die door het beroep van een ouder niet in de schoolvakanties kan",
                        "a holiday that a parent's job rules out in the school holidays");
            case WEIGHTY -> new Phrase("andere gewichtige omstandigheden", "other weighty circumstances");
        };
    }
}
