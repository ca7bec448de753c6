package nl.aanwezig.core.exemption;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.exemption.Decided.Obstacle;
import nl.aanwezig.core.exemption.SubstituteApplication.Content;
import nl.aanwezig.core.exemption.SubstituteApplication.Voice;
import nl.aanwezig.core.school.SchoolYear;

/** One application for a substitute programme held against the act. */
final class SubstituteForm {
    private final ExemptionRules rules;
    private final SubstituteApplication application;
    private final LocalDate received;
    private final Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);

    SubstituteForm(ExemptionRules rules, SubstituteApplication application) {
        this.rules = rules;
        this.application = application;
        this.received = rules.text().jurisdiction().dateOf(application.received());
    }

    Decided<SubstituteProgramme> judge() {
        boolean vocational = application.kind() == SubstituteProgramme.Kind.VOCATIONAL;
        need(Content.DETAILS, Obstacle.DETAILS_MISSING);
        need(Content.PLAN, Obstacle.PLAN_MISSING);
        check(
                Obstacle.NOT_ONE_SCHOOL_YEAR,
                !SchoolYear.containing(application.span().start(), SchoolYear.DUTCH_START)
                        .span()
                        .contains(application.span().endInclusive()));
        if (application.running().isPresent()) {
            need(Content.STATEMENT, Obstacle.STATEMENT_MISSING);
        }
        if (vocational) {
            check(
                    Obstacle.NOT_THE_LAST_SCHOOL_YEAR,
                    application
                            .lastSchoolYear()
                            .flatMap(application.span()::intersection)
                            .filter(application.span()::equals)
                            .isEmpty());
        } else {
            workAndLearning();
        }
        Set<Voice> unheard =
                Sets.difference(voices(vocational), application.heard()).immutableCopy();
        check(Obstacle.NOT_ALL_HEARD, application.decision().isPresent() && !unheard.isEmpty());
        DecidedWording wording = new DecidedWording(rules, Article.of(application.kind()));
        return wording.decided(
                obstacles,
                application.decision(),
                Optional.of(received.plus(rules.decideWithin())),
                unheard,
                () -> new SubstituteProgramme(application.kind(), application.span()),
                application.span());
    }

    private void workAndLearning() {
        need(Content.FULL_TIME_DOES_NOT_FIT, Obstacle.NOT_FOUND_UNFIT);
        need(Content.BOARD_AGREES, Obstacle.BOARD_DOES_NOT_AGREE);
        check(
                Obstacle.AGE_NOT_SHOWN,
                application.pupil().ageOn(application.span().start()).orElse(0) < rules.workAndLearningAge());
        check(
                Obstacle.RENEWED_TOO_LATE,
                application
                        .running()
                        .filter(last ->
                                received.plus(rules.renewSubstituteBefore()).isAfter(last))
                        .isPresent());
    }

    private Set<Voice> voices(boolean vocational) {
        Set<Voice> voices = EnumSet.of(Voice.APPLICANT, Voice.YOUNG_PERSON, Voice.HEAD_OF_SCHOOL);
        if (vocational) {
            voices.add(Voice.HEAD_OF_INSTITUTION);
            if (application.isCareInvolved()) {
                voices.add(Voice.CARE);
            }
        }
        return voices;
    }

    private void need(Content content, Obstacle obstacle) {
        check(obstacle, !application.contents().contains(content));
    }

    private void check(Obstacle obstacle, boolean isThere) {
        if (isThere) {
            obstacles.add(obstacle);
        }
    }
}
