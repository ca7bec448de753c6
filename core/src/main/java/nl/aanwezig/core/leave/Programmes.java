package nl.aanwezig.core.leave;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.leave.AdaptedProgramme.Category;
import nl.aanwezig.core.leave.AdaptedProgramme.Content;
import nl.aanwezig.core.leave.LearningElsewhere.Place;
import nl.aanwezig.core.leave.ProgrammeJudgement.Gap;
import nl.aanwezig.core.leave.ProgrammeJudgement.Invalid;
import nl.aanwezig.core.leave.ProgrammeJudgement.Valid;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.ExpectedHours;
import nl.aanwezig.core.timeline.NotExpected;
import nl.aanwezig.core.timeline.Timeline;

/** One pupil's adapted programmes and learning elsewhere, judged: what they change of the expected hours, and what they do not. */
public final class Programmes {
    private final ImmutableList<ProgrammeJudgement> judgements;

    private Programmes(List<ProgrammeJudgement> judgements) {
        this.judgements = ImmutableList.copyOf(judgements);
    }

    /** Judges them, in order of their first day; adapted programmes before learning elsewhere. */
    public static Programmes of(Pupil pupil, List<AdaptedProgramme> adapted, List<LearningElsewhere> elsewhere) {
        List<ProgrammeJudgement> judgements = new ArrayList<>();
        adapted.stream()
                .sorted(Comparator.comparing(one -> one.span().start()))
                .forEach(one -> judgements.add(judge(pupil, one)));
        List<NotExpected> free = valid(judgements).map(Valid::notExpected).toList();
        elsewhere.stream()
                .sorted(Comparator.comparing(one -> one.span().start()))
                .forEach(one -> judgements.add(judge(pupil, one, free)));
        return new Programmes(judgements);
    }

    /** What became of each. */
    public List<ProgrammeJudgement> judgements() {
        return judgements;
    }

    /** When the pupil is expected by all that are valid. */
    public ExpectedHours expectedHours() {
        return new ExpectedHours(valid(judgements).map(Valid::notExpected).toList());
    }

    /** What holds and what does not, and what a timeline that was made with it left out, the marks as evidence. */
    public Explanation explain(Timeline timeline) {
        return ProgrammeWording.of(judgements, timeline);
    }

    private static Stream<Valid> valid(List<ProgrammeJudgement> judgements) {
        return judgements.stream().filter(Valid.class::isInstance).map(Valid.class::cast);
    }

    private static ProgrammeJudgement judge(Pupil pupil, AdaptedProgramme programme) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (programme.category() == Category.OTHER) {
            check(
                    gaps,
                    Gap.NO_CONSENT,
                    programme
                            .consent()
                            .flatMap(programme.span()::intersection)
                            .filter(programme.span()::equals)
                            .isEmpty());
            check(gaps, Gap.NO_HOURS, programme.hoursPerWeek().isEmpty());
            check(
                    gaps,
                    Gap.HOURS_DIFFER,
                    programme
                            .hoursPerWeek()
                            .filter(hours -> programme.expected().hours().compareTo(hours) < 0)
                            .isPresent());
            check(gaps, Gap.NO_SIGNED_PLAN, !programme.contents().contains(Content.PLAN_SIGNED_BY_PARENTS));
            check(gaps, Gap.NO_EXPERT_STATEMENT, !programme.contents().contains(Content.EXPERT_STATEMENT));
        }
        check(gaps, Gap.NOT_TEMPORARY, programme.span().isOpen());
        check(gaps, Gap.NOT_ENROLLED, !isEnrolled(pupil, programme.school(), programme.span()));
        return gaps.isEmpty()
                ? new Valid(
                        new NotExpected(
                                programme.school(),
                                programme.span(),
                                programme.expected().rest()),
                        ProgrammeWording.valid(programme))
                : new Invalid(gaps, ProgrammeWording.invalid(programme, gaps));
    }

    private static ProgrammeJudgement judge(Pupil pupil, LearningElsewhere elsewhere, List<NotExpected> free) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        check(gaps, Gap.NOT_TEMPORARY, elsewhere.span().isOpen());
        check(
                gaps,
                Gap.NO_RETURN_PLAN,
                elsewhere
                        .returnPlanned()
                        .filter(elsewhere.span().start()::isBefore)
                        .isEmpty());
        check(gaps, Gap.NOT_ENROLLED, !isEnrolled(pupil, elsewhere.school(), elsewhere.span()));
        check(
                gaps,
                Gap.DISTANCE_WITHOUT_PROGRAMME,
                elsewhere.place() == Place.AT_A_DISTANCE
                        && free.stream()
                                .noneMatch(one -> one.school().equals(elsewhere.school())
                                        && one.span().contains(elsewhere.span().start())
                                        && one.span().contains(elsewhere.span().endInclusive())
                                        && one.times().hold(elsewhere.times())));
        return gaps.isEmpty()
                ? new Valid(
                        new NotExpected(elsewhere.school(), elsewhere.span(), elsewhere.times()),
                        ProgrammeWording.valid(elsewhere))
                : new Invalid(gaps, ProgrammeWording.invalid(elsewhere, gaps));
    }

    /** Whether the enrolments at a school hold every day of a span, one after the other. */
    private static boolean isEnrolled(Pupil pupil, SchoolId school, DateSpan span) {
        LocalDate next = span.start();
        List<Enrolment> inOrder = pupil.enrolmentsAt(school).stream()
                .sorted(Comparator.comparing(one -> one.span().start()))
                .toList();
        for (Enrolment enrolment : inOrder) {
            if (enrolment.span().contains(next)) {
                if (!enrolment.span().endInclusive().isBefore(span.endInclusive())) {
                    return true;
                }
                next = enrolment.span().endInclusive().plusDays(1);
            }
        }
        return false;
    }

    private static void check(Set<Gap> gaps, Gap gap, boolean isThere) {
        if (isThere) {
            gaps.add(gap);
        }
    }
}
