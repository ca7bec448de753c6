package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Missed;

/**
 * The days at whose end a pupil's register is looked at: those on which something became known that a notice can depend on. That is
 * absence without a valid reason, and whatever is told of a day up to the last such absence that is known already: a correction, or a
 * lesson that was attended after all. What lies after it can wait until more was missed, so most pupils need one look.
 */
final class LookDays {
    private static final int BATCH = 256;

    /** A row of the register: about which day, known from which day on, and whether it tells of absence without a valid reason. */
    private record Word(long about, long known, boolean unauthorised) {}

    private final ZoneId zone;
    private final List<Word> words = new ArrayList<>();
    private boolean dated;

    private LookDays(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether any mark tells when it was written down. */
    static boolean areTold(Collection<Marks> logs) {
        return logs.stream().anyMatch(marks -> read(marks, ZoneId.of("UTC")).dated);
    }

    /**
     * The days, in order.
     *
     * @param logs of one pupil, one for each school
     * @param upTo the last day of which marks count
     */
    static List<LocalDate> of(Collection<Marks> logs, ZoneId zone, LocalDate upTo) {
        TreeSet<Long> days = new TreeSet<>();
        for (Marks marks : logs) {
            read(marks, zone).addDays(days, upTo.toEpochDay());
        }
        return days.stream().map(LocalDate::ofEpochDay).collect(ImmutableList.toImmutableList());
    }

    private static LookDays read(Marks marks, ZoneId zone) {
        LookDays read = new LookDays(zone);
        long[] packed = new long[BATCH];
        long[] recorded = new long[BATCH];
        Marks.Batches batches = marks.read();
        for (int count = batches.fill(packed, recorded); count > 0; count = batches.fill(packed, recorded)) {
            for (int i = 0; i < count; i++) {
                read.add(marks, packed[i], recorded[i]);
            }
        }
        return read;
    }

    /** What is told in advance becomes known when its day is there; what is not told when, on its day. */
    private void add(Marks marks, long mark, long recorded) {
        long about = PackedMark.epochDay(mark);
        boolean told = recorded != Marks.NOT_TOLD;
        dated |= told;
        long known = told ? Math.max(about, day(recorded)) : about;
        words.add(new Word(about, known, isUnauthorised(marks, mark)));
    }

    private long day(long micros) {
        return Instant.EPOCH
                .plus(micros, ChronoUnit.MICROS)
                .atZone(zone)
                .toLocalDate()
                .toEpochDay();
    }

    private static boolean isUnauthorised(Marks marks, long mark) {
        if (PackedMark.isWithdrawn(mark) || PackedMark.isNotUnderstood(mark) || PackedMark.isFilled(mark)) {
            return false;
        }
        Code code = marks.codes().code(PackedMark.code(mark));
        return code.standing().equals(Optional.of(Standing.UNAUTHORISED))
                && Missed.part(mark, code).signum() > 0;
    }

    private void addDays(Set<Long> days, long upTo) {
        TreeMap<Long, Long> lastMissedBy = new TreeMap<>();
        words.stream()
                .filter(Word::unauthorised)
                .forEach(word -> lastMissedBy.merge(word.known(), word.about(), Math::max));
        if (lastMissedBy.isEmpty()) {
            return;
        }
        long last = Long.MIN_VALUE;
        for (Map.Entry<Long, Long> known : lastMissedBy.entrySet()) {
            last = Math.max(last, known.getValue());
            known.setValue(last);
        }
        for (Word word : words) {
            Map.Entry<Long, Long> missed = lastMissedBy.floorEntry(word.known());
            if (missed != null && missed.getValue() >= word.about() && word.about() <= upTo) {
                days.add(word.known());
            }
        }
    }
}
