package nl.aanwezig.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares text with a golden file under {@code src/test/resources} of the module under test: UTF-8, lines that end in {@code \n}.
 *
 * <p>With {@code -Daanwezig.golden=update} the file is written instead; read the difference before you commit it.
 */
public final class Golden {
    /** The system property that, set to {@code update}, has golden files written. */
    public static final String PROPERTY = "aanwezig.golden";

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Golden() {}

    /**
     * Compares with a golden file, byte by byte.
     *
     * @param name path of the file under {@code src/test/resources}, with slashes
     * @throws AssertionError when the file is missing or differs; the message names the first line that does
     */
    public static void assertMatches(String name, String actual) {
        Path file = RESOURCES.resolve(name);
        if ("update".equals(System.getProperty(PROPERTY))) {
            write(file, actual);
        } else {
            compare(file, actual);
        }
    }

    static void compare(Path file, String actual) {
        if (!Files.isRegularFile(file)) {
            throw new AssertionError("The golden file " + file + " is missing.\n" + advice());
        }
        String expected = read(file);
        if (!expected.equals(actual)) {
            throw new AssertionError(difference(file, expected, actual));
        }
    }

    static void write(Path file, String actual) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String difference(Path file, String expected, String actual) {
        List<String> wanted = List.of(expected.split("\n", -1));
        List<String> got = List.of(actual.split("\n", -1));
        int line = 0;
        while (line < wanted.size() && line < got.size() && wanted.get(line).equals(got.get(line))) {
            line++;
        }
        return "The text differs from the golden file " + file + " at line " + (line + 1) + ".\n" + "expected: "
                + shown(wanted, line) + "\n" + "but was:  " + shown(got, line) + "\n" + advice();
    }

    private static String shown(List<String> lines, int line) {
        return line < lines.size() ? "\"" + lines.get(line).replace("\r", "\\r") + "\"" : "(the text has ended)";
    }

    private static String advice() {
        return "Maybe the change is meant: then run once with -D" + PROPERTY + "=update and read the difference.";
    }
}
