package nl.aanwezig.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.aanwezig.core.mark.Correction;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;

/** Makes the marks of a {@link History}: first what a diligent school writes, then what goes wrong with it. */
final class RegistrationGenerator {
    private static final List<String> UNAUTHORISED = List.of("O", "X", "O", "part O");
    private static final List<String> EVERY_CODE =
            List.of("P", "L", "Z", "V", "D", "O", "X", "U", "-", "?", "part Z", "part O");
    private static final List<Integer> MINUTES = List.of(45, 50, 50, 50, 60, 61, 70, 30);
    private static final int DAYS_AROUND = 10;

    private final SplittableRandom random;
    private final Unit unit;
    private final LocalDate first;
    private final LocalDate last;
    private final boolean tellsRecorded;
    private final int truancy;
    private final Map<SchoolId, List<Mark>> marks = new TreeMap<>();
    private final Map<SchoolId, List<Correction.Withdrawn>> withdrawals = new TreeMap<>();

    RegistrationGenerator(SplittableRandom random, Unit unit, LocalDate first, LocalDate last) {
        this.random = random;
        this.unit = unit;
        this.first = first;
        this.last = last;
        this.tellsRecorded = random.nextInt(2) == 0;
        this.truancy = random.nextInt(60);
    }

    Map<SchoolId, List<Mark>> marks() {
        return marks;
    }

    Map<SchoolId, List<Correction.Withdrawn>> withdrawals() {
        return withdrawals;
    }

    void register(SchoolId school, List<SchoolCalendar> calendars) {
        List<Mark> own = new ArrayList<>();
        first.minusDays(DAYS_AROUND)
                .datesUntil(last.plusDays(DAYS_AROUND))
                .filter(day -> isRegistered(school, calendars, day))
                .forEach(day -> own.addAll(day(day)));
        List<Correction.Withdrawn> taken = new ArrayList<>();
        for (Mark mark : List.copyOf(own)) {
            goWrong(mark, own, taken);
        }
        for (int i = own.size() - 1; i > 0; i--) {
            Collections.swap(own, i, random.nextInt(i + 1));
        }
        marks.put(school, own);
        withdrawals.put(school, taken);
    }

    private boolean isRegistered(SchoolId school, List<SchoolCalendar> calendars, LocalDate day) {
        boolean schoolDay = calendars.stream()
                .filter(calendar -> calendar.school().equals(school))
                .anyMatch(calendar -> calendar.isSchoolDay(day));
        return random.nextInt(100) < (schoolDay ? 95 : 5);
    }

    private List<Mark> day(LocalDate day) {
        List<Mark> units = new ArrayList<>();
        if (unit != Unit.LESSON) {
            for (int position = 0; position < unit.perDay(); position++) {
                if (random.nextInt(10) > 0) {
                    units.add(mark(day, unit.start(position), PackedMark.WHOLE, code()));
                }
            }
            return units;
        }
        int start = 8 * 60 + 30;
        for (int count = random.nextInt(1, 5); count > 0; count--) {
            int minutes = MINUTES.get(random.nextInt(MINUTES.size()));
            units.add(mark(day, start, minutes, code()));
            start += minutes + 5 * random.nextInt(4);
        }
        return units;
    }

    private String code() {
        return random.nextInt(100) < truancy
                ? UNAUTHORISED.get(random.nextInt(UNAUTHORISED.size()))
                : EVERY_CODE.get(random.nextInt(EVERY_CODE.size()));
    }

    private Mark mark(LocalDate day, int start, int extent, String code) {
        boolean part = SchoolYears.code(code).presence() == Presence.PART;
        Mark.Builder mark = Mark.builder()
                .date(day)
                .start(LocalTime.of(start / 60, start % 60))
                .extent(extent)
                .missed(part ? random.nextInt(1, extent + 1) : 0)
                .code(SchoolYears.code(code));
        if (tellsRecorded) {
            mark.recorded(at(day, 17));
        }
        return mark.build();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private void goWrong(Mark mark, List<Mark> own, List<Correction.Withdrawn> taken) {
        int start = mark.start().toSecondOfDay() / 60;
        switch (random.nextInt(60)) {
            case 0 -> own.add(mark);
            case 1 -> own.add(mark(mark.date(), start, mark.extent(), code()));
            case 2 -> own.add(later(mark, code(), random.nextInt(1, 20)));
            case 3 -> {
                own.add(later(mark, code(), random.nextInt(1, 5)));
                own.add(later(mark, code(), random.nextInt(5, 20)));
            }
            case 4 -> taken.add(withdrawal(mark, random.nextInt(1, 20)));
            case 5 -> {
                taken.add(withdrawal(mark, 3));
                own.add(later(mark, code(), random.nextInt(1, 6)));
            }
            case 6 -> taken.add(withdrawalOfNothing(mark));
            case 7, 8 -> {
                if (unit == Unit.LESSON) {
                    own.add(mark(mark.date(), start + random.nextInt(1, 40), 50, "O"));
                }
            }
            default -> {
                // Nothing goes wrong with most marks.
            }
        }
    }

    private static Correction.Withdrawn withdrawalOfNothing(Mark mark) {
        return new Correction.Withdrawn(mark.date().plusYears(1), mark.start(), at(mark.date(), 18));
    }

    private Mark later(Mark mark, String code, int days) {
        int start = mark.start().toSecondOfDay() / 60;
        return Mark.builder()
                .from(mark(mark.date(), start, mark.extent(), code))
                .recorded(at(mark.date().plusDays(days), 9))
                .build();
    }

    private static Correction.Withdrawn withdrawal(Mark mark, int days) {
        return new Correction.Withdrawn(
                mark.date(), mark.start(), at(mark.date().plusDays(days), 9));
    }
}
