package nl.aanwezig.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Correction;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;

/**
 * A generated history of one pupil. The same seed gives the same history everywhere and in every version of the JDK; a test that
 * fails prints the seed.
 *
 * <p>Between them the histories hold: holidays of days and weeks, ISO week 53, New Year, 29 February, the days on which the clocks
 * change, school days on Sunday, several calendars at one school; re-entry, transfer on the same or the next day, two schools at once,
 * one day on the roll, open ends; every presence, duplicates, conflicts, corrections written down later, withdrawals, overlapping
 * lessons, and marks outside the calendar, outside enrolment and in the future.
 *
 * @param seed what it was made from
 * @param unit of the register
 * @param pupil with enrolments at one or two schools
 * @param calendars of those schools
 * @param marks by school, in order of arrival, which is not that of time
 * @param withdrawals by school, each of a slot that may hold a mark
 */
public record History(
        long seed,
        Unit unit,
        Pupil pupil,
        List<SchoolCalendar> calendars,
        Map<SchoolId, List<Mark>> marks,
        Map<SchoolId, List<Correction.Withdrawn>> withdrawals) {
    /** Copies the collections. */
    public History {
        calendars = List.copyOf(calendars);
        marks = Map.copyOf(marks);
        withdrawals = Map.copyOf(withdrawals);
    }

    /** A history of 6 up to and including 14 weeks. */
    public static History of(long seed, Unit unit) {
        return new HistoryGenerator(seed, unit, 42, 98).history();
    }

    /** A history as long as a school year: 280 up to and including 350 days, wherever in the year it begins. */
    public static History ofSchoolYear(long seed, Unit unit) {
        return new HistoryGenerator(seed, unit, 280, 350).history();
    }

    /** What the codes mean: {@link SchoolYears#allCodes()}. */
    public CodeBook codes() {
        return SchoolYears.allCodes();
    }

    /** What was registered at a school, in order of arrival. */
    public MarkLog log(SchoolId school) {
        return log(entries(school));
    }

    /** What was registered at a school, in another order. */
    public MarkLog shuffled(SchoolId school, long orderSeed) {
        List<Consumer<MarkLog.Builder>> entries = entries(school);
        SplittableRandom random = new SplittableRandom(orderSeed);
        for (int i = entries.size() - 1; i > 0; i--) {
            Collections.swap(entries, i, random.nextInt(i + 1));
        }
        return log(entries);
    }

    private List<Consumer<MarkLog.Builder>> entries(SchoolId school) {
        List<Consumer<MarkLog.Builder>> entries = new ArrayList<>();
        marks.getOrDefault(school, List.of()).forEach(mark -> entries.add(log -> log.add(mark)));
        withdrawals.getOrDefault(school, List.of()).forEach(withdrawn -> entries.add(log -> log.add(withdrawn)));
        return entries;
    }

    private MarkLog log(List<Consumer<MarkLog.Builder>> entries) {
        MarkLog.Builder log = MarkLog.builder(unit, codes());
        entries.forEach(entry -> entry.accept(log));
        return log.build();
    }

    /** The timeline at a school. */
    public Timeline timeline(SchoolId school, TimelinePolicy policy) {
        return Timeline.of(pupil, school, Calendars.among(calendars), log(school), policy);
    }

    /** The register that holds this pupil alone. */
    public Register register() {
        Map<SchoolId, MarkLog> logs = new TreeMap<>();
        pupil.schools().forEach(school -> logs.put(school, log(school)));
        return Register.of(unit, codes(), calendars, List.of(pupil), Map.of(pupil.id(), logs));
    }
}
