package nl.aanwezig.core.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.aanwezig.core.quantity.Interval.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    private static final int LIMITS = 5;

    /** Every half from below the lowest limit up to above the highest: enough to tell any two intervals between whole limits apart. */
    private static final List<Count> HALVES = IntStream.rangeClosed(-1, 2 * LIMITS + 1)
            .mapToObj(halves -> new Count(Ratio.of(halves, 2)))
            .toList();

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, false, true, true",
        "MORE_THAN, false, false, true",
        "AT_MOST, true, true, false",
        "LESS_THAN, true, false, false"
    })
    void an_interval_with_one_limit_holds_what_its_bound_does(Bound bound, boolean below, boolean at, boolean above) {
        Interval<Count> interval = Interval.of(bound, Count.of(16));

        assertEquals(below, interval.contains(Count.of(15)));
        assertEquals(at, interval.contains(Count.of(16)));
        assertEquals(above, interval.contains(Count.of(17)));
    }

    @Test
    void a_band_of_two_limits_holds_what_lies_between() {
        Interval<Share> atRisk = Interval.atLeast(Share.percent(5)).and(Interval.lessThan(Share.percent(10)));

        assertFalse(atRisk.contains(Share.of(Ratio.parse("8.999"), Ratio.of(180))));
        assertTrue(atRisk.contains(Share.percent(5)));
        assertTrue(atRisk.contains(Share.of(Ratio.parse("17.995"), Ratio.of(180))));
        assertFalse(atRisk.contains(Share.percent(10)));
    }

    @Test
    void between_one_limit_and_itself_lies_that_amount_alone_when_both_include_it() {
        Interval<Count> three = Interval.atLeast(Count.of(3)).and(Interval.atMost(Count.of(3)));

        assertEquals(
                List.of(Count.of(3)), HALVES.stream().filter(three::contains).toList());
        for (Bound low : List.of(Bound.AT_LEAST, Bound.MORE_THAN)) {
            for (Bound high : List.of(Bound.AT_MOST, Bound.LESS_THAN)) {
                if (low == Bound.MORE_THAN || high == Bound.LESS_THAN) {
                    Interval<Count> above = Interval.of(low, Count.of(3));
                    Interval<Count> below = Interval.of(high, Count.of(3));
                    assertThrows(IllegalArgumentException.class, () -> above.and(below), low + " and " + high);
                }
            }
        }
    }

    @Test
    void limits_that_were_swapped_are_refused_with_both() {
        Interval<Count> above = Interval.atLeast(Count.of(10));
        Interval<Count> below = Interval.atMost(Count.of(5));

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> above.and(below));

        assertEquals(
                List.of(
                        "Nothing lies between 10 and 5.",
                        "Maybe the two were swapped, or one of them should be included."),
                String.valueOf(refused.getMessage()).lines().toList());
    }

    @Test
    void random_intervals_hold_meet_and_contain_as_sets_do() {
        SplittableRandom random = new SplittableRandom(1);
        int met = 0;
        for (int i = 0; i < 20_000; i++) {
            Optional<Interval<Count>> one = interval(random);
            Optional<Interval<Count>> other = interval(random);
            if (one.isPresent() && other.isPresent()) {
                check(one.get(), other.get());
                met++;
            }
        }
        assertTrue(met > 8_000, "too few intervals: " + met);
    }

    private static void check(Interval<Count> one, Interval<Count> other) {
        String both = one + " " + other;
        List<Count> mine = members(one::contains);
        List<Count> its = members(other::contains);
        List<Count> shared = mine.stream().filter(its::contains).toList();
        assertEquals(mine, members(value -> isIn(one, value)), both);
        assertEquals(mine.containsAll(its), one.contains(other), both);
        if (shared.isEmpty()) {
            assertThrows(IllegalArgumentException.class, () -> one.and(other), both);
        } else {
            assertEquals(shared, members(one.and(other)::contains), both);
        }
        assertEquals(
                Integer.signum(HALVES.indexOf(mine.get(0)) - HALVES.indexOf(its.get(0))),
                Integer.signum(Interval.compareLow(one, other)),
                both);
        assertEquals(
                Integer.signum(HALVES.indexOf(mine.get(mine.size() - 1)) - HALVES.indexOf(its.get(its.size() - 1))),
                Integer.signum(Interval.compareHigh(one, other)),
                both);
    }

    /** Written from the words: above the low limit or at an included one, and below the high limit or at an included one. */
    private static boolean isIn(Interval<Count> interval, Count value) {
        boolean above = interval.low().isEmpty()
                || value.value().minus(limit(interval.low())).signum() > 0
                || (value.value().equals(limit(interval.low()))
                        && interval.low().get().isIncluded());
        boolean below = interval.high().isEmpty()
                || value.value().minus(limit(interval.high())).signum() < 0
                || (value.value().equals(limit(interval.high()))
                        && interval.high().get().isIncluded());
        return above && below;
    }

    private static Ratio limit(Optional<Edge<Count>> edge) {
        return edge.orElseThrow().limit().value();
    }

    private static List<Count> members(Predicate<Count> test) {
        return HALVES.stream().filter(test).toList();
    }

    /** Empty when nothing lies between the two. */
    private static Optional<Interval<Count>> interval(SplittableRandom random) {
        Optional<Edge<Count>> low = edge(random);
        Optional<Edge<Count>> high = edge(random);
        try {
            return Optional.of(new Interval<>(low, high));
        } catch (IllegalArgumentException nothing) {
            assertTrue(limit(low).compareTo(limit(high)) > 0
                    || !low.orElseThrow().isIncluded()
                    || !high.orElseThrow().isIncluded());
            return Optional.empty();
        }
    }

    private static Optional<Edge<Count>> edge(SplittableRandom random) {
        return random.nextInt(5) == 0
                ? Optional.empty()
                : Optional.of(new Edge<>(Count.of(random.nextInt(LIMITS + 1)), random.nextBoolean()));
    }
}
