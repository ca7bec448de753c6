package nl.aanwezig.examples.schoolyear.report;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.SignalAt;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.mtss.signal.SignalKind;

/**
 * The signals of one kind.
 *
 * @param kind which
 * @param weeks how many arose in each week
 * @param pupils how many pupils had one
 * @param recent how many arose after the last decision
 */
record SignalCounts(SignalKind kind, ImmutableIntArray weeks, int pupils, int recent) {
    int all() {
        return weeks.stream().sum();
    }

    int most() {
        return weeks.stream().max().orElse(0);
    }

    /** Whether it is good news. */
    static boolean isGood(SignalKind kind) {
        return kind == SignalKind.SUSTAINED_IMPROVEMENT || kind == SignalKind.FULL_WEEKS;
    }

    /** The kinds that were found, good news first. */
    static List<SignalCounts> of(Results results, WeekAxis axis) {
        Map<SignalKind, Counter> kinds = new TreeMap<>();
        if (axis.size() == 0) {
            return ImmutableList.of();
        }
        for (PupilYear year : results.years()) {
            for (SignalAt found : year.signals()) {
                kinds.computeIfAbsent(found.signal().kind(), kind -> new Counter(axis))
                        .add(
                                year.pupil(),
                                found.signal().on(),
                                results.question().since());
            }
        }
        List<SignalCounts> counts = new ArrayList<>();
        kinds.forEach((kind, counter) -> counts.add(counter.counts(kind)));
        return ImmutableList.copyOf(counts);
    }

    private static final class Counter {
        private final WeekAxis axis;
        private final int[] weeks;
        private final Set<PupilId> pupils = new HashSet<>();
        private int recent;

        Counter(WeekAxis axis) {
            this.axis = axis;
            this.weeks = new int[axis.size()];
        }

        void add(PupilId pupil, LocalDate on, LocalDate since) {
            long week = ChronoUnit.WEEKS.between(axis.weeks().get(0).monday(), on);
            // A pattern arises on the day that is looked at, and that may lie in a holiday after the last lessons.
            weeks[(int) Math.max(0, Math.min(week, weeks.length - 1))]++;
            pupils.add(pupil);
            recent += on.isAfter(since) ? 1 : 0;
        }

        SignalCounts counts(SignalKind kind) {
            return new SignalCounts(kind, ImmutableIntArray.copyOf(weeks), pupils.size(), recent);
        }
    }
}
