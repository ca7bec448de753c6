package nl.aanwezig.mtss.report;

import static com.google.common.base.Preconditions.checkArgument;
import static nl.aanwezig.core.signal.Ground.because;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;

/**
 * The disclosure schemes that the library ships. All from the domain reference, measures 7.1, which has them by way of secondary sources.
 *
 * <p>A source says which figures are too small, and seldom how the others are kept from giving them away; that part is the same here for
 * all, see {@link DisclosureScheme}. Where it hides more than the source does, it is because the source's own table leaks. Not modelled: EDFacts
 * public files, which add noise to small counts and swap records instead of hiding them.
 */
public final class Schemes {
    /** Fewer than 10: the number that most states of the United States use. The default for who has no scheme of their own. */
    public static final DisclosureScheme NCES = DisclosureScheme.named(
                    "nces-modal-10",
                    because(
                            "NCES, SLDS Technical Brief 3 (NCES 2011-603): least group size 5 to 30, most often 10 (39 states)"))
            .build();

    /** Ten or fewer, as California's DataQuest. */
    public static final DisclosureScheme CALIFORNIA = DisclosureScheme.named(
                    "california", because("California Department of Education, DataQuest: cells of 10 or fewer"))
            .hidingFewerThan(11)
            .build();

    /** Fewer than 10, as the District of Columbia. */
    public static final DisclosureScheme DISTRICT_OF_COLUMBIA = DisclosureScheme.named(
                    "district-of-columbia", because("District of Columbia, OSSE: counts below 10"))
            .build();

    /**
     * Fifteen or fewer, and shares above 95 and below 5 per cent said only to be so, without a count. Even that is left out where it would
     * give the count away: {@code <5%} of 20 pupils is nobody.
     */
    public static final DisclosureScheme DELAWARE = DisclosureScheme.named(
                    "delaware",
                    because(
                            "Delaware Department of Education: counts of 15 or fewer, shares above 95 and below 5 per cent"))
            .hidingFewerThan(16)
            .mark("-")
            .shares(ShareForm.codedEnds(5, 95))
            .build();

    /**
     * Ranges of shares and no counts: 5 points wide for 40 to 99 pupils, 2 for 100 to 299, 1 from 300 on; {@code N<10} for ten or fewer, in
     * the words of the source. What holds for 11 to 39 pupils is not recorded, and nothing is shown for them:
     * {@link #utahWith(int, int)} is for who knows it.
     *
     * <p>Weaker than a scheme with counts: a count is never given away exactly, but it may be known to be one of two.
     */
    public static final DisclosureScheme UTAH = utah("utah", ImmutableMap.of());

    /**
     * Fewer than 10, marked {@code c} as the Department for Education in England marks them. The mark is from the source; the
     * number is not, and stands here until somebody knows it: {@link DisclosureScheme#adapted} takes another.
     */
    public static final DisclosureScheme ENGLAND = DisclosureScheme.named(
                    "england-dfe",
                    because("Department for Education, England: c for confidential; the least count is not recorded"))
            .mark("c")
            .build();

    private static final ImmutableList<DisclosureScheme> ALL =
            ImmutableList.of(NCES, CALIFORNIA, DISTRICT_OF_COLUMBIA, DELAWARE, UTAH, ENGLAND);

    private Schemes() {}

    /** All of them. */
    public static List<DisclosureScheme> all() {
        return ALL;
    }

    /** The scheme with this name; empty when there is none. */
    public static Optional<DisclosureScheme> named(String name) {
        return ALL.stream().filter(scheme -> scheme.name().equals(name)).findFirst();
    }

    /**
     * Utah's scheme with ranges for small groups too, which the source that we have does not record.
     *
     * @param from the least number of pupils that they hold for, 11 to 39
     * @param width in points
     * @throws IllegalArgumentException when the width is no divisor of 100, or the number is otherwise
     */
    public static DisclosureScheme utahWith(int from, int width) {
        checkArgument(
                11 <= from && from < 40,
                "Ranges from %s pupils on are no part of what Utah's scheme leaves open.\nMaybe take a number from 11 to 39.",
                from);
        return utah("utah-from-" + from, ImmutableMap.of(from, width));
    }

    private static DisclosureScheme utah(String name, ImmutableMap<Integer, Integer> small) {
        return DisclosureScheme.named(
                        name,
                        because("Utah State Board of Education, statistical reporting method for protecting personally"
                                + " identifiable information"))
                .hidingFewerThan(11)
                .withoutCounts("N<10")
                .shares(ShareForm.widthBySize(ImmutableMap.<Integer, Integer>builder()
                        .putAll(small)
                        .put(40, 5)
                        .put(100, 2)
                        .put(300, 1)
                        .buildOrThrow()))
                .build();
    }
}
