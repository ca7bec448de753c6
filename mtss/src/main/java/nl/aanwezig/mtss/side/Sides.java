package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.mtss.TierDecision;

/**
 * Which sides a system looks at and how they combine. Immutable; one may serve a whole district.
 *
 * <p>The sides named here are told of whether or not anybody recorded something; a further side on which somebody did is told of too.
 */
public final class Sides {
    private static final String MIXED =
            "Decision, pupil and log of a profile are not of the same pupil.\nMaybe a list was shifted by one row.";

    private static final Sides STANDARD = new Sides(
            ImmutableList.of(Side.PROBLEM_TYPE, Side.FUNCTIONAL_PROFILE, Side.ECOLOGICAL_LEVEL),
            CombinationPolicy.SEVERITY_ONLY,
            StageMapping.DUTCH);

    private final ImmutableList<Side.Recorded> recorded;
    private final CombinationPolicy combination;
    private final StageMapping stages;

    private Sides(ImmutableList<Side.Recorded> recorded, CombinationPolicy combination, StageMapping stages) {
        this.recorded = recorded;
        this.combination = combination;
        this.stages = stages;
    }

    /** The five of Kearney and Graczyk (2020), severity alone making the tier, stages by {@link StageMapping#DUTCH}. */
    public static Sides standard() {
        return STANDARD;
    }

    /**
     * With a side of the user's own.
     *
     * @throws IllegalArgumentException when there is one with its code
     */
    public Sides and(Side.Recorded further) {
        checkArgument(
                recorded.stream().noneMatch(side -> side.code().equals(further.code())),
                "There is a side %s already.\nMaybe one was copied.",
                further.code());
        ImmutableList<Side.Recorded> more = ImmutableList.<Side.Recorded>builder()
                .addAll(recorded)
                .add(further)
                .build();
        return new Sides(more, combination, stages);
    }

    /** With another way to combine sides. */
    public Sides combinedBy(CombinationPolicy policy) {
        return new Sides(recorded, policy, stages);
    }

    /** With other boundaries of stages. */
    public Sides stagedBy(StageMapping mapping) {
        return new Sides(recorded, combination, mapping);
    }

    /**
     * The profile of a pupil on the day of a decision, the developmental level worked out from age and sector.
     *
     * @param log as it is known now; for an earlier answer made again, {@link SideLog#asKnownOn}
     * @throws IllegalArgumentException when decision, pupil and log are not of one pupil
     */
    public TierProfile profile(TierDecision decision, Pupil pupil, SideLog log) {
        checkArgument(decision.pupil().equals(pupil.id()), MIXED);
        LocalDate date = decision.receipt().asOf();
        Optional<Stage> stage = decision.schools().stream()
                .flatMap(school -> stages.stage(pupil, school, date).stream())
                .findFirst();
        return profile(decision, date, log, Development.mapped(stages, stage));
    }

    /**
     * The profile of a pupil of whom the school says which stage it is in.
     *
     * @param stage as the school says; age and sector are not asked
     * @throws IllegalArgumentException when decision and log are not of one pupil
     */
    public TierProfile profile(TierDecision decision, Stage stage, SideLog log) {
        return profile(decision, decision.receipt().asOf(), log, Development.supplied(stage));
    }

    private TierProfile profile(TierDecision decision, LocalDate date, SideLog log, Development development) {
        checkArgument(decision.pupil().equals(log.pupil()), MIXED);
        return new TierProfile(decision, date, log, recorded, combination, development);
    }
}
