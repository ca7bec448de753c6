package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.aanwezig.core.school.PupilId;

/**
 * What people wrote down about one pupil: everything is kept, the newest counts. Immutable; the order in which things are added
 * decides nothing, and the same statement twice is one.
 *
 * <p>A statement that was a mistake is withdrawn or corrected and no longer counts for any day. What counted before the mistake was
 * seen is {@link #asKnownOn}.
 *
 * @param pupil of whom
 * @param statements each with the day on which it was written down, oldest first
 * @param withdrawals what was taken back
 */
public record SideLog(PupilId pupil, Map<Statement, LocalDate> statements, Set<Withdrawal> withdrawals) {
    /**
     * Copies the collections, the oldest statement first.
     *
     * @throws IllegalArgumentException when a statement was written down before it holds, or withdrawn without or
     * before being there
     */
    public SideLog {
        statements = statements.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Canonical.ORDER))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        withdrawals = ImmutableSet.copyOf(withdrawals);
        statements.forEach((statement, known) -> checkArgument(
                !known.isBefore(statement.date()),
                "A statement of %s was written down on %s already.\nMaybe the two dates were swapped.",
                statement.date(),
                known));
        for (Withdrawal withdrawal : withdrawals) {
            LocalDate known = statements.get(withdrawal.statement());
            checkArgument(
                    known != null,
                    "A withdrawal of %s concerns a statement of %s that is not in the log.\n"
                            + "Maybe it is in another pupil's, or was written otherwise.",
                    withdrawal.date(),
                    withdrawal.statement().date());
            checkArgument(
                    !withdrawal.date().isBefore(known),
                    "A withdrawal is of %s, before the statement was written down on %s.\n"
                            + "Maybe the two dates were swapped.",
                    withdrawal.date(),
                    known);
        }
    }

    /** A log with nothing in it yet. */
    public static SideLog of(PupilId pupil) {
        return new SideLog(pupil, ImmutableMap.of(), ImmutableSet.of());
    }

    /** With a statement, written down on the day from which it holds. */
    public SideLog add(Statement statement) {
        return add(statement, statement.date());
    }

    /**
     * With a statement that was written down later.
     *
     * @param known the day on which it was written down
     * @throws IllegalArgumentException when that lies before the day from which it holds
     */
    public SideLog add(Statement statement, LocalDate known) {
        Map<Statement, LocalDate> all = new HashMap<>(statements);
        all.merge(statement, known, (one, other) -> one.isBefore(other) ? one : other);
        return new SideLog(pupil, all, withdrawals);
    }

    /**
     * Without a statement that was a mistake; it stays in the log, marked.
     *
     * @param reason why, not blank
     * @param author who takes it back, not blank
     * @param date when, not before the statement was written down
     * @throws IllegalArgumentException when the log does not hold the statement, or reason, author or date does not do
     */
    public SideLog withdraw(Statement statement, String reason, String author, LocalDate date) {
        Set<Withdrawal> all = ImmutableSet.<Withdrawal>builder()
                .addAll(withdrawals)
                .add(new Withdrawal(statement, reason, author, date))
                .build();
        return new SideLog(pupil, statements, all);
    }

    /**
     * With one statement in the place of another that was a mistake. The right one may hold from the same day as the wrong one; it was
     * written down on the day of the correction.
     *
     * @param reason why, not blank
     * @param date the day of the correction, not before either statement
     * @throws IllegalArgumentException when the log does not hold the wrong one, or reason or date does not do
     */
    public SideLog correct(Statement wrong, Statement right, String reason, LocalDate date) {
        return withdraw(wrong, reason, right.author(), date).add(right, date);
    }

    /** The log as it was on a day: without what was written down or taken back later. */
    public SideLog asKnownOn(LocalDate date) {
        Map<Statement, LocalDate> known = Maps.filterValues(statements, day -> !day.isAfter(date));
        Set<Withdrawal> taken = withdrawals.stream()
                .filter(withdrawal -> !withdrawal.date().isAfter(date))
                .collect(ImmutableSet.toImmutableSet());
        return new SideLog(pupil, known, taken);
    }

    /** Every recording on a side that was not withdrawn, oldest first. */
    public List<Recording> history(Side.Recorded side) {
        return standing(Recording.class)
                .filter(recording -> recording.side().code().equals(side.code()))
                .toList();
    }

    /**
     * What counts on a side on a day: the newest on or before it. Of several from that same day each one counts, since nothing says
     * which came last.
     */
    public List<Recording> current(Side.Recorded side, LocalDate date) {
        return newest(history(side), date);
    }

    /**
     * What people decided about the support on or before a day, the newest; of several from that same day each one. Whether it still
     * holds is {@link TierOverride#holdsOn}: an older decision that was replaced does not come back when a newer one ends.
     */
    public List<TierOverride> decisions(LocalDate date) {
        return newest(standing(TierOverride.class).toList(), date);
    }

    /** How much was written down, without the pupil and without any of it. */
    @Override
    public String toString() {
        return "SideLog[" + statements.size() + " statements, " + withdrawals.size() + " withdrawn]";
    }

    /** Sides on which something counts on a day. */
    Stream<Side.Recorded> sidesOn(LocalDate date) {
        return standing(Recording.class)
                .filter(recording -> !recording.date().isAfter(date))
                .map(Recording::side);
    }

    private <T extends Statement> Stream<T> standing(Class<T> kind) {
        Set<Statement> taken = withdrawals.stream().map(Withdrawal::statement).collect(ImmutableSet.toImmutableSet());
        return statements.keySet().stream()
                .filter(statement -> !taken.contains(statement))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static <T extends Statement> List<T> newest(List<T> oldestFirst, LocalDate date) {
        List<T> past = oldestFirst.stream()
                .filter(statement -> !statement.date().isAfter(date))
                .toList();
        return past.stream()
                .filter(statement ->
                        statement.date().equals(past.get(past.size() - 1).date()))
                .toList();
    }

    /**
     * That a statement was taken back.
     *
     * @param statement the mistake
     * @param reason why, not blank
     * @param author who took it back, not blank
     * @param date when
     */
    public record Withdrawal(Statement statement, String reason, String author, LocalDate date) {
        /**
         * Checks reason and author.
         *
         * @throws IllegalArgumentException when one is blank
         */
        public Withdrawal {
            Signed.check(author, date);
            checkArgument(
                    !reason.isBlank(), "The withdrawal of %s has no reason.\nMaybe write down what was wrong.", date);
        }

        /** The day, without reason and author. */
        @Override
        public String toString() {
            return "Withdrawal[on " + date + "]";
        }
    }
}
