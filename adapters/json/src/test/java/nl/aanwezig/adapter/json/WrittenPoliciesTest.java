package nl.aanwezig.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.PolicyTable;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.Policies;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;

class WrittenPoliciesTest {
    private static final Ground BOOK = new Ground("a book");
    private static final Measure<LessonHours> OWN = Measure.of(
            "lessons-outside",
            "de lessen buiten",
            "the lessons outside",
            LessonHours::new,
            tally -> Optional.of(tally.absent()));

    private static JsonPolicies policies() {
        return JsonPolicies.standard();
    }

    private static void assertComesBack(TierPolicy policy) {
        String text = policies().write(policy);
        TierPolicy back = policies().parse("back.json", text);
        assertEquals(text, policies().write(back));
        for (Language language : Language.values()) {
            assertEquals(
                    PolicyTable.of(policy).in(language), PolicyTable.of(back).in(language), () -> text);
        }
        assertEquals(policy.counting(), back.counting());
        assertEquals(policy.schools(), back.schools());
        assertEquals(policy.hysteresis(), back.hysteresis());
        assertEquals(policy.exposures(), back.exposures());
        assertEquals(policy.bands(), back.bands());
        assertEquals(policy.publishedGaps(), back.publishedGaps());
        assertEquals(policy.validFrom(), back.validFrom());
    }

    @Test
    void shipped_policies_are_written_as_their_golden_files_say() {
        for (String id : List.of("attendance-works-triggers", "edu-bands", "kipp-tiers", "us-federal-chronic")) {
            Golden.assertMatches(
                    "shipped/" + id + ".json",
                    policies().write(Policies.named(id).orElseThrow()));
        }
    }

    @Test
    void a_policy_that_uses_the_whole_grammar_is_written_as_its_golden_file_says() {
        Golden.assertMatches("whole-grammar.json", policies().write(WholeGrammar.RULES));
        Golden.assertMatches("whole-scale.json", policies().write(WholeGrammar.SCALE));
    }

    @Test
    void what_was_written_comes_back_the_same() {
        Policies.all().forEach(WrittenPoliciesTest::assertComesBack);
        assertComesBack(WholeGrammar.RULES);
        assertComesBack(WholeGrammar.SCALE);
    }

    @Test
    void policies_by_chance_come_back_the_same() {
        for (long seed = 0; seed < 200; seed++) {
            assertComesBack(RandomPolicies.of(seed));
        }
    }

    /** The bands that both put figures in. */
    private static Set<String> placedAlike(TierPolicy policy, int histories) {
        Mtss before = Mtss.with(policy);
        Mtss after = Mtss.with(policies().parse("back.json", policies().write(policy)));
        Set<String> seen = new TreeSet<>();
        for (long seed = 0; seed < histories; seed++) {
            RandomFigures figures = new RandomFigures(seed);
            Optional<String> band = before.band(figures).map(Band::name);
            assertEquals(band, after.band(figures).map(Band::name), policy + ", seed " + seed);
            assertEquals(before.notEvaluated(figures), after.notEvaluated(figures), policy + ", seed " + seed);
            band.ifPresent(seen::add);
        }
        return seen;
    }

    @Test
    void what_was_read_back_places_figures_as_before() {
        Policies.all().forEach(policy -> placedAlike(policy, 200));
        for (TierPolicy policy : List.of(WholeGrammar.RULES, WholeGrammar.SCALE)) {
            assertEquals(
                    policy.bands().stream().map(Band::name).collect(Collectors.toCollection(TreeSet::new)),
                    placedAlike(policy, 2_000),
                    "every band should have been reached");
        }
    }

