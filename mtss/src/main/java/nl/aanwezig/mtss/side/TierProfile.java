package nl.aanwezig.mtss.side;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.mtss.SourcedTier;
import nl.aanwezig.mtss.TierDecision;

/**
 * The sides of a pupil's presence on a day: what was worked out, what people recorded, what support that proposes, and what people
 * decided. Made by {@link Sides}. It decides nothing about a child.
 */
public final class TierProfile {
    private final TierDecision decision;
    private final LocalDate date;
    private final Development development;
    private final CombinationPolicy combination;
    private final ImmutableMap<Side.Recorded, List<Recording>> recorded;
    private final ImmutableMap<Side, SourcedTier> tiers;
    private final ImmutableList<TierOverride> decisions;
    private final Combined combined;

    TierProfile(
            TierDecision decision,
            LocalDate date,
            SideLog log,
            List<Side.Recorded> sides,
            CombinationPolicy combination,
            Development development) {
        this.decision = decision;
        this.date = date;
        this.development = development;
        this.combination = combination;
        this.recorded = recorded(log, sides, date);
        this.tiers = tiers(decision, recorded);
        this.decisions = ImmutableList.sortedCopyOf(
                // A stable sort: on the same day the one with most support first, then by content.
                Comparator.comparing((TierOverride one) -> one.tier().tier()).reversed(), log.decisions(date));
        this.combined = Combined.of(combination, tiers);
    }

    /** The pupil. */
    public PupilId pupil() {
        return decision.pupil();
    }

    /** The day, the last one that is looked at. */
    public LocalDate date() {
        return date;
    }

    /** The severity of absence, with all its reasons. */
    public TierDecision severity() {
        return decision;
    }

    /** The developmental level; empty when it is not known. */
    public Optional<Stage> stage() {
        return development.stage();
    }

    /** What counts on the sides that people fill, by side; an empty list where nobody recorded anything. */
    public Map<Side.Recorded, List<Recording>> recorded() {
        return recorded;
    }

    /** What counts on one such side; empty where nobody recorded anything. */
    public List<Recording> recorded(Side.Recorded side) {
        return recorded.entrySet().stream()
                .filter(one -> one.getKey().code().equals(side.code()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(ImmutableList.of());
    }

    /** The tier by side, for the sides that have one. Of several recordings of one day the highest. */
    public Map<Side, SourcedTier> tiers() {
        return tiers;
    }

    /** How the sides were combined. */
    public CombinationPolicy combination() {
        return combination;
    }

    /**
     * The tier that is proposed. In the terms of the severity's own policy when that alone counts, else in those of the combination.
     * Empty when no side that counts has a tier, or people weigh the sides by hand.
     */
    public Optional<SourcedTier> proposed() {
        return combined.tier();
    }

    /** What people decided and what holds on this day, beside the proposal. Of several of one day the one with most support. */
    public Optional<TierOverride> decided() {
        return decisions.stream().filter(one -> one.holdsOn(date)).findFirst();
    }

    /** What people go by on this day: what they decided where that holds, else what is proposed. */
    public Optional<SourcedTier> inForce() {
        return decided().map(TierOverride::tier).or(this::proposed);
    }

    /**
     * What was worked out, what was recorded by whom and on what basis, what is proposed, what people decided and why. How the severity
     * came about in full is {@code severity().why()}.
     */
    public Explanation why() {
        return new ProfileWording(this).explain();
    }

    /** The combination, the day, and a digest of everything that the profile rests on. */
    public Receipt receipt() {
        return ProfileReceipt.of(this);
    }

    /** The combination and the day, without pupil and content. */
    @Override
    public String toString() {
        return "TierProfile[" + combination.name() + " on " + date + "]";
    }

    Development development() {
        return development;
    }

    Combined combined() {
        return combined;
    }

    /** The newest day's decisions, holding or ended. */
    List<TierOverride> decisions() {
        return decisions;
    }

    private static ImmutableMap<Side.Recorded, List<Recording>> recorded(
            SideLog log, List<Side.Recorded> sides, LocalDate date) {
        Map<String, Side.Recorded> byCode = new LinkedHashMap<>();
        sides.forEach(side -> byCode.put(side.code(), side));
        log.sidesOn(date)
                .sorted(Comparator.comparing(Side.Recorded::code))
                .forEach(side -> byCode.putIfAbsent(side.code(), side));
        ImmutableMap.Builder<Side.Recorded, List<Recording>> recorded = ImmutableMap.builder();
        byCode.values().forEach(side -> recorded.put(side, ImmutableList.copyOf(log.current(side, date))));
        return recorded.buildOrThrow();
    }

    private static ImmutableMap<Side, SourcedTier> tiers(
            TierDecision decision, Map<Side.Recorded, List<Recording>> recorded) {
        ImmutableMap.Builder<Side, SourcedTier> tiers = ImmutableMap.builder();
        SourcedTier.of(decision).ifPresent(tier -> tiers.put(Side.Computed.SEVERITY, tier));
        recorded.forEach((side, recordings) -> recordings.stream()
                .flatMap(recording -> recording.tier().stream())
                .max(Comparator.comparing(SourcedTier::tier))
                .ifPresent(tier -> tiers.put(side, tier)));
        return tiers.buildOrThrow();
    }
}
