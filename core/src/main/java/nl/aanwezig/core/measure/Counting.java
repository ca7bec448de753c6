package nl.aanwezig.core.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Share;
import org.immutables.value.Value;

/**
 * What a policy counts in, and what it counts as missed: its own numerator, denominator and part rule. Units of the register, or whole
 * days made of them; every absence, or that of some standings or categories only.
 */
@DomainType
@Value.Immutable
public sealed interface Counting permits ImmutableCounting {
    /** What one counted thing is. */
    Base base();

    /** How a late arrival counts; empty for as present, which it is: lateness is no absence unless a policy says so. */
    Optional<PartRule> late();

    /** The standings whose absence counts as missed; other absence counts as attended. Empty for all. */
    Set<Standing> standings();

    /** The categories whose absence counts as missed; other absence counts as attended. Empty for all. */
    Set<Category> categories();

    /** Categories that count otherwise than their codes say. */
    Map<Category, Treatment> treatments();

    /** How a category counts, whatever its code says. */
    enum Treatment {
        /** It leaves numerator and denominator both. */
        LEFT_OUT,
        /** Required and attended. */
        ATTENDED,
        /** Required and missed, whole, whatever the standings and categories that count. */
        MISSED
    }

    /** What one counted thing is. */
    sealed interface Base {}

    /**
     * The units of the register.
     *
     * @param part how a unit counts that was missed in part
     */
    record Units(PartRule part) implements Base {}

    /**
     * Whole days.
     *
     * @param bound whether the share itself makes a day missed: {@link Bound#AT_LEAST} or {@link Bound#MORE_THAN}
     * @param share of a day's required and recorded time
     */
    record DaysMissing(Bound bound, Share share) implements Base {
        /**
         * Checks both.
         *
         * @throws IllegalArgumentException when the bound is another one, or the share is negative or more than a day can reach
         */
        public DaysMissing {
            checkArgument(
                    bound == Bound.AT_LEAST || bound == Bound.MORE_THAN,
                    "A day is missed when %s of a share of it was.\nMaybe AT_LEAST or MORE_THAN was meant.",
                    bound);
            checkArgument(
                    share.value().signum() >= 0 && bound.holds(Share.percent(100), share),
                    "The share of a day that makes it missed is %s, which is less than nothing or more than a day can reach.\n"
                            + "Maybe it was given in hundredths.",
                    share.value());
        }
    }

    /** Whole days of which each is missed for the part of its required and recorded time that was: half a day missed is half a day. */
    record DaysInPart() implements Base {}

    /** Counts the units of the register. */
    static Counting units(PartRule part) {
        return ImmutableCounting.builder().base(new Units(part)).build();
    }

    /** Counts days; a day is missed when at least this share of its required time was. */
    static Counting daysMissing(Share atLeast) {
        return ImmutableCounting.builder()
                .base(new DaysMissing(Bound.AT_LEAST, atLeast))
                .build();
    }

    /** Counts days; a day is missed when more than this share of its required time was: half a day present is a day present. */
    static Counting daysMissingMoreThan(Share share) {
        return ImmutableCounting.builder()
                .base(new DaysMissing(Bound.MORE_THAN, share))
                .build();
    }

    /** Counts days; a day is missed for the part of its required time that was, so that halves count as halves. */
    static Counting daysInPart() {
        return ImmutableCounting.builder().base(new DaysInPart()).build();
    }

    /** The same, with units of these categories in neither numerator nor denominator. */
    default Counting leavingOut(String... names) {
        return treating(Treatment.LEFT_OUT, names);
    }

    /** The same, with units of these categories attended, whatever their codes say. */
    default Counting asAttended(String... names) {
        return treating(Treatment.ATTENDED, names);
    }

    /** The same, with units of these categories missed, whatever their codes say and whatever else alone would count. */
    default Counting asMissed(String... names) {
        return treating(Treatment.MISSED, names);
    }

    /** The same, where absence of these standings alone counts as missed. */
    default Counting only(Standing... counted) {
        return ImmutableCounting.builder()
                .from(this)
                .standings(ImmutableSet.copyOf(counted))
                .build();
    }

    /** The same, where absence of these categories alone counts as missed. */
    default Counting only(String... names) {
        return ImmutableCounting.builder()
                .from(this)
                .categories(Arrays.stream(names).map(Category::new).collect(ImmutableSet.toImmutableSet()))
                .build();
    }

    /** The same, with a late arrival counted as missed by this rule. */
    default Counting countingLate(PartRule rule) {
        return ImmutableCounting.builder().from(this).late(rule).build();
    }

    private Counting treating(Treatment treatment, String... names) {
        ImmutableMap.Builder<Category, Treatment> all =
                ImmutableMap.<Category, Treatment>builder().putAll(treatments());
        for (String name : names) {
            all.put(new Category(name), treatment);
        }
        return ImmutableCounting.builder()
                .from(this)
                .treatments(all.buildKeepingLast())
                .build();
    }

    /** Whether absence under a code counts as missed, as far as its standing and category go. */
    default boolean selects(Code code) {
        boolean standing =
                standings().isEmpty() || standings().contains(code.standing().orElse(Standing.OPEN));
        return standing
                && (categories().isEmpty()
                        || code.category().filter(categories()::contains).isPresent());
    }
}
