package nl.aanwezig.mtss.signal.detector;

import static nl.aanwezig.mtss.signal.Registers.MONDAY;
import static nl.aanwezig.mtss.signal.Registers.days;
import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.schoolDay;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Correction;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.signal.Context;
import nl.aanwezig.mtss.signal.Registers;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.Test;

class RegisterQualityTest {
    private static final RegisterQuality RULE = RegisterQuality.standard();
    private static final String NINETEEN = "PPPPP PPPPP PPPPP PPPP";

    @Test
    void one_of_twenty_not_recorded_is_five_per_cent_and_a_signal_one_of_twenty_one_is_none() {
        List<Signal> found = RULE.find(days(NINETEEN + "."), friday(4));

        assertEquals(List.of("unmarked 1 09-01..09-26 09-26"), shown(found));
        assertEquals(Count.of(1), found.get(0).figures().get("units"));
        assertEquals(Share.percent(5), found.get(0).figures().get("share"));
        assertEquals(List.of(), shown(RULE.find(days(NINETEEN + ".P"), schoolDay(20))));
    }

    @Test
    void each_further_five_per_cent_is_a_level() {
        assertEquals(
                List.of("unmarked 2 09-01..09-26 09-26"),
                shown(RULE.find(days(NINETEEN.substring(1) + ".."), friday(4))));
    }

    @Test
    void what_was_not_required_is_no_gap() {
        assertEquals(List.of(), shown(RULE.find(days("PPPPU UUUUU"), friday(2))));
    }

    @Test
    void a_day_of_lessons_without_a_mark_is_a_gap_unless_silence_is_presence() {
        List<Mark> marks = Registers.lessonMarks("PP . PP PP PP");
        TimelinePolicy positive =
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build();

        // one of nine: two times 5 %
        assertEquals(
                List.of("unmarked 2 09-01..09-05 09-05"),
                shown(RULE.find(Registers.timeline(Unit.LESSON, marks), friday(1))));
        assertEquals(List.of(), shown(RULE.find(Registers.timeline("kim", Unit.LESSON, marks, positive), friday(1))));
    }

    @Test
    void one_code_that_nobody_understood_is_a_signal() {
        // KIPP 4193: unmapped codes became null and then a false low rate
        MarkLog.Builder log = MarkLog.builder(Unit.DAY, SchoolYears.allCodes());
        Registers.dayMarks("PPPPP PPPPP PPPPP PPPPP PPPP").forEach(log::add);
        log.add(PackedMark.notUnderstood(friday(5).toEpochDay(), 0, PackedMark.WHOLE));
        Timeline kim = Timeline.of(
                SchoolYears.pupil(
                        "kim",
                        LocalDate.of(2012, 5, 6),
                        SchoolYears.enrolment("linde", Sector.SECONDARY, MONDAY, friday(20))),
                Registers.CALENDAR,
                log.build());

        assertEquals(List.of("not-understood 1 09-01..10-03 10-03"), shown(RULE.find(kim, friday(5))));
        assertEquals(List.of(), shown(RULE.find(kim, friday(4))), "it lies after the day that is asked for");
    }

    @Test
    void marks_that_contradict_each_other_are_a_signal() {
        List<Mark> marks = new ArrayList<>(Registers.dayMarks("PPPPP"));
        marks.add(SchoolYears.day(MONDAY, "O"));
        assertEquals(
                List.of("conflict 1 09-01..09-05 09-05"),
                shown(RULE.find(Registers.timeline(Unit.DAY, marks), friday(1))));
    }

    @Test
    void marks_that_were_changed_afterwards_are_a_signal() {
        Timeline before = edited(at(friday(1), 18));
        Timeline now = edited(at(friday(2), 18));
        Context context = Context.builder().earlier(before).build();

        List<Signal> found = RULE.find(now, friday(1), context);
        // Tuesday was changed and Thursday withdrawn; Friday was not recorded before, so nothing was said of it
        assertEquals(List.of("unmarked 4 09-01..09-05 09-05", "late-edit 2 09-01..09-05 09-05"), shown(found));
        assertEquals(
                List.of("O", "P"),
                found.get(1).why().findings().get(0).evidence().stream()
                        .map(mark -> mark.code().value())
                        .toList());
        assertEquals(
                "Changed or withdrawn since what was known on 5 September 2025, of this school year: 2.",
                found.get(1).why().findings().get(0).in(Language.ENGLISH));
        assertEquals(
                List.of("unmarked 4 09-01..09-05 09-05"), shown(RULE.find(now, friday(1))), "nothing earlier given");
        assertEquals(
                List.of(),
                shown(RULE.find(
                                before,
                                friday(1),
                                Context.builder().earlier(before).build()))
                        .stream()
                        .filter(line -> line.startsWith("late"))
                        .toList());
    }

    @Test
    void the_year_before_is_not_looked_at() {
        LocalDate august = LocalDate.of(2026, 8, 21);
        int before = Registers.CALENDAR.schoolDays(DateSpan.of(MONDAY, LocalDate.of(2026, 7, 31))).length;
        assertEquals(List.of(), shown(RULE.find(days(".".repeat(before) + "PPPPP"), august)));
        assertEquals(
                List.of("unmarked 4 08-17..08-21 08-21"), shown(RULE.find(days("P".repeat(before) + "PPPP."), august)));
    }

    @Test
    void the_units_not_recorded_are_the_evidence() {
        Signal signal = RULE.find(days("PP-PP PP.PP"), friday(2)).get(0);
        assertEquals(
                List.of(schoolDay(2), schoolDay(7)),
                signal.why().findings().get(0).evidence().stream()
                        .map(Mark::date)
                        .toList());
    }

    @Test
    void before_the_first_school_day_there_is_nothing_to_say() {
        assertEquals(List.of(), shown(RULE.find(days("P"), MONDAY.minusDays(1))));
    }

    private static Timeline edited(Instant knownOn) {
        MarkLog.Builder log = MarkLog.builder(Unit.DAY, SchoolYears.allCodes());
        for (Mark mark : Registers.dayMarks("POPP")) {
            log.add(Mark.builder().from(mark).recorded(at(mark.date(), 17)).build());
        }
        Instant later = at(friday(1).plusDays(3), 9);
        log.add(new Correction.Replaced(SchoolYears.day(schoolDay(1), "Z"), later));
        log.add(new Correction.Withdrawn(schoolDay(3), LocalTime.MIDNIGHT, later));
        log.add(Mark.builder()
                .from(SchoolYears.day(schoolDay(4), "P"))
                .recorded(later)
                .build());
        return Timeline.of(
                SchoolYears.pupil(
                        "kim",
                        LocalDate.of(2012, 5, 6),
                        SchoolYears.enrolment("linde", Sector.SECONDARY, MONDAY, friday(20))),
                Registers.CALENDAR,
                log.build(),
                TimelinePolicy.builder().knownOn(knownOn).build());
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }
}
