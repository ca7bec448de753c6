package nl.aanwezig.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Correction;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.FillPolicy;

/**
 * What counts at a school, worked out from the text of the rules, one slot and one minute at a time: the latest word counts, absence
 * comes first, both ends of an enrolment belong to it, only school days count, shared minutes count once.
 */
final class NaiveRegister {
    /** A unit that counts; one that is shortened shares minutes with an earlier one. */
    record Counted(LocalDate date, LocalTime start, int extent, int missed, Code code, boolean shortened) {}

    private static final List<Presence> PRESENCES = List.of(
            Presence.NOT_REQUIRED,
            Presence.ABSENT,
            Presence.PART,
            Presence.LATE,
            Presence.PRESENT,
            Presence.UNRECORDED);
    private static final List<Standing> STANDINGS = List.of(Standing.AUTHORISED, Standing.OPEN, Standing.UNAUTHORISED);

    private final History history;
    private final SchoolId school;
    private final Optional<Instant> knownOn;

    NaiveRegister(History history, SchoolId school, Optional<Instant> knownOn) {
        this.history = history;
        this.school = school;
        this.knownOn = knownOn;
    }

    /** The days on which lessons are given by a calendar that some enrolment at the school follows. */
    SortedSet<LocalDate> calendarDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Enrolment enrolment : history.pupil().enrolmentsAt(school)) {
            SchoolCalendar calendar = calendar(enrolment);
            calendar.firstDay()
                    .datesUntil(calendar.lastDay().plusDays(1))
                    .filter(calendar::isSchoolDay)
                    .forEach(days::add);
        }
        return days;
    }

    SortedSet<LocalDate> enrolledDays() {
        TreeSet<LocalDate> days = new TreeSet<>(calendarDays());
        days.removeIf(day -> history.pupil().enrolmentsAt(school).stream()
                .noneMatch(enrolment -> !day.isBefore(enrolment.span().start())
                        && !day.isAfter(enrolment.span().endInclusive())
                        && calendar(enrolment).isSchoolDay(day)));
        return days;
    }

    private SchoolCalendar calendar(Enrolment enrolment) {
        return history.calendars().stream()
                .filter(calendar -> calendar.school().equals(school)
                        && calendar.name().equals(enrolment.calendar().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    List<Counted> counted() {
        return counted(FillPolicy.UNRECORDED);
    }

    List<Counted> counted(FillPolicy fill) {
        SortedSet<LocalDate> enrolled = enrolledDays();
        List<Counted> counted = new ArrayList<>();
        LocalDate day = LocalDate.MIN;
        BitSet taken = new BitSet();
        for (Mark mark : latestWords()) {
            if (!enrolled.contains(mark.date())) {
                continue;
            }
            if (!mark.date().equals(day)) {
                day = mark.date();
                taken.clear();
            }
            int left = mark.extent();
            boolean tookTime = mark.code().presence() != Presence.NOT_REQUIRED
                    && (mark.code().presence() != Presence.UNRECORDED || fill != FillPolicy.UNRECORDED);
            if (history.unit() == Unit.LESSON && tookTime) {
                left = take(taken, mark);
            }
            if (left > 0) {
                counted.add(new Counted(
                        mark.date(),
                        mark.start(),
                        left,
                        Math.min(left, mark.missed()),
                        mark.code(),
                        left < mark.extent()));
            }
        }
        return counted;
    }

    private static int take(BitSet taken, Mark mark) {
        int start = mark.start().toSecondOfDay() / 60;
        int left = 0;
        for (int minute = start; minute < start + mark.extent(); minute++) {
            if (!taken.get(minute)) {
                taken.set(minute);
                left++;
            }
        }
        return left;
    }

    private List<Mark> latestWords() {
        Map<LocalDateTime, List<Mark>> slots = new TreeMap<>();
        for (Mark mark : history.marks().getOrDefault(school, List.of())) {
            if (known(mark.recorded())) {
                slots.computeIfAbsent(mark.date().atTime(mark.start()), slot -> new ArrayList<>())
                        .add(mark);
            }
        }
        List<Mark> words = new ArrayList<>();
        slots.forEach((slot, marks) -> latest(slot, marks).ifPresent(words::add));
        return words;
    }

    private Optional<Mark> latest(LocalDateTime slot, List<Mark> marks) {
        Instant latest = marks.stream()
                .map(mark -> mark.recorded().orElse(Instant.MIN))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        for (Correction.Withdrawn withdrawn : history.withdrawals().getOrDefault(school, List.of())) {
            boolean same = withdrawn.date().atTime(withdrawn.start()).equals(slot);
            if (same
                    && known(Optional.of(withdrawn.recorded()))
                    && withdrawn.recorded().isAfter(latest)) {
                return Optional.empty();
            }
        }
        return marks.stream()
                .filter(mark -> mark.recorded().orElse(Instant.MIN).equals(latest))
                .min(Comparator.comparing(
                                (Mark mark) -> PRESENCES.indexOf(mark.code().presence()))
                        .thenComparing(mark ->
                                mark.code().standing().map(STANDINGS::indexOf).orElse(STANDINGS.size()))
                        .thenComparing(mark -> -mark.missed())
                        .thenComparing(mark -> mark.code().value())
                        .thenComparing(Mark::extent));
    }

    private boolean known(Optional<Instant> recorded) {
        return knownOn.isEmpty() || recorded.isEmpty() || !recorded.get().isAfter(knownOn.get());
    }
}
