package nl.aanwezig.core.signal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;

/** What is known of a pupil at the end of a day: a tally for each figure that is asked, or nothing. */
@FunctionalInterface
public interface Figures {
    /** What the figure's window holds, counted as the figure counts; empty when nothing is known of it. */
    Optional<Tally> over(Figure<?> figure);

    /** The figure; empty when nothing is known of its window, or the measure is not defined on what is. */
    default <Q extends Quantity<Q>> Optional<Q> value(Figure<Q> figure) {
        return over(figure).flatMap(tally -> figure.measure().of(tally));
    }

    /** The marks behind the figure, in time order; none for figures that were counted elsewhere. */
    default List<Mark> evidence(Figure<?> figure) {
        return ImmutableList.of();
    }

    /** How many periods of a division of the school year have ended; empty when nobody knows. */
    default OptionalInt periodsEnded(String division) {
        return OptionalInt.empty();
    }

    /** How often people recorded something in a window. */
    default long recorded(String fact, Window window) {
        return 0;
    }

    /** The amount that people recorded last under a name; empty when they never did. */
    default Optional<Ratio> given(String fact) {
        return Optional.empty();
    }

    /** The pupil's age in whole years; empty without a birth date. */
    default OptionalInt age() {
        return OptionalInt.empty();
    }

    /** The same at the end of an earlier day; unchanged for figures that were counted elsewhere, which know one day only. */
    default Figures on(LocalDate day) {
        return this;
    }

    /** The same at the end of the last period of a division that has ended; unchanged for figures that were counted elsewhere. */
    default Figures atPeriodEnd(String division) {
        return this;
    }

    /**
     * The same at the end of each school day of a window, and of this day where the window holds it; none where nothing is known of the
     * window. For figures that were counted elsewhere this day alone.
     */
    default Stream<Figures> days(Window scope) {
        return Stream.of(this);
    }

    /**
     * The figures of a timeline.
     *
     * @param counting what is counted where a figure does not say otherwise
     * @param asOf the last day that is looked at, included
     */
    static Figures of(Timeline timeline, Counting counting, LocalDate asOf) {
        return of(ImmutableList.of(timeline), counting, asOf, Facts.none());
    }

    /**
     * The figures of one pupil's timelines together, each window by its own calendar. Units add up; a school day on which the pupil is on
     * two rolls is one enrolled day.
     *
     * @param timelines at least one, all of the same pupil
     * @param counting what is counted where a figure does not say otherwise
     * @param asOf the last day that is looked at, included
     * @param facts what people recorded beside the register
     */
    static Figures of(Collection<Timeline> timelines, Counting counting, LocalDate asOf, Facts facts) {
        return new TimelineFigures(new Counted(ImmutableList.copyOf(timelines), counting), asOf, facts);
    }
}
