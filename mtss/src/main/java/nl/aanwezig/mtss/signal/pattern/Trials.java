package nl.aanwezig.mtss.signal.pattern;

import com.google.common.base.Ascii;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DayState;
import nl.aanwezig.mtss.internal.RegisteredDay;
import nl.aanwezig.mtss.internal.RegisteredDays;
import nl.aanwezig.mtss.signal.SignalKind;

/**
 * What a pupil could attend or miss, one by one: school days for weekdays; half days, lessons, or the lessons of one subject on one day
 * for the rest.
 *
 * <p>Of a day that was missed whole only the weekday is a trial: such a day says nothing of one hour or subject.
 */
final class Trials {
    static final String FIRST = "first";
    static final String LATER = "later";
    private static final int NOON = 12 * 60;

    private final Timeline timeline;
    private final LocalDate asOf;
    private final Patterns rule;
    private final Lessons lessons;

    /** Takes trials. */
    @FunctionalInterface
    interface Sink {
        /**
         * One trial.
         *
         * @param about the weekday, half day, hour or subject
         * @param missed whether it was missed
         * @param marks of it
         */
        void accept(String about, boolean missed, List<Long> marks);
    }

    Trials(Timeline timeline, LocalDate asOf, Patterns rule, Lessons lessons) {
        this.timeline = timeline;
        this.asOf = asOf;
        this.rule = rule;
        this.lessons = lessons;
    }

    /** Whether a register of this unit can show patterns of this kind. */
    static boolean canShow(SignalKind kind, Unit unit) {
        return switch (kind) {
            case WEEKDAY_PATTERN -> true;
            case HALF_DAY_PATTERN -> unit == Unit.HALF_DAY;
            case FIRST_HOUR_PATTERN, SUBJECT_PATTERN -> unit == Unit.LESSON;
            default -> false;
        };
    }

    /** The trials of the school year so far, in time order. */
    void read(SignalKind kind, Sink sink) {
        DateSpan year = timeline.calendar().schoolYear(asOf).span();
        for (RegisteredDay day : RegisteredDays.of(timeline, asOf)) {
            if (year.contains(day.date()) && day.isKnown()) {
                List<Long> marks = timeline.series()
                        .packed(DateSpan.of(day.date(), day.date()))
                        .boxed()
                        .toList();
                if (kind == SignalKind.WEEKDAY_PATTERN) {
                    sink.accept(weekday(day.date()), day.state(rule.ofDay()) == DayState.MISSED, marks);
                } else if (!day.isWhole()) {
                    read(kind, day.date(), marks, sink);
                }
            }
        }
    }

    private void read(SignalKind kind, LocalDate date, List<Long> marks, Sink sink) {
        switch (kind) {
            case HALF_DAY_PATTERN ->
                units(marks, mark -> weekday(date) + (PackedMark.start(mark) < NOON ? "-morning" : "-afternoon"), sink);
            case FIRST_HOUR_PATTERN -> {
                long first = marks.stream()
                        .filter(mark -> state(mark) != DayState.NOT_REQUIRED)
                        .findFirst()
                        .orElseThrow();
                units(marks, mark -> mark == first ? FIRST : LATER, sink);
            }
            default -> subjects(date, marks, sink);
        }
    }

    private void units(List<Long> marks, Naming naming, Sink sink) {
        for (long mark : marks) {
            DayState state = state(mark);
            if (state == DayState.MISSED || state == DayState.ATTENDED) {
                sink.accept(naming.of(mark), state == DayState.MISSED, List.of(mark));
            }
        }
    }

    /** The lessons of one subject on one day are one trial, for two in a row are mostly missed together. */
    private void subjects(LocalDate date, List<Long> marks, Sink sink) {
        Map<String, List<Long>> bySubject = new TreeMap<>();
        for (long mark : marks) {
            DayState state = state(mark);
            if (state == DayState.MISSED || state == DayState.ATTENDED) {
                LocalTime start = LocalTime.ofSecondOfDay(PackedMark.start(mark) * 60L);
                lessons.subject(timeline.pupil().id(), date, start)
                        .ifPresent(subject -> bySubject
                                .computeIfAbsent(subject, name -> new ArrayList<>())
                                .add(mark));
            }
        }
        bySubject.forEach((subject, own) -> {
            long minutes = own.stream().mapToLong(PackedMark::extent).sum();
            long missed = own.stream()
                    .filter(mark -> state(mark) == DayState.MISSED)
                    .mapToLong(PackedMark::extent)
                    .sum();
            sink.accept(
                    subject,
                    missed > 0 && Share.of(ratio(missed), ratio(minutes)).compareTo(rule.ofUnit()) >= 0,
                    own);
        });
    }

    private static Ratio ratio(long whole) {
        return Ratio.of(whole);
    }

    private DayState state(long mark) {
        MarkSeries series = timeline.series();
        return RegisteredDays.state(mark, series.code(mark), rule.ofUnit(), code -> true);
    }

    private static String weekday(LocalDate date) {
        return Ascii.toLowerCase(date.getDayOfWeek().name());
    }

    /** What a mark is about. */
    @FunctionalInterface
    private interface Naming {
        String of(long mark);
    }
}
