package nl.aanwezig.examples.schoolyear.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;

/** Findings as they are heard: nobody listens to twenty dates. */
final class Heard {
    private static final Phrase MANY =
            new Phrase("{count} dagen, van {first} tot en met {last}", "{count} days, from {first} to {last}");
    private static final int MOST_DATES = 5;

    private Heard() {}

    /** The same finding, with a long list of dates told by its first and its last. */
    static Finding of(Finding finding) {
        return new Finding(finding.phrase(), Maps.transformValues(finding.values(), Heard::value), finding.evidence());
    }

    private static Object value(Object value) {
        if (value instanceof List<?> list && list.size() > MOST_DATES && list.get(0) instanceof LocalDate) {
            long days = list.stream().distinct().count();
            return Finding.of(
                    MANY, ImmutableMap.of("count", days, "first", list.get(0), "last", list.get(list.size() - 1)));
        }
        return value;
    }
}
