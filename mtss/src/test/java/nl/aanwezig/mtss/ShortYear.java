package nl.aanwezig.mtss;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.aanwezig.core.mark.Correction;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.testkit.SchoolYears;

/**
 * Five to seven generated weeks of one pupil at one school, across the turn of two school years, and what was registered in them, entry by
 * entry in the order in which it came in: out of order, twice, replaced, withdrawn, ahead of its day.
 */
final class ShortYear {
    private static final List<String> CODES = List.of("P", "L", "Z", "O", "U", "-", "?", "part O", "O", "Z", "P", "P");
    private static final List<Unit> UNITS = List.of(Unit.DAY, Unit.HALF_DAY, Unit.LESSON);
    private static final List<FillPolicy> FILLS = List.of(FillPolicy.PRESENT, FillPolicy.UNRECORDED, FillPolicy.ABSENT);
    private static final LocalTime[] LESSONS = {LocalTime.of(8, 30), LocalTime.of(9, 20), LocalTime.of(13, 0)};
    private static final LocalTime[] HALF_DAYS = {LocalTime.MIDNIGHT, LocalTime.NOON};

    /** A mark or a correction; one of the two. */
    record Entry(Optional<Mark> mark, Optional<Correction> correction) {}

    final LocalDate start;
    final Pupil pupil;
    final TrackedSchool school;
    final List<Entry> entries = new ArrayList<>();

    ShortYear(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Unit unit = UNITS.get(random.nextInt(3));
        start = LocalDate.of(2025, 7, 7).plusWeeks(random.nextInt(3));
        int weeks = 5 + random.nextInt(3);
        int holiday = random.nextInt(weeks);
        List<LocalDate> days = new ArrayList<>();
        for (int day = 0; day < weeks * 7; day++) {
            LocalDate date = start.plusDays(day);
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && day / 7 != holiday && random.nextInt(20) > 0) {
                days.add(date);
            }
        }
        SchoolId id = new SchoolId("linde");
        LocalDate first = days.get(random.nextInt(4));
        LocalDate last = days.get(days.size() - 1 - random.nextInt(4));
        pupil = Pupil.builder()
                .id(new PupilId("kim"))
                .addEnrolment(Enrolment.of(id, DateSpan.of(first, last)))
                .build();
        TimelinePolicy policy =
                TimelinePolicy.builder().fill(FILLS.get(random.nextInt(3))).build();
        school = new TrackedSchool(SchoolCalendar.of(id, days), unit, SchoolYears.allCodes(), policy);
        boolean tells = random.nextInt(3) > 0;
        int count = 8 + random.nextInt(18);
        for (int i = 0; i < count; i++) {
            add(days, tells, random);
        }
        if (!tells) {
            return;
        }
        for (int i = entries.size() - 1; i > 0 && random.nextInt(3) > 0; i--) {
            Collections.swap(entries, i, random.nextInt(i + 1));
        }
    }

    private void add(List<LocalDate> days, boolean tells, SplittableRandom random) {
        LocalDate date = days.get(random.nextInt(days.size()));
        LocalTime[] starts = switch (school.unit()) {
            case DAY -> new LocalTime[] {LocalTime.MIDNIGHT};
            case HALF_DAY -> HALF_DAYS;
            case LESSON -> LESSONS;
        };
        LocalTime at = starts[random.nextInt(starts.length)];
        Mark.Builder mark =
                Mark.builder().date(date).start(at).code(SchoolYears.code(CODES.get(random.nextInt(CODES.size()))));
        if (school.unit() == Unit.LESSON) {
            mark.extent(40 + random.nextInt(21));
        }
        Instant moment = date.plusDays(random.nextInt(-6, 9))
                .atTime(8 + random.nextInt(8), random.nextInt(60))
                .atZone(school.calendar().zone())
                .toInstant();
        if (!tells) {
            entries.add(new Entry(Optional.of(mark.build()), Optional.empty()));
            return;
        }
        switch (random.nextInt(6)) {
            case 0 ->
                entries.add(new Entry(Optional.empty(), Optional.of(new Correction.Replaced(mark.build(), moment))));
            case 1 -> entries.add(new Entry(Optional.empty(), Optional.of(new Correction.Withdrawn(date, at, moment))));
            case 2 -> {
                Entry twice = new Entry(Optional.of(mark.recorded(moment).build()), Optional.empty());
                entries.add(twice);
                entries.add(twice);
            }
            default -> entries.add(new Entry(Optional.of(mark.recorded(moment).build()), Optional.empty()));
        }
    }

    Tracker.Step accept(Tracker tracker, Entry entry) {
        return entry.mark()
                .map(tracker::accept)
                .orElseGet(() -> tracker.accept(entry.correction().orElseThrow()));
    }

    /** The first entries as a log. */
    MarkLog log(int count) {
        MarkLog.Builder log = MarkLog.builder(school.unit(), school.codes());
        for (Entry entry : entries.subList(0, count)) {
            entry.mark().ifPresent(log::add);
            entry.correction().ifPresent(log::add);
        }
        return log.build();
    }

    /** The day on which the first entries have been written down, or are of where nobody says when. */
    LocalDate asOf(int count) {
        LocalDate latest = start;
        for (Entry entry : entries.subList(0, count)) {
            Optional<Instant> moment = entry.mark()
                    .flatMap(Mark::recorded)
                    .or(() -> entry.correction().map(Correction::recorded));
            LocalDate day = moment.map(known ->
                            LocalDate.ofInstant(known, school.calendar().zone()))
                    .orElseGet(() -> entry.mark().orElseThrow().date());
            latest = day.isAfter(latest) ? day : latest;
        }
        return latest;
    }
}
