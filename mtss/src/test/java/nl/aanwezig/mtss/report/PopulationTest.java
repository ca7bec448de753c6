package nl.aanwezig.mtss.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final List<String> BANDS = List.of("1", "2", Population.NOT_EVALUATED);

    @Test
    void a_population_shows_nothing_of_what_it_counted() {
        Population population = Tables.population(new long[][] {{1234, 77}, {5, 2345}});

        assertEquals("Population[by sex, a-policy 2026.1, counts not shown]", population.toString());
        assertEquals(Object.class, Population.class.getSuperclass());
        assertEquals(0, Population.class.getInterfaces().length, "nothing that writes values finds one here");
    }

    @Test
    void counts_leave_by_one_door_and_it_says_so() {
        Set<String> doors = new TreeSet<>();
        for (Method method : Population.class.getMethods()) {
            if (method.getDeclaringClass() == Population.class && !Modifier.isStatic(method.getModifiers())) {
                doors.add(method.getReturnType().getSimpleName() + " " + method.getName());
            }
        }
        assertEquals(
                Set.of(
                        "String axis",
                        "String policyId",
                        "String policyVersion",
                        "List groups",
                        "List bands",
                        "void readUnprotectedCounts",
                        "String toString"),
                doors);
    }

    @Test
    void the_door_gives_every_count_with_its_names() {
        List<String> counts = new ArrayList<>();
        builder()
                .add("girls", "2")
                .add("boys", "1")
                .add("girls", "2")
                .build()
                .readUnprotectedCounts((group, band, pupils) -> counts.add(group + " " + band + " " + pupils));

        assertEquals(
                List.of(
                        "boys 1 1",
                        "boys 2 0",
                        "boys not evaluated 0",
                        "girls 1 0",
                        "girls 2 2",
                        "girls not evaluated 0"),
                counts);
    }

    @Test
    void groups_stand_in_the_order_given_or_else_of_their_names() {
        assertEquals(
                List.of("a", "b"), builder().add("b", "1").add("a", "1").build().groups());
        assertEquals(
                List.of("b", "a", "c"),
                builder().groups(List.of("b", "a", "c")).add("a", "1").build().groups());
    }

    @Test
    void a_population_does_not_change_with_its_builder() {
        Population.Builder builder = builder().add("a", "1");
        Population before = builder.build();
        builder.add("a", "1");

        before.readUnprotectedCounts((group, band, pupils) -> assertEquals(band.equals("1") ? 1 : 0, pupils));
    }

    @Test
    void an_unknown_band_or_group_is_refused_without_telling_counts() {
        assertEquals(
                "The band \"4\" is none of [1, 2, not evaluated].\nMaybe it belongs to another policy.",
                refusal(() -> builder().add("a", "4")));
        assertEquals(
                "The group \"c\" is none of [a, b].\nMaybe it is written otherwise there.",
                refusal(() -> builder().groups(List.of("a", "b")).add("c", "1")));
    }

    @Test
    void labels_that_would_break_a_table_are_refused() {
        assertEquals(
                "A group is blank.\nMaybe a field was empty.",
                refusal(() -> builder().add(" ", "1")));
        assertEquals(
                "A group holds a line end or another control character: \"ab\".\nMaybe two fields were joined.",
                refusal(() -> builder().add("a\nb", "1")));
        assertEquals(
                "A group is \"(all)\", which stands for the total.\nMaybe leave it out.",
                refusal(() -> builder().add("(all)", "1")));
        assertEquals(
                "A band is named twice in [1, 1].\nMaybe one has another name.",
                refusal(() -> builder().bands(List.of("1", "1"))));
    }

    @Test
    void what_is_missing_is_asked_for() {
        assertEquals(
                "The population has no policy.\nMaybe call policy(id, version).",
                missing(() -> Population.by("sex").bands(BANDS).build()));
        assertEquals(
                "The population has no bands.\nMaybe call bands with those of the policy.",
                missing(() -> Population.by("sex").policy("p", "1").build()));
        assertEquals(
                "Every band is to be named before the first pupil is counted.\nMaybe move the call up.",
                missing(() -> builder().add("a", "1").bands(BANDS)));
    }

    @Test
    void days_and_lessons_are_not_added_up() {
        Tally day = missed(Unit.DAY);
        Tally lesson = missed(Unit.LESSON);

        assertEquals(
                "Units of kind LESSON were missed here and DAY elsewhere in the population.\nMaybe count days for all.",
                refusal(() -> builder().add("a", "1", day).add("b", "1", lesson)));
    }

    private static Tally missed(Unit unit) {
        return Tally.builder()
                .unit(unit)
                .possible(Ratio.of(10))
                .absent(Ratio.ONE)
                .build();
    }

    private static Population.Builder builder() {
        return Population.by("sex").policy("a-policy", "2026.1").bands(BANDS);
    }

    private static String refusal(Runnable step) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, step::run).getMessage());
    }

    private static String missing(Runnable step) {
        return String.valueOf(
                assertThrows(IllegalStateException.class, step::run).getMessage());
    }
}
