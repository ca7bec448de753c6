package nl.aanwezig.adapter.holidays;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.failure.UnreadableInputException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Makes values of JSON text and remembers on which line each stands. What is no JSON, or far more than a table of holidays, is refused. */
final class JsonFile {
    private static final int DEEPEST = 20;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_TOKENS = 200_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            // A field that stands twice has two values, and nobody knows which one was meant.
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Names come from outside: none is kept after the file was read.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final JsonParser tokens;

    private JsonFile(JsonParser tokens) {
        this.tokens = tokens;
    }

    static JsonValue parse(String source, String text) {
        try (JsonParser tokens = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonFile file = new JsonFile(tokens);
            JsonValue value = file.value(tokens.nextToken());
            if (tokens.nextToken() != null) {
                throw new UnreadableInputException(
                        source,
                        "the text goes on after its end, on line " + file.line(),
                        "Maybe two answers were saved in one file.");
            }
            return value;
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new UnreadableInputException(
                    source,
                    "it is no JSON of this kind, near line " + line,
                    "Maybe an error page was saved, a field stands twice, or the download was cut off.",
                    e);
        }
    }

    private JsonValue value(@Nullable JsonToken token) {
        long line = line();
        if (token == JsonToken.START_OBJECT) {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            while (tokens.nextToken() != JsonToken.END_OBJECT) {
                String name = tokens.currentName();
                fields.put(name, value(tokens.nextToken()));
            }
            return new JsonValue.Obj(line, fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<JsonValue> items = new ArrayList<>();
            for (JsonToken next = tokens.nextToken(); next != JsonToken.END_ARRAY; next = tokens.nextToken()) {
                items.add(value(next));
            }
            return new JsonValue.Arr(line, items);
        }
        return token == null || token == JsonToken.VALUE_NULL
                ? new JsonValue.Nothing(line)
                : new JsonValue.Text(line, tokens.getString());
    }

    private long line() {
        return tokens.currentTokenLocation().getLineNr();
    }
}
