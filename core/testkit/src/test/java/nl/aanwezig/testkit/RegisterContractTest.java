package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.timeline.Register;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract passes an adapter that keeps it, and catches each way of breaking it. */
class RegisterContractTest {
    @Nested
    class AnAdapterThatKeepsIt extends ListedRows {}

    @Test
    void an_adapter_that_drops_a_good_row_is_caught() {
        RegisterContract broken = new Broken() {
            @Override
            protected Loaded<Register> read(List<Row> rows) {
                return honest(rows.subList(1, rows.size()));
            }
        };

        assertThrows(AssertionError.class, broken::good_rows_alone_give_no_failure_and_no_irregularity);
    }

    @Test
    void an_adapter_that_stops_at_the_first_bad_row_is_caught() {
        RegisterContract broken = new Broken() {
            @Override
            protected Loaded<Register> read(List<Row> rows) {
                Loaded<Register> all = honest(rows);
                return all.isComplete()
                        ? all
                        : honest(rows.subList(0, (int) line(all.failures().get(0))));
            }
        };

        assertThrows(AssertionError.class, broken::good_rows_are_kept_beside_bad_ones);
        assertThrows(AssertionError.class, broken::each_bad_row_is_named_with_place_and_reason);
    }

    @Test
    void an_adapter_that_gives_another_line_or_reason_is_caught() {
        RegisterContract otherLine = new Broken() {
            @Override
            protected Loaded<Register> read(List<Row> rows) {
                return changed(
                        rows,
                        failure -> new Failure(
                                failure.reason(),
                                new Failure.Place("rows", line(failure) + 1),
                                failure.subject(),
                                failure.value()));
            }
        };
        RegisterContract otherReason = new Broken() {
            @Override
            protected Loaded<Register> read(List<Row> rows) {
                return changed(
                        rows,
                        failure -> new Failure(
                                FailureReason.MALFORMED_ROW, failure.place(), failure.subject(), failure.value()));
            }
        };

        assertThrows(AssertionError.class, otherLine::each_bad_row_is_named_with_place_and_reason);
        assertThrows(AssertionError.class, otherReason::each_bad_row_is_named_with_place_and_reason);
    }

    @Test
    void an_adapter_for_which_order_matters_is_caught() {
        RegisterContract broken = new Broken() {
            @Override
            protected Loaded<Register> read(List<Row> rows) {
                boolean forwards = rows.get(0).date().equals(FIRST_DAY.toString());
                return honest(forwards ? rows : rows.subList(0, rows.size() - 1));
            }
        };

        assertThrows(AssertionError.class, broken::the_order_of_rows_does_not_matter);
    }

    @Test
    void an_adapter_that_keeps_silent_about_duplicates_is_caught() {
        RegisterContract broken = new Broken() {
            @Override
            protected Loaded<Register> read(List<Row> rows) {
                return honest(rows.stream().distinct().toList());
            }
        };

        assertThrows(AssertionError.class, broken::a_duplicate_counts_once_and_is_listed);
    }

    @Test
    void an_adapter_that_rejects_both_copies_is_caught() {
        RegisterContract broken = new Broken() {
            @Override
            protected Loaded<Register> read(List<Row> rows) {
                Loaded<Register> all = honest(rows);
                List<Row> twice = rows.stream()
                        .filter(row -> rows.indexOf(row) != rows.lastIndexOf(row))
                        .toList();
                List<Row> rest = new ArrayList<>(rows);
                rest.removeAll(twice);
                return new Loaded<>(honest(rest).value(), all.failures());
            }
        };

        assertThrows(AssertionError.class, broken::a_duplicate_counts_once_and_is_listed);
    }

    /** Breaks one thing and is honest in the rest. */
    private abstract static class Broken extends ListedRows {
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
}
