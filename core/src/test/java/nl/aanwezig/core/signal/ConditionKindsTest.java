package nl.aanwezig.core.signal;

import static nl.aanwezig.core.signal.Outcome.MET;
import static nl.aanwezig.core.signal.Outcome.NOT_MET;
import static nl.aanwezig.core.signal.Outcome.UNDETERMINED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.timeline.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of condition, with each of its three outcomes. */
class ConditionKindsTest {
    private static final Window THIS_YEAR = Window.yearToDate();
    private static final Figure<Count> MISSED = Measures.ABSENT.in(THIS_YEAR);
    private static final Figure<Count> MISSED_BEFORE = Measures.ABSENT.in(Window.previousYear());
    private static final Interval<Count> TWO_OR_MORE = Interval.atLeast(Count.of(2));
    private static final Condition FIVE_MISSED = Condition.that(MISSED.atLeast(Count.of(5)));

    /** What is known of a pupil, given by hand. */
    private static final class Known implements Figures {
        private final Map<Window, Integer> missed = new HashMap<>();
        private final List<Figures> days = new ArrayList<>();
        private OptionalInt ended = OptionalInt.empty();
        private long recorded;
        private Optional<Ratio> given = Optional.empty();
        private OptionalInt age = OptionalInt.empty();

        static Known missed(int thisYear) {
            Known known = new Known();
            known.missed.put(THIS_YEAR, thisYear);
            return known;
        }

        Known andBefore(int before) {
            missed.put(Window.previousYear(), before);
            return this;
        }

        @Override
        public Optional<Tally> over(Figure<?> figure) {
            return Optional.ofNullable(missed.get(figure.window()))
                    .map(count -> Tally.builder()
                            .absent(Ratio.of(count))
                            .possible(Ratio.of(100))
                            .build());
        }

        @Override
        public OptionalInt periodsEnded(String division) {
            return division.equals("half-term") ? ended : OptionalInt.empty();
        }

        @Override
        public long recorded(String fact, Window window) {
            return fact.equals("notice") && window.equals(THIS_YEAR) ? recorded : 0;
        }

        @Override
        public Optional<Ratio> given(String fact) {
            return fact.equals("credits") ? given : Optional.empty();
        }

        @Override
        public OptionalInt age() {
            return age;
        }

        @Override
        public Stream<Figures> days(Window scope) {
            return scope.equals(THIS_YEAR) ? days.stream() : Stream.of();
        }
    }

