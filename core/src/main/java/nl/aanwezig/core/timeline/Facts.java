package nl.aanwezig.core.timeline;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.school.DateSpan;

/**
 * What people recorded about a pupil beside the register, in order of date.
 *
 * @param all by date, then name
 */
public record Facts(List<Fact> all) {
    private static final Facts NONE = new Facts(ImmutableList.of());

    /** Sorts and copies. */
    public Facts {
        all = all.stream()
                .sorted(Comparator.comparing(Fact::date)
                        .thenComparing(Fact::name)
                        .thenComparing(Fact::value))
                .collect(ImmutableList.toImmutableList());
    }

    /** Nothing was recorded. */
    public static Facts none() {
        return NONE;
    }

    /** These facts. */
    public static Facts of(Fact... facts) {
        return new Facts(ImmutableList.copyOf(facts));
    }

    /** The newest fact of this name up to and including a day. */
    public Optional<Fact> latest(String name, LocalDate upTo) {
        return all.stream()
                .filter(fact -> fact.name().equals(name) && !fact.date().isAfter(upTo))
                .reduce((earlier, later) -> later);
    }

    /** How many facts of this name the span holds. */
    public long count(String name, DateSpan span) {
        return all.stream()
                .filter(fact -> fact.name().equals(name) && span.contains(fact.date()))
                .count();
    }
}
