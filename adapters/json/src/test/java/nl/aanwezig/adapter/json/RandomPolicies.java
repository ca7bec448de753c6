package nl.aanwezig.adapter.json;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.Hysteresis;
import nl.aanwezig.mtss.PolicyDraft;
import nl.aanwezig.mtss.ScaleDraft;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;

/** Policies by chance, from the whole grammar. */
final class RandomPolicies {
    private final SplittableRandom random;

    private RandomPolicies(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static TierPolicy of(long seed) {
        return new RandomPolicies(seed).policy();
    }

    private TierPolicy policy() {
        PolicyDraft draft = TierPolicy.named(name(), name(), ground()).counting(counting());
        if (random.nextBoolean()) {
            draft.validFrom(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000)));
        }
        if (random.nextBoolean()) {
            draft.acrossSchools();
        }
        if (random.nextBoolean()) {
            draft.hysteresis(Hysteresis.schoolDays(1 + random.nextInt(20)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            draft.onlyWhen(condition(1), name());
        }
        return random.nextInt(3) == 0 ? scale(draft, figure()) : rules(draft);
    }

    private TierPolicy rules(PolicyDraft draft) {
        List<Condition> conditions = new ArrayList<>();
        int rules = random.nextInt(5);
        for (int i = 0; i < rules; i++) {
            Condition condition = condition(3);
            if (conditions.stream().noneMatch(earlier -> hides(earlier, condition))) {
                conditions.add(condition);
                draft.rule("band " + i, condition, tier(), ground());
            }
        }
        return draft.otherwise("left", tier());
    }

    /** Whether a draft refuses the later one, as it can never decide. */
    private static boolean hides(Condition earlier, Condition later) {
        PolicyDraft draft = TierPolicy.named("probe", "1", new Ground("none")).rule("a", earlier, new Ground("none"));
        try {
            draft.rule("b", later, new Ground("none"));
            return false;
        } catch (IllegalArgumentException hidden) {
            return true;
        }
    }

    private <Q extends Quantity<Q>> TierPolicy scale(PolicyDraft draft, Figure<Q> figure) {
        ScaleDraft<Q> scale = draft.scale(figure);
        Ratio low = Ratio.ZERO;
        Optional<Interval<Q>> below = Optional.empty();
        boolean hasGap = false;
        int bands = random.nextInt(4);
        for (int i = 0; i < bands; i++) {
            Ratio high = low.plus(ratio(20)).plus(Ratio.of(1, 7));
            Interval<Q> upper = random.nextBoolean()
                    ? Interval.lessThan(figure.measure().amount(high))
                    : Interval.atMost(figure.measure().amount(high));
            scale.band("band " + i, below.map(upper::and).orElse(upper), tier(), ground());
            boolean isIncluded = upper.high().orElseThrow().isIncluded();
            boolean leavesGap = random.nextInt(4) == 0;
            hasGap |= leavesGap;
            low = leavesGap ? high.plus(Ratio.ONE) : high;
            Q start = figure.measure().amount(low);
            below = Optional.of(isIncluded ? Interval.moreThan(start) : Interval.atLeast(start));
        }
        Interval<Q> last =
                below.orElseGet(() -> Interval.atLeast(figure.measure().amount(Ratio.ZERO)));
        scale.band("last", last, tier(), ground());
        return hasGap ? scale.withPublishedGaps("as published") : scale.complete();
    }

    private Condition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 10 : 7)) {
            case 0 -> Condition.age(interval(Count::new));
            case 1 -> Condition.given(name(), interval(Count::new));
            case 2 -> Condition.recorded(name(), window(2), interval(Count::new));
            case 3 -> against(figure());
            case 4 -> afterPeriods(figure());
            case 5, 6 -> within(figure());
            case 7 -> Condition.onSomeDay(window(1), condition(depth - 1));
            case 8 -> new Condition.All(several(() -> condition(depth - 1)));
            default -> new Condition.Any(several(() -> condition(depth - 1)));
        };
    }

    private <Q extends Quantity<Q>> Condition within(Figure<Q> figure) {
        return new Condition.Within<>(figure, interval(figure.measure()::amount));
    }

    private <Q extends Quantity<Q>> Condition against(Figure<Q> figure) {
        Figure<Q> other = new Figure<>(figure.measure(), window(2), maybe(this::counting));
        return Condition.that(figure.against(oneOf(Bound.values()), other));
    }

    private <Q extends Quantity<Q>> Condition afterPeriods(Figure<Q> figure) {
        Map<Integer, Q> limits = Map.of(
                random.nextInt(3),
                figure.measure().amount(ratio(40)),
                3,
                figure.measure().amount(ratio(40)));
        return Condition.afterPeriods(name(), figure, oneOf(Bound.values()), limits);
    }

    private interface Kinded<Q extends Quantity<Q>> {
        Q amount(Ratio value);
    }

    private <Q extends Quantity<Q>> Interval<Q> interval(Kinded<Q> kind) {
        Ratio low = ratio(30);
        Interval<Q> first = Interval.of(oneOf(Bound.values()), kind.amount(low));
        if (random.nextBoolean() || first.low().isEmpty()) {
            return first;
        }
        Q high = kind.amount(low.plus(Ratio.of(1, 1 + random.nextInt(9))));
        return first.and(random.nextBoolean() ? Interval.atMost(high) : Interval.lessThan(high));
    }

    private Figure<?> figure() {
        return figure(oneOf(Measures.all().toArray(Measure<?>[]::new)));
    }

    private <Q extends Quantity<Q>> Figure<Q> figure(Measure<Q> measure) {
        Measure<Q> rounded = random.nextInt(4) == 0 ? measure.rounded(random.nextInt(7)) : measure;
        return new Figure<>(rounded, window(2), maybe(this::counting));
    }

    private Window window(int depth) {
        int count = 1 + random.nextInt(60);
        return switch (random.nextInt(depth > 0 ? 14 : 12)) {
            case 0 -> Window.yearToDate();
            case 1 -> Window.previousYear();
            case 2 -> Window.calendarMonth();
            case 3 -> Window.allKnown();
            case 4 -> Window.lessonWeeks(count);
            case 5 -> Window.schoolDays(count);
            case 6 -> Window.calendarDays(count);
            case 7 -> Window.isoWeeks(count);
            case 8 -> Window.monthOfYear(oneOf(Month.values()));
            case 9 -> Window.period(name());
            case 10 -> Window.since(name());
            case 11 -> Window.months(count);
            case 12 -> Window.before(name(), window(depth - 1));
            default -> window(depth - 1).withinSchoolYear();
        };
    }

    private Counting counting() {
        Counting counting = switch (random.nextInt(4)) {
            case 0 -> Counting.daysMissing(new Share(ratio(1)));
            case 1 -> Counting.daysMissingMoreThan(new Share(ratio(1)));
            case 2 -> Counting.daysInPart();
            default -> Counting.units(part());
        };
        counting = random.nextInt(3) == 0 ? counting.countingLate(part()) : counting;
        counting = random.nextInt(3) == 0 ? counting.only(Standing.OPEN, oneOf(Standing.values())) : counting;
        counting = random.nextInt(3) == 0 ? counting.only(name(), name()) : counting;
        counting = random.nextInt(3) == 0 ? counting.leavingOut("L " + name()) : counting;
        counting = random.nextInt(3) == 0 ? counting.asAttended("A " + name(), "A " + name()) : counting;
        return random.nextInt(3) == 0 ? counting.asMissed("M " + name()) : counting;
    }

    private PartRule part() {
        return switch (random.nextInt(4)) {
            case 0 -> PartRule.PROPORTIONAL;
            case 1 -> PartRule.BY_CODE;
            case 2 -> PartRule.moreThanMinutes(random.nextInt(61));
            default -> PartRule.atLeast(new Share(ratio(1).plus(Ratio.of(1, 9))));
        };
    }

    private Optional<Tier> tier() {
        return maybe(() -> new Tier(1 + random.nextInt(4)));
    }

    private Ground ground() {
        return new Ground(name());
    }

    /** 0 or more, with many sorts of denominators. */
    private Ratio ratio(int upTo) {
        int denominator = 1 + random.nextInt(1_000);
        return Ratio.of(random.nextInt(upTo * denominator), denominator);
    }

    private String name() {
        String letters = "abcXYZ \"\\\t\n/é–ﬁ😀\u0001\u2028%=";
        int[] points = letters.codePoints().toArray();
        return "n"
                + IntStream.range(0, random.nextInt(8))
                        .map(i -> points[random.nextInt(points.length)])
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> several(Supplier<T> value) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> value.get())
                .toList();
    }

    @SafeVarargs
    private <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }
}
