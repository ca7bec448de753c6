package nl.aanwezig.adapter.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes located nodes of text. Jackson's own tree forgets where a value stood, keeps the last of two fields with one name in silence, and
 * lets half a character pass.
 */
final class Parser {
    private static final int DEEPEST = 40;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_TOKENS = 20_000;
    private static final int LONGEST_SHOWN = 60;

    private static final String HALF_CHARACTER = "here is half a character (a surrogate without its other half).";
    private static final String HALF_CHARACTER_ADVICE = "Maybe a \\u escape was cut off.";

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            // Names come from outside: none is kept after the file was read.
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private final String text;
    private final Problems problems;
    private final JsonParser tokens;

    /** What is being read. */
    private Where last = Where.outermost(1, 1);

    /** The field that was read last, in the same object. */
    private String finished = "";

    /** Where the token began that was read last. */
    private long done = -1;

    private Parser(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.tokens = JSON.createParser(ObjectReadContext.empty(), text);
    }

    /**
     * The one value of the text. What is no JSON is refused at once, since nobody knows how it would go on.
     *
     * @throws RefusedPolicyException when it is no JSON
     */
    static Node parse(String text, Problems problems) {
        if (text.startsWith("\uFEFF")) {
            throw refused(
                    problems,
                    Where.outermost(1, 1),
                    "the file starts with a byte order mark.",
                    "Maybe the editor can save it as UTF-8 without one.");
        }
        if (text.isBlank()) {
            throw refused(
                    problems, Where.outermost(1, 1), "the file is empty.", "Maybe it was saved before it was written.");
        }
        Parser parser = new Parser(text, problems);
        try (parser.tokens) {
            return parser.whole();
        } catch (StreamConstraintsException e) {
            throw refused(
                    problems,
                    parser.at(parser.place()),
                    "here the file is deeper than " + DEEPEST + " levels, has more than " + MOST_TOKENS
                            + " parts, a number of more than " + LONGEST_NUMBER + " digits, a name of more than "
                            + LONGEST_NAME + " characters or a text of more than " + LONGEST_TEXT + ".",
                    "Maybe it is no policy: one needs far less.");
        } catch (JacksonException e) {
            throw parser.broken(e);
        }
    }

    private Node whole() {
        Node node = node(tokens.nextToken(), null, "");
        last = Where.outermost(1, 1);
        if (tokens.nextToken() != null) {
            throw refused(
                    problems,
                    at(tokens.currentTokenLocation()),
                    "the policy has ended, but the file goes on.",
                    "Maybe two policies stand in it: each needs a file of its own.");
        }
        return node;
    }

    private Node node(@Nullable JsonToken token, @Nullable Where parent, String step) {
        TokenStreamLocation start = tokens.currentTokenLocation();
        Where where = new Where(parent, step, start.getLineNr(), start.getColumnNr());
        last = where;
        if (token == JsonToken.START_OBJECT) {
            done = start.getCharOffset();
            return object(where, start);
        }
        if (token == JsonToken.START_ARRAY) {
            done = start.getCharOffset();
            List<Node> items = new ArrayList<>();
            for (JsonToken next = tokens.nextToken(); next != JsonToken.END_ARRAY; next = tokens.nextToken()) {
                items.add(node(next, where, "[" + items.size() + "]"));
                last = where;
            }
            return new Node.Arr(where, shown(start), items);
        }
        String value = tokens.getString();
        done = start.getCharOffset();
        if (token == JsonToken.VALUE_STRING) {
            String shown = shown(start);
            refuseHalfCharacters(where, value);
            return new Node.Text(where, shown, value);
        }
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT
                ? new Node.Num(where, shown(start), value)
                : new Node.Word(where, shown(start));
    }

    private Node object(Where where, TokenStreamLocation start) {
        Map<String, Node> fields = new LinkedHashMap<>();
        Map<String, Where> names = new LinkedHashMap<>();
        finished = "";
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = tokens.currentName();
            TokenStreamLocation place = tokens.currentTokenLocation();
            done = place.getCharOffset();
            Where own = new Where(where, name, place.getLineNr(), place.getColumnNr());
            last = own;
            refuseHalfCharacters(own, name);
            Node value = node(tokens.nextToken(), where, name);
            last = where;
            finished = name;
            Where first = names.putIfAbsent(name, own);
            if (first == null) {
                fields.put(name, value);
            } else {
                problems.add(
                        own,
                        own.field(),
                        "",
                        "it stands here again, after line " + first.line() + ".",
                        "Maybe one of the two was left over, or belongs elsewhere.");
            }
        }
        return new Node.Obj(where, shown(start), fields, names);
    }

    /** Text that no encoding can write: it would be another text after the next save. */
    private void refuseHalfCharacters(Where where, String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isHighSurrogate(value.charAt(i))
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(value.charAt(i))) {
                problems.add(where, where.field(), "", HALF_CHARACTER, HALF_CHARACTER_ADVICE);
                return;
            }
        }
    }

    /** Where the token begins that could not be read; of a name, where it ends. */
    private TokenStreamLocation place() {
        TokenStreamLocation token = tokens.currentTokenLocation();
        return token.getCharOffset() > done ? token : tokens.currentLocation();
    }

    private Where at(TokenStreamLocation location) {
        int line = Math.max(1, location.getLineNr());
        int column = Math.max(1, location.getColumnNr());
        // Jackson looks at a value while it reads the name before it.
        String ahead = tokens.currentName();
        return ahead == null || ahead.equals(finished) || ahead.equals(last.step())
                ? new Where(last.parent(), last.step(), line, column)
                : new Where(last, ahead, line, column);
    }

    /** From the start of a value to where the parser has come. */
    private String shown(TokenStreamLocation start) {
        int from = (int) start.getCharOffset();
        int to = (int) tokens.currentLocation().getCharOffset();
        String shown = text.substring(from, Math.max(from, Math.min(to, from + LONGEST_SHOWN)));
        return to - from > LONGEST_SHOWN ? shown + "…" : shown;
    }

    private RefusedPolicyException broken(JacksonException cause) {
        TokenStreamLocation location = Optional.ofNullable(cause.getLocation()).orElseGet(tokens::currentLocation);
        if (String.valueOf(cause.getOriginalMessage()).contains("surrogate")) {
            return refused(problems, at(location), HALF_CHARACTER, HALF_CHARACTER_ADVICE);
        }
        SyntaxAdvice found = SyntaxAdvice.at(text, (int) location.getCharOffset());
        return refused(problems, at(location), found.problem(), found.advice());
    }

    private static RefusedPolicyException refused(Problems problems, Where where, String what, String advice) {
        problems.add(where, where.field(), "", what, advice);
        return problems.refusal();
    }
}
