package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.signal.Ground;

/**
 * How the sides of a profile come to one tier. This is <em>not published</em>: Kearney and Graczyk give every side the same three tiers
 * and say nothing on combining them (the domain reference, measures 1.2). So the severity alone counts, and other sides are
 * context; a school that wants otherwise names its way, its version and where it is laid down, and answers for the tiers being
 * comparable.
 */
public sealed interface CombinationPolicy {
    /** The tier of the severity, in the terms of its own policy. Other sides are context. */
    CombinationPolicy SEVERITY_ONLY = new SeverityOnly();

    /** Which way it is, in kebab case: {@code severity-only}, {@code max}, {@code weighted}, {@code manual}. */
    String name();

    /** A way that is somebody's own: named, versioned, and laid down somewhere. */
    sealed interface Own extends CombinationPolicy {
        /** In kebab case; tiers of this combination stand in its terms. */
        String id();

        /** The version of this combination. */
        String version();

        /** Where it is laid down. */
        Ground ground();
    }

    /** {@link #SEVERITY_ONLY}. */
    record SeverityOnly() implements CombinationPolicy {
        @Override
        public String name() {
            return "severity-only";
        }
    }

    /**
     * The highest tier among the sides that are named. A side without a tier is left out, and the explanation says so.
     *
     * @param id of this combination, in whose terms the tier stands
     * @param version of this combination
     * @param ground where it is laid down
     * @param sides that count; the others are context
     */
    record Max(String id, String version, Ground ground, Set<Side> sides) implements Own {
        /**
         * Copies the set, sorted by code.
         *
         * @throws IllegalArgumentException when id or version is blank, or a side can have no tier, or there is none
         */
        public Max {
            checkNamed(id, version);
            checkSides(id, sides);
            sides = sides.stream().sorted(Comparator.comparing(Side::code)).collect(ImmutableSet.toImmutableSet());
        }

        /** Of these sides. */
        public static Max of(String id, String version, Ground ground, Side... sides) {
            return new Max(id, version, ground, ImmutableSet.copyOf(sides));
        }

        @Override
        public String name() {
            return "max";
        }
    }

    /**
     * The weighted mean of the tiers, exact, then rounded to a tier. It can't leave the tiers that it is the mean of.
     *
     * @param id of this combination, in whose terms the tier stands
     * @param version of this combination
     * @param ground where it is laid down
     * @param weights greater than zero, of the sides that count; the others are context
     * @param rounding from mean to tier: {@link RoundingMode#CEILING} towards more support, {@link RoundingMode#FLOOR} towards less,
     * {@link RoundingMode#HALF_UP} from a half on (inclusive) towards more
     * @param missing what a side without a tier does
     */
    record Weighted(
            String id,
            String version,
            Ground ground,
            Map<Side, Ratio> weights,
            RoundingMode rounding,
            MissingTier missing)
            implements Own {
        /**
         * Copies the map, sorted by code.
         *
         * @throws IllegalArgumentException when id or version is blank, a side can have no tier or there is none, a weight is not
         * greater than zero, or the rounding refuses to round
         */
        public Weighted {
            checkNamed(id, version);
            checkSides(id, weights.keySet());
            weights = weights.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(Comparator.comparing(Side::code)))
                    .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
            for (Map.Entry<Side, Ratio> weight : weights.entrySet()) {
                checkArgument(
                        weight.getValue().signum() > 0,
                        "Combination %s gives side %s the weight %s.\nMaybe leave it out: then it is context.",
                        id,
                        weight.getKey().code(),
                        weight.getValue());
            }
            checkArgument(
                    rounding != RoundingMode.UNNECESSARY,
                    "Combination %s rounds %s.\nMaybe CEILING was meant, towards more support.",
                    id,
                    rounding);
        }

        @Override
        public String name() {
            return "weighted";
        }
    }

    /**
     * People weigh the sides by hand; the library proposes nothing, and what they decide is a {@link TierOverride}.
     *
     * @param id of this agreement
     * @param version of this agreement
     * @param ground where it is laid down
     */
    record Manual(String id, String version, Ground ground) implements Own {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException when id or version is blank
         */
        public Manual {
            checkNamed(id, version);
        }

        @Override
        public String name() {
            return "manual";
        }
    }

    /** What a side without a tier does to a weighted mean. */
    enum MissingTier {
        /** The mean is taken over the others. */
        LEFT_OUT,
        /** Nothing is proposed until every side that counts has a tier. */
        NOTHING_PROPOSED
    }

    private static void checkNamed(String id, String version) {
        checkArgument(
                !id.isBlank() && !version.isBlank(),
                "The combination has id \"%s\" and version \"%s\".\nMaybe use those of the school plan that it stands in.",
                id,
                version);
    }

    private static void checkSides(String id, Set<Side> sides) {
        checkArgument(!sides.isEmpty(), "Combination %s counts no side.\nMaybe the severity alone was meant.", id);
        checkArgument(
                sides.stream().map(Side::code).distinct().count() == sides.size(),
                "Combination %s counts a side twice.\nMaybe its title was worded in two ways.",
                id);
        checkArgument(
                !sides.contains(Side.Computed.DEVELOPMENTAL_LEVEL),
                "Combination %s counts side %s, which has no tier.\nMaybe leave it out: it is context.",
                id,
                Side.Computed.DEVELOPMENTAL_LEVEL.code());
    }
}
