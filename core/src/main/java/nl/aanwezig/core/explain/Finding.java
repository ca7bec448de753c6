package nl.aanwezig.core.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.mark.Mark;

/**
 * One thing that was found.
 *
 * @param phrase how it is said
 * @param values what stands in its places: dates, {@link Amount}s, quantities, other {@link Phrase}s, lists of them, numbers and words
 * @param evidence the marks that counted, in time order
 */
public record Finding(Phrase phrase, Map<String, Object> values, List<Mark> evidence) {
    /** Copies the collections. */
    public Finding {
        values = ImmutableMap.copyOf(values);
        evidence = ImmutableList.copyOf(evidence);
    }

    /** A finding without marks behind it. */
    public static Finding of(Phrase phrase, Map<String, Object> values) {
        return new Finding(phrase, values, ImmutableList.of());
    }

    /** The sentence in a language, its places filled. */
    public String in(Language language) {
        return new Wording(language).fill(phrase, values);
    }
}
