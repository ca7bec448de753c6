package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Correction;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;

/**
 * Follows one pupil under one policy, mark by mark: each step gives another tracker and what changed. Immutable; at every moment it says
 * what a classification of all marks so far would say, with the policy's {@link Hysteresis} from day to day.
 *
 * <p>The day it stands at moves on with the marks: to the day on which a mark was written down, or, where the source does not tell that, to
 * the mark's own day; {@link #upTo} moves it over days on which nothing is written. A mark of a later day (leave that was granted) is kept
 * until its day comes; one of an earlier day, and every correction, is taken in from that day on: what was told and no longer stands is
 * told again as withdrawn.
 *
 * <pre>{@code
 * var step = tracker.accept(mark);
 * step.changes().forEach(change -> tell(change.why().in(DUTCH)));
 * tracker = step.tracker();
 * }</pre>
 */
public final class Tracker {
    private final TierPolicy policy;
    private final Pupil pupil;
    private final ImmutableList<TrackedSchool> schools;
    private final ImmutableList<MarkLog> logs;
    private final Facts facts;
    private final LocalDate asOf;
    private final ImmutableList<Timeline> timelines;
    private final Path path;

    private Tracker(
            TierPolicy policy,
            Pupil pupil,
            ImmutableList<TrackedSchool> schools,
            ImmutableList<MarkLog> logs,
            Facts facts,
            LocalDate asOf,
            Path before,
            LocalDate firstChanged) {
        this.policy = policy;
        this.pupil = pupil;
        this.schools = schools;
        this.logs = logs;
        this.facts = facts;
        this.asOf = asOf;
        ImmutableList.Builder<Timeline> inOrder = ImmutableList.builder();
        for (int i = 0; i < schools.size(); i++) {
            TrackedSchool school = schools.get(i);
            TimelinePolicy upTo = TimelinePolicy.builder()
                    .from(school.policy())
                    .knownOn(Optional.empty())
                    .upTo(asOf)
                    .build();
            Calendars own = Calendars.among(ImmutableList.of(school.calendar()));
            SchoolId id = school.calendar().school();
            inOrder.add(Timeline.of(pupil, id, own, logs.get(i), upTo, school.expected()));
        }
        this.timelines = inOrder.build();
        this.path = before.from(firstChanged, timelines, asOf, facts);
    }

    /**
     * A tracker that has seen nothing yet.
     *
     * @param start the day it stands at, before or on the first one that matters
     * @param schools one, or for a policy that counts schools together all of them
     * @throws IllegalArgumentException when there is no school, the pupil has no enrolment at one of them, or there are several and the
     *     policy counts each on its own
     */
    public static Tracker of(TierPolicy policy, Pupil pupil, LocalDate start, TrackedSchool... schools) {
        checkArgument(schools.length > 0, "The tracker has no school.\nMaybe name the one that registers the pupil.");
        checkArgument(
                schools.length == 1 || policy.schools() == TierPolicy.Schools.TOGETHER,
                "Policy %s counts each school on its own, and %s were given.\nMaybe take a tracker for each.",
                policy,
                schools.length);
        ImmutableList<TrackedSchool> all = ImmutableList.copyOf(schools);
        ImmutableList<MarkLog> empty = all.stream()
                .map(school -> MarkLog.builder(school.unit(), school.codes()).build())
                .collect(ImmutableList.toImmutableList());
        return new Tracker(policy, pupil, all, empty, Facts.none(), start, Path.empty(policy), LocalDate.MIN);
    }

    /**
     * What a step led to.
     *
     * @param tracker the tracker after it
     * @param changes by day: what is new, and what was told before and no longer stands
     */
    public record Step(Tracker tracker, List<TierChange> changes) {
        /** Copies the list. */
        public Step {
            changes = ImmutableList.copyOf(changes);
        }
    }

    /**
     * Takes in a mark of the only school.
     *
     * @throws IllegalArgumentException when there are several schools, or the mark is not of its register
     */
    public Step accept(Mark mark) {
        return accept(onlySchool(), mark);
    }

    /** Takes in a mark of a school. */
    public Step accept(SchoolId school, Mark mark) {
        int index = index(school);
        LocalDate written = mark.recorded().map(moment -> day(index, moment)).orElse(mark.date());
        return next(with(index, logs.get(index).with(mark)), facts, later(written), mark.date());
    }

    /**
     * Takes in a correction of the only school.
     *
     * @throws IllegalArgumentException when there are several schools, or the correction is not of its register
     */
    public Step accept(Correction correction) {
        return accept(onlySchool(), correction);
    }

    /** Takes in a correction of a school. */
    public Step accept(SchoolId school, Correction correction) {
        int index = index(school);
        LocalDate of = correction instanceof Correction.Replaced replaced
                ? replaced.now().date()
                : ((Correction.Withdrawn) correction).date();
        return next(with(index, logs.get(index).with(correction)), facts, later(day(index, correction.recorded())), of);
    }

