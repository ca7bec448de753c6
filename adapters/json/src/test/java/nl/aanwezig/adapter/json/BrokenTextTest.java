package nl.aanwezig.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.aanwezig.core.failure.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenTextTest {
    private static final Refusals GOOD = Refusals.rules();

    @TempDir
    Path folder;

    private static void refused(byte[] file, String problem, String advice) {
        assertEquals(
                "x.json:" + problem + "\n" + advice,
                assertThrows(
                                RefusedPolicyException.class,
                                () -> JsonPolicies.standard().read("x.json", new ByteArrayInputStream(file)))
                        .getMessage());
    }

    private static void refused(String text, String problem, String advice) {
        refused(text.getBytes(StandardCharsets.UTF_8), problem, advice);
    }

    @Test
    void a_comma_too_many_is_named_where_the_text_breaks() {
        GOOD.refuseBeyondSchema(
                "\"school plan 4.3\"\n",
                "\"school plan 4.3\",\n",
                "14:5: rules[0]: here the text stops being JSON, at }.",
                "Maybe the comma before it should go.");
    }

    @Test
    void a_comma_too_few_is_named_where_the_text_breaks() {
        GOOD.refuseBeyondSchema(
                "\"tier\": 3,",
                "\"tier\": 3",
                "12:7: rules[0]: here the text stops being JSON, at \".",
                "Maybe a comma, a colon or a quote is missing before it.");
    }

    @Test
    void a_decimal_comma_is_recognised() {
        GOOD.refuseBeyondSchema(
                "{ \"percent\": 20 }",
                "{ \"percent\": 17,5 }",
                "12:96: rules[0].when.atLeast: here the text stops being JSON, at 5.",
                "Maybe a decimal is meant: it is written with a point.");
    }

    @Test
    void numbers_that_json_does_not_know_are_refused() {
        String advice = "Maybe write the number as 0.5: without a plus sign, and with one zero before the point.";
        GOOD.refuseBeyondSchema(
                "\"percent\": 20",
                "\"percent\": +20",
                "12:94: rules[0].when.atLeast.percent: " + "here the text stops being JSON, at 2.",
                advice);
        GOOD.refuseBeyondSchema(
                "\"percent\": 20",
                "\"percent\": .5",
                "12:93: rules[0].when.atLeast.percent: " + "here the text stops being JSON, at ..",
                advice);
        GOOD.refuseBeyondSchema(
                "\"percent\": 20",
                "\"percent\": 020",
                "12:94: rules[0].when.atLeast.percent: " + "here the text stops being JSON, at 2.",
                advice);
    }

    @Test
    void words_without_quotes_are_refused_not_a_number_among_them() {
        String advice = "Maybe the word should stand between double quotes.";
        GOOD.refuseBeyondSchema(
                "\"percent\": 20",
                "\"percent\": NaN",
                "12:96: rules[0].when.atLeast.percent: " + "here the text stops being JSON.",
                advice);
        GOOD.refuseBeyondSchema(
                "\"percent\": 20",
                "\"percent\": Infinity",
                "12:101: rules[0].when.atLeast.percent: " + "here the text stops being JSON.",
                advice);
        GOOD.refuseBeyondSchema(
                "\"previousYear\"",
                "previousYear",
                "12:53: rules[0].when.over: " + "here the text stops being JSON, at p.",
                advice);
    }

    @Test
    void other_quotes_comments_and_open_lines_are_refused() {
        String straight = "Maybe it should be a straight double quote.";
        GOOD.refuseBeyondSchema("\"id\"", "'id'", "2:3: here the text stops being JSON, at '.", straight);
        GOOD.refuseBeyondSchema(
                "\"de-linde\"", "“de-linde”", "2:9: id: here the text stops being JSON, at “.", straight);
        GOOD.refuseBeyondSchema(
                "  \"rules\"",
                "  // from severe to light\n  \"rules\"",
                "8:3: here the text stops being JSON, at /.",
                "Maybe a comment is meant: JSON has none.");
        GOOD.refuseBeyondSchema(
                "\"school plan 4.3\"",
                "\"school plan 4.3",
                "13:33: rules[0].ground: here the text stops being JSON.",
                "Maybe the quote at the end of the line is missing.");
        GOOD.refuseBeyondSchema(
                "\"school plan 4.3\"",
                "\"C:\\plan\"",
                "13:21: rules[0].ground: here the text stops being JSON, at p.",
                "Maybe the backslash should be doubled.");
    }

    @Test
    void a_file_that_is_cut_off_anywhere_is_refused() {
        String text = GOOD.text().stripTrailing();
        for (int length = 0; length < text.length(); length++) {
            String part = text.substring(0, length);
            assertThrows(
                    RefusedPolicyException.class, () -> JsonPolicies.standard().parse("x.json", part));
        }
        refused(
                text.substring(0, text.indexOf("school plan 4.2")),
                "19:18: rules[1].ground: the file ends before the policy does.",
                "Maybe the file was cut off, or a closing brace, bracket or quote is missing.");
    }

    @Test
    void what_follows_the_policy_is_refused() {
        String advice = "Maybe two policies stand in it: each needs a file of its own.";
        refused(GOOD.text() + "{}", "24:1: the policy has ended, but the file goes on.", advice);
        refused(GOOD.text() + "\n\n 7", "26:2: the policy has ended, but the file goes on.", advice);
        refused(
                GOOD.text() + "x",
                "24:1: here the text stops being JSON, at x.",
                "Maybe the word should stand between double quotes.");
    }

    @Test
    void an_empty_file_is_refused() {
        refused("", "1:1: the file is empty.", "Maybe it was saved before it was written.");
        refused(" \n\t\r\n ", "1:1: the file is empty.", "Maybe it was saved before it was written.");
    }

    @Test
    void another_value_than_an_object_is_refused() {
        String advice = "Maybe { \"id\": …, \"version\": …, \"ground\": …, \"rules\": …, \"otherwise\": … } was meant.";
        refused("[]", "1:1: it is no object in braces.", advice);
        refused("\n null", "2:2: it is no object in braces.", advice);
    }

    @Test
    void a_byte_order_mark_is_refused() {
        refused(
                "\uFEFF" + GOOD.text(),
                "1:1: the file starts with a byte order mark.",
                "Maybe the editor can save it as UTF-8 without one.");
    }

    @Test
    void another_encoding_is_refused_at_its_first_strange_byte() {
        String advice = "Maybe the editor saved it in another encoding, such as Windows-1252 or UTF-16.";
        refused(
                GOOD.with("school plan 4.3", "schoolplan één").getBytes(Charset.forName("windows-1252")),
                "13:29: from here on the file is no UTF-8.",
                advice);
        refused(GOOD.text().getBytes(StandardCharsets.UTF_16), "1:1: from here on the file is no UTF-8.", advice);
        refused(new byte[] {'{', '\n', (byte) 0xC3}, "2:1: from here on the file is no UTF-8.", advice);
        // Half a character (U+D83D) as three bytes, which UTF-8 does not allow.
        refused(
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0xBD, '"'},
                "1:2: from here on the file is no UTF-8.",
                advice);
    }

    @Test
    void lines_are_counted_whatever_ends_them() throws IOException {
        String changed = GOOD.with("\"absence-share\"", "\"absense-share\"").replace("\n", "\r\n");
        Path file = Files.writeString(folder.resolve("windows.json"), changed);
        RefusedPolicyException refusal = assertThrows(
                RefusedPolicyException.class, () -> JsonPolicies.standard().read(file));
        assertEquals(
                new Problem(
                        file.toString(),
                        12,
                        28,
                        "rules[0].when.measure",
                        "\"absense-share\"",
                        "there is no such measure.",
                        "Maybe absence-share was meant."),
                refusal.problems().get(0));
        assertEquals(1, refusal.problems().size());
    }

    @Test
    void a_file_that_is_not_there_cannot_be_read_or_is_too_large_is_unreadable() throws IOException {
        Path missing = folder.resolve("missing.json");
        assertUnreadable(missing, "there is no such file", "Maybe the path is meant from another folder.");
        assertUnreadable(folder, "there is no such file", "Maybe the path is meant from another folder.");
        Path large = Files.write(folder.resolve("large.json"), new byte[(1 << 20) + 1]);
        assertUnreadable(
                large, "it is larger than 1048576 bytes", "Maybe it is another file: a policy takes a few thousand.");
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        assertEquals(
                "the line: it cannot be read\nMaybe the connection was lost.",
                assertThrows(
                                UnreadableInputException.class,
                                () -> JsonPolicies.standard().read("the line", closed))
                        .getMessage());
    }

    private static void assertUnreadable(Path file, String problem, String advice) {
        assertEquals(
                file + ": " + problem + "\n" + advice,
                assertThrows(
                                UnreadableInputException.class,
                                () -> JsonPolicies.standard().read(file))
                        .getMessage());
    }
}
