package nl.aanwezig.core.timeline;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;

/**
 * Which mark stays when a slot holds several and none was written down later than the others. The others are listed in {@link
 * Quality}. The outcome does not depend on the order of arrival.
 *
 * <p>A mark that could not be understood may mean absence as well as presence: it gives way to what the policy puts first and wins over
 * what the policy puts last. A unit that was not required cannot be missed, so that comes first in both orders. Between marks of
 * the same presence the
 * authorised one stays: a doubt about standing does not count against the pupil.
 */
public enum ConflictPolicy {
    /** Any absence wins over presence: a day is absent once if any event of it means absence (Ed-Fi Analytics Middle Tier). */
    ABSENCE_FIRST(
            ImmutableList.of(
                    Presence.NOT_REQUIRED,
                    Presence.ABSENT,
                    Presence.PART,
                    Presence.LATE,
                    Presence.PRESENT,
                    Presence.UNRECORDED),
            Presence.LATE),
    /** Any presence wins over absence: somebody saw the pupil. */
    PRESENCE_FIRST(
            ImmutableList.of(
                    Presence.NOT_REQUIRED,
                    Presence.PRESENT,
                    Presence.LATE,
                    Presence.PART,
                    Presence.ABSENT,
                    Presence.UNRECORDED),
            Presence.PART),
    /** None stays: the unit is unrecorded until somebody settles it. */
    LEFT_OPEN(ImmutableList.of(), Presence.UNRECORDED);

    private static final List<Standing> STANDINGS =
            ImmutableList.of(Standing.AUTHORISED, Standing.OPEN, Standing.UNAUTHORISED);

    private final ImmutableList<Presence> order;
    private final Presence notUnderstoodBefore;

    ConflictPolicy(ImmutableList<Presence> order, Presence notUnderstoodBefore) {
        this.order = order;
        this.notUnderstoodBefore = notUnderstoodBefore;
    }

    /** The mark that stays. */
    long settle(CodeBook codes, List<Long> marks) {
        if (order.isEmpty()) {
            return PackedMark.filledAs(Collections.min(marks), Presence.UNRECORDED);
        }
        return marks.stream().min(byPrecedence(codes)).orElseThrow();
    }

    private Comparator<Long> byPrecedence(CodeBook codes) {
        return Comparator.comparingInt((Long mark) -> rank(codes, mark))
                .thenComparingInt(mark ->
                        code(codes, mark).standing().map(STANDINGS::indexOf).orElse(STANDINGS.size()))
                .thenComparing(mark -> -PackedMark.missed(mark))
                .thenComparing(mark -> code(codes, mark).value())
                .thenComparing(Comparator.naturalOrder());
    }

    /** Even numbers for what a presence says, the odd one between two for what could not be understood. */
    private int rank(CodeBook codes, long mark) {
        return PackedMark.isNotUnderstood(mark)
                ? 2 * order.indexOf(notUnderstoodBefore) - 1
                : 2 * order.indexOf(code(codes, mark).presence());
    }

    private static Code code(CodeBook codes, long mark) {
        return codes.code(PackedMark.code(mark));
    }
}
