package nl.aanwezig.core.signal;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where a rule is written: an article, a published rule, a school plan. A rule without a ground cannot be made.
 *
 * @param source for a reader who wants to look it up, not blank
 */
public record Ground(String source) {
    /**
     * Checks the source.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Ground {
        checkArgument(!source.isBlank(), "The rule has no ground.\nMaybe name the article or page that it stands in.");
    }

    /** A ground. */
    public static Ground because(String source) {
        return new Ground(source);
    }

    @Override
    public String toString() {
        return source;
    }
}
