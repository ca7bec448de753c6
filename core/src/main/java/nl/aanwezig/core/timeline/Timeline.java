package nl.aanwezig.core.timeline;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;

/**
 * What happened to one pupil at one school, in order: one mark for each slot, on enrolled school days only, gaps filled by policy.
 * Immutable.
 *
 * <p>A pupil at two schools has two timelines; re-entry at the same school is one. A timeline goes stale when a mark, an
 * enrolment or a calendar changes: make another.
 */
public final class Timeline {
    private final Pupil pupil;
    private final SchoolCalendar calendar;
    private final TimelinePolicy policy;
    private final ExpectedHours expected;
    private final long[] onRoll;
    private final long[] enrolledDays;
    private final MarkSeries series;
    private final Quality quality;

    private Timeline(
            Pupil pupil,
            SchoolCalendar calendar,
            TimelinePolicy policy,
            ExpectedHours expected,
            long[] onRoll,
            long[] enrolledDays,
            MarkSeries series,
            Quality quality) {
        this.pupil = pupil;
        this.calendar = calendar;
        this.policy = policy;
        this.expected = expected;
        this.onRoll = onRoll;
        this.enrolledDays = enrolledDays;
        this.series = series;
        this.quality = quality;
    }

    /** A timeline at a school with one calendar, by the standard policy. */
    public static Timeline of(Pupil pupil, SchoolCalendar calendar, Marks marks) {
        return of(pupil, calendar, marks, TimelinePolicy.standard());
    }

    /** A timeline at a school with one calendar. */
    public static Timeline of(Pupil pupil, SchoolCalendar calendar, Marks marks, TimelinePolicy policy) {
        return of(pupil, calendar.school(), Calendars.among(ImmutableList.of(calendar)), marks, policy);
    }

    /**
     * A timeline at a school where each enrolment may follow a calendar of its own.
     *
     * @throws IllegalArgumentException when the pupil has no enrolment at the school, or one without a calendar
     */
    public static Timeline of(Pupil pupil, SchoolId school, Calendars calendars, Marks marks, TimelinePolicy policy) {
        return of(pupil, school, calendars, marks, policy, ExpectedHours.always());
    }

    /**
     * A timeline of a pupil who is not expected whenever there are lessons.
     *
     * @param expected at any school; what concerns others than this one is left alone
     * @throws IllegalArgumentException when the pupil has no enrolment at the school, or one without a calendar
     */
    public static Timeline of(
            Pupil pupil,
            SchoolId school,
            Calendars calendars,
            Marks marks,
            TimelinePolicy policy,
            ExpectedHours expected) {
        List<Enrolment> enrolments = pupil.enrolmentsAt(school);
        checkArgument(
                !enrolments.isEmpty(),
                "Pupil %s has no enrolment at school %s.\nMaybe the marks belong to another school.",
                pupil.id(),
                school);
        LongStream days = LongStream.empty();
        ImmutableList.Builder<DateSpan> spans = ImmutableList.builder();
        ImmutableList.Builder<SchoolCalendar> followed = ImmutableList.builder();
        for (Enrolment enrolment : enrolments) {
            SchoolCalendar own = calendars.of(enrolment).orElseThrow(() -> noCalendar(pupil, enrolment));
            followed.add(own);
            LocalDate last = policy.exitDay().lastDay(pupil, enrolment);
            if (!last.isBefore(enrolment.span().start())) {
                DateSpan span = DateSpan.of(enrolment.span().start(), last);
                spans.add(span);
                days = LongStream.concat(days, Arrays.stream(own.schoolDays(span)));
            }
        }
        SchoolCalendar calendar = followed.build().stream()
                .distinct()
                .reduce(SchoolCalendar::union)
                .orElseThrow();
        LocalDate upTo = policy.upTo().orElse(calendar.lastDay());
        long[] onRoll = days.sorted().distinct().toArray();
        long[] enrolled =
                Arrays.stream(onRoll).filter(day -> day <= upTo.toEpochDay()).toArray();
        ExpectedHours here = expected.at(school);
        Resolution resolution = Resolution.of(marks, policy, here, enrolled, spans.build(), upTo);
        return new Timeline(pupil, calendar, policy, here, onRoll, enrolled, resolution.series(), resolution.quality());
    }

