package nl.aanwezig.mtss.signal;

import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.halfDays;
import static nl.aanwezig.mtss.signal.Registers.lessons;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.signal.detector.Detectors;
import nl.aanwezig.mtss.signal.detector.Drop;
import nl.aanwezig.mtss.signal.detector.Streaks;
import nl.aanwezig.mtss.signal.pattern.Lessons;
import nl.aanwezig.mtss.signal.pattern.Patterns;
import nl.aanwezig.mtss.signal.pattern.SchoolBase;
import nl.aanwezig.testkit.Golden;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.Test;

/** What each kind of signal says, in one file for each language; read it aloud when it changes. */
class SignalExplanationTest {
    private static final Signals STANDARD = Detectors.standard();

    @Test
    void every_kind_explains_itself_in_dutch() {
        Golden.assertMatches("golden/signals.nl.txt", text(Language.DUTCH));
    }

    @Test
    void every_kind_explains_itself_in_english() {
        Golden.assertMatches("golden/signals.en.txt", text(Language.ENGLISH));
    }

    @Test
    void every_kind_that_the_library_finds_is_in_the_files() {
        Set<SignalKind> told = all().stream().map(Signal::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(SignalKind.OTHER)), told);
    }

    @Test
    void words_are_the_same_under_any_locale_and_zone() {
        String usual = text(Language.DUTCH) + all();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(usual, text(Language.DUTCH) + all());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String text(Language language) {
        StringBuilder text = new StringBuilder();
        for (Signal signal : all()) {
            text.append("== ")
                    .append(signal.kind().id())
                    .append(", ")
                    .append(signal.kind().title().in(language));
            text.append('\n').append(signal.why().in(language)).append("\n\n");
        }
        return text.toString();
    }

    private static List<Signal> all() {
        List<Signal> all = new ArrayList<>();
        all.addAll(of(days("PPPPZ ".repeat(6) + "PPPPP ".repeat(4)), 10, SignalKind.SUSTAINED_IMPROVEMENT));
        all.addAll(of(days("PPPPP ".repeat(4)), 4, SignalKind.FULL_WEEKS));
        all.addAll(of(days("PPPPZ -OVPP"), 2, SignalKind.ABSENCE_STREAK));
        all.addAll(Streaks.builder()
                .levels(List.of(2))
                .standings(Set.of(Standing.UNAUTHORISED))
                .build()
                .find(days("OOPPP"), friday(1)));
        all.addAll(of(halfDays("ZZ ZP PZ PP ZZ PZ PP"), 2, SignalKind.MANY_SPELLS));
        String dropping = "PPPPP ".repeat(5) + "PPPPZ ZZZZZ ZZZZP ";
        all.addAll(of(days(dropping), 8, SignalKind.DROP));
        all.addAll(Drop.on(Drop.Ewma.standard()).find(days(dropping), friday(8)));
        all.addAll(of(days("ZPPPO"), 1, SignalKind.EARLY_MONTH));
        all.addAll(patterns());
        all.addAll(of(lessons("LPP LPL PPP"), 1, SignalKind.LATENESS));
        all.addAll(of(lessons("ZPPP ZP ZPP ZPP ZZP PP"), 2, SignalKind.PART_DAYS));
        all.addAll(of(days("ZPZPZ PZPPP"), 2, SignalKind.SICK_REPORTS));
        all.addAll(of(days("ZZZ-Z ZZZPP"), 2, SignalKind.SICK_DAYS));
        all.addAll(relapse());
        all.addAll(register());
        all.addAll(retractions());
        return all;
    }

    private static List<Signal> of(Timeline timeline, int week, SignalKind kind) {
        return of(STANDARD.find(timeline, friday(week)), kind);
    }

    private static List<Signal> of(List<Signal> signals, SignalKind... kinds) {
        return signals.stream()
                .filter(signal -> List.of(kinds).contains(signal.kind()))
                .toList();
    }

    private static List<Signal> relapse() {
        Context context = Context.builder().addSupportStart(schoolDay(20)).build();
        return of(
                STANDARD.find(days("PPPZZ ".repeat(4) + "PPPPP ".repeat(3) + "PPZZP ".repeat(2)), friday(9), context),
                SignalKind.RELAPSE);
    }

    private static List<Signal> patterns() {
        List<Timeline> days = new ArrayList<>();
        List<Timeline> halves = new ArrayList<>();
        List<Timeline> lessons = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int number = i;
            days.add(named("pupil" + i, Unit.DAY, marks(1, (day, unit) -> day / 5 == number % 12)));
            halves.add(named(
                    "pupil" + i, Unit.HALF_DAY, marks(2, (day, unit) -> (day * 2 + unit) % 23 == number % 23)));
            lessons.add(named("pupil" + i, Unit.LESSON, marks(4, (day, unit) -> (day * 4 + unit) % 23 == number % 23)));
        }
        Timeline friday = named("kim", Unit.DAY, marks(1, (day, unit) -> day % 5 == 4));
        Timeline half = named("kim", Unit.HALF_DAY, marks(2, (day, unit) -> day % 5 == 4 && unit == 1));
        Timeline first = named("kim", Unit.LESSON, marks(4, (day, unit) -> day % 3 == 0 && unit == 0));
        days.add(friday);
        halves.add(half);
        lessons.add(first);
        LocalDate asOf = friday(12);
        Lessons subjects = (pupil, date, start) ->
                Optional.of(List.of("wiskunde", "Engels", "natuurkunde", "gym").get((start.getHour() - 8) % 4));
        List<Signal> found = new ArrayList<>(SchoolBase.of(days, asOf).find(friday, asOf));
        found.addAll(of(SchoolBase.of(halves, asOf).find(half, asOf), SignalKind.HALF_DAY_PATTERN));
        found.addAll(of(
                SchoolBase.of(lessons, asOf, subjects, Patterns.standard()).find(first, asOf),
                SignalKind.FIRST_HOUR_PATTERN,
                SignalKind.SUBJECT_PATTERN));
        return found;
    }

    private static Timeline named(String pupil, Unit unit, List<Mark> marks) {
        return Registers.timeline(pupil, unit, marks, TimelinePolicy.standard());
    }

    private static List<Mark> marks(int perDay, MissedTest missed) {
        List<Mark> marks = new ArrayList<>();
        for (int day = 0; day < 60; day++) {
            for (int unit = 0; unit < perDay; unit++) {
                String code = missed.test(day, unit) ? "O" : "P";
                LocalDate date = schoolDay(day);
                marks.add(
                        perDay == 4
                                ? Mark.of(date, LocalTime.of(8 + unit, 30), 50, SchoolYears.code(code))
                                : unit == 0 ? SchoolYears.day(date, code) : SchoolYears.afternoon(date, code));
            }
        }
        return marks;
    }

    private static List<Signal> register() {
        MarkLog.Builder before = MarkLog.builder(Unit.DAY, SchoolYears.allCodes());
        Registers.dayMarks("PPPPP PPPP.").forEach(before::add);
        MarkLog.Builder now = MarkLog.builder(Unit.DAY, SchoolYears.allCodes());
        Registers.dayMarks("PPPPP ZPPP.").forEach(now::add);
        now.add(SchoolYears.day(schoolDay(1), "O"));
        now.add(PackedMark.notUnderstood(schoolDay(9).toEpochDay(), 0, PackedMark.WHOLE));
        Context context = Context.builder().earlier(timeline(before.build())).build();
        return of(
                STANDARD.find(timeline(now.build()), friday(2), context),
                SignalKind.UNMARKED,
                SignalKind.NOT_UNDERSTOOD,
                SignalKind.CONFLICT,
                SignalKind.LATE_EDIT);
    }

    private static Timeline timeline(MarkLog log) {
        return Timeline.of(
                SchoolYears.pupil(
                        "kim",
                        LocalDate.of(2012, 5, 6),
                        SchoolYears.enrolment("linde", Sector.SECONDARY, Registers.MONDAY, friday(20))),
                Registers.CALENDAR,
                log,
                TimelinePolicy.builder().upTo(friday(2)).build());
    }

    private static List<Signal> retractions() {
        Signals streaks = Signals.of(List.of(Streaks.standard()));
        Alerted alerted = Alerted.none().after(streaks.find(days("ZZZZZ PPZZZ"), friday(2)));
        return of(
                streaks.find(
                        days("ZZZPZ PPZPZ"),
                        friday(2),
                        Context.builder().alerted(alerted).build()),
                SignalKind.RETRACTION);
    }

    @FunctionalInterface
    private interface MissedTest {
        boolean test(int day, int unit);
    }
}
