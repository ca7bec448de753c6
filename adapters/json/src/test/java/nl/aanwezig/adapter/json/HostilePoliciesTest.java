package nl.aanwezig.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aanwezig.core.failure.AanwezigException;
import org.junit.jupiter.api.Test;

/** Files that were made to exhaust a reader: each is refused in little time, and in the 64 MiB that this module's tests have. */
class HostilePoliciesTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String LIMITS =
            "here the file is deeper than 40 levels, has more than 20000 parts, a number of"
                    + " more than 100 digits, a name of more than 200 characters or a text of more than 4000.";

    private static String refusal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        AanwezigException refusal = assertTimeoutPreemptively(
                LONGEST,
                () -> assertThrows(
                        AanwezigException.class,
                        () -> JsonPolicies.standard().read("x.json", new ByteArrayInputStream(bytes))));
        return String.valueOf(refusal.getMessage());
    }

    private static void refusedByALimit(String place, String text) {
        assertEquals("x.json:" + place + LIMITS + "\nMaybe it is no policy: one needs far less.", refusal(text));
    }

    @Test
    void the_tests_have_little_memory() {
        assertTrue(Runtime.getRuntime().maxMemory() <= 64L << 20, "the tests should run with -Xmx64m");
    }

    @Test
    void depth_is_bounded() {
        refusedByALimit("1:41: " + "[0]".repeat(39) + ": ", "[".repeat(100_000));
        refusedByALimit(
                "1:202: " + "a.".repeat(39) + "a: ", "{\"a\":".repeat(100_000).replaceFirst("^", " "));
    }

    @Test
    void a_number_of_a_million_digits_is_refused() {
        refusedByALimit("2:2: id: ", "{\"id\":\n " + "7".repeat(1_000_000) + "}");
        refusedByALimit("2:2: id: ", "{\"id\":\n 0." + "7".repeat(1_000_000) + "}");
    }

    @Test
    void texts_names_and_lists_are_bounded() {
        refusedByALimit("2:2: id: ", "{\"id\":\n \"" + "x".repeat(1_000_000) + "\"}");
        assertTrue(refusal("{\n \"" + "x".repeat(1_000_000) + "\": 1}")
                .matches("x\\.json:2:\\d+: " + LIMITS + "\nMaybe.*"));
        refusedByALimit("1:40000: ", "[" + "1,".repeat(500_000) + "1]");
    }

    @Test
    void a_file_without_end_is_refused_before_it_is_read() {
        assertEquals(
                "x.json: it is larger than 1048576 bytes\nMaybe it is another file: a policy takes a few thousand.",
                refusal(" ".repeat(8 << 20)));
    }

    @Test
    void a_small_number_with_a_huge_exponent_is_refused() {
        for (String number : new String[] {"1e999999999", "1e-999999999", "1e2147483648", "-1E+99999999999999999999"}) {
            String text = refusal(Refusals.rules().with("\"percent\": 20", "\"percent\": " + number));
            assertTrue(text.startsWith("x.json:12:93: rules[0].when.atLeast.percent is " + number), text);
        }
    }

    @Test
    void a_thousand_mistakes_are_not_all_listed() {
        String fields =
                IntStream.range(0, 3_000).mapToObj(i -> "\"f" + i + "\": 1").collect(Collectors.joining(","));
        String message = refusal("{" + fields + "}");
        assertEquals(200, message.lines().count());
    }

    @Test
    void many_rules_that_hide_none_are_compared_in_little_time() {
        String leaf = "{\"given\":\"a\",\"atLeast\":%d}";
        String rules = IntStream.range(0, 200)
                .mapToObj(i -> "{\"band\":\"" + i + "\",\"ground\":\"g\",\"when\":{\"anyOf\":["
                        + IntStream.range(0, 14)
                                .mapToObj(j -> leaf.replace("%d", i + "." + (99 - j)))
                                .collect(Collectors.joining(","))
                        + "]}}")
                .collect(Collectors.joining(","));
        assertEquals(
                "x.json:1:34: ground is \"\": nothing is written there.\nMaybe it was to be filled in later.",
                refusal("{\"id\":\"i\",\"version\":\"v\",\"ground\":\"\",\"rules\":[" + rules
                        + "],\"otherwise\":{\"band\":\"left\"}}"));
    }

    @Test
    void damaged_bytes_are_read_or_refused_and_nothing_else() {
        byte[] whole = JsonPolicies.standard().write(WholeGrammar.RULES).getBytes(StandardCharsets.UTF_8);
        for (long seed = 0; seed < 5_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] damaged =
                    Arrays.copyOf(whole, random.nextInt(10) == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = random.nextInt(1, 4); i > 0 && damaged.length > 0; i--) {
                damaged[random.nextInt(damaged.length)] =
                        (byte) (random.nextBoolean() ? random.nextInt(256) : whole[random.nextInt(whole.length)]);
            }
            try {
                JsonPolicies.standard().read("x.json", new ByteArrayInputStream(damaged));
            } catch (RefusedPolicyException expected) {
                for (Problem problem : expected.problems()) {
                    assertTrue(
                            problem.message().matches("x\\.json:[1-9][0-9]*:[1-9][0-9]*: [^\n]+\nMaybe [^\n]+"),
                            "seed " + seed + ": " + problem.message());
                }
            }
        }
    }
}
