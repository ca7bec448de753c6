package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    private static final String ADVICE =
            "Maybe the change is meant: then run once with -Daanwezig.golden=update and read the difference.";

    @TempDir
    Path folder = Path.of("replaced");

    private Path file = folder;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("golden.txt");
        Files.write(file, "één\ntwee\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_same_text_passes() {
        assertDoesNotThrow(() -> Golden.compare(file, "één\ntwee\n"));
    }

    @Test
    void the_first_line_that_differs_is_named() {
        assertEquals(
                "The text differs from the golden file " + file
                        + " at line 2.\nexpected: \"twee\"\nbut was:  \"drie\"\n" + ADVICE,
                failure("één\ndrie\n"));
    }

    @Test
    void an_end_that_is_missing_or_too_long_is_named() {
        assertEquals(
                "The text differs from the golden file " + file
                        + " at line 3.\nexpected: \"\"\nbut was:  (the text has ended)\n" + ADVICE,
                failure("één\ntwee"));
        assertEquals(
                "The text differs from the golden file " + file
                        + " at line 4.\nexpected: (the text has ended)\nbut was:  \"\"\n" + ADVICE,
                failure("één\ntwee\n\n"));
    }

    @Test
    void a_carriage_return_is_a_difference_and_is_shown() {
        assertEquals(
                "The text differs from the golden file " + file
                        + " at line 1.\nexpected: \"één\"\nbut was:  \"één\\r\"\n" + ADVICE,
                failure("één\r\ntwee\n"));
    }

    @Test
    void a_missing_file_is_a_failure_and_not_written() {
        file = folder.resolve("none.txt");

        assertEquals("The golden file " + file + " is missing.\n" + ADVICE, failure("text"));
        assertFalse(Files.exists(file));
    }

    @Test
    void an_update_writes_utf_8_and_the_folders_on_the_way() throws IOException {
        file = folder.resolve("a").resolve("b.txt");
        Golden.write(file, "één\n");

        assertEquals("één\n", Files.readString(file, StandardCharsets.UTF_8));
        assertDoesNotThrow(() -> Golden.compare(file, "één\n"));
    }

    private String failure(String actual) {
        AssertionError error = assertThrows(AssertionError.class, () -> Golden.compare(file, actual));
        return String.valueOf(error.getMessage());
    }
}
