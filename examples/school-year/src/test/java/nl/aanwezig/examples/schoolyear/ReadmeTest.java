package nl.aanwezig.examples.schoolyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReadmeTest {
    private static final Path README = Path.of("../../README.md");
    private static final Path PROGRAM = Path.of("src/main/java/nl/aanwezig/examples/schoolyear/FirstProgram.java");

    @Test
    void the_first_program_of_the_readme_is_the_one_that_runs() throws IOException {
        String program = between(Files.readString(PROGRAM), "// README: start\n", "        // README: end")
                .stripTrailing()
                .stripIndent();
        String readme = between(Files.readString(README), "```java\n", "```").strip();
        assertEquals(program, readme);
    }

    @Test
    void the_readme_opens_with_two_commands_and_is_short() throws IOException {
        List<String> lines = Files.readAllLines(README);
        assertTrue(lines.size() <= 120, "README has " + lines.size() + " lines");
        assertTrue(lines.indexOf("```java") < 30, "the first program starts at line " + lines.indexOf("```java"));
        assertTrue(lines.indexOf("mvn -q compile exec:java") < lines.indexOf("```java"), "the main job comes first");
        assertTrue(lines.indexOf("mvn verify") < lines.indexOf("```java"), "the tests come first");
    }

    @Test
    void the_first_program_tells_of_every_pupil_and_notice() {
        StringBuilder text = new StringBuilder();
        FirstProgram.tell(Source.DUTCH_SCHOOL.bundled().orElseThrow(), text);
        List<String> paragraphs = List.of(text.toString().split("\n\n", -1));
        assertEquals(
                60,
                paragraphs.stream()
                        .filter(one -> one.startsWith("Dit schooljaar"))
                        .count());
        assertEquals(
                41, paragraphs.stream().filter(one -> one.contains("art. 21a")).count());
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }
}
