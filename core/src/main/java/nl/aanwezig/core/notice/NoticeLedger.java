package nl.aanwezig.core.notice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.aanwezig.core.notice.NoticeEvent.Change;

/**
 * What became of one pupil's notices while the register changed: each that arose, was changed by a correction or no longer stands, once.
 * Immutable; the events are the history and are never rewritten.
 *
 * <p>Which notices there are follows from the marks alone, in whatever order they arrived; the ledger compares them with those that stood
 * before. A notice is the same one when kind and school agree and the days overlap. One that nothing overlaps any more is withdrawn; if the
 * lesson comes back, there is a new one, under a new number; and so when a correction moves an end date over a birthday that gives it another kind.
 */
public final class NoticeLedger {
    private static final NoticeLedger EMPTY = new NoticeLedger(ImmutableList.of(), ImmutableSortedMap.of());

    private final ImmutableList<NoticeEvent> events;
    private final ImmutableSortedMap<Integer, Notice> standing;

    private NoticeLedger(List<NoticeEvent> events, Map<Integer, Notice> standing) {
        this.events = ImmutableList.copyOf(events);
        this.standing = ImmutableSortedMap.copyOf(standing);
    }

    /** A ledger in which nothing happened yet. */
    public static NoticeLedger empty() {
        return EMPTY;
    }

    /**
     * The ledger of a register that is looked at again and again.
     *
     * @param moments in time order; the register is looked at as it was known then
     * @param found every notice of the pupil as known at a moment
     */
    public static NoticeLedger replay(Collection<Instant> moments, Function<Instant, List<Notice>> found) {
        NoticeLedger ledger = EMPTY;
        for (Instant moment : moments) {
            ledger = ledger.after(found.apply(moment), moment);
        }
        return ledger;
    }

    /**
     * The ledger after the register was looked at once more. Nothing happens to a notice that says the same as before.
     *
     * @param found every notice that the pupil's register gives cause for now, in any order
     * @param at when
     */
    public NoticeLedger after(Collection<Notice> found, Instant at) {
        List<Notice> fresh = new ArrayList<>(found);
        fresh.sort(ReportingDuty.ORDER);
        Map<Integer, Notice> unmatched = new TreeMap<>(standing);
        Map<Integer, Notice> next = new TreeMap<>();
        unmatched.entrySet().removeIf(old -> {
            Optional<Notice> same = fresh.stream()
                    .filter(notice -> notice.saysTheSameAs(old.getValue()))
                    .findFirst();
            same.ifPresent(notice -> {
                fresh.remove(notice);
                next.put(old.getKey(), notice);
            });
            return same.isPresent();
        });
        List<NoticeEvent> happened = new ArrayList<>();
        for (Map.Entry<Integer, Notice> old : unmatched.entrySet()) {
            int number = old.getKey();
            Notice before = old.getValue();
            Optional<Notice> successor =
                    fresh.stream().filter(notice -> overlaps(before, notice)).findFirst();
            if (successor.isPresent()) {
                fresh.remove(successor.get());
                next.put(number, successor.get());
                happened.add(new NoticeEvent(number, Change.CHANGED, at, successor.get(), Optional.of(before)));
            } else {
                happened.add(new NoticeEvent(number, Change.WITHDRAWN, at, before, Optional.empty()));
            }
        }
        int number = lastNumber();
        for (Notice notice : fresh) {
            number++;
            next.put(number, notice);
            happened.add(new NoticeEvent(number, Change.PROPOSED, at, notice, Optional.empty()));
        }
        return new NoticeLedger(
                ImmutableList.<NoticeEvent>builder()
                        .addAll(events)
                        .addAll(happened)
                        .build(),
                next);
    }

    /** All that happened, in order. */
    public List<NoticeEvent> events() {
        return events;
    }

    /** What happened since an earlier state of this ledger. */
    public List<NoticeEvent> since(NoticeLedger earlier) {
        return events.subList(earlier.events.size(), events.size());
    }

    /** The notices that stand, by number. */
    public Map<Integer, Notice> standing() {
        return standing;
    }

    private int lastNumber() {
        return events.stream().mapToInt(NoticeEvent::number).max().orElse(0);
    }

    private static boolean overlaps(Notice one, Notice other) {
        return one.kind() == other.kind()
                && one.school().equals(other.school())
                && isUpTo(one.begin(), other.end())
                && isUpTo(other.begin(), one.end());
    }

    private static boolean isUpTo(LocalDate day, LocalDate limit) {
        return !day.isAfter(limit);
    }

    @Override
    public String toString() {
        return "NoticeLedger[" + events.size() + " events, " + standing.size() + " notices]";
    }
}
