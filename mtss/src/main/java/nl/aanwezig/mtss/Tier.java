package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A level of support. Additive: who is offered a higher one keeps the lower ones. A number means something only beside its
 * policy: 10 per cent absence is tier 2 for one source and tier 3 for another.
 *
 * @param level 1 for what everyone gets, higher for more
 */
public record Tier(int level) implements Comparable<Tier> {
    /** What every pupil gets. */
    public static final Tier UNIVERSAL = new Tier(1);

    /** Targeted support, early. */
    public static final Tier TARGETED = new Tier(2);

    /** Intensive support, for one pupil. */
    public static final Tier INTENSIVE = new Tier(3);

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException when it is below 1
     */
    public Tier {
        checkArgument(level >= 1, "The tier is %s.\nMaybe 1 was meant, what every pupil gets.", level);
    }

    @Override
    public int compareTo(Tier other) {
        return Integer.compare(level, other.level);
    }

    @Override
    public String toString() {
        return Integer.toString(level);
    }
}
