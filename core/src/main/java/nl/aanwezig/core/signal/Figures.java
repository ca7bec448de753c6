package nl.aanwezig.core.signal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;

/** What is known of a pupil: a tally for each window, or nothing. */
@FunctionalInterface
public interface Figures {
    /** What the window holds; empty when nothing is known of it. */
    Optional<Tally> over(Window window);

    /** The figure; empty when nothing is known of its window, or the measure is not defined on what is. */
    default <Q extends Quantity<Q>> Optional<Q> value(Figure<Q> figure) {
        return over(figure.window()).flatMap(tally -> figure.measure().of(tally));
    }

    /**
     * The figures of a timeline.
     *
     * @param counting what is counted in
     * @param asOf the last day that is looked at, included
     */
    static Figures of(Timeline timeline, Counting counting, LocalDate asOf) {
        return of(timeline, Tallies.of(timeline, counting), asOf);
    }

    /** The figures of a timeline that was counted already. */
    static Figures of(Timeline timeline, Tallies tallies, LocalDate asOf) {
        return window -> window.ending(asOf, timeline.calendar()).map(tallies::over);
    }

    /**
     * The figures of several timelines of one pupil together, each window by its own calendar. Units add up; a school day on which the
     * pupil is on two rolls is one enrolled day.
     */
    static Figures across(Collection<Timeline> timelines, Counting counting, LocalDate asOf) {
        Map<Timeline, Figures> all = new LinkedHashMap<>();
        timelines.forEach(timeline -> all.put(timeline, of(timeline, counting, asOf)));
        return window -> all.values().stream()
                .flatMap(one -> one.over(window).stream())
                .reduce(Tally::plus)
                .map(sum -> Tally.builder()
                        .from(sum)
                        .enrolledDays(enrolledDays(all.keySet(), window, asOf))
                        .build());
    }

    private static long enrolledDays(Collection<Timeline> timelines, Window window, LocalDate asOf) {
        return timelines.stream()
                .flatMapToLong(timeline -> window.ending(asOf, timeline.calendar()).stream()
                        .flatMapToLong(span ->
                                timeline.enrolledDays().filter(day -> span.contains(LocalDate.ofEpochDay(day)))))
                .distinct()
                .count();
    }
}
