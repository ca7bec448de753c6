package nl.aanwezig.mtss.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Ground;

/**
 * What may be published of a population, and how: the only way from raw counts to anything that can be shown.
 *
 * <p>Every scheme hides small counts, and then hides as much more as it takes (the domain reference, measures 7.1: without that, hidden counts
 * leak by subtraction). What is guaranteed is this, and it is worked out for every table. A reader who knows everything that the table
 * shows, that rows and columns add up, and the totals that the scheme's {@link Foreknowledge} grants:
 *
 * <ul>
 *   <li>finds for every hidden count a range whose ends are at least {@link #fewestShown()} apart: never the count itself, and never that it
 *       is below that number;
 *   <li>finds for every count that a range of shares stands for, such as {@code <5%}, at least two numbers that it can be; in a scheme
 *       {@linkplain Builder#withoutCounts(String) without counts} also where that range is hidden to keep others.
 * </ul>
 *
 * <p>Where the foreknowledge alone says more, the table adds nothing to it. Not guarded against: a reader of two tables of the same
 * pupils (by sex and by year, say, unless {@link Foreknowledge#ALL_TOTALS} is assumed for both) or of the same table at two dates, one who knows
 * pupils of a group in person, one who draws from a hidden or shown authorised share how many pupils of a group missed anything, where a band
 * means just that, and one who works backwards from which counts were chosen to be hidden beside the small ones.
 */
public final class DisclosureScheme {
    /** The lowest number that {@link Builder#hidingFewerThan(int)} takes (the domain reference, measures 7.1). */
    public static final int LEAST = 5;

    private final String name;
    private final Ground ground;
    private final int fewestShown;
    private final boolean zerosShown;
    private final String mark;
    private final Optional<String> smallGroup;
    private final ShareForm form;
    private final Foreknowledge foreknowledge;

    private DisclosureScheme(Builder builder) {
        this.name = builder.name;
        this.ground = builder.ground;
        this.fewestShown = builder.fewestShown;
        this.zerosShown = builder.zerosShown;
        this.mark = builder.mark;
        this.smallGroup = builder.smallGroup;
        this.form = builder.form;
        this.foreknowledge = builder.foreknowledge;
    }

    /** Starts a scheme that hides counts below 10, zeros too, and shows whole per cents. */
    public static Builder named(String name, Ground ground) {
        return new Builder(name, ground);
    }

    /** Starts a scheme from this one's choices; a change of them needs a name and a ground of its own. */
    public Builder adapted(String newName, Ground newGround) {
        Builder builder = new Builder(newName, newGround);
        builder.fewestShown = fewestShown;
        builder.zerosShown = zerosShown;
        builder.mark = mark;
        builder.smallGroup = smallGroup;
        builder.form = form;
        builder.foreknowledge = foreknowledge;
        return builder;
    }

    /** The table that may be shown. Small counts are hidden, and as many more as it takes; that it is enough has been worked out. */
    public PublishedTable publish(Population population) {
        return PublishedTable.of(population, this);
    }

    /** Whether a count is hidden for its own smallness. */
    public boolean hides(long count) {
        return count < fewestShown && (count > 0 || !zerosShown);
    }

    /**
     * A share as the scheme writes it, on its own and not in a table.
     *
     * @param whole how many pupils it is a share of
     * @return empty when there are too few pupils for a share
     */
    public Optional<ShownShare> show(Share share, long whole) {
        return whole < fewestShown ? Optional.empty() : form.show(share, whole);
    }

    /** What stands in the place of a share of so few pupils that the scheme shows none. */
    public String hiddenShare(long whole) {
        return whole < fewestShown ? smallGroup.orElse(mark) : mark;
    }

    /** The name that a published table carries. */
    public String name() {
        return name;
    }

    /** Where the scheme is written. */
    public Ground ground() {
        return ground;
    }

    /** The lowest count, other than perhaps zero, that is not hidden for its own smallness. */
    public int fewestShown() {
        return fewestShown;
    }

    /** What stands in the place of something hidden. */
    public String mark() {
        return mark;
    }

    boolean showsZeros() {
        return zerosShown;
    }

    boolean showsCounts() {
        return smallGroup.isEmpty();
    }

    ShareForm form() {
        return form;
    }

    /** Whether a range of shares can stand in the place of a count. */
    boolean givesRanges() {
        return !showsCounts() || !form.equals(ShareForm.wholePercents());
    }

    /** Whether a reader may know how many pupils a group has. */
    boolean sizesAreKnown() {
        return foreknowledge != Foreknowledge.NONE || !showsCounts();
    }

    /** Whether a reader may know how many pupils a band has. */
    boolean bandTotalsAreKnown() {
        return foreknowledge == Foreknowledge.ALL_TOTALS;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Builds a scheme. */
    public static final class Builder {
        private final String name;
        private final Ground ground;
        private int fewestShown = 10;
        private boolean zerosShown;
        private String mark = "*";
        private Optional<String> smallGroup = Optional.empty();
        private ShareForm form = ShareForm.wholePercents();
        private Foreknowledge foreknowledge = Foreknowledge.NONE;

        private Builder(String name, Ground ground) {
            Labels.check("The name of the scheme", name);
            this.name = name;
            this.ground = ground;
        }

        /**
         * Hides counts below this number. Ten or fewer is below 11.
         *
         * @throws IllegalArgumentException when it is below {@link #LEAST}
         */
        public Builder hidingFewerThan(int count) {
            checkArgument(
                    count >= LEAST,
                    "Counts from %s on would be shown; the lowest number that a scheme may show is %s.\nMaybe join"
                            + " small groups, or leave the table out.",
                    count,
                    LEAST);
            this.fewestShown = count;
            return this;
        }

        /**
         * Shows that nobody is in a band, except where it gives a whole group away: where all pupils of a group are in one band, all
         * counts of that group are hidden, the zeros too.
         */
        public Builder showingZeros() {
            this.zerosShown = true;
            return this;
        }

        /** What stands in the place of something hidden. */
        public Builder mark(String sign) {
            Labels.check("The mark for what is hidden", sign);
            this.mark = sign;
            return this;
        }

        /** How shares are written. */
        public Builder shares(ShareForm newForm) {
            this.form = newForm;
            return this;
        }

        /**
         * Shows shares and no counts, not of groups either. Group sizes then count as known from elsewhere at least.
         *
         * @param mark what stands in the place of the shares of a group that is too small for any
         */
        public Builder withoutCounts(String mark) {
            Labels.check("The mark for a small group", mark);
            this.smallGroup = Optional.of(mark);
            return this;
        }

        /** Protects against a reader who knows these totals already. */
        public Builder against(Foreknowledge known) {
            this.foreknowledge = known;
            return this;
        }

        /** The scheme. */
        public DisclosureScheme build() {
            return new DisclosureScheme(this);
        }
    }
}
