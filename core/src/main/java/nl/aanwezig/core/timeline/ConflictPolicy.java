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
 * <p>A unit that was not required cannot be missed, so that comes first in both orders. Between marks of the same presence the
 * authorised one stays: a doubt about standing does not count against the pupil.
 */
public enum ConflictPolicy {
    /** Any absence wins over presence: a day is absent once if any event of it means absence (Ed-Fi Analytics Middle Tier). */
    ABSENCE_FIRST(ImmutableList.of(
            Presence.NOT_REQUIRED,
            Presence.ABSENT,
            Presence.PART,
            Presence.LATE,
            Presence.PRESENT,
            Presence.UNRECORDED)),
    /** Any presence wins over absence: somebody saw the pupil. */
    PRESENCE_FIRST(ImmutableList.of(
            Presence.NOT_REQUIRED,
            Presence.PRESENT,
            Presence.LATE,
            Presence.PART,
            Presence.ABSENT,
            Presence.UNRECORDED)),
    /** None stays: the unit is unrecorded until somebody settles it. */
    LEFT_OPEN(ImmutableList.of());

    private static final List<Standing> STANDINGS =
            ImmutableList.of(Standing.AUTHORISED, Standing.OPEN, Standing.UNAUTHORISED);

    private final ImmutableList<Presence> order;

    ConflictPolicy(ImmutableList<Presence> order) {
        this.order = order;
    }

    /** The mark that stays. */
    long settle(CodeBook codes, List<Long> marks) {
        if (order.isEmpty()) {
            return PackedMark.filledAs(Collections.min(marks), Presence.UNRECORDED);
        }
        return marks.stream().min(byPrecedence(codes)).orElseThrow();
    }

    private Comparator<Long> byPrecedence(CodeBook codes) {
        return Comparator.comparingInt(
                        (Long mark) -> order.indexOf(code(codes, mark).presence()))
                .thenComparingInt(mark ->
                        code(codes, mark).standing().map(STANDINGS::indexOf).orElse(STANDINGS.size()))
                .thenComparing(mark -> -PackedMark.missed(mark))
                .thenComparing(mark -> code(codes, mark).value())
                .thenComparing(Comparator.naturalOrder());
    }

    private static Code code(CodeBook codes, long mark) {
        return codes.code(PackedMark.code(mark));
    }
}
