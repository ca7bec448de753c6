package nl.aanwezig.adapter.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** What is wrong with one file, as far as it was read. */
final class Problems {
    private static final int MOST = 100;
    private static final Pattern LINES = Pattern.compile("\\s+");
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private final String source;
    private final List<Problem> found = new ArrayList<>();
    private int count;

    Problems(String source) {
        this.source = source;
    }

    void add(Node node, String what, String advice) {
        add(node.where(), node.where().field(), node.shown(), what, advice);
    }

    void add(Where where, String field, String value, String what, String advice) {
        count++;
        if (found.size() < MOST) {
            found.add(new Problem(
                    source,
                    where.line(),
                    where.column(),
                    onOneLine(field),
                    onOneLine(value),
                    onOneLine(what),
                    onOneLine(advice)));
        }
    }

    /** A field that nobody asks for. */
    void addUnknown(Node.Obj object, String name, Collection<String> known) {
        Where where = object.names().getOrDefault(name, object.where());
        add(where, where.field(), "", "there is no such field here.", Words.advice(name, known));
    }

    /** What is made by core or mtss, or nothing and a problem when they refuse it in two lines. */
    <T> Optional<T> attempt(Node node, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException e) {
            // Names of bands stand in it, and may have lines of their own.
            String message = String.valueOf(e.getMessage());
            int advice = message.lastIndexOf("\nMaybe ");
            add(
                    node.where(),
                    node.where().field(),
                    "",
                    message.substring(0, Math.max(0, advice)),
                    message.substring(advice + 1));
            return Optional.empty();
        }
    }

    /** What comes from a file may hold line ends, and characters that no terminal should be sent. */
    private static String onOneLine(String text) {
        return UNSHOWABLE.matcher(LINES.matcher(text).replaceAll(" ")).replaceAll("?");
    }

    /** How many there are, those among them that are not listed. */
    int count() {
        return count;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All of them, in the order of lines. */
    RefusedPolicyException refusal() {
        return new RefusedPolicyException(found.stream()
                .sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column))
                .toList());
    }
}
