package nl.aanwezig.core.exemption;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.exemption.Decided.Obstacle;
import nl.aanwezig.core.exemption.OtherEducation.Content;
import nl.aanwezig.core.school.DateSpan;

/** One application of art. 15 held against the act. */
final class OtherEducationForm {
    private OtherEducationForm() {}

    static Decided<Exemption> judge(ExemptionRules rules, OtherEducation application) {
        Set<Content> shown = application.contents();
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        if (!shown.contains(Content.IDENTITY) || !shown.contains(Content.USED_BEFORE)) {
            obstacles.add(Obstacle.DETAILS_MISSING);
        }
        if (!shown.contains(Content.SPECIAL_CIRCUMSTANCES)) {
            obstacles.add(Obstacle.NO_SPECIAL_CIRCUMSTANCES);
        }
        if (!shown.contains(Content.SUFFICIENT_EDUCATION)) {
            obstacles.add(Obstacle.EDUCATION_NOT_SHOWN);
        }
        Optional<DateSpan> frees = application.qualificationDuty().flatMap(application.span()::intersection);
        if (frees.isEmpty()) {
            obstacles.add(Obstacle.OUTSIDE_QUALIFICATION_DUTY);
        }
        DecidedWording wording = new DecidedWording(rules, Article.OTHER_EDUCATION);
        return wording.decided(
                obstacles,
                application.decision(),
                Optional.empty(),
                Set.of(),
                () -> new Exemption(ExemptionGround.OTHER_EDUCATION, frees.orElse(application.span())),
                frees.orElse(application.span()));
    }
}
