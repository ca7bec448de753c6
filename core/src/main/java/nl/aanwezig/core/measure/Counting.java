package nl.aanwezig.core.measure;

import nl.aanwezig.core.quantity.Share;

/** What a policy counts in: the units of the register, or whole days made of them. */
public sealed interface Counting {
    /** Counts the units of the register. */
    static Counting units(PartRule part) {
        return new Units(part);
    }

    /** Counts days; a day is missed when at least this share of its required time was. */
    static Counting daysMissing(Share atLeast) {
        return new DaysMissing(atLeast);
    }

    /**
     * The units of the register.
     *
     * @param part how a unit counts that was missed in part
     */
    record Units(PartRule part) implements Counting {}

    /**
     * Whole days.
     *
     * @param atLeast the share of a day's required and recorded time that makes it missed, inclusive
     */
    record DaysMissing(Share atLeast) implements Counting {}
}
