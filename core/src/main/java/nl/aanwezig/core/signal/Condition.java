package nl.aanwezig.core.signal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.measure.Comparison;
import nl.aanwezig.core.measure.Contrast;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.timeline.Window;

/** Something that holds of a pupil's figures, does not, or cannot be told. */
public sealed interface Condition {
    /** What becomes of it. */
    Outcome test(Figures figures);

    /** The figures that it looks at, each once, in the order in which it names them. */
    default List<Figure<?>> figures() {
        return ImmutableList.of();
    }

    /** The condition as a clause: "the share of absence in this school year so far is at least 10 per cent". */
    default Finding clause() {
        return ConditionWording.of(this);
    }

    /** A figure held against a limit. */
    static <Q extends Quantity<Q>> Condition that(Comparison<Q> comparison) {
        return new Within<>(comparison.figure(), comparison.interval());
    }

    /** A figure held against another. */
    static <Q extends Quantity<Q>> Condition that(Contrast<Q> contrast) {
        return new Against<>(contrast);
    }

    /** All of these. */
    static Condition allOf(Condition... conditions) {
        return new All(ImmutableList.copyOf(conditions));
    }

    /** At least one of these. */
    static Condition anyOf(Condition... conditions) {
        return new Any(ImmutableList.copyOf(conditions));
    }

    /** Met as soon as the condition was met at the end of some day of the scope: for a count that has been reached once and for all. */
    static Condition onSomeDay(Window scope, Condition condition) {
        return new OnSomeDay(scope, condition);
    }

    /**
     * A figure held against a limit that depends on how many periods of the school year have ended.
     *
     * @param division as the calendar calls it
     * @param limits for each number of ended periods for which the source gives one
     */
    static <Q extends Quantity<Q>> Condition afterPeriods(
            String division, Figure<Q> figure, Bound bound, Map<Integer, Q> limits) {
        return new AfterPeriods<>(division, figure, bound, ImmutableSortedMap.copyOf(limits));
    }

    /** How often people recorded something in a window. */
    static Condition recorded(String fact, Window window, Interval<Count> times) {
        return new Recorded(fact, window, times);
    }

    /** The amount that people recorded last under a name. */
    static Condition given(String fact, Interval<Count> amount) {
        return new Given(fact, amount);
    }

    /** The pupil's age in whole years on the day that is looked at. */
    static Condition age(Interval<Count> years) {
        return new Age(years);
    }

    /**
     * A figure that lies in an interval.
     *
     * @param <Q> the kind of quantity
     * @param figure what is looked at
     * @param interval where it should lie
     */
    record Within<Q extends Quantity<Q>>(Figure<Q> figure, Interval<Q> interval) implements Condition {
        @Override
        public Outcome test(Figures figures) {
            return Outcome.of(figures.value(figure).map(interval::contains));
        }

        @Override
        public List<Figure<?>> figures() {
            return ImmutableList.of(figure);
        }
    }

    /**
     * A figure held against another.
     *
     * @param <Q> the kind of quantity
     * @param contrast figure, bound and the other figure
     */
    record Against<Q extends Quantity<Q>>(Contrast<Q> contrast) implements Condition {
        @Override
        public Outcome test(Figures figures) {
            Optional<Q> limit = figures.value(contrast.other());
            return Outcome.of(figures.value(contrast.figure())
                    .flatMap(value -> limit.map(other -> contrast.bound().holds(value, other))));
        }

        @Override
        public List<Figure<?>> figures() {
            return ImmutableList.of(contrast.figure(), contrast.other());
        }
    }

    /**
     * All of these. One that is not met decides, even beside one that cannot be told.
     *
     * @param conditions at least one
     */
    record All(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public All {
            conditions = copied(conditions);
        }

        @Override
        public Outcome test(Figures figures) {
            return Outcome.NOT_MET.firstIn(conditions, figures, Outcome.MET);
        }

        @Override
        public List<Figure<?>> figures() {
            return ofAll(conditions);
        }
    }

