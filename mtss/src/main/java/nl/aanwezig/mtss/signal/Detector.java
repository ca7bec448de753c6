package nl.aanwezig.mtss.signal;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Timeline;

/**
 * Finds signals of one sort. Immutable and deterministic; a detector of your own implements this and uses {@link SignalKind#OTHER}.
 *
 * <p>The detectors that the library ships name every limit as a parameter. Where no source gives a number the default is this
 * project's choice, and the detector and its {@link #ground()} say so.
 */
public interface Detector {
    /** Where its rule is written. */
    Ground ground();

    /** Whether it can find signals of this kind. */
    boolean finds(SignalKind kind);

    /**
     * Every signal that arose up to and including a day, in order of the days on which they arose; each level of one that grew stands
     * on its own.
     *
     * @param asOf the last day that is looked at, included
     * @param context what is known besides the marks
     */
    List<Signal> find(Timeline timeline, LocalDate asOf, Context context);

    /** As {@link #find(Timeline, LocalDate, Context)}, with nothing known besides the marks. */
    default List<Signal> find(Timeline timeline, LocalDate asOf) {
        return find(timeline, asOf, Context.none());
    }

    /** What its signals are made with; the version names every parameter. */
    default Receipt receipt(Timeline timeline, LocalDate asOf) {
        return Receipt.of("signals", toString(), asOf, timeline);
    }
}