    /**
     * The same up to and including a day, and after it as if these marks were to follow and no others: to tell what would change an
     * outcome. The school days on the roll up to the last of them count as enrolled; where the pupil is not expected nothing is required.
     *
     * @param day the last one of which the marks are kept
     * @param following packed marks of later days, one for each slot, in time order
     * @throws IllegalArgumentException when one of them does not come after the day, or two are out of order
     */
    public Timeline asIf(LocalDate day, long... following) {
        long[] kept = series.packed(DateSpan.of(PackedMark.FIRST_DAY, day)).toArray();
        checkArgument(
                following.length == 0 || PackedMark.epochDay(following[0]) > day.toEpochDay(),
                "The first mark to follow is not after %s.\nMaybe it was counted already.",
                day);
        long[] marks = LongStream.concat(
                        Arrays.stream(kept), Arrays.stream(following).map(this::asExpected))
                .toArray();
        LocalDate last = following.length == 0
                ? day
                : LocalDate.ofEpochDay(PackedMark.epochDay(following[following.length - 1]));
        long[] days = LongStream.concat(
                        Arrays.stream(enrolledDays).filter(enrolled -> enrolled <= day.toEpochDay()),
                        LongStream.concat(
                                daysToCome(day).filter(coming -> coming <= last.toEpochDay()),
                                Arrays.stream(following).map(PackedMark::epochDay)))
                .sorted()
                .distinct()
                .toArray();
        return new Timeline(
                pupil,
                calendar,
                TimelinePolicy.builder().from(policy).upTo(last).build(),
                expected,
                onRoll,
                days,
                MarkSeries.of(series.unit(), series.codes(), marks),
                quality);
    }

    private long asExpected(long mark) {
        return expected.isAlways() ? mark : expected.read(series.unit(), mark);
    }

    private static IllegalArgumentException noCalendar(Pupil pupil, Enrolment enrolment) {
        return new IllegalArgumentException("School " + enrolment.school() + " has no calendar "
                + enrolment.calendar().orElse("") + " for pupil " + pupil.id()
                + ".\nMaybe the school has several and the enrolment should name one.");
    }

    /** The pupil. */
    public Pupil pupil() {
        return pupil;
    }

    /** The school. */
    public SchoolId school() {
        return calendar.school();
    }

    /** The calendar that the pupil follows; where enrolments follow several, their days together. */
    public SchoolCalendar calendar() {
        return calendar;
    }

    /** The choices by which the marks were put in order. */
    public TimelinePolicy policy() {
        return policy;
    }

    /** When the pupil was expected at this school. */
    public ExpectedHours expected() {
        return expected;
    }

    /** The marks that count, in time order. */
    public MarkSeries series() {
        return series;
    }

    /** What could not be placed, and what was missing. */
    public Quality quality() {
        return quality;
    }

    /** The last day that counts, included. */
    public LocalDate lastDay() {
        return policy.upTo().orElse(calendar.lastDay());
    }

    /** The school days of the pupil's enrolments up to the last day that counts, as epoch days in order. */
    public LongStream enrolledDays() {
        return Arrays.stream(enrolledDays);
    }

    /** The school days of the pupil's enrolments after a day, beyond the last day that counts too, as epoch days in order. */
    public LongStream daysToCome(LocalDate after) {
        return Arrays.stream(onRoll).filter(day -> day > after.toEpochDay());
    }

    @Override
    public String toString() {
        return "Timeline[" + school() + ", " + enrolledDays.length + " days, " + series.size() + " marks]";
    }
}