    @Test
    void within() {
        Condition between = Condition.that(MISSED.within(TWO_OR_MORE.and(Interval.lessThan(Count.of(5)))));

        assertEquals(NOT_MET, between.test(Known.missed(1)));
        assertEquals(MET, between.test(Known.missed(2)));
        assertEquals(MET, between.test(Known.missed(4)));
        assertEquals(NOT_MET, between.test(Known.missed(5)));
        assertEquals(UNDETERMINED, between.test(new Known()));
        assertEquals(List.of(MISSED), between.figures());
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, NOT_MET, MET, MET",
        "MORE_THAN, NOT_MET, NOT_MET, MET",
        "AT_MOST, MET, MET, NOT_MET",
        "LESS_THAN, MET, NOT_MET, NOT_MET"
    })
    void against_another_figure_less_as_much_and_more(Bound bound, Outcome less, Outcome same, Outcome more) {
        Condition now = Condition.that(MISSED.against(bound, MISSED_BEFORE));

        assertEquals(less, now.test(Known.missed(6).andBefore(7)));
        assertEquals(same, now.test(Known.missed(7).andBefore(7)));
        assertEquals(more, now.test(Known.missed(8).andBefore(7)));
        assertEquals(UNDETERMINED, now.test(Known.missed(7)));
        assertEquals(UNDETERMINED, now.test(new Known().andBefore(7)));
        assertEquals(List.of(MISSED, MISSED_BEFORE), now.figures());
    }

    // The domain reference, measures 1.3, "PA half-term cumulative table": 7, 14, 20 … sessions after half-term 1, 2, 3
    // …
    @ParameterizedTest
    @CsvSource({
        "0, 100, UNDETERMINED",
        "1, 6, NOT_MET",
        "1, 7, MET",
        "2, 13, NOT_MET",
        "2, 14, MET",
        "3, 19, NOT_MET",
        "3, 20, MET",
        "4, 100, UNDETERMINED"
    })
    void after_periods_the_limit_of_their_number_holds(int ended, int missed, Outcome expected) {
        Condition table = Condition.afterPeriods(
                "half-term", MISSED, Bound.AT_LEAST, Map.of(1, Count.of(7), 2, Count.of(14), 3, Count.of(20)));
        Known known = Known.missed(missed);
        known.ended = OptionalInt.of(ended);

        assertEquals(expected, table.test(known));
        assertEquals(List.of(MISSED), table.figures());
    }

    @Test
    void after_periods_that_nobody_counted_or_without_a_figure_it_cannot_be_told() {
        Condition table = Condition.afterPeriods("half-term", MISSED, Bound.MORE_THAN, Map.of(1, Count.of(7)));
        Known uncounted = new Known();
        uncounted.ended = OptionalInt.of(1);
        Known exactly = Known.missed(7);
        exactly.ended = OptionalInt.of(1);

        assertEquals(UNDETERMINED, table.test(Known.missed(8)));
        assertEquals(UNDETERMINED, table.test(uncounted));
        assertEquals(NOT_MET, table.test(exactly), "the bound is the condition's own");
        assertThrows(
                IllegalArgumentException.class,
                () -> Condition.afterPeriods("half-term", MISSED, Bound.AT_LEAST, Map.of()));
    }

    @Test
    void after_periods_keeps_its_own_copy_of_the_limits() {
        TreeMap<Integer, Count> limits = new TreeMap<>(Map.of(1, Count.of(7)));
        Condition.AfterPeriods<Count> table = new Condition.AfterPeriods<>("half-term", MISSED, Bound.AT_LEAST, limits);
        limits.clear();

        assertEquals(Map.of(1, Count.of(7)), table.limits());
    }

    @ParameterizedTest
    @CsvSource({"0, NOT_MET", "1, NOT_MET", "2, MET", "3, MET"})
    void recorded_so_many_times(long times, Outcome expected) {
        Known known = new Known();
        known.recorded = times;

        assertEquals(
                expected, Condition.recorded("notice", THIS_YEAR, TWO_OR_MORE).test(known));
    }

    @Test
    void what_was_not_recorded_did_not_happen() {
        assertEquals(
                NOT_MET, Condition.recorded("notice", THIS_YEAR, TWO_OR_MORE).test(figure -> Optional.empty()));
        assertEquals(
                MET,
                Condition.recorded("notice", THIS_YEAR, Interval.lessThan(Count.of(1)))
                        .test(figure -> Optional.empty()));
    }

    // Chicago on track: at least 5 credits
    @ParameterizedTest
    @CsvSource({"49/10, NOT_MET", "5/1, MET", "51/10, MET"})
    void given_by_people(String credits, Outcome expected) {
        Known known = new Known();
        String[] parts = credits.split("/", -1);
        known.given = Optional.of(Ratio.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
        Condition onTrack = Condition.given("credits", Interval.atLeast(Count.of(5)));

        assertEquals(expected, onTrack.test(known));
        assertEquals(UNDETERMINED, onTrack.test(new Known()));
        assertEquals(UNDETERMINED, onTrack.test(figure -> Optional.empty()));
        assertEquals(List.of(), onTrack.figures());
    }

    // Flanders: the minimum for toddlers depends on their age, younger than 3, 3, 4, 5
    @ParameterizedTest
    @CsvSource({"2, NOT_MET", "3, MET", "4, NOT_MET"})
    void age_in_whole_years(int years, Outcome expected) {
        Known known = new Known();
        known.age = OptionalInt.of(years);
        Condition three = Condition.age(Interval.atLeast(Count.of(3)).and(Interval.lessThan(Count.of(4))));

        assertEquals(expected, three.test(known));
        assertEquals(UNDETERMINED, three.test(new Known()));
        assertEquals(UNDETERMINED, three.test(figure -> Optional.empty()));
    }

    @Test
    void on_some_day_one_day_is_enough_even_beside_days_that_cannot_be_told() {
        assertEquals(MET, onSomeDay(Known.missed(4), Known.missed(5), Known.missed(3)));
        assertEquals(MET, onSomeDay(new Known(), Known.missed(5), new Known()));
        assertEquals(NOT_MET, onSomeDay(Known.missed(4), Known.missed(3)));
        assertEquals(UNDETERMINED, onSomeDay(Known.missed(4), new Known(), Known.missed(3)));
        assertEquals(UNDETERMINED, onSomeDay(), "no day at all");
        assertEquals(
                List.of(MISSED), Condition.onSomeDay(THIS_YEAR, FIVE_MISSED).figures());
    }

    @Test
    void on_some_day_of_figures_that_were_counted_elsewhere_is_that_day() {
        Figures elsewhere = figure -> Known.missed(5).over(figure);

        assertEquals(MET, Condition.onSomeDay(THIS_YEAR, FIVE_MISSED).test(elsewhere));
    }

    @ParameterizedTest
    @EnumSource
    void of_one_part_all_and_any_are_that_part(Outcome outcome) {
        Known known = switch (outcome) {
            case MET -> Known.missed(5);
            case NOT_MET -> Known.missed(4);
            case UNDETERMINED -> new Known();
        };

        assertEquals(outcome, Condition.allOf(FIVE_MISSED).test(known));
        assertEquals(outcome, Condition.anyOf(FIVE_MISSED).test(known));
    }

    @Test
    void all_and_any_of_nothing_are_refused_and_name_each_figure_once() {
        Condition other = Condition.that(MISSED_BEFORE.atLeast(Count.of(1)));

        assertThrows(IllegalArgumentException.class, Condition::allOf);
        assertThrows(IllegalArgumentException.class, Condition::anyOf);
        assertEquals(
                List.of(MISSED, MISSED_BEFORE),
                Condition.allOf(FIVE_MISSED, Condition.anyOf(other, FIVE_MISSED))
                        .figures());
        assertEquals(List.of(), Condition.age(TWO_OR_MORE).figures());
        assertEquals(
                List.of(), Condition.recorded("notice", THIS_YEAR, TWO_OR_MORE).figures());
    }

    @Test
    void of_all_and_any_every_pair_of_outcomes() {
        Map<Outcome, Condition> each = Map.of(
                MET, FIVE_MISSED,
                NOT_MET, Condition.that(MISSED.atLeast(Count.of(6))),
                UNDETERMINED, Condition.that(MISSED_BEFORE.atLeast(Count.of(1))));
        Known known = Known.missed(5);
        for (Outcome one : Outcome.values()) {
            for (Outcome other : Outcome.values()) {
                Outcome all =
                        one == NOT_MET || other == NOT_MET ? NOT_MET : one == MET && other == MET ? MET : UNDETERMINED;
                Outcome any =
                        one == MET || other == MET ? MET : one == NOT_MET && other == NOT_MET ? NOT_MET : UNDETERMINED;
                Condition[] both = {each.get(one), each.get(other)};
                assertEquals(all, Condition.allOf(both).test(known), one + " and " + other);
                assertEquals(any, Condition.anyOf(both).test(known), one + " or " + other);
            }
        }
    }

    @Test
    void figures_that_were_counted_elsewhere_have_no_marks_and_know_one_day() {
        Figures elsewhere = figure -> Optional.empty();
        Figure<Share> own = Measures.ABSENCE_SHARE.in(THIS_YEAR).counting(Counting.daysInPart());

        assertEquals(List.of(), elsewhere.evidence(own));
        assertEquals(OptionalInt.empty(), elsewhere.periodsEnded("term"));
        assertEquals(1, elsewhere.days(Window.previousYear()).count());
        assertEquals(Optional.empty(), elsewhere.value(own));
        assertEquals(elsewhere, elsewhere.on(LocalDate.of(2025, 9, 1)));
    }

    private static Outcome onSomeDay(Figures... days) {
        Known known = new Known();
        known.days.addAll(List.of(days));
        return Condition.onSomeDay(THIS_YEAR, FIVE_MISSED).test(known);
    }
}
