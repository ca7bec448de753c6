package nl.aanwezig.mtss.instrument;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.instrument.ScoringKey.Scale;

/** Scores averaged over informants. Made by {@link ScoringKey#average}; a help for whoever records a profile, not the profile. */
public final class ScaleAverages {
    private final ScoringKey key;
    private final ImmutableList<InstrumentResult> results;
    private final ImmutableMap<String, Ratio> averages;
    private final ImmutableList<String> highest;

    ScaleAverages(ScoringKey key, Collection<InstrumentResult> results) {
        this.key = key;
        // Sorted, so that neither averages nor words hang on who is named first.
        this.results = ImmutableList.sortedCopyOf(
                Comparator.comparing((InstrumentResult one) -> one.informant().code()), results);
        check();
        ImmutableMap.Builder<String, Ratio> all = ImmutableMap.builder();
        key.scales().forEach(scale -> all.put(scale.code(), average(scale.code())));
        this.averages = all.buildOrThrow();
        Ratio floor = Collections.max(averages.values()).minus(key.tieTolerance());
        this.highest = averages.keySet().stream()
                .filter(scale -> averages.getOrDefault(scale, floor).compareTo(floor) >= 0)
                .collect(ImmutableList.toImmutableList());
    }

    /** The average by scale code, exact, in the order of the key. */
    public Map<String, Ratio> averages() {
        return averages;
    }

    /**
     * The scale with the highest average, and those that count as equal to it: at most the key's tolerance below it, that
     * bound included. In the order of the key. Two scales that lie within the tolerance of each other but not both of the highest one
     * are not equal.
     */
    public List<String> highest() {
        return highest;
    }

    /** Which forms, which averages, which scales come out highest. */
    public Explanation why() {
        return ScaleWording.explain(key, results, this);
    }

    /** Instrument and number of informants, without scores. */
    @Override
    public String toString() {
        return "ScaleAverages[" + key.code() + " " + key.version() + ", " + results.size() + " informants]";
    }

    private Ratio average(String scale) {
        Ratio sum = Ratio.ZERO;
        for (InstrumentResult result : results) {
            sum = sum.plus(result.scores().getOrDefault(scale, Ratio.ZERO));
        }
        return sum.dividedBy(Ratio.of(results.size()));
    }

    private void check() {
        checkArgument(!results.isEmpty(), "There is no %s form to average.\nMaybe none was filled in yet.", key.code());
        checkArgument(
                results.stream().map(one -> one.informant().code()).distinct().count() == results.size(),
                "An informant has two %s forms, so it would weigh double.\n"
                        + "Maybe use the latest one; two parents are two informants, each with a code.",
                key.code());
        for (InstrumentResult result : results) {
            checkArgument(
                    result.code().equals(key.code()) && result.version().equals(key.version()),
                    "The result is of %s %s and the key of %s %s.\nMaybe it belongs to another version.",
                    result.code(),
                    result.version(),
                    key.code(),
                    key.version());
            for (Scale scale : key.scales()) {
                Ratio score = result.scores().get(scale.code());
                checkArgument(
                        score != null,
                        "The %s result of %s on %s has no score on scale %s.\nMaybe score the form with the key.",
                        result.code(),
                        result.informant().code(),
                        result.date(),
                        scale.code());
                new Form(key, result.informant(), result.date()).checkScore(score, scale);
            }
        }
    }
}
