package nl.aanwezig.examples.schoolyear;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One run of the job.
 *
 * @param status its exit status
 * @param out what it said
 * @param err what it complained of
 * @param folder where it was told to write
 */
record JobRun(int status, String out, String err, Path folder) {
    /** Runs the job with {@code --out} in this folder. */
    static JobRun into(Path folder, String... arguments) {
        List<String> words = new ArrayList<>(List.of("--out", folder.toString()));
        words.addAll(Arrays.asList(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = SchoolYearJob.run(
                new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), words.toArray(String[]::new));
        return new JobRun(status, out.toString(UTF_8), err.toString(UTF_8), folder);
    }

    JobRun succeeded() {
        assertEquals("", err);
        assertEquals(0, status);
        return this;
    }

    /** One message with advice, status 2, no stack trace, nothing written. */
    JobRun refused(String... named) {
        assertEquals(2, status, err);
        List<String> lines = err.lines().toList();
        assertEquals(2, lines.size(), err);
        assertTrue(lines.get(1).startsWith("Maybe "), err);
        assertFalse(err.contains("\tat ") || err.contains("Exception"), err);
        for (String word : named) {
            assertTrue(lines.get(0).contains(word), err);
        }
        return this;
    }

    /** The lines of a file that was written. */
    List<String> lines(String file) {
        String text = text(file);
        assertTrue(text.endsWith("\n") && text.indexOf('\r') < 0, file);
        return text.lines().toList();
    }

    String text(String file) {
        return read(folder.resolve(file));
    }

    /** The rows of a table that was written. */
    List<TableRow> table(String file) {
        return TableRow.table(lines(file));
    }

    /** The rows of tiers.csv. */
    List<TableRow> tiers() {
        return TableRow.table(lines("tiers.csv"));
    }

    /** Every file that was written, by its path in the folder. */
    Map<String, String> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            texts.put(folder.relativize(file).toString().replace(File.separatorChar, '/'), read(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file for the job to read. */
    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of the school year that comes with the example. */
    static Path bundled() {
        return Source.DUTCH_SCHOOL.bundled().orElseThrow();
    }
}
