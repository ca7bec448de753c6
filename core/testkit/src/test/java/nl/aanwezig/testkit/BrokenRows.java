package nl.aanwezig.testkit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.timeline.Register;

/** An adapter that breaks one thing of the contract and is honest in the rest. */
final class BrokenRows extends ListedRows {
    private final BiFunction<BrokenRows, List<Row>, Loaded<Register>> reading;

    BrokenRows(BiFunction<BrokenRows, List<Row>, Loaded<Register>> reading) {
        this.reading = reading;
    }

    @Override
    protected Loaded<Register> read(List<Row> rows) {
        return reading.apply(this, rows);
    }

    Loaded<Register> honest(List<Row> rows) {
        return super.read(rows);
    }

    Loaded<Register> changed(List<Row> rows, UnaryOperator<Failure> change) {
        Loaded<Register> loaded = honest(rows);
        return new Loaded<>(
                loaded.value(), loaded.failures().stream().map(change).toList());
    }

    static long line(Failure failure) {
        return failure.place().line();
    }
}
