package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.mtss.internal.DayState;
import nl.aanwezig.mtss.signal.Spell;

/**
 * A longest possible run of what was missed, unit by unit.
 *
 * @param dates the date of each unit missed, in time order
 * @param unknown the date of each unit between them that was not recorded, in time order
 * @param unknownBefore for each unit missed, how many of those came before it
 * @param open whether nothing was attended since
 */
record Run(List<LocalDate> dates, List<LocalDate> unknown, List<Integer> unknownBefore, boolean open) {
    Run {
        dates = ImmutableList.copyOf(dates);
        unknown = ImmutableList.copyOf(unknown);
        unknownBefore = ImmutableList.copyOf(unknownBefore);
    }

    LocalDate first() {
        return dates.get(0);
    }

    LocalDate last() {
        return dates.get(dates.size() - 1);
    }

    /** The run as it stood when it had this length. */
    Spell upTo(int length) {
        return new Spell(DateSpan.of(first(), dates.get(length - 1)), length, unknownBefore.get(length - 1), open);
    }

    /** The same run in days: each day on which something was missed, and each other one on which something was not recorded. */
    Run inDays() {
        List<LocalDate> days = dates.stream().distinct().toList();
        List<LocalDate> silent =
                unknown.stream().distinct().filter(date -> !days.contains(date)).toList();
        List<Integer> before = days.stream()
                .map(day ->
                        (int) silent.stream().filter(date -> date.isBefore(day)).count())
                .toList();
        return new Run(days, silent, before, open);
    }

    /** This and a later one as one. */
    Run joined(Run later) {
        return new Run(
                ImmutableList.<LocalDate>builder()
                        .addAll(dates)
                        .addAll(later.dates)
                        .build(),
                ImmutableList.<LocalDate>builder()
                        .addAll(unknown)
                        .addAll(later.unknown)
                        .build(),
                ImmutableList.<Integer>builder()
                        .addAll(unknownBefore)
                        .addAll(later.unknownBefore.stream()
                                .map(count -> count + unknown.size())
                                .toList())
                        .build(),
                later.open);
    }

    Spell spell() {
        return upTo(dates.size());
    }

    /** Reads states one by one; what was not required is transparent. */
    static final class Reader {
        private final ImmutableList.Builder<Run> runs = ImmutableList.builder();
        private final List<LocalDate> dates = new ArrayList<>();
        private final List<LocalDate> unknown = new ArrayList<>();
        private final List<Integer> unknownBefore = new ArrayList<>();
        private final List<LocalDate> pending = new ArrayList<>();

        void read(LocalDate date, DayState state) {
            switch (state) {
                case MISSED -> {
                    unknown.addAll(pending);
                    pending.clear();
                    dates.add(date);
                    unknownBefore.add(unknown.size());
                }
                case UNKNOWN -> {
                    if (!dates.isEmpty()) {
                        pending.add(date);
                    }
                }
                case ATTENDED -> close(false);
                case NOT_REQUIRED -> {
                    // neither counts nor breaks
                }
            }
        }

        private void close(boolean open) {
            if (!dates.isEmpty()) {
                runs.add(new Run(dates, unknown, unknownBefore, open));
            }
            dates.clear();
            unknown.clear();
            unknownBefore.clear();
            pending.clear();
        }

        /** The runs; the last one is open when nothing was attended after it. */
        List<Run> runs() {
            close(true);
            return runs.build();
        }
    }
}
