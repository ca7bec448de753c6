package nl.aanwezig.examples.conformance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.signal.Spell;
import nl.aanwezig.mtss.signal.detector.Sickness;
import nl.aanwezig.mtss.signal.detector.Spells;

/** Rules on runs of absence, worked out on timelines of weekdays on which the pupil is present where nothing is registered. */
final class WorkedSignals {
    private static final SchoolId MAIN = new SchoolId("main");
    private static final SchoolId OTHER = new SchoolId("other");
    private static final Code ABSENT = Code.of("I", Presence.ABSENT, Standing.AUTHORISED, "ILL");
    private static final Code ELSEWHERE = Code.of("D", Presence.NOT_REQUIRED);
    private static final CodeBook CODES = CodeBook.of("signals", List.of(ABSENT, ELSEWHERE));
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2021, 9, 6);
    private static final int WEEKS = 60;
    private static final TimelinePolicy PRESENT =
            TimelinePolicy.builder().fill(FillPolicy.PRESENT).build();

    private WorkedSignals() {}

    /**
     * Absent days come as a number, as a list, as the whole week, or as a first and a last day, each a date or a weekday; a weekday is
     * the next one after the day before it.
     */
    static Map<String, Object> spells(WorkedInputs in) {
        Unit unit = in.text("sessions_per_day").equals("1") ? Unit.DAY : Unit.HALF_DAY;
        Set<LocalDate> elsewhere = new LinkedHashSet<>(dates(in.text("dual_registered_days")));
        Set<LocalDate> absent = new LinkedHashSet<>();
        in.values().forEach((key, value) -> absent.addAll(absent(in, key, value)));
        List<LocalDate> days = weekdays(absent);
        List<Mark> marks = new ArrayList<>();
        for (LocalDate day : days) {
            if (absent.contains(day) || elsewhere.contains(day)) {
                for (int half = 0; half < unit.perDay(); half++) {
                    Code code = absent.contains(day) ? ABSENT : ELSEWHERE;
                    marks.add(Mark.of(day, LocalTime.of(unit.start(half) / 60, 0), PackedMark.WHOLE, code));
                }
            }
        }
        LocalDate last = days.get(days.size() - 1);
        List<Timeline> timelines = new ArrayList<>();
        timelines.add(timeline(MAIN, days, unit, marks));
        if (!elsewhere.isEmpty()) {
            timelines.add(timeline(OTHER, List.copyOf(elsewhere), unit, List.of()));
        }
        List<Spell> spells = Spells.standard().history(timelines, last);
        return Map.of(
                "spells",
                spells.size(),
                "sessions",
                spells.stream().mapToInt(Spell::length).sum());
    }

    private static List<LocalDate> absent(WorkedInputs in, String key, String value) {
        if (key.startsWith("absent_all_week")) {
            return value.equals("true") ? run(FIRST_MONDAY, FIRST_MONDAY.plusDays(4)) : List.of();
        }
        if (key.matches("(.*_)?from(_?\\d+)?")) {
            List<LocalDate> ends = dates(value + "," + in.text(key.replace("from", "to")));
            int half = ends.size() / 2;
            List<LocalDate> days = new ArrayList<>();
            for (int i = 0; i < half; i++) {
                days.addAll(run(ends.get(i), ends.get(half + i)));
            }
            return days;
        }
        if (key.equals("absent_days") && value.matches("\\d+")) {
            return weekdays(Set.of()).subList(0, Integer.parseInt(value));
        }
        return key.matches("absent|absent_(days|dates|on)") ? dates(value) : List.of();
    }

    /** Dates, or weekdays each of which is the next one after the date before it. */
    private static List<LocalDate> dates(String list) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate after = FIRST_MONDAY.minusDays(1);
        for (String text : list.split(",", -1)) {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                after = LocalDate.parse(text);
                dates.add(after);
            } else if (!text.isBlank()) {
                after = next(weekday(text), after);
                dates.add(after);
            }
        }
        return dates;
    }

    private static DayOfWeek weekday(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No weekday: " + name));
    }

    private static LocalDate next(DayOfWeek weekday, LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (day.getDayOfWeek() != weekday) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static List<LocalDate> run(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** Weekdays of the weeks of these days and some around them. */
    private static List<LocalDate> weekdays(Set<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(FIRST_MONDAY);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(FIRST_MONDAY);
        return first.minusWeeks(days.isEmpty() ? 0 : 1)
                .datesUntil(last.plusWeeks(WEEKS))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .toList();
    }

    /** Reports of one day every other school day, and a last one that lasts. */
    static Map<String, Object> sickness(WorkedInputs in) {
        int reports = whole(in, "sick_reports_in_12_school_weeks");
        int longest = whole(in, "longest_consecutive_sick_school_days");
        List<LocalDate> days = weekdays(Set.of());
        List<Mark> marks = new ArrayList<>();
        int position = 0;
        for (int report = 1; report < reports; report++) {
            marks.add(Mark.of(days.get(position), ABSENT));
            position += 2;
        }
        for (int day = 0; day < Math.max(longest, Math.min(reports, 1)); day++) {
            marks.add(Mark.of(days.get(position + day), ABSENT));
        }
        Timeline timeline = timeline(MAIN, days, Unit.DAY, marks);
        return Map.of(
                "invite",
                !Sickness.standard().find(timeline, timeline.lastDay()).isEmpty());
    }

    private static int whole(WorkedInputs in, String key) {
        return in.number(key).numerator().intValueExact();
    }

    private static Timeline timeline(SchoolId school, List<LocalDate> days, Unit unit, List<Mark> marks) {
        Pupil pupil = Pupil.builder()
                .id(new PupilId("pupil"))
                .addEnrolment(Enrolment.of(school, DateSpan.of(days.get(0), days.get(days.size() - 1))))
                .build();
        return Timeline.of(pupil, SchoolCalendar.of(school, days), MarkLog.of(unit, CODES, marks), PRESENT);
    }
}
