package nl.aanwezig.mtss.instrument;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.internal.DomainType;
import org.immutables.value.Value;

/**
 * How an instrument is scored: data that a user can bring. Item numbers and arithmetic only; texts belong to their publishers (the
 * domain reference, measures 2.2). Everything is exact: nothing is rounded before scores are compared.
 */
@DomainType
@Value.Immutable
public sealed interface ScoringKey permits ImmutableScoringKey {
    /** The instrument. */
    String code();

    /** The version of the instrument that the key belongs to. */
    String version();

    /** Where the key is described. */
    Ground ground();

    /** The scales, in the order in which scores are shown. */
    List<Scale> scales();

    /** How the items of a scale become its score. */
    Operation operation();

    /** The lowest answer to an item, included. */
    int lowest();

    /** The highest answer to an item, included. */
    int highest();

    /** Scales whose score lies this far below the highest one, or less, count as equal to it. The bound is inclusive. */
    default Ratio tieTolerance() {
        return Ratio.ZERO;
    }

    /** What happens to a form with items left open; refused unless the key names a number. */
    default MissingItems missingItems() {
        return MissingItems.REFUSED;
    }

    /**
     * Scores one informant's form.
     *
     * @param answers by item number; an item that was left open is absent
     * @throws IllegalArgumentException when an item is not in the key, an answer lies outside the range, or more items are left open
     * than the key allows
     */
    default InstrumentResult score(Informant informant, LocalDate date, Map<Integer, Integer> answers) {
        return new Form(this, informant, date).answers(answers);
    }

    /**
     * Scores one informant's form of which only the item sums were kept.
     *
     * @param totals item sum by scale code, for every scale; a fraction where open items were filled in by proportion
     * @throws IllegalArgumentException when a scale is not in the key or missing, or a sum lies outside what its items can add up to
     */
    default InstrumentResult scoreTotals(Informant informant, LocalDate date, Map<String, Ratio> totals) {
        return new Form(this, informant, date).totals(totals);
    }

    /**
     * The average over informants, each weighing the same, and the scales that come out highest.
     *
     * @param results of this key, one for each informant
     * @throws IllegalArgumentException when there is none, one is of another key or lacks a scale, or an informant has two
     */
    default ScaleAverages average(Collection<InstrumentResult> results) {
        return new ScaleAverages(this, results);
    }

    /** Refuses a key that cannot score. */
    @Value.Check
    default void check() {
        checkState(
                lowest() < highest(),
                "The key of %s runs from %s to %s.\nMaybe swap them.",
                code(),
                lowest(),
                highest());
        checkState(!scales().isEmpty(), "The key of %s has no scale.\nMaybe the list was not filled.", code());
        checkState(
                scales().stream().map(Scale::code).distinct().count() == scales().size(),
                "Two scales of the key of %s have the same code.\nMaybe one was copied.",
                code());
        checkState(
                tieTolerance().signum() >= 0,
                "The tie tolerance of %s is %s.\nMaybe leave out the sign.",
                code(),
                tieTolerance());
        for (Scale scale : scales()) {
            checkState(
                    missingItems().mostPerScale() < scale.items().size(),
                    "The key of %s allows %s open items, but scale %s has %s items.\nMaybe fewer were meant.",
                    code(),
                    missingItems().mostPerScale(),
                    scale.code(),
                    scale.items().size());
        }
    }

    /** Starts a key; everything but {@code tieTolerance} and {@code missingItems} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a key. */
    final class Builder extends ImmutableScoringKey.Builder {
        Builder() {}
    }

    /** How the items of a scale become its score. */
    enum Operation {
        /** The sum of the answers, divided by the number of items. */
        MEAN,
        /** The sum of the answers. */
        SUM
    }

    /**
     * Which items make up a scale.
     *
     * @param code not blank
     * @param name what it stands for, in lower case
     * @param items their numbers on the form, the first being 1; no number twice
     */
    record Scale(String code, Phrase name, List<Integer> items) {
        /**
         * Copies the list and checks it.
         *
         * @throws IllegalArgumentException when code or list is empty, or a number stands twice or is below 1
         */
        public Scale {
            items = ImmutableList.copyOf(items);
            checkArgument(!code.isBlank(), "A scale has no code.\nMaybe use its short name.");
            checkArgument(!items.isEmpty(), "The scale %s has no items.\nMaybe the list was not filled.", code);
            checkArgument(
                    items.stream().distinct().count() == items.size()
                            && items.stream().allMatch(item -> item >= 1),
                    "The scale %s has items %s.\nMaybe a number was typed twice; the first item is 1.",
                    code,
                    items);
        }

        /** A scale of these items. */
        public static Scale of(String code, Phrase name, Integer... items) {
            return new Scale(code, name, ImmutableList.copyOf(items));
        }
    }

    /**
     * How many items of a scale may be left open. A choice of the key's owner: the sources of the shipped key say nothing about open
     * items, so there they are refused.
     *
     * @param mostPerScale 0 when every item must be answered; otherwise the mean of the answered items stands for the open ones
     */
    record MissingItems(int mostPerScale) {
        /** Every item must be answered. */
        public static final MissingItems REFUSED = new MissingItems(0);

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException when it is below 0
         */
        public MissingItems {
            checkArgument(mostPerScale >= 0, "%s items may be left open.\nMaybe 0 was meant.", mostPerScale);
        }

        /** Up to and including this many open items in a scale are filled in with the mean of the answered ones. */
        public static MissingItems filledWithMean(int mostPerScale) {
            return new MissingItems(mostPerScale);
        }
    }
}
