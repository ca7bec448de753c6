package nl.aanwezig.core.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.measure.DayCourse;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.timeline.Timeline;
import org.immutables.value.Value;

/**
 * Absence without a valid reason that goes on for weeks: long-term relative absence (langdurig relatief verzuim) and, from 18 years on, the
 * absence that is reported to the Doorstroompunt (WEB 9.2.1).
 *
 * <p>A stretch begins on a day on which nothing was attended and something was missed without a valid reason. A day on which something
 * was attended, or on which all that was missed had a valid reason, ends it, and so does a school day on no roll; a day of which nothing is
 * known does not. Its length on a missed day is the calendar days from the first one up to and including that day, without whole weeks in
 * which nothing was missed: holidays, and weeks of which nothing is known, are nobody's absence. There is one notice for each stretch and kind,
 * which ends on the first missed day on which the length is reached.
 *
 * <p>Sources: the domain reference, Dutch law 2.9, 2.11, 3.1 and 11.1 row 6: sources say more than 4 weeks, 4 weeks or longer, a month or
 * longer; the proposed default is more than 28 days. What holidays do is not published: see {@link #holidayWeeks()}.
 */
@DomainType
@Value.Immutable
public sealed interface ContinuousAbsence permits ImmutableContinuousAbsence {
    /** What is reported. */
    NoticeKind kind();

    /** How many calendar days. */
    int days();

    /** Whether that many suffice. */
    Bound bound();

    /** The age from which it applies, on the day on which the length is reached, included. */
    int fromAge();

    /** The age from which it no longer applies. */
    int belowAge();

    /** Whether weeks without school days count; the domain is silent, and a summer holiday is nobody's absence. */
    default HolidayWeeks holidayWeeks() {
        return HolidayWeeks.SKIPPED;
    }

    /** More than 28 days, under 18. */
    static ContinuousAbsence longTerm() {
        return builder()
                .kind(NoticeKind.LONG_TERM)
                .days(28)
                .bound(Bound.MORE_THAN)
                .fromAge(0)
                .belowAge(18)
                .build();
    }

    /** At least 4 consecutive weeks, from 18 up to 27; an institution may set a shorter time (WEB 9.2.1, text of 1 August 2026). */
    static ContinuousAbsence transition() {
        return builder()
                .kind(NoticeKind.TRANSITION)
                .days(28)
                .bound(Bound.AT_LEAST)
                .fromAge(18)
                .belowAge(27)
                .build();
    }

    /** Every notice that the timeline gives cause for, in time order. A pupil without a birth date counts as the youngest. */
    default List<Notice> find(Timeline timeline) {
        List<Notice> notices = new ArrayList<>();
        for (List<DayCourse> stretch : stretches(timeline)) {
            for (int at = 0; at < stretch.size(); at++) {
                LocalDate day = stretch.get(at).date();
                int length = length(stretch.subList(0, at + 1));
                OptionalInt age = timeline.pupil().ageOn(day);
                boolean ofAge = age.orElse(0) >= fromAge() && age.orElse(0) < belowAge();
                if (ofAge && bound().holds(Count.of(length), Count.of(days()))) {
                    notices.add(notice(timeline, stretch.subList(0, at + 1), length));
                    break;
                }
            }
        }
        return notices;
    }

    /** The missed days of each stretch. */
    private static List<List<DayCourse>> stretches(Timeline timeline) {
        List<List<DayCourse>> stretches = new ArrayList<>();
        List<DayCourse> open = new ArrayList<>();
        for (DayCourse day : DayCourse.of(timeline)) {
            switch (day.course()) {
                case MISSED -> {
                    if (!open.isEmpty() && wasOffTheRoll(timeline, open.get(open.size() - 1), day)) {
                        stretches.add(open);
                        open = new ArrayList<>();
                    }
                    open.add(day);
                }
                case ATTENDED, EXCUSED -> {
                    stretches.add(open);
                    open = new ArrayList<>();
                }
                case SILENT -> {
                    // Says nothing; the stretch goes on when the next day that says something was missed.
                }
            }
        }
        stretches.add(open);
        return stretches;
    }

    /** Whether the pupil was on no roll of the school on some school day between two days. */
    private static boolean wasOffTheRoll(Timeline timeline, DayCourse before, DayCourse after) {
        DateSpan between = DateSpan.of(before.date(), after.date());
        long enrolled = timeline.enrolledDays()
                .filter(day -> between.contains(LocalDate.ofEpochDay(day)))
                .count();
        return enrolled < timeline.calendar().schoolDays(between).length;
    }

    private int length(List<DayCourse> days) {
        LocalDate first = days.get(0).date();
        LocalDate last = days.get(days.size() - 1).date();
        int length = (int) ChronoUnit.DAYS.between(first, last) + 1;
        if (holidayWeeks() == HolidayWeeks.COUNTED) {
            return length;
        }
        Set<LessonWeek> missed =
                days.stream().map(day -> new LessonWeek(day.date())).collect(Collectors.toSet());
        long weeks = ChronoUnit.WEEKS.between(new LessonWeek(first).monday(), new LessonWeek(last).monday()) + 1;
        return (int) (length - 7 * (weeks - missed.size()));
    }

    /** For receipts: the parameters that decide. */
    private static String version(ContinuousAbsence rule) {
        return rule.bound() + " " + rule.days() + " days, ages " + rule.fromAge() + " up to " + rule.belowAge()
                + ", holiday weeks " + rule.holidayWeeks();
    }

    private Notice notice(Timeline timeline, List<DayCourse> days, int length) {
        LocalDate end = days.get(days.size() - 1).date();
        return Notice.builder()
                .pupil(timeline.pupil().id())
                .school(timeline.school())
                .kind(kind())
                .begin(days.get(0).date())
                .end(end)
                .amount(Count.of(length))
                .why(ContinuousAbsenceWording.explain(this, timeline, days, length))
                .receipt(Receipt.of("continuous-absence", version(this), end, timeline))
                .build();
    }

    /** Starts a rule; kind, days, bound and ages are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    final class Builder extends ImmutableContinuousAbsence.Builder {
        Builder() {}
    }
}
