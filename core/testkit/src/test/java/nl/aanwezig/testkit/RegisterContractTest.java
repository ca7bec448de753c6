package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
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
        RegisterContract broken = new BrokenRows((self, rows) -> {
            return self.honest(rows.subList(1, rows.size()));
        });

        assertThrows(AssertionError.class, broken::good_rows_alone_give_no_failure_and_no_irregularity);
    }

    @Test
    void an_adapter_that_stops_at_the_first_bad_row_is_caught() {
        RegisterContract broken = new BrokenRows((self, rows) -> {
            Loaded<Register> all = self.honest(rows);
            return all.isComplete()
                    ? all
                    : self.honest(
                            rows.subList(0, (int) BrokenRows.line(all.failures().get(0))));
        });

        assertThrows(AssertionError.class, broken::good_rows_are_kept_beside_bad_ones);
        assertThrows(AssertionError.class, broken::each_bad_row_is_named_with_place_and_reason);
    }

    @Test
    void an_adapter_that_gives_another_line_or_reason_is_caught() {
        RegisterContract otherLine = new BrokenRows((self, rows) -> {
            return self.changed(
                    rows,
                    failure -> new Failure(
                            failure.reason(),
                            new Failure.Place("rows", BrokenRows.line(failure) + 1),
                            failure.subject(),
                            failure.value()));
        });
        RegisterContract otherReason = new BrokenRows((self, rows) -> {
            return self.changed(
                    rows,
                    failure -> new Failure(
                            FailureReason.MALFORMED_ROW, failure.place(), failure.subject(), failure.value()));
        });

        assertThrows(AssertionError.class, otherLine::each_bad_row_is_named_with_place_and_reason);
        assertThrows(AssertionError.class, otherReason::each_bad_row_is_named_with_place_and_reason);
    }

    @Test
    void an_adapter_for_which_order_matters_is_caught() {
        RegisterContract broken = new BrokenRows((self, rows) -> {
            boolean forwards = rows.get(0).date().equals(RegisterContract.FIRST_DAY.toString());
            return self.honest(forwards ? rows : rows.subList(0, rows.size() - 1));
        });

        assertThrows(AssertionError.class, broken::the_order_of_rows_does_not_matter);
    }

    @Test
    void an_adapter_that_keeps_silent_about_duplicates_is_caught() {
        RegisterContract broken = new BrokenRows((self, rows) -> {
            return self.honest(rows.stream().distinct().toList());
        });

        assertThrows(AssertionError.class, broken::a_duplicate_counts_once_and_is_listed);
    }

    @Test
    void an_adapter_that_rejects_both_copies_is_caught() {
        RegisterContract broken = new BrokenRows((self, rows) -> {
            Loaded<Register> all = self.honest(rows);
            List<RegisterContract.Row> twice = rows.stream()
                    .filter(row -> rows.indexOf(row) != rows.lastIndexOf(row))
                    .toList();
            List<RegisterContract.Row> rest = new ArrayList<>(rows);
            rest.removeAll(twice);
            return new Loaded<>(self.honest(rest).value(), all.failures());
        });

        assertThrows(AssertionError.class, broken::a_duplicate_counts_once_and_is_listed);
    }
}