    /** Takes in what people recorded beside the register. It does not move the day. */
    public Step accept(Fact fact) {
        Facts all = new Facts(
                ImmutableList.<Fact>builder().addAll(facts.all()).add(fact).build());
        return next(logs, all, asOf, fact.date());
    }

    /** Goes on to a day on which nothing need have been written; an earlier one than it stands at changes nothing. */
    public Step upTo(LocalDate day) {
        return next(logs, facts, later(day), LocalDate.MAX);
    }

    /** The last day that is looked at. */
    public LocalDate asOf() {
        return asOf;
    }

    /** What the policy finds at the end of that day. */
    public TierDecision decision() {
        return new TierDecision(policy, timelines, asOf, facts);
    }

    /** The band that is held on to at the end of that day, which differs from the one found only by hysteresis. */
    public Optional<Band> held() {
        return path.held();
    }

    /** Every change up to that day as now known, in order. */
    public List<TierChange> history() {
        return changes(path.turns(), false);
    }

    /** The tracker as it stood at a moment: without what was written down later, and at the day of that moment. */
    public Tracker asKnownOn(Instant moment) {
        LocalDate day = day(0, moment);
        ImmutableList<MarkLog> known =
                logs.stream().map(log -> log.knownOn(moment)).collect(ImmutableList.toImmutableList());
        return new Tracker(
                policy,
                pupil,
                schools,
                known,
                facts,
                day.isBefore(asOf) ? day : asOf,
                Path.empty(policy),
                LocalDate.MIN);
    }

    /** Everything that it needs to go on later, in a few bytes for each mark: no pupil, policy, calendar or code book is in it. */
    public byte[] state() {
        return TrackerState.write(asOf, facts, logs);
    }

    /**
     * Goes on from a state.
     *
     * @param schools as given to {@link #of}, in the same order; a code book may have grown meanwhile
     * @throws IllegalArgumentException when the state is not one, or a code book lacks a code that was used
     */
    public static Tracker resume(TierPolicy policy, Pupil pupil, byte[] state, TrackedSchool... schools) {
        Tracker fresh = of(policy, pupil, LocalDate.MIN, schools);
        TrackerState read = TrackerState.read(state, fresh.schools);
        return new Tracker(
                policy,
                pupil,
                fresh.schools,
                read.logs(),
                read.facts(),
                read.asOf(),
                Path.empty(policy),
                LocalDate.MIN);
    }

    /** Policy, version and day, without the pupil. */
    @Override
    public String toString() {
        return "Tracker[" + policy + ", " + asOf + "]";
    }

    private Step next(ImmutableList<MarkLog> nowLogs, Facts nowFacts, LocalDate now, LocalDate changed) {
        LocalDate dayAfter = asOf.isBefore(LocalDate.MAX) ? asOf.plusDays(1) : asOf;
        LocalDate first = changed.isBefore(dayAfter) ? changed : dayAfter;
        Tracker after = new Tracker(policy, pupil, schools, nowLogs, nowFacts, now, path, first);
        ImmutableList<Path.Turn> before = path.turns();
        ImmutableList<Path.Turn> turns = after.path.turns();
        List<Path.Turn> gone =
                before.stream().filter(turn -> !contains(turns, turn)).toList();
        List<Path.Turn> added =
                turns.stream().filter(turn -> !contains(before, turn)).toList();
        List<TierChange> changes = new ArrayList<>(after.changes(gone, true));
        changes.addAll(after.changes(added, false));
        changes.sort((one, other) -> one.on().compareTo(other.on()));
        return new Step(after, changes);
    }

    /** Whether the same is told of the same day, whatever the school day before it was. */
    private static boolean contains(List<Path.Turn> turns, Path.Turn turn) {
        return turns.stream()
                .anyMatch(other -> other.on().equals(turn.on())
                        && other.before().equals(turn.before())
                        && other.after().equals(turn.after()));
    }

    private List<TierChange> changes(List<Path.Turn> turns, boolean withdrawn) {
        return turns.stream()
                .map(turn -> new TierChange(policy, turn, timelines, facts, withdrawn))
                .toList();
    }

    private ImmutableList<MarkLog> with(int index, MarkLog log) {
        List<MarkLog> changed = new ArrayList<>(logs);
        changed.set(index, log);
        return ImmutableList.copyOf(changed);
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(asOf) ? day : asOf;
    }

    private LocalDate day(int index, Instant moment) {
        return LocalDate.ofInstant(moment, schools.get(index).calendar().zone());
    }

    private SchoolId onlySchool() {
        checkArgument(
                schools.size() == 1,
                "The tracker follows %s schools.\nMaybe name the one that the mark is of.",
                schools.size());
        return schools.get(0).calendar().school();
    }

    private int index(SchoolId school) {
        for (int i = 0; i < schools.size(); i++) {
            if (schools.get(i).calendar().school().equals(school)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "The tracker does not follow school " + school + ".\nMaybe the mark is of another pupil.");
    }
}
