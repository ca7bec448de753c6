package nl.aanwezig.examples.schoolyear;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierPolicy;

/** A made-up school year: weeks of five days with a holiday in the third week, the same marks for the same seed. */
final class SyntheticYear {
    static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);

    private static final Code PRESENT = Code.of("P", Presence.PRESENT);
    private static final Code LATE = Code.of("L", Presence.LATE);
    private static final Code ILL = Code.of("Z", Presence.ABSENT, Standing.AUTHORISED, "ILL");
    private static final Code TRUANT = Code.of("O", Presence.ABSENT, Standing.UNAUTHORISED, "TRUANT");
    private static final Code UNRECORDED = Code.of("-", Presence.UNRECORDED);
    private static final CodeBook CODES =
            CodeBook.of("synthetic", ImmutableList.of(PRESENT, LATE, ILL, TRUANT, UNRECORDED));

    private final TierPolicy policy;
    private final Unit unit;
    private final int weeks;
    private final SplittableRandom random = new SplittableRandom(20251123);
    private final ImmutableList.Builder<PupilYear> years = ImmutableList.builder();

    SyntheticYear(TierPolicy policy, Unit unit, int weeks) {
        this.policy = policy;
        this.unit = unit;
        this.weeks = weeks;
    }

    static Results of(TierPolicy policy, Unit unit, int pupils, int weeks) {
        SyntheticYear year = new SyntheticYear(policy, unit, weeks);
        for (int pupil = 0; pupil < pupils; pupil++) {
            year.add("pupil-" + pupil, "school-" + pupil % 3, pupil % 40);
        }
        return year.results();
    }

    /** A pupil who misses about this many units in a hundred. */
    SyntheticYear add(String pupil, String school, int absentPercent) {
        SchoolId at = new SchoolId(school);
        SchoolCalendar calendar = SchoolCalendar.of(at, days());
        MarkLog.Builder log = MarkLog.builder(unit, CODES);
        for (LocalDate day : days()) {
            if (unit == Unit.LESSON) {
                for (int hour = 9; hour < 12; hour++) {
                    log.add(Mark.of(day, LocalTime.of(hour, 0), 50, code(absentPercent)));
                }
            } else {
                log.add(Mark.of(day, code(absentPercent)));
            }
        }
        Pupil who = Pupil.builder()
                .id(new PupilId(pupil))
                .addEnrolment(Enrolment.of(at, DateSpan.from(FIRST_DAY)))
                .build();
        TimelinePolicy reading = TimelinePolicy.builder().upTo(lastDay()).build();
        Timeline timeline = Timeline.of(who, calendar, log.build(), reading);
        years.add(new PupilYear(
                timeline,
                Tallies.of(timeline, Counting.units(PartRule.PROPORTIONAL)).over(DateSpan.of(FIRST_DAY, lastDay())),
                Mtss.with(policy).classify(timeline, lastDay()),
                SixteenHours.european().find(timeline)));
        return this;
    }

    Results results(Failure... failures) {
        return new Results(policy, lastDay(), unit, years.build(), ImmutableList.copyOf(failures));
    }

    static Failure rejected(String value) {
        return new Failure(FailureReason.UNKNOWN_CODE, new Failure.Place("marks.csv", 7), "pupil-1", value);
    }

    private LocalDate lastDay() {
        return FIRST_DAY.plusWeeks(weeks).minusDays(3);
    }

    /** One more week than is looked at. */
    private List<LocalDate> days() {
        return FIRST_DAY
                .datesUntil(FIRST_DAY.plusWeeks(weeks + 1L))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> day.isBefore(FIRST_DAY.plusWeeks(2)) || !day.isBefore(FIRST_DAY.plusWeeks(3)))
                .toList();
    }

    private Code code(int absentPercent) {
        if (random.nextInt(100) < absentPercent) {
            return random.nextInt(3) == 0 ? TRUANT : ILL;
        }
        int other = random.nextInt(100);
        return other < 4 ? LATE : other < 5 ? UNRECORDED : PRESENT;
    }
}
