package nl.aanwezig.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.mtss.policy.Policies;
import org.junit.jupiter.api.Test;

/** The schema and the reader say the same, as far as a schema can. That it refuses what the reader refuses, {@link Refusals} checks. */
class PolicySchemaTest {
    private static final Node.Obj SCHEMA = (Node.Obj) Parser.parse(JsonPolicies.schema(), new Problems("schema"));

    private static Node at(Node node, String... names) {
        Node found = node;
        for (String name : names) {
            found = Optional.ofNullable(((Node.Obj) found).fields().get(name))
                    .orElseThrow(() -> new AssertionError("the schema has no " + String.join(".", names)));
        }
        return found;
    }

    private static Set<String> words(String... names) {
        return ((Node.Arr) at(SCHEMA, names))
                .items().stream()
                        .map(item -> ((Node.Text) item).value())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Node definition(Shape shape) {
        return shape == Shape.POLICY ? SCHEMA : at(SCHEMA, "$defs", shape.id());
    }

    @Test
    void every_field_of_the_reader_stands_in_the_schema_and_the_reverse() {
        for (Shape shape : Shape.values()) {
            assertEquals(
                    new TreeSet<>(shape.fields()),
                    new TreeSet<>(((Node.Obj) at(definition(shape), "properties"))
                            .fields()
                            .keySet()),
                    shape.id());
            assertEquals("false", at(definition(shape), "additionalProperties").shown(), shape.id());
        }
    }

    @Test
    void every_object_of_the_schema_is_one_that_the_reader_knows() {
        Set<String> objects = ((Node.Obj) at(SCHEMA, "$defs"))
                .fields().entrySet().stream()
                        .filter(entry -> ((Node.Obj) entry.getValue()).fields().containsKey("properties"))
                        .map(entry -> entry.getKey())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Arrays.stream(Shape.values())
                        .filter(shape -> shape != Shape.POLICY)
                        .map(Shape::id)
                        .collect(Collectors.toCollection(TreeSet::new)),
                objects);
    }

    @Test
    void every_word_of_the_reader_stands_in_the_schema_and_the_reverse() {
        assertEquals(
                Measures.all().stream().map(Measure::id).collect(Collectors.toCollection(TreeSet::new)),
                words("$defs", "measure", "enum"));
        assertEquals(PolicyReader.SCHOOLS.keySet(), words("properties", "schools", "enum"));
        assertEquals(
                CountingReader.STANDINGS.keySet(),
                words("$defs", "counting", "properties", "onlyStandings", "items", "enum"));
        assertEquals(WindowReader.MONTHS.keySet(), words("$defs", "window", "properties", "month", "enum"));
        assertEquals(WindowReader.WORDS.keySet(), firstWords("anyWindow"));
        assertEquals(CountingReader.PARTS.keySet(), firstWords("anyPart"));
        assertEquals(CountingReader.DAYS.keySet(), firstWords("anyPartOfDay"));
    }

    private static Set<String> firstWords(String definition) {
        Node first =
                ((Node.Arr) at(SCHEMA, "$defs", definition, "anyOf")).items().get(0);
        return ((Node.Arr) at(first, "enum"))
                .items().stream()
                        .map(item -> ((Node.Text) item).value())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_definition_and_every_field_of_a_policy_is_described() {
        Set<String> silent = new TreeSet<>();
        List<Node.Obj> objects = new ArrayList<>();
        objects.add((Node.Obj) at(SCHEMA, "properties"));
        Stream.of(Shape.COUNTING, Shape.SCALE, Shape.WINDOW, Shape.HYSTERESIS)
                .map(shape -> (Node.Obj) at(definition(shape), "properties"))
                .forEach(objects::add);
        objects.add((Node.Obj) at(SCHEMA, "$defs"));
        for (Node.Obj object : objects) {
            object.fields().forEach((name, node) -> {
                Set<String> said = ((Node.Obj) node).fields().keySet();
                if (!said.contains("description") && !said.contains("$ref") && !name.equals("text")) {
                    silent.add(name);
                }
            });
        }
        assertEquals(Set.of(), silent);
    }

    @Test
    void what_is_written_is_valid() {
        JsonPolicies policies = JsonPolicies.standard();
        Policies.all().forEach(policy -> assertEquals(List.of(), Schemas.complaints(policies.write(policy))));
        assertEquals(List.of(), Schemas.complaints(policies.write(WholeGrammar.RULES)));
        assertEquals(List.of(), Schemas.complaints(policies.write(WholeGrammar.SCALE)));
        for (long seed = 0; seed < 50; seed++) {
            assertEquals(List.of(), Schemas.complaints(policies.write(RandomPolicies.of(seed))), "seed " + seed);
        }
    }

    @Test
    void another_thing_than_a_policy_is_not_valid() {
        for (String text : List.of("{}", "[]", "7", "{\"$schema\": \"policy.schema.json\"}")) {
            assertNotEquals(List.of(), Schemas.complaints(text), text);
        }
    }
}
