package nl.aanwezig.mtss.signal.pattern;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.signal.Context;
import nl.aanwezig.mtss.signal.Detector;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;

/**
 * All pupils of one school in one school year up to a day, and whose absence falls on a weekday, half day, first hour or subject more
 * than the others' does. A detector for those pupils and that day.
 *
 * <p>Each test is exact and conditional on how much the pupil missed in all: it holds the pupil's odds of missing, say, a Friday
 * against other days beside the same ratio of the school's other pupils. All pupils and all weekdays are one family of tests, all first
 * hours another, and so on; of each family the procedure of Benjamini and Hochberg keeps the share of false discoveries below {@link
 * Patterns#falseDiscoveries()}. What is tested depends on how much was missed and recorded, never on where it fell.
 */
public final class SchoolBase implements Detector {
    private static final List<SignalKind> KINDS = List.of(
            SignalKind.WEEKDAY_PATTERN,
            SignalKind.HALF_DAY_PATTERN,
            SignalKind.FIRST_HOUR_PATTERN,
            SignalKind.SUBJECT_PATTERN);

    private final LocalDate asOf;
    private final Lessons lessons;
    private final Patterns rule;
    private final ImmutableSet<PupilId> pupils;
    private final ImmutableListMultimap<PupilId, Discovery> discoveries;

    private SchoolBase(Collection<Timeline> timelines, LocalDate asOf, Lessons lessons, Patterns rule) {
        this.asOf = asOf;
        this.lessons = lessons;
        this.rule = rule;
        List<Timeline> inOrder = timelines.stream()
                .sorted(Comparator.comparing(timeline -> timeline.pupil().id()))
                .toList();
        this.pupils = inOrder.stream().map(timeline -> timeline.pupil().id()).collect(ImmutableSet.toImmutableSet());
        ImmutableListMultimap.Builder<PupilId, Discovery> found = ImmutableListMultimap.builder();
        for (SignalKind kind : KINDS) {
            if (timelines.stream()
                    .allMatch(one -> Trials.canShow(kind, one.series().unit()))) {
                new Family(kind, inOrder, asOf, lessons, rule).discoveries().forEach(found::put);
            }
        }
        this.discoveries = found.build();
    }

    /** The weekdays, half days and first hours of a school, by the standard numbers. */
    public static SchoolBase of(Collection<Timeline> timelines, LocalDate asOf) {
        return of(timelines, asOf, Lessons.unknown(), Patterns.standard());
    }

    /**
     * The base of a school.
     *
     * @param timelines one for each pupil of the school, or of a part of it that is compared within itself
     * @param asOf the last day that is looked at, included
     * @param lessons the subjects, where they are known
     * @param rule when a pattern is one
     * @throws IllegalArgumentException when the timelines are of several schools or units, or two are of one pupil
     */
    public static SchoolBase of(Collection<Timeline> timelines, LocalDate asOf, Lessons lessons, Patterns rule) {
        checkArgument(
                timelines.stream().map(Timeline::school).distinct().count() <= 1,
                "The timelines are of several schools.\nMaybe make one base for each.");
        List<Unit> units =
                timelines.stream().map(one -> one.series().unit()).distinct().toList();
        checkArgument(units.size() <= 1, "The timelines count in %s.\nMaybe make one base for each unit.", units);
        checkArgument(
                timelines.stream().map(one -> one.pupil().id()).distinct().count() == timelines.size(),
                "A pupil has two timelines.\nMaybe the same register was read twice.");
        return new SchoolBase(timelines, asOf, lessons, rule);
    }

    @Override
    public Ground ground() {
        return rule.ground();
    }

    @Override
    public boolean finds(SignalKind kind) {
        return KINDS.contains(kind);
    }

    /**
     * The pupil's patterns on the day of the base.
     *
     * @throws IllegalArgumentException when the pupil is not in the base, or another day is asked for
     */
    @Override
    public List<Signal> find(Timeline timeline, LocalDate day, Context context) {
        checkArgument(
                day.equals(asOf), "The base of %s is of %s, not of %s.\nMaybe make another one.", this, asOf, day);
        checkArgument(
                pupils.contains(timeline.pupil().id()),
                "The pupil is not in the base of %s.\nMaybe give all timelines of the school.",
                this);
        return discoveries.get(timeline.pupil().id()).stream()
                .map(found ->
                        PatternSignals.signal(rule, new Trials(timeline, asOf, rule, lessons), timeline, asOf, found))
                .toList();
    }

    /** Numbers only, no pupil. */
    @Override
    public String toString() {
        return "SchoolBase[" + pupils.size() + " pupils, " + asOf + ", " + rule + "]";
    }
}
