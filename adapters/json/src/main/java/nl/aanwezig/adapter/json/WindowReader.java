package nl.aanwezig.adapter.json;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.aanwezig.core.timeline.Window;

/** Windows: a word, or a name with what it needs. */
final class WindowReader {
    /** Those that need nothing more. */
    static final Map<String, Window> WORDS = new TreeMap<>(Map.of(
            "yearToDate", Window.yearToDate(),
            "previousYear", Window.previousYear(),
            "calendarMonth", Window.calendarMonth(),
            "allKnown", Window.allKnown()));

    /** Months in English, in lower case. */
    static final Map<String, Month> MONTHS = new TreeMap<>(Arrays.stream(Month.values())
            .collect(Collectors.toMap(month -> month.name().toLowerCase(Locale.ROOT), Function.identity())));

    /** More days than a pupil goes to school. */
    private static final int MOST = 9_999;

    private static final Map<String, IntFunction<Window>> COUNTED = Map.of(
            "lessonWeeks", Window::lessonWeeks,
            "schoolDays", Window::schoolDays,
            "calendarDays", Window::calendarDays,
            "months", Window::months,
            "isoWeeks", Window::isoWeeks);

    private final Problems problems;
    private final Values values;

    WindowReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    Optional<Window> read(Node node) {
        if (!(node instanceof Node.Obj object)) {
            return values.word(node, WORDS, ", or " + Shape.WINDOW.example());
        }
        if (object.fields().containsKey("before")) {
            return Fields.of(node, Shape.BEFORE, problems).flatMap(this::before);
        }
        return Fields.of(node, Shape.WINDOW, problems).flatMap(this::one);
    }

    private Optional<Window> before(Fields fields) {
        Optional<String> fact = fields.optional("before").flatMap(values::text);
        Optional<Window> window = fields.required("over", "Maybe { \"lessonWeeks\": 4 } was meant.")
                .flatMap(this::read);
        return fact.flatMap(name -> window.map(over -> Window.before(name, over)));
    }

    private Optional<Window> one(Fields fields) {
        return fields.only(
                        Shape.WINDOW.fields(),
                        "it should name one window.",
                        "Maybe { \"lessonWeeks\": 4 } was meant, or \"yearToDate\" without braces.")
                .flatMap(name -> one(name, fields.optional(name).orElseThrow()));
    }

    private Optional<Window> one(String name, Node value) {
        return switch (name) {
            case "month" -> values.word(value, MONTHS).map(Window::monthOfYear);
            case "period" -> values.text(value).map(Window::period);
            case "since" -> values.text(value).map(Window::since);
            case "withinSchoolYear" -> read(value).map(Window::withinSchoolYear);
            default ->
                values.whole(value, 1, MOST).stream()
                        .mapToObj(COUNTED.getOrDefault(name, Window::lessonWeeks))
                        .findFirst();
        };
    }
}
