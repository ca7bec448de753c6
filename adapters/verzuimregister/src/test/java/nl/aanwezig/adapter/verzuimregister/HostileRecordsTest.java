package nl.aanwezig.adapter.verzuimregister;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aanwezig.adapter.verzuimregister.report.Examples;
import nl.aanwezig.adapter.verzuimregister.report.Problem;
import nl.aanwezig.adapter.verzuimregister.report.RefusedReportException;
import org.junit.jupiter.api.Test;

/** Texts that were made to exhaust or mislead a reader: each gets the one refusal, in little time and in the 64 MiB that these tests have. */
class HostileRecordsTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final String WHOLE =
            JsonReports.standard().write(Examples.whole().report());
    private static final String LIMITS =
            "the report: it is no JSON, or is deeper than 8 levels, or has a number of more than 20 digits, a"
                    + " name of more than 100 characters or a text of more than 20000.\n"
                    + "Maybe it was cut off, or is no absence report.";

    private static RefusedReportException refusal(String text) {
        RefusedReportException refusal = assertTimeoutPreemptively(
                LONGEST,
                () -> assertThrows(
                        RefusedReportException.class,
                        () -> JsonReports.standard().read(text)));
        assertNull(refusal.getCause(), "a cause would repeat the text");
        return refusal;
    }

    private static void refusedWhole(String text) {
        assertEquals(LIMITS, refusal(text).getMessage());
    }

    @Test
    void the_tests_have_little_memory() {
        assertTrue(Runtime.getRuntime().maxMemory() <= 64L << 20, "the tests should run with -Xmx64m");
    }

    @Test
    void depth_is_bounded() {
        refusedWhole("[".repeat(100_000));
        refusedWhole("{\"a\":".repeat(100_000));
        refusedWhole(WHOLE.replace("\"V3\"", "[".repeat(100_000) + "]".repeat(100_000)));
    }

    @Test
    void a_number_of_a_million_digits_is_refused() {
        refusedWhole(WHOLE.replace("\"version\":1", "\"version\":" + "7".repeat(1_000_000)));
        refusedWhole(WHOLE.replace("\"lessonHour\":12", "\"lessonHour\":0." + "7".repeat(1_000_000)));
    }

    @Test
    void a_small_number_with_a_huge_exponent_is_no_hour() {
        for (String number : List.of("1e999999999", "-1e999999999", "1e-999999999", "99999999999999999999")) {
            assertEquals(
                    List.of("specification[1].lessonHour"),
                    refusal(WHOLE.replace("\"lessonHour\":12", "\"lessonHour\":" + number)).problems().stream()
                            .map(Problem::field)
                            .toList());
        }
    }

    @Test
    void texts_and_names_are_bounded() {
        refusedWhole(WHOLE.replace("Gesprek", "x".repeat(30_000)));
        refusedWhole(WHOLE.replace("\"kind\"", "\"" + "x".repeat(30_000) + "\""));
        String largest = WHOLE + " ".repeat((1 << 20) - WHOLE.length());
        assertEquals(Examples.whole().report(), JsonReports.standard().read(largest));
        assertEquals(
                "the report: it is larger than 1048576 characters.\nMaybe it is another file.",
                refusal(largest + " ").getMessage());
    }

    @Test
    void what_is_no_json_is_refused() {
        for (String text : List.of("", " ", "\n")) {
            assertEquals(
                    "the report: it is empty.\nMaybe it was saved before it was written.",
                    refusal(text).getMessage());
        }
        for (String text : List.of("\uFEFF" + WHOLE, WHOLE.substring(0, WHOLE.length() - 1), "{'a':1}", "<a/>", "\0")) {
            refusedWhole(text);
        }
        for (String word : List.of("NaN", "Infinity", "-Infinity", "+1", "01", "0x1", ".5", "TRUE")) {
            refusedWhole(WHOLE.replace("\"version\":1", "\"version\":" + word));
        }
        assertEquals(
                "the report: it has ended, but the text goes on.\nMaybe two records stand in one text.",
                refusal(WHOLE + WHOLE).getMessage());
    }

    @Test
    void half_a_character_is_refused_wherever_it_stands() {
        for (String half : List.of("\\ud800", "\\udc00", "\ud800", "\udc00")) {
            assertEquals(
                    List.of("actionTaken"),
                    refusal(WHOLE.replace("Gesprek", half)).problems().stream()
                            .map(Problem::field)
                            .toList());
            String message = String.valueOf(
                    refusal(WHOLE.replace("\"kind\"", "\"" + half + "\"")).getMessage());
            assertTrue(message.chars().noneMatch(c -> Character.isSurrogate((char) c)), "shows half a character");
        }
    }

    @Test
    void a_thousand_mistakes_are_not_all_listed() {
        String fields =
                IntStream.range(0, 3_000).mapToObj(i -> "\"f" + i + "\":1,").collect(Collectors.joining());
        assertEquals(
                100,
                refusal(WHOLE.replace("\"kind\"", fields + "\"kind\""))
                        .problems()
                        .size());
    }

    @Test
    void damaged_texts_are_read_or_refused_and_nothing_else() {
        int refused = 0;
        for (long seed = 0; seed < 5_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder damaged = new StringBuilder(WHOLE);
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.setCharAt(at, (char) random.nextInt(256));
                    case 1 -> damaged.deleteCharAt(at);
                    default -> damaged.insert(at, WHOLE.charAt(random.nextInt(WHOLE.length())));
                }
            }
            try {
                JsonReports.standard().read(damaged.toString());
            } catch (RefusedReportException expected) {
                refused++;
                for (Problem problem : expected.problems()) {
                    assertTrue(problem.message().matches("[^\n]+\nMaybe [^\n]+"), "seed " + seed);
                }
            }
        }
        assertTrue(refused > 2_500, "only " + refused + " were refused");
    }
}
