package nl.aanwezig.adapter.verzuimregister;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * Text to values. Tokens and not Jackson's tree: a tree keeps the last of two fields of one name in silence. Nothing of Jackson's messages
 * leaves this class, since they repeat the text.
 */
final class JsonText {
    /** A report of a whole school year, lesson hour by lesson hour, takes less. */
    private static final int LARGEST = 1 << 20;

    private static final int DEEPEST = 8;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            // Names come from outside: none is kept after the record was read.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final Findings findings;

    private JsonText(Findings findings) {
        this.findings = findings;
    }

    /** The value of the text; findings and null when it is no JSON, or far too large, deep or long. */
    static @Nullable Json parse(String text, Findings findings) {
        if (text.isBlank()) {
            findings.add("", "it is empty.", "Maybe it was saved before it was written.");
            return null;
        }
        if (text.length() > LARGEST) {
            findings.add("", "it is larger than " + LARGEST + " characters.", "Maybe it is another file.");
            return null;
        }
        try (JsonParser tokens = JSON.createParser(ObjectReadContext.empty(), text)) {
            Json value = new JsonText(findings).value(tokens, tokens.nextToken(), "");
            if (tokens.nextToken() == null) {
                return value;
            }
            findings.add("", "it has ended, but the text goes on.", "Maybe two records stand in one text.");
        } catch (JacksonException e) {
            findings.add(
                    "",
                    "it is no JSON, or is deeper than " + DEEPEST + " levels, or has a number of more than "
                            + LONGEST_NUMBER + " digits, a name of more than " + LONGEST_NAME
                            + " characters or a text of more than " + LONGEST_TEXT + ".",
                    "Maybe it was cut off, or is no absence report.");
        }
        return null;
    }

    private Json value(JsonParser tokens, @Nullable JsonToken token, String path) {
        if (token == JsonToken.START_OBJECT) {
            return object(tokens, path);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Json> items = new ArrayList<>();
            for (JsonToken next = tokens.nextToken(); next != JsonToken.END_ARRAY; next = tokens.nextToken()) {
                items.add(value(tokens, next, path + "[" + items.size() + "]"));
            }
            return new Json.Arr(items);
        }
        if (token == JsonToken.VALUE_STRING) {
            return new Json.Text(tokens.getString());
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return new Json.Num(tokens.getString());
        }
        return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                ? new Json.Bool(token == JsonToken.VALUE_TRUE)
                : new Json.Null();
    }

    private Json object(JsonParser tokens, String path) {
        Map<String, Json> fields = new LinkedHashMap<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = tokens.currentName();
            String place = Findings.join(path, name);
            Json value = value(tokens, tokens.nextToken(), place);
            if (fields.putIfAbsent(name, value) != null) {
                findings.add(place, "it stands there twice.", "Maybe one of the two was left over.");
            }
        }
        return new Json.Obj(fields);
    }
}
