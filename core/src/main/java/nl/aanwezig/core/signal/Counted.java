package nl.aanwezig.core.signal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;

/** One pupil's timelines, counted once for each way of counting that is asked. */
final class Counted {
    private final ImmutableList<Timeline> timelines;
    private final Counting standard;
    private final Map<Counting, List<Tallies>> tallies = new ConcurrentHashMap<>();

    /**
     * A figure without its measure: what is read off the same tally need not be counted twice.
     *
     * @param window over which days
     * @param counting where it differs from the rest of the policy
     */
    record Question(Window window, Optional<Counting> counting) {}

    Counted(ImmutableList<Timeline> timelines, Counting standard) {
        checkArgument(!timelines.isEmpty(), "There is no timeline.\nMaybe the pupil has no enrolment.");
        checkArgument(
                timelines.stream().map(one -> one.pupil().id()).distinct().count() == 1,
                "The timelines are of several pupils.\nMaybe each pupil's should be looked at apart.");
        this.timelines = timelines;
        this.standard = standard;
    }

    ImmutableList<Timeline> timelines() {
        return timelines;
    }

    List<Tallies> as(Counting counting) {
        return tallies.computeIfAbsent(
                counting,
                own -> timelines.stream()
                        .map(timeline -> Tallies.of(timeline, own))
                        .collect(ImmutableList.toImmutableList()));
    }

    Counting standard() {
        return standard;
    }
}
