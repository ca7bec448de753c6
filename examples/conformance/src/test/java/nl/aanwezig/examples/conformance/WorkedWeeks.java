package nl.aanwezig.examples.conformance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;

/** Rules on weeks, worked out on a timeline of lessons of one minute, counted by the clock. */
final class WorkedWeeks {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2025, 9, 1);
    private static final SchoolId SCHOOL = new SchoolId("school");
    private static final Code UNAUTHORISED = Code.of("U", Presence.ABSENT, Standing.UNAUTHORISED, "TRUANT");
    private static final Code AUTHORISED = Code.of("E", Presence.ABSENT, Standing.AUTHORISED, "ILL");
    private static final CodeBook CODES = CodeBook.of("weeks", List.of(UNAUTHORISED, AUTHORISED));
    private static final int MINUTES = 1;
    private static final int WEEKDAYS = 5;

    private final List<LocalDate> schoolDays = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private WorkedWeeks() {}

    static Map<String, Object> sixteenHours(WorkedInputs in) {
        WorkedWeeks weeks = new WorkedWeeks();
        for (Map.Entry<String, String> input : in.values().entrySet()) {
            if (input.getKey().endsWith("_week") && input.getKey().contains("unauthorised_")) {
                weeks.add(input.getValue(), UNAUTHORISED, LocalTime.of(8, 0));
            } else if (input.getKey().endsWith("_week")) {
                weeks.add(input.getValue(), AUTHORISED, LocalTime.of(16, 0));
            }
        }
        Timeline timeline = weeks.timeline();
        return Map.of(
                "must_report",
                !SixteenHours.european().find(timeline).isEmpty(),
                "max_window",
                largestWindow(timeline));
    }

    private void add(String weeks, Code code, LocalTime from) {
        LocalDate monday = FIRST_MONDAY;
        for (Optional<Ratio> week : WorkedWeekList.of(weeks).weeks()) {
            if (week.isPresent()) {
                addWeek(monday, week.get(), code, from);
            }
            monday = monday.plusWeeks(1);
        }
    }

    private void addWeek(LocalDate monday, Ratio hours, Code code, LocalTime from) {
        int lessons = hours.times(Ratio.of(60 / MINUTES)).rounded(0).intValueExact();
        for (int day = 0; day < WEEKDAYS; day++) {
            schoolDays.add(monday.plusDays(day));
        }
        for (int i = 0; i < lessons; i++) {
            LocalDate day = monday.plusDays(i % WEEKDAYS);
            marks.add(Mark.of(day, from.plusMinutes((long) MINUTES * (i / WEEKDAYS)), MINUTES, code));
        }
    }

    private Timeline timeline() {
        Pupil pupil = Pupil.builder()
                .id(new PupilId("pupil"))
                .addEnrolment(Enrolment.builder()
                        .school(SCHOOL)
                        .span(DateSpan.from(FIRST_MONDAY))
                        .sector(Sector.VOCATIONAL)
                        .build())
                .build();
        return Timeline.of(pupil, SchoolCalendar.of(SCHOOL, schoolDays), MarkLog.of(Unit.LESSON, CODES, marks));
    }

    /** The most unauthorised hours in any four consecutive lesson weeks. */
    private static Ratio largestWindow(Timeline timeline) {
        return timeline.calendar().lessonWeeks().stream()
                .map(week -> Figures.of(
                        timeline,
                        Counting.units(PartRule.PROPORTIONAL),
                        week.days().endInclusive()))
                .flatMap(figures -> figures.value(Measures.UNAUTHORISED.in(Window.lessonWeeks(4))).stream())
                .map(count -> count.value().times(Ratio.of(MINUTES, 60)))
                .max(Ratio::compareTo)
                .orElse(Ratio.ZERO);
    }
}