    @Test
    void every_kind_of_condition_and_window_is_in_the_golden_files() {
        String text = policies().write(WholeGrammar.RULES) + policies().write(WholeGrammar.SCALE);
        Set<String> missing = Stream.of(
                        Shape.MEASURED,
                        Shape.ALL_OF,
                        Shape.ANY_OF,
                        Shape.ON_SOME_DAY,
                        Shape.RECORDED,
                        Shape.GIVEN,
                        Shape.AGE,
                        Shape.AFTER_PERIODS,
                        Shape.COUNTING,
                        Shape.PART,
                        Shape.PART_OF_DAY,
                        Shape.WINDOW,
                        Shape.BEFORE)
                .flatMap(shape -> shape.fields().stream())
                .filter(field -> !text.contains("\"" + field + "\":"))
                .collect(Collectors.toCollection(TreeSet::new));
        WindowReader.WORDS.keySet().stream()
                .filter(word -> !text.contains("\"" + word + "\""))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    @Test
    void no_kind_of_the_grammar_is_new_to_the_files() {
        assertEquals(9, kinds(Condition.class), "a condition without a field in policy files");
        assertEquals(14, kinds(Window.class), "a window without a field in policy files");
        assertEquals(4, kinds(PartRule.class), "a part rule without a word in policy files");
        assertEquals(3, kinds(Counting.Base.class), "a way of counting without a field in policy files");
        assertEquals(3, Counting.Treatment.values().length, "a treatment without a field in policy files");
        assertEquals(Kind.values().length, kinds(Quantity.class), "a kind of quantity without a unit in policy files");
        assertEquals(CountingReader.STANDINGS.size(), Standing.values().length, "a standing without a word");
        assertEquals(PolicyReader.SCHOOLS.size(), TierPolicy.Schools.values().length, "a way of counting schools");
        assertEquals(IntervalReader.BOUNDS.size(), Bound.values().length, "a bound without a field");
    }

    private static int kinds(Class<?> sealed) {
        return sealed.getPermittedSubclasses().length;
    }

    @Test
    void a_measure_of_ones_own_is_written_and_read_where_it_is_known() {
        TierPolicy policy = TierPolicy.named("own", "1", BOOK)
                .rule("outside", OWN.in(Window.yearToDate()).atLeast(LessonHours.of(3)), BOOK)
                .otherwise("inside");
        JsonPolicies knowing = policies().with(OWN);
        String text = knowing.write(policy);
        assertTrue(text.contains(
                "\"measure\": \"lessons-outside\", \"over\": \"yearToDate\", \"atLeast\": { \"lessonHours\": 3 }"));
        assertEquals(text, knowing.write(knowing.parse("own.json", text)));

        assertEquals(
                "No policy file knows the measure lessons-outside.\n"
                        + "Maybe give it to JsonPolicies.with: whoever reads the file needs it too.",
                assertThrows(IllegalArgumentException.class, () -> policies().write(policy))
                        .getMessage());
        assertEquals(
                "own.json:10:28: rules[0].when.measure is \"lessons-outside\": there is no such measure.\n"
                        + "Maybe one of "
                        + String.join(
                                ", ", Measures.all().stream().map(Measure::id).toList()) + ".",
                assertThrows(RefusedPolicyException.class, () -> policies().parse("own.json", text))
                        .getMessage());
        assertEquals(
                "The measure lessons-outside is known already.\nMaybe give this one another name.",
                assertThrows(IllegalArgumentException.class, () -> knowing.with(OWN))
                        .getMessage());
    }

    @Test
    void what_no_file_could_say_is_not_written() {
        TierPolicy boundless = TierPolicy.named("boundless", "1", BOOK)
                .rule("any", Condition.age(new Interval<>(Optional.empty(), Optional.empty())), BOOK)
                .otherwise("none");
        assertUnwritable(
                boundless,
                "the text:8:39: rules[0].when.age is { }: it has no bound.\n"
                        + "Maybe add one of atLeast, moreThan, atMost, lessThan.");
        TierPolicy half = TierPolicy.named("half", "1", new Ground("half \uD800 a character"))
                .otherwise("none");
        assertUnwritable(
                half,
                "the text:4:13: ground: here is half a character (a surrogate without its other half).\n"
                        + "Maybe a \\u escape was cut off.");
        TierPolicy long_ =
                TierPolicy.named("long", "1", new Ground("x".repeat(4_001))).otherwise("none");
        assertThrows(IllegalArgumentException.class, () -> policies().write(long_));
        TierPolicy fine = TierPolicy.named("fine", "1", BOOK)
                .rule("tiny", Condition.age(Interval.atLeast(new Count(Ratio.parse("1e-101")))), BOOK)
                .otherwise("none");
        assertThrows(IllegalArgumentException.class, () -> policies().write(fine));
    }

    private static void assertUnwritable(TierPolicy policy, String problem) {
        assertEquals(
                "The policy " + policy + " cannot be written.\nMaybe change what no file could say: " + problem,
                assertThrows(IllegalArgumentException.class, () -> policies().write(policy))
                        .getMessage());
    }
}
