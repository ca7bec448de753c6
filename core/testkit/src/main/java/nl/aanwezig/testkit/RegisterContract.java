package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

/**
 * What every adapter that reads a register must keep: good rows are kept, each bad row is named with file, line and reason, the order of
 * rows does not matter, and duplicates count once and are listed. Extend it in the adapter's tests and override the abstract methods.
 *
 * <p>The adapter writes rows of {@link Row} in its own format and reads them back, beside a school {@value #SCHOOL} with school days
 * on all weekdays from {@link #FIRST_DAY} up to and including {@link #LAST_DAY}, and the pupils {@link #PUPILS}, enrolled on all of
 * them.
 */
public abstract class RegisterContract {
    /** The only school. */
    protected static final String SCHOOL = "linde";

    /** The pupils who are known. */
    protected static final List<String> PUPILS = List.of("kim", "noor");

    /** A pupil who is not. */
    protected static final String STRANGER = "nobody";

    /** The first school day: Monday 1 September 2025. */
    protected static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);

    /** The last school day: Friday 26 September 2025. */
    protected static final LocalDate LAST_DAY = LocalDate.of(2025, 9, 26);

    /**
     * What one row says, as text, so that it can be wrong.
     *
     * @param pupil reference of the pupil
     * @param date ISO date
     * @param code as the source writes it
     */
    public record Row(String pupil, String date, String code) {}

    /**
     * A row that cannot be used, and why.
     *
     * @param row the row
     * @param reason the reason that the adapter should give
     */
    public record BadRow(Row row, FailureReason reason) {}

    /** For the constructors of adapters' tests. */
    protected RegisterContract() {}

    /** Writes the rows in this order in the adapter's own format and reads them. Start and length of a unit are the adapter's choice. */
    protected abstract Loaded<Register> read(List<Row> rows);

    /** Where row number {@code index}, counted from 0, stands in what {@link #read} writes. */
    protected abstract Failure.Place place(int index);

    /** A code that the source writes for a pupil who is there. */
    protected abstract String presentCode();

    /** A code that the source writes for a pupil who is absent. */
    protected abstract String absentCode();

    /** Bad rows that the format can hold. Override it where one of these is no failure or cannot be written. */
    protected List<BadRow> badRows() {
        return List.of(
                new BadRow(new Row("kim", "2025-09-08", "no such code"), FailureReason.UNKNOWN_CODE),
                new BadRow(new Row(STRANGER, "2025-09-08", presentCode()), FailureReason.UNKNOWN_PUPIL),
                new BadRow(new Row("noor", "2025-02-29", presentCode()), FailureReason.INVALID_DATE),
                new BadRow(new Row("noor", "0003-09-08", presentCode()), FailureReason.IMPLAUSIBLE_DATE),
                new BadRow(new Row("noor", "6209-09-08", presentCode()), FailureReason.IMPLAUSIBLE_DATE),
                new BadRow(new Row("kim", "", presentCode()), FailureReason.MISSING_VALUE));
    }

    /** The rows of which nothing is wrong: each pupil each school day, absent on the first of a week. */
    protected final List<Row> goodRows() {
        List<Row> rows = new ArrayList<>();
        for (LocalDate day : SchoolYears.weekdays(FIRST_DAY, LAST_DAY)) {
            for (String pupil : PUPILS) {
                String code = day.getDayOfWeek().getValue() == 1 ? absentCode() : presentCode();
                rows.add(new Row(pupil, day.toString(), code));
            }
        }
        return rows;
    }

    /** Nothing is reported where nothing is wrong, and every row arrives. */
    @Test
    public final void good_rows_alone_give_no_failure_and_no_irregularity() {
        Loaded<Register> loaded = read(goodRows());

        assertEquals(List.of(), loaded.failures());
        assertEquals(goodRows().stream().map(Row::toString).sorted().toList(), rowsOf(loaded.value()));
        assertEquals(List.of(), irregularities(loaded.value()));
    }

    /** A bad row takes no good row with it and adds none. */
    @Test
    public final void good_rows_are_kept_beside_bad_ones() {
        Register alone = read(goodRows()).value();
        Register beside = read(withBadRows()).value();

        assertEquals(digests(alone), digests(beside));
    }

    /** Failures stand in the order of the rows. */
    @Test
    public final void each_bad_row_is_named_with_place_and_reason() {
        List<Row> rows = withBadRows();
        List<String> expected = new ArrayList<>();
        for (BadRow bad : badRows()) {
            expected.add(place(rows.indexOf(bad.row())) + " " + bad.reason().id());
        }

        List<String> named = read(rows).failures().stream()
                .map(failure -> failure.place() + " " + failure.reason().id())
                .toList();

        assertEquals(expected, named);
    }

    /** Rows that arrive backwards give the same register and the same failures, apart from their places. */
    @Test
    public final void the_order_of_rows_does_not_matter() {
        List<Row> rows = withBadRows();
        List<Row> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        Loaded<Register> forwards = read(rows);
        Loaded<Register> backwards = read(reversed);

        assertEquals(digests(forwards.value()), digests(backwards.value()));
        assertEquals(withoutPlaces(forwards), withoutPlaces(backwards));
    }

    /** It is listed as a failure or as an irregularity of its timeline, once. */
    @Test
    public final void a_duplicate_counts_once_and_is_listed() {
        List<Row> rows = new ArrayList<>(goodRows());
        Row twice = rows.get(0);
        rows.add(twice);
        Loaded<Register> loaded = read(rows);

        assertEquals(digests(read(goodRows()).value()), digests(loaded.value()));
        Set<FailureReason> reasons = new HashSet<>();
        loaded.failures().forEach(failure -> reasons.add(failure.reason()));
        boolean listed = loaded.failures().isEmpty()
                ? irregularities(loaded.value()).equals(List.of(Irregularity.Kind.DUPLICATE))
                : loaded.failures().size() == 1 && reasons.equals(Set.of(FailureReason.DUPLICATE));
        assertTrue(listed, "the duplicate is listed neither as a failure nor as an irregularity of its timeline");
    }

    /** Bad rows spread between the good ones. */
    private List<Row> withBadRows() {
        List<Row> rows = new ArrayList<>(goodRows());
        List<BadRow> bad = badRows();
        IntStream.range(0, bad.size())
                .forEach(i ->
                        rows.add(Math.min(rows.size(), 3 + 4 * i), bad.get(i).row()));
        return rows;
    }

    private static List<String> rowsOf(Register register) {
        List<String> rows = new ArrayList<>();
        register.timelines(TimelinePolicy.standard())
                .forEach(timeline -> marks(timeline)
                        .forEach(mark -> rows.add(new Row(
                                        timeline.pupil().id().value(),
                                        mark.date().toString(),
                                        mark.code().value())
                                .toString())));
        Collections.sort(rows);
        return rows;
    }

    private static List<Mark> marks(Timeline timeline) {
        return timeline.series().marks(DateSpan.always(), mark -> true);
    }

    private static List<String> digests(Register register) {
        return register.timelines(TimelinePolicy.standard())
                .map(timeline -> Receipt.of("contract", "1", LAST_DAY, timeline).digest())
                .toList();
    }

    private static List<Irregularity.Kind> irregularities(Register register) {
        return register.timelines(TimelinePolicy.standard())
                .flatMap(timeline -> timeline.quality().irregularities().stream())
                .map(Irregularity::kind)
                .toList();
    }

    private static List<String> withoutPlaces(Loaded<Register> loaded) {
        return loaded.failures().stream()
                .map(failure -> failure.reason() + " " + failure.subject() + " " + failure.value())
                .sorted()
                .toList();
    }
}
