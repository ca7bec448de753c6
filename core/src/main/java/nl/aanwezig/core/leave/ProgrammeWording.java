package nl.aanwezig.core.leave;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aanwezig.core.explain.Amount;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.leave.ProgrammeJudgement.Gap;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Timeline;

/** What programmes say for themselves. */
final class ProgrammeWording {
    private static final Phrase ADAPTED = new Phrase(
            "Van {span} geldt een aangepast programma ({category}). Op uren die daarin niet zijn ingeroosterd, wordt de leerling niet op"
                    + " school verwacht: dat is geen verzuim.",
            "An adapted programme ({category}) holds from {span}. The pupil is not expected at school at hours that are not scheduled in it: that is"
                    + " no absence.");
    private static final Phrase ELSEWHERE = new Phrase(
            "Van {span} leert de leerling {hours} per week buiten het schoolgebouw: {place}. De inschrijving blijft; terugkeer is gepland op"
                    + " {back}.",
            "From {span} the pupil learns {hours} a week outside the school building: {place}. The enrolment stays; the return is planned for"
                    + " {back}.");
    private static final Phrase ADAPTED_NOT = new Phrase(
            "Het aangepaste programma van {span} ({category}) verandert nog niets; de leerling wordt verwacht als voorheen.",
            "The adapted programme of {span} ({category}) changes nothing yet; the pupil is expected as before.");
    private static final Phrase ELSEWHERE_NOT = new Phrase(
            "Het leren buiten het schoolgebouw van {span} ({place}) verandert nog niets; de leerling wordt verwacht als voorheen.",
            "The learning outside the school building of {span} ({place}) changes nothing yet; the pupil is expected as before.");
    private static final Phrase OPEN = new Phrase("{start}, zonder laatste dag", "{start}, without a last day");
    private static final Phrase LEFT_OUT = new Phrase(
            "Bewaard maar niet meegeteld, want niet op school verwacht: {all} (aanwezig geregistreerd: {present}, afwezig: {absent}).",
            "Kept but not counted, not being expected at school: {all} (registered present: {present}, absent: {absent}).");
    private static final Phrase NOTHING =
            new Phrase("Er is niets buiten de telling gelaten.", "Nothing was left out of the count.");

    private ProgrammeWording() {}

    static Explanation of(List<ProgrammeJudgement> judgements, Timeline timeline) {
        List<Finding> findings = new ArrayList<>();
        judgements.forEach(judgement -> findings.addAll(judgement.why().findings()));
        List<Mark> marks = timeline.quality().irregularities().stream()
                .filter(one -> one.kind() == Irregularity.Kind.NOT_EXPECTED)
                .map(Irregularity::mark)
                .toList();
        Unit unit = timeline.series().unit();
        findings.add(
                marks.isEmpty()
                        ? Finding.of(NOTHING, Map.of())
                        : new Finding(
                                LEFT_OUT,
                                Map.of(
                                        "all", new Amount(Ratio.of(marks.size()), unit),
                                        "present", count(marks, Set.of(Presence.PRESENT, Presence.LATE)),
                                        "absent", count(marks, Set.of(Presence.ABSENT, Presence.PART))),
                                marks));
        return new Explanation(findings);
    }

    static Explanation valid(AdaptedProgramme programme) {
        return new Explanation(List.of(
                Finding.of(ADAPTED, Map.of("span", span(programme.span()), "category", name(programme.category())))));
    }

    static Explanation valid(LearningElsewhere elsewhere) {
        return new Explanation(List.of(Finding.of(
                ELSEWHERE,
                Map.of(
                        "span", span(elsewhere.span()),
                        "hours", elsewhere.times().hours(),
                        "place", name(elsewhere.place()),
                        "back", elsewhere.returnPlanned().orElseThrow()))));
    }

    static Explanation invalid(AdaptedProgramme programme, Set<Gap> gaps) {
        return invalid(
                Finding.of(ADAPTED_NOT, Map.of("span", span(programme.span()), "category", name(programme.category()))),
                gaps);
    }

    static Explanation invalid(LearningElsewhere elsewhere, Set<Gap> gaps) {
        return invalid(
                Finding.of(ELSEWHERE_NOT, Map.of("span", span(elsewhere.span()), "place", name(elsewhere.place()))),
                gaps);
    }

    private static Explanation invalid(Finding first, Set<Gap> gaps) {
        List<Finding> findings = new ArrayList<>();
        findings.add(first);
        gaps.forEach(gap -> findings.add(Finding.of(of(gap), Map.of())));
        return new Explanation(findings);
    }

    private static Object span(DateSpan span) {
        return span.isOpen() ? Finding.of(OPEN, Map.of("start", span.start())) : span;
    }

    private static long count(List<Mark> marks, Set<Presence> presences) {
        return marks.stream()
                .filter(mark -> presences.contains(mark.code().presence()))
                .count();
    }

    private static Phrase name(LearningElsewhere.Place place) {
        return new Phrase(place.dutch(), place.english());
    }

    private static Phrase name(AdaptedProgramme.Category category) {
        return switch (category) {
            case TREATMENT_IN_SPECIAL_EDUCATION ->
                new Phrase(
                        "behandeling die het speciaal onderwijs ondersteunt",
                        "treatment that supports special education");
            case MEDICAL -> new Phrase("medische behandeling of ziekte", "medical treatment or illness");
            case RESIDENTIAL ->
                new Phrase(
                        "behandeling in een gesloten of residentiële instelling",
                        "treatment in a closed or residential setting");
            case OTHER ->
                new Phrase("anders, met instemming van de Inspectie", "other, with the Inspectorate's consent");
        };
    }

    private static Phrase of(Gap gap) {
        return switch (gap) {
            case NO_CONSENT ->
                new Phrase(
                        "- De Inspectie heeft niet voor alle dagen ingestemd.",
                        "- The Inspectorate did not consent for all its days.");
            case NO_HOURS ->
                new Phrase("- De uren per week liggen niet vast.", "- The hours a week were not set down.");
            case HOURS_DIFFER ->
                new Phrase(
                        "er worden per week minder uren les verwacht dan is vastgelegd",
                        "fewer hours of lessons are expected in a week than were set down");
            case NO_SIGNED_PLAN ->
                new Phrase(
                        "- Een ontwikkelingsperspectief met handtekening van de ouders ontbreekt.",
                        "- A development plan with the parents' signature is missing.");
            case NO_EXPERT_STATEMENT ->
                new Phrase("- De verklaring van een deskundige ontbreekt.", "- The statement of an expert is missing.");
            case NOT_TEMPORARY -> new Phrase("- Een laatste dag ontbreekt.", "- A last day is missing.");
            case NO_RETURN_PLAN -> new Phrase("- Een plan voor terugkeer ontbreekt.", "- A plan to return is missing.");
            case NOT_ENROLLED ->
                new Phrase(
                        "- De leerling staat niet op al deze dagen op deze school ingeschreven.",
                        "- The pupil is not enrolled at this school on all these days.");
            case DISTANCE_WITHOUT_PROGRAMME ->
                new Phrase(
                        "- Afstandsonderwijs is volgens de wet geen schoolbezoek, en geen aangepast programma maakt deze uren vrij.",
                        "- Lessons at a distance are no attendance under the act, and no adapted programme frees these hours.");
        };
    }
}
