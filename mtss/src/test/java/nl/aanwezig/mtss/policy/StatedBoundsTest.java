package nl.aanwezig.mtss.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bound of every shipped policy, from the lines of {@code policy-bounds.txt}, which were written from the sources. */
class StatedBoundsTest {
    /** A limit of a policy and the name of what is held against it. */
    private record Limit(String name, Ratio value) {}

    static List<StatedBounds> lines() {
        return StatedBounds.all();
    }

    static List<TierPolicy> policies() {
        return Policies.all();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_value_is_put_where_the_source_puts_it(StatedBounds line) {
        TierPolicy policy =
                Policies.all().stream().filter(line::isOf).findFirst().orElseThrow();
        for (StatedBounds.Step step : line.steps()) {
            String reason = Mtss.with(policy)
                    .notEvaluated(line.figures(step.value()))
                    .map(found -> found.equals("undefined-gap") ? "(gap)" : "(" + found + ")")
                    .orElseGet(() -> Year.placed(policy, line.figures(step.value())));
            assertEquals(step.expected(), reason, line + " at " + step.value());
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void no_bound_is_left_without_a_value_below_at_and_above_it(TierPolicy policy) {
        Set<String> missing = new TreeSet<>();
        Stream<Condition> conditions = Stream.concat(
                policy.exposures().stream().map(exposure -> exposure.condition()),
                policy.bands().stream().flatMap(band -> band.rule().stream()).map(rule -> rule.condition()));
        for (Limit limit : conditions.flatMap(StatedBoundsTest::limits).collect(Collectors.toSet())) {
            if (limit.value().signum() == 0 && !limit.name().equals("unauthorised")) {
                continue; // nothing lies below, and nothing at all is a test of its own
            }
            List<Ratio> values = StatedBounds.all().stream()
                    .filter(line -> line.isOf(policy) && line.varied().equals(limit.name()))
                    .flatMap(line -> line.steps().stream())
                    .map(StatedBounds.Step::value)
                    .toList();
            boolean at = values.contains(limit.value());
            boolean below =
                    limit.value().signum() == 0 || values.stream().anyMatch(value -> isJustBelow(value, limit.value()));
            boolean above = values.stream().anyMatch(value -> isJustBelow(limit.value(), value));
            if (!at || !below || !above) {
                missing.add(limit.name() + " " + limit.value().display(3));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void nothing_seen_is_not_evaluated(TierPolicy policy) {
        if (Set.of("chicago-on-track", "england-penalty-notice-escalation").contains(policy.id())) {
            return; // these look at what people recorded and at no attendance
        }
        StatedFigures nothing = new StatedFigures(Map.of("possible", Ratio.ZERO, "enrolled-days", Ratio.ZERO));

        assertTrue(Mtss.with(policy).notEvaluated(nothing).isPresent());
    }

    /** No more than one whole unit or per cent away. */
    private static boolean isJustBelow(Ratio one, Ratio other) {
        Ratio difference = other.minus(one);
        return difference.signum() > 0 && difference.compareTo(Ratio.ONE) <= 0;
    }

    private static Stream<Limit> limits(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(StatedBoundsTest::limits);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().flatMap(StatedBoundsTest::limits);
        }
        if (condition instanceof Condition.OnSomeDay some) {
            return limits(some.condition());
        }
        if (condition instanceof Condition.AfterPeriods<?> after) {
            return after.limits().values().stream()
                    .map(limit -> new Limit(after.figure().measure().id(), limit.value()));
        }
        if (condition instanceof Condition.Recorded recorded) {
            return edges(recorded.fact(), recorded.times());
        }
        if (condition instanceof Condition.Given given) {
            return edges(given.fact(), given.amount());
        }
        if (condition instanceof Condition.Age age) {
            return edges("age", age.years());
        }
        return condition instanceof Condition.Within<?> within
                ? edges(within.figure().measure().id(), within.interval())
                : Stream.of();
    }

    private static Stream<Limit> edges(String name, Interval<?> interval) {
        return Stream.concat(interval.low().stream(), interval.high().stream())
                .map(edge -> new Limit(name, shown(edge.limit())))
                .collect(ImmutableSet.toImmutableSet())
                .stream();
    }

    private static Ratio shown(Quantity<?> limit) {
        return limit instanceof Share share ? share.percent() : limit.value();
    }
}
