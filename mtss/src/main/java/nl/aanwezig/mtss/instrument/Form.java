package nl.aanwezig.mtss.instrument;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.instrument.ScoringKey.Operation;
import nl.aanwezig.mtss.instrument.ScoringKey.Scale;

/**
 * One filled-in form being scored.
 *
 * @param key how
 * @param informant who filled it in
 * @param date when
 */
record Form(ScoringKey key, Informant informant, LocalDate date) {

    InstrumentResult answers(Map<Integer, Integer> answers) {
        refuseForeign(
                ImmutableSortedSet.copyOf(answers.keySet()),
                key.scales().stream().flatMap(scale -> scale.items().stream()).collect(Collectors.toSet()),
                "item");
        answers.forEach(this::checkAnswer);
        ImmutableMap.Builder<String, Ratio> scores = ImmutableMap.builder();
        int unanswered = 0;
        for (Scale scale : key.scales()) {
            List<Integer> open = scale.items().stream()
                    .filter(item -> !answers.containsKey(item))
                    .toList();
            checkArgument(
                    open.size() <= key.missingItems().mostPerScale(),
                    "The %s form of %s on %s leaves items %s of scale %s open; the key allows %s.\n"
                            + "Maybe ask again, or choose a key that names how many may be missing.",
                    key.code(),
                    informant.code(),
                    date,
                    open,
                    scale.code(),
                    key.missingItems().mostPerScale());
            unanswered += open.size();
            long sum = scale.items().stream()
                    .filter(answers::containsKey)
                    .mapToLong(answers::get)
                    .sum();
            Ratio mean = Ratio.of(sum, scale.items().size() - open.size());
            scores.put(scale.code(), score(mean, scale));
        }
        return result(scores.buildOrThrow()).unanswered(unanswered).build();
    }

    InstrumentResult totals(Map<String, Ratio> totals) {
        refuseForeign(
                ImmutableSortedSet.copyOf(totals.keySet()),
                key.scales().stream().map(Scale::code).collect(Collectors.toSet()),
                "scale");
        ImmutableMap.Builder<String, Ratio> scores = ImmutableMap.builder();
        for (Scale scale : key.scales()) {
            Ratio total = totals.get(scale.code());
            checkArgument(
                    total != null,
                    "The %s form of %s on %s has no sum for scale %s.\nMaybe a column was skipped.",
                    key.code(),
                    informant.code(),
                    date,
                    scale.code());
            Ratio mean = total.dividedBy(Ratio.of(scale.items().size()));
            checkRange(mean, "sum " + total, scale);
            scores.put(scale.code(), score(mean, scale));
        }
        return result(scores.buildOrThrow()).build();
    }

    /** Refuses a score that no form can come to. */
    void checkScore(Ratio score, Scale scale) {
        Ratio mean = key.operation() == Operation.MEAN
                ? score
                : score.dividedBy(Ratio.of(scale.items().size()));
        checkRange(mean, "score " + score, scale);
    }

    private Ratio score(Ratio mean, Scale scale) {
        return key.operation() == Operation.MEAN
                ? mean
                : mean.times(Ratio.of(scale.items().size()));
    }

    private InstrumentResult.Builder result(Map<String, Ratio> scores) {
        return InstrumentResult.builder()
                .code(key.code())
                .version(key.version())
                .informant(informant)
                .date(date)
                .scores(scores);
    }

    private <T> void refuseForeign(Set<T> given, Set<T> known, String what) {
        given.forEach(one -> checkArgument(
                known.contains(one),
                "The %s form of %s on %s has %s %s, which the key does not know.\nMaybe the form is of another instrument.",
                key.code(),
                informant.code(),
                date,
                what,
                one));
    }

    private void checkAnswer(Integer item, Integer answer) {
        checkArgument(
                answer >= key.lowest() && answer <= key.highest(),
                "Item %s of the %s form of %s on %s is answered %s; answers run from %s to %s.\nMaybe a digit was typed twice.",
                item,
                key.code(),
                informant.code(),
                date,
                answer,
                key.lowest(),
                key.highest());
    }

    private void checkRange(Ratio mean, String shown, Scale scale) {
        checkArgument(
                mean.compareTo(Ratio.of(key.lowest())) >= 0 && mean.compareTo(Ratio.of(key.highest())) <= 0,
                "The %s form of %s on %s has %s on scale %s: %s items from %s to %s cannot come to that.\n"
                        + "Maybe a mean was given for a sum.",
                key.code(),
                informant.code(),
                date,
                shown,
                scale.code(),
                scale.items().size(),
                key.lowest(),
                key.highest());
    }
}
