package nl.aanwezig.adapter.json;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.timeline.Window;

/** Measures over windows. */
final class FigureReader {
    /** Rounding to more decimals than this changes nothing that anybody could see. */
    private static final int MOST_DECIMALS = 12;

    private final Map<String, Measure<?>> measures;
    private final Problems problems;
    private final Values values;
    private final WindowReader windows;
    private final CountingReader countings;

    FigureReader(Map<String, Measure<?>> measures, Problems problems) {
        this.measures = measures;
        this.problems = problems;
        this.values = new Values(problems);
        this.windows = new WindowReader(problems);
        this.countings = new CountingReader(problems);
    }

    Optional<Figure<?>> read(Fields fields) {
        Optional<Measure<?>> measure = fields.required(
                        "measure", "Maybe name one of " + String.join(", ", measures.keySet()) + ".")
                .flatMap(this::measure);
        Optional<Window> window = fields.required("over", "Maybe \"yearToDate\" or { \"lessonWeeks\": 4 } was meant.")
                .flatMap(windows::read);
        Optional<Counting> counting = fields.optional("counting").flatMap(countings::read);
        Optional<Node> decimals = fields.optional("roundedToDecimals");
        // Any window will do where the one that is written is a problem: the limit is looked at all the same.
        return measure.map(found -> rounded(found, decimals))
                .map(found -> new Figure<>(found, window.orElseGet(Window::yearToDate), counting));
    }

    private Optional<Measure<?>> measure(Node node) {
        Optional<String> id = values.text(node);
        if (id.isPresent() && !measures.containsKey(id.get())) {
            problems.add(node, "there is no such measure.", Words.advice(id.get(), measures.keySet()));
        }
        return id.flatMap(name -> Optional.ofNullable(measures.get(name)));
    }

    private <Q extends Quantity<Q>> Measure<Q> rounded(Measure<Q> measure, Optional<Node> decimals) {
        int below = Kind.of(measure).decimalsBelowWritten();
        return decimals.map(node -> values.whole(node, -below, MOST_DECIMALS)).stream()
                .flatMapToInt(OptionalInt::stream)
                .mapToObj(found -> measure.rounded(found + below))
                .findFirst()
                .orElse(measure);
    }
}
