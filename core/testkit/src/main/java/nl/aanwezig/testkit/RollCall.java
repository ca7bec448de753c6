package nl.aanwezig.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;

/**
 * One pupil's register, called unit by unit in the order of time: so many units under a code, then the next. School is from Monday up to and
 * including Friday, in the weeks that are called; a half day or day without a mark is present.
 *
 * <pre>{@code
 * RollCall.from(monday, Unit.DAY, codes).units(2, "U").units(1, "E").timeline()
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class RollCall {
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final int HOUR = 60;
    private static final int LESSONS_A_DAY = 12;

    private final Unit unit;
    private final CodeBook codes;
    private final List<LocalDate> schoolDays = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private String school = "school";
    private Optional<LocalDate> birthDate = Optional.empty();
    private LocalDate day;
    private LocalTime next;

    private RollCall(LocalDate first, Unit unit, CodeBook codes) {
        this.unit = unit;
        this.codes = codes;
        this.day = first;
        this.next = start(0);
    }

    /** Starts on a day with school, Monday to Friday. */
    public static RollCall from(LocalDate first, Unit unit, CodeBook codes) {
        return new RollCall(first, unit, codes);
    }

    /** At another school than {@code school}. */
    public RollCall at(String name) {
        this.school = name;
        return this;
    }

    /** With a birth date. */
    public RollCall born(LocalDate date) {
        this.birthDate = Optional.of(date);
        return this;
    }

    /** Units under a code, each whole; lessons of an hour, from 8 to 20 o'clock. */
    public RollCall units(int count, String code) {
        for (int i = 0; i < count; i++) {
            unit(code, unit == Unit.LESSON ? HOUR : PackedMark.WHOLE, 0);
        }
        return this;
    }

    /**
     * One unit under a code.
     *
     * @param extent minutes, or 100 for a day or half day without
     * @param missed how much of it was missed, for a code of a part or a late arrival
     */
    public RollCall unit(String code, int extent, int missed) {
        if (unit == Unit.LESSON && next.plusMinutes(extent).isAfter(EVENING)) {
            nextDay();
        }
        schoolDays.add(day);
        mark(code, extent, missed);
        if (unit == Unit.LESSON) {
            next = next.plusMinutes(extent);
        } else if (unit == Unit.HALF_DAY && next.equals(LocalTime.MIDNIGHT)) {
            next = LocalTime.NOON;
        } else {
            nextDay();
        }
        return this;
    }

    /** Goes on on the next weekday. */
    public RollCall nextDay() {
        day = day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? 3 : 1);
        next = start(0);
        return this;
    }

    /**
     * A week with school, Monday to Friday: this many units under a code from its start, the rest without a mark. Goes on on the Monday after
     * it. More units than fit up to Friday go on at the weekend.
     */
    public RollCall week(int count, String code) {
        toMonday();
        LocalDate monday = day;
        for (int weekday = 0; weekday < DayOfWeek.FRIDAY.getValue(); weekday++) {
            schoolDays.add(monday.plusDays(weekday));
        }
        int perDay = unit == Unit.LESSON ? LESSONS_A_DAY : unit.perDay();
        for (int i = 0; i < count; i++) {
            day = monday.plusDays(i / perDay);
            next = start(i % perDay);
            schoolDays.add(day);
            mark(code, unit == Unit.LESSON ? HOUR : PackedMark.WHOLE, 0);
        }
        day = monday.plusWeeks(1);
        next = start(0);
        return this;
    }

    /** Weeks of holiday; the rest of a week that was begun is holiday too. */
    public RollCall holidayWeeks(int count) {
        toMonday();
        day = day.plusWeeks(count);
        return this;
    }

    /** Holiday up to this day, which is a school day again. */
    public RollCall holidayUpTo(LocalDate again) {
        day = again;
        next = start(0);
        return this;
    }

    /** The day of the next unit. */
    public LocalDate day() {
        return day;
    }

    /** The last school day so far. */
    public LocalDate lastDay() {
        return schoolDays.stream().max(LocalDate::compareTo).orElse(day);
    }

    /** The timeline of what was called. */
    public Timeline timeline() {
        return timeline(UnaryOperator.identity());
    }

    /** The timeline of what was called, with a calendar that is divided or starts its years on another day. */
    public Timeline timeline(UnaryOperator<SchoolCalendar> as) {
        SchoolId id = new SchoolId(school);
        Pupil pupil = Pupil.builder()
                .id(new PupilId("pupil"))
                .birthDate(birthDate)
                .addEnrolment(Enrolment.builder()
                        .school(id)
                        .sector(Sector.VOCATIONAL)
                        .span(DateSpan.of(schoolDays.get(0), lastDay()))
                        .build())
                .build();
        return Timeline.of(
                pupil,
                as.apply(SchoolCalendar.of(id, schoolDays)),
                MarkLog.of(unit, codes, marks),
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());
    }

    private void mark(String code, int extent, int missed) {
        Code found = codes.find(code, day)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No code is written " + code + ".\nMaybe the book is another one: " + codes));
        marks.add(Mark.builder()
                .date(day)
                .start(next)
                .extent(extent)
                .missed(missed)
                .code(found)
                .build());
    }

    private void toMonday() {
        if (day.getDayOfWeek() != DayOfWeek.MONDAY || !next.equals(start(0))) {
            day = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            next = start(0);
        }
    }

    private LocalTime start(int position) {
        return unit == Unit.LESSON
                ? MORNING.plusMinutes((long) HOUR * position)
                : LocalTime.MIDNIGHT.plusMinutes(unit.start(position));
    }
}
