package nl.aanwezig.mtss;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.testkit.SchoolYears;

/** A generated register of one pupil, and what it would be if other units were to follow: written down mark by mark and made anew. */
final class YearToCome {
    private static final List<LocalDate> STARTS =
            List.of(LocalDate.of(2025, 9, 1), LocalDate.of(2024, 1, 22), LocalDate.of(2026, 4, 27));
    private static final List<String> ABSENT = List.of("O", "O", "X", "Z", "D");
    private static final List<Unit> UNITS = List.of(Unit.DAY, Unit.HALF_DAY, Unit.LESSON);

    /** A unit of a day to come. */
    record Slot(LocalDate date, LocalTime start, int extent) {
        Mark as(Code code) {
            return Mark.builder()
                    .date(date)
                    .start(start)
                    .extent(extent)
                    .code(code)
                    .build();
        }
    }

    private final Unit unit;
    private final FillPolicy fill;
    private final SchoolCalendar calendar;
    private final Pupil pupil;
    private final List<Mark> marks = new ArrayList<>();

    YearToCome(SplittableRandom random) {
        unit = UNITS.get(random.nextInt(UNITS.size()));
        fill = random.nextBoolean() ? FillPolicy.PRESENT : FillPolicy.UNRECORDED;
        LocalDate first = STARTS.get(random.nextInt(STARTS.size())).plusDays(random.nextInt(10));
        LocalDate last = first.plusWeeks(random.nextInt(6, 22));
        LocalDate holiday = first.plusDays(random.nextInt(20, 60));
        calendar = SchoolYears.calendar(
                "linde",
                first,
                last,
                DateSpan.of(holiday, holiday.plusDays(random.nextInt(1, 16))),
                DateSpan.of(LocalDate.of(2026, 7, 12), LocalDate.of(2026, 8, 10)));
        LocalDate end = random.nextInt(3) == 0 ? last.minusDays(random.nextInt(30)) : last;
        pupil = SchoolYears.pupil(
                "kim",
                LocalDate.of(2012, 5, 6),
                SchoolYears.enrolment("linde", Sector.SECONDARY, first.plusDays(random.nextInt(4)), end));
        register(random);
    }

    private void register(SplittableRandom random) {
        Map<DayOfWeek, Integer> lessons = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            lessons.put(day, random.nextInt(4) == 0 ? 0 : random.nextInt(1, 5));
        }
        int absent = random.nextInt(25);
        for (long epochDay : calendar.schoolDays(DateSpan.always())) {
            LocalDate date = LocalDate.ofEpochDay(epochDay);
            int units = unit == Unit.LESSON ? lessons.getOrDefault(date.getDayOfWeek(), 0) : unit.perDay();
            for (int position = 0; position < units; position++) {
                if (random.nextInt(20) > 0) {
                    marks.add(slot(date, position).as(SchoolYears.code(code(random, absent))));
                }
            }
        }
    }

    private static String code(SplittableRandom random, int absent) {
        if (random.nextInt(100) < absent) {
            return ABSENT.get(random.nextInt(ABSENT.size()));
        }
        return List.of("P", "P", "P", "P", "P", "P", "P", "L", "U", "-").get(random.nextInt(10));
    }

    private Slot slot(LocalDate date, int position) {
        return switch (unit) {
            case DAY -> new Slot(date, LocalTime.MIDNIGHT, 100);
            case HALF_DAY -> new Slot(date, position == 0 ? LocalTime.MIDNIGHT : LocalTime.NOON, 100);
            case LESSON -> new Slot(date, LocalTime.of(8 + position, 30), 40 + 5 * position);
        };
    }

    LocalDate someDay(SplittableRandom random) {
        int days = (int) (calendar.lastDay().toEpochDay() - calendar.firstDay().toEpochDay());
        return calendar.firstDay().plusDays(random.nextInt(days));
    }

    /** All that was registered, the days to come too. */
    Timeline timeline() {
        return timeline(marks, calendar.lastDay(), fill);
    }

    /** Nothing after the day but these units with this code; what was filled in up to that day is written out. */
    Timeline followed(LocalDate day, List<Slot> by, Code code) {
        LocalDate last = by.isEmpty() ? day : by.get(by.size() - 1).date();
        return timeline(
                Stream.concat(known(day), by.stream().map(slot -> slot.as(code)))
                        .toList(),
                last,
                FillPolicy.UNRECORDED);
    }

    private Stream<Mark> known(LocalDate day) {
        if (fill == FillPolicy.UNRECORDED) {
            return marks.stream().filter(mark -> !mark.date().isAfter(day));
        }
        Map<LocalDateTime, Mark> all = new TreeMap<>();
        for (long epochDay : calendar.schoolDays(DateSpan.of(calendar.firstDay(), calendar.lastDay()))) {
            for (int position = 0; position < unit.perDay(); position++) {
                Slot slot = slot(LocalDate.ofEpochDay(epochDay), position);
                all.put(slot.date().atTime(slot.start()), slot.as(SchoolYears.code("P")));
            }
        }
        for (Mark mark : marks) {
            boolean isUnrecorded = mark.code().value().equals("-");
            all.put(
                    mark.date().atTime(mark.start()),
                    isUnrecorded
                            ? Mark.builder()
                                    .from(mark)
                                    .code(SchoolYears.code("P"))
                                    .build()
                            : mark);
        }
        return all.values().stream().filter(mark -> !mark.date().isAfter(day));
    }

    private Timeline timeline(List<Mark> all, LocalDate upTo, FillPolicy gaps) {
        return Timeline.of(
                pupil,
                calendar,
                MarkLog.of(unit, SchoolYears.allCodes(), all),
                TimelinePolicy.builder().fill(gaps).upTo(upTo).build());
    }

    /** The units of the school days after a day on which the pupil is on the roll, in this school year, on so many days at most. */
    List<Slot> toCome(LocalDate asOf, int horizon) {
        LocalDate august = LocalDate.of(asOf.getYear(), 8, 1);
        LocalDate newYear = asOf.isBefore(august) ? august : august.plusYears(1);
        List<Slot> slots = new ArrayList<>();
        int days = 0;
        for (LocalDate date = asOf.plusDays(1); date.isBefore(newYear) && days < horizon; date = date.plusDays(1)) {
            DateSpan roll = pupil.enrolments().get(0).span();
            if (calendar.isSchoolDay(date) && roll.contains(date)) {
                List<Slot> units = units(date, asOf);
                slots.addAll(units);
                days += units.isEmpty() ? 0 : 1;
            }
        }
        return slots;
    }

    private List<Slot> units(LocalDate date, LocalDate asOf) {
        if (unit != Unit.LESSON) {
            return Stream.iterate(0, i -> i < unit.perDay(), i -> i + 1)
                    .map(i -> slot(date, i))
                    .toList();
        }
        DateSpan roll = pupil.enrolments().get(0).span();
        for (LocalDate like = date.minusWeeks(1); !like.isBefore(calendar.firstDay()); like = like.minusWeeks(1)) {
            LocalDate day = like;
            List<Slot> lessons = marks.stream()
                    .filter(mark -> mark.date().equals(day) && !day.isAfter(asOf) && roll.contains(day))
                    .filter(mark -> !mark.code().value().equals("U"))
                    .filter(mark -> !mark.code().value().equals("-") || fill == FillPolicy.PRESENT)
                    .map(mark -> new Slot(date, mark.start(), mark.extent()))
                    .toList();
            if (!lessons.isEmpty()) {
                return lessons;
            }
        }
        return List.of();
    }
}
