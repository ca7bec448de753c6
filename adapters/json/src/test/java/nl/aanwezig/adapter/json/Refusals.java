package nl.aanwezig.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A good policy file in which one thing is changed at a time. */
record Refusals(String text) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "refused");

    static Refusals rules() {
        return new Refusals(read("rules.json"));
    }

    static Refusals scale() {
        return new Refusals(read("scale.json"));
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with one thing changed; what is changed must stand there once. */
    String with(String from, String to) {
        assertEquals(text.indexOf(from), text.lastIndexOf(from), from + " stands there twice");
        assertEquals(true, text.contains(from), from + " does not stand there");
        return text.replace(from, to);
    }

    /** The whole message after a change that the schema refuses too. Problems begin with line and column, advice with "Maybe". */
    void refuse(String from, String to, String... message) {
        refuseBeyondSchema(from, to, message);
        assertNotEquals(List.of(), Schemas.complaints(with(from, to)), "the schema should refuse it too");
    }

    /** The same after a change that no schema sees. */
    void refuseUnseen(String from, String to, String... message) {
        refuseBeyondSchema(from, to, message);
        assertEquals(List.of(), Schemas.complaints(with(from, to)), "the schema refuses it");
    }

    /** The same after a change that makes text which no validator takes. */
    void refuseBeyondSchema(String from, String to, String... message) {
        JsonPolicies policies = JsonPolicies.standard();
        policies.parse("good.json", text);
        String changed = with(from, to);
        assertEquals(
                Arrays.stream(message)
                        .map(line -> line.startsWith("Maybe ") ? line : "x.json:" + line)
                        .collect(Collectors.joining("\n")),
                assertThrows(RefusedPolicyException.class, () -> policies.parse("x.json", changed))
                        .getMessage());
    }
}
