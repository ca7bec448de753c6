package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.TierPolicy;

/**
 * A made-up school year: weeks of five days with a holiday in the third week, the same marks for the same seed. It can hold the same
 * weeks of the year before too.
 */
public final class SyntheticYear {
    public static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate FIRST_DAY_BEFORE = LocalDate.of(2024, 9, 2);

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
    private final Map<PupilId, Pupil> pupils = new TreeMap<>();
    private final Map<PupilId, Map<SchoolId, MarkLog>> logs = new TreeMap<>();
    private Optional<TierPolicy> other = Optional.empty();
    private boolean yearBefore;

    public SyntheticYear(TierPolicy policy, Unit unit, int weeks) {
        this.policy = policy;
        this.unit = unit;
        this.weeks = weeks;
    }

    public static Results of(TierPolicy policy, Unit unit, int pupils, int weeks) {
        return new SyntheticYear(policy, unit, weeks).add(pupils).results();
    }

    /** This many pupils, at three schools in turn. */
    public SyntheticYear add(int count) {
        for (int pupil = 0; pupil < count; pupil++) {
            add("pupil-" + pupil, "school-" + pupil % 3, pupil % 40);
        }
        return this;
    }

    /** A pupil who misses about this many units in a hundred. */
    public SyntheticYear add(String pupil, String school, int absentPercent) {
        return add(pupil, school, absentPercent, absentPercent);
    }

    /** A pupil who misses about this many units in a hundred in the first half of the weeks, and about as many in the second. */
    public SyntheticYear add(String pupil, String school, int absentPercent, int laterPercent) {
        PupilId id = new PupilId(pupil);
        SchoolId at = new SchoolId(school);
        MarkLog.Builder log = MarkLog.builder(unit, CODES);
        List<LocalDate> days = days();
        for (int i = 0; i < days.size(); i++) {
            add(log, days.get(i), i < days.size() / 2 ? absentPercent : laterPercent);
        }
        Pupil.Builder who = Pupil.builder().id(id);
        Optional.ofNullable(pupils.get(id)).ifPresent(known -> who.addAllEnrolments(known.enrolments()));
        pupils.put(
                id,
                who.addEnrolment(Enrolment.of(at, DateSpan.from(days.get(0)))).build());
        logs.computeIfAbsent(id, any -> new TreeMap<>()).put(at, log.build());
        return this;
    }

    /** From here on pupils were at school the year before too. */
    public SyntheticYear withYearBefore() {
        yearBefore = true;
        return this;
    }

    /** Compares with another policy. */
    public SyntheticYear comparedWith(TierPolicy second) {
        other = Optional.of(second);
        return this;
    }

    public Results results(Failure... failures) {
        List<SchoolCalendar> calendars = pupils.values().stream()
                .flatMap(pupil -> pupil.schools().stream())
                .distinct()
                .map(school -> SchoolCalendar.of(school, days()))
                .toList();
        return PupilYears.of(
                new Loaded<>(
                        Register.of(unit, CODES, calendars, pupils.values(), logs), ImmutableList.copyOf(failures)),
                TimelinePolicy.standard(),
                new Question(policy, other, lastDay(), lastDay().minusWeeks(2)),
                done -> {});
    }

    public static Failure rejected(String value) {
        return new Failure(FailureReason.UNKNOWN_CODE, new Failure.Place("marks.csv", 7), "pupil-1", value);
    }

    private void add(MarkLog.Builder log, LocalDate day, int absentPercent) {
        if (unit == Unit.LESSON) {
            for (int hour = 9; hour < 12; hour++) {
                log.add(Mark.of(day, LocalTime.of(hour, 0), 50, code(absentPercent)));
            }
        } else {
            log.add(Mark.of(day, code(absentPercent)));
        }
    }

    private LocalDate lastDay() {
        return FIRST_DAY.plusWeeks(weeks).minusDays(3);
    }

    /** One more week than is looked at. */
    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        if (yearBefore) {
            days.addAll(days(FIRST_DAY_BEFORE));
        }
        days.addAll(days(FIRST_DAY));
        return days;
    }

    private List<LocalDate> days(LocalDate first) {
        return first.datesUntil(first.plusWeeks(weeks + 1L))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> day.isBefore(first.plusWeeks(2)) || !day.isBefore(first.plusWeeks(3)))
                .toList();
    }

    private Code code(int absentPercent) {
        if (random.nextInt(100) < absentPercent) {
            return random.nextInt(3) == 0 ? TRUANT : ILL;
        }
        int drawn = random.nextInt(100);
        return drawn < 4 ? LATE : drawn < 5 ? UNRECORDED : PRESENT;
    }
}