    /**
     * At least one of these. One that is met decides, even beside one that cannot be told.
     *
     * @param conditions at least one
     */
    record Any(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public Any {
            conditions = copied(conditions);
        }

        @Override
        public Outcome test(Figures figures) {
            return Outcome.MET.firstIn(conditions, figures, Outcome.NOT_MET);
        }

        @Override
        public List<Figure<?>> figures() {
            return ofAll(conditions);
        }
    }

    /**
     * Met as soon as it was met at the end of some school day of the scope; else undetermined when some day could not be told, or the
     * scope holds no day.
     *
     * @param scope which days are looked at
     * @param condition what should have held on one of them
     */
    record OnSomeDay(Window scope, Condition condition) implements Condition {
        @Override
        public Outcome test(Figures figures) {
            boolean isSeen = false;
            boolean isOpen = false;
            try (Stream<Figures> days = figures.days(scope)) {
                for (Figures day : (Iterable<Figures>) days::iterator) {
                    Outcome outcome = condition.test(day);
                    if (outcome == Outcome.MET) {
                        return Outcome.MET;
                    }
                    isSeen = true;
                    isOpen |= outcome == Outcome.UNDETERMINED;
                }
            }
            return isSeen && !isOpen ? Outcome.NOT_MET : Outcome.UNDETERMINED;
        }

        @Override
        public List<Figure<?>> figures() {
            return condition.figures();
        }
    }

    /**
     * A figure, as it stood when the last period ended, held against a limit that depends on how many have; undetermined where the source gives
     * no limit for that number.
     *
     * @param <Q> the kind of quantity
     * @param division as the calendar calls it
     * @param figure what is held against the limit
     * @param bound on which side it should lie
     * @param limits by number of ended periods
     */
    record AfterPeriods<Q extends Quantity<Q>>(
            String division, Figure<Q> figure, Bound bound, SortedMap<Integer, Q> limits) implements Condition {
        /** Copies the map. */
        public AfterPeriods {
            limits = ImmutableSortedMap.copyOfSorted(limits);
            checkArgument(
                    !limits.isEmpty(),
                    "No limit is given for any number of periods of the division %s.\nMaybe the list was left empty.",
                    division);
        }

        @Override
        public Outcome test(Figures figures) {
            OptionalInt ended = figures.periodsEnded(division);
            Optional<Q> limit = ended.isEmpty() ? Optional.empty() : Optional.ofNullable(limits.get(ended.getAsInt()));
            Optional<Q> then = figures.atPeriodEnd(division).value(figure);
            return Outcome.of(then.flatMap(value -> limit.map(reached -> bound.holds(value, reached))));
        }

        @Override
        public List<Figure<?>> figures() {
            return ImmutableList.of(figure);
        }
    }

    /**
     * How often people recorded something in a window. What was not recorded did not happen, so this can always be told.
     *
     * @param fact its name
     * @param window over which days
     * @param times how often it should have been
     */
    record Recorded(String fact, Window window, Interval<Count> times) implements Condition {
        @Override
        public Outcome test(Figures figures) {
            return Outcome.of(Optional.of(times.contains(Count.of(figures.recorded(fact, window)))));
        }
    }

    /**
     * The amount that people recorded last under a name; undetermined when they never did.
     *
     * @param fact its name
     * @param amount where it should lie
     */
    record Given(String fact, Interval<Count> amount) implements Condition {
        @Override
        public Outcome test(Figures figures) {
            Optional<Ratio> value = figures.given(fact);
            return Outcome.of(value.map(found -> amount.contains(new Count(found))));
        }
    }

    /**
     * The pupil's age in whole years; undetermined without a birth date.
     *
     * @param years where it should lie
     */
    record Age(Interval<Count> years) implements Condition {
        @Override
        public Outcome test(Figures figures) {
            OptionalInt age = figures.age();
            return age.isEmpty()
                    ? Outcome.UNDETERMINED
                    : Outcome.of(Optional.of(years.contains(Count.of(age.getAsInt()))));
        }
    }

    private static List<Condition> copied(List<Condition> conditions) {
        checkArgument(!conditions.isEmpty(), "A condition has no parts.\nMaybe the list was left empty.");
        return ImmutableList.copyOf(conditions);
    }

    private static List<Figure<?>> ofAll(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(one -> one.figures().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
