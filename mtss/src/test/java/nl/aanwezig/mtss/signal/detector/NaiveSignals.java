package nl.aanwezig.mtss.signal.detector;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;

/**
 * Streaks, spells and sickness, written from the text of the rules and not from the detectors. Looks back anew from every day or unit:
 *
 * <ul>
 *   <li>"consecutive school days absent; weekends and holidays transparent; an unmarked day is unknown, not a break", a day being
 *       absent when at least half of its required and recorded time was missed, signalled at 3, 5, 10 and 20 days;
 *   <li>"maximal absence runs over school sessions", a session being absent when at least half of it was missed; signalled when four began
 *       in the last 12 lesson weeks and just before it three had;
 *   <li>"the fourth sick report in 12 school weeks, or more than six consecutive school days": a report is the start of a run of
 *       sick units, and sick again on the same day is the same report.
 * </ul>
 */
final class NaiveSignals {
    private enum State {
        MISSED,
        OTHER,
        UNKNOWN,
        TRANSPARENT
    }

    private record Item(LocalDate date, State state) {}

    private final Timeline timeline;
    private final List<LocalDate> days;
    private final Map<LocalDate, List<Mark>> marks = new HashMap<>();
    private final List<Integer> lessonWeeks;

    NaiveSignals(Timeline timeline, LocalDate asOf) {
        this.timeline = timeline;
        this.days = timeline.enrolledDays()
                .mapToObj(LocalDate::ofEpochDay)
                .filter(day -> !day.isAfter(asOf))
                .toList();
        for (int i = 0; i < timeline.series().size(); i++) {
            Mark mark = timeline.series().mark(i);
            marks.computeIfAbsent(mark.date(), day -> new ArrayList<>()).add(mark);
        }
        SortedSet<Integer> weeks = new TreeSet<>();
        DateSpan whole =
                DateSpan.of(timeline.calendar().firstDay(), timeline.calendar().lastDay());
        for (long day : timeline.calendar().schoolDays(whole)) {
            weeks.add(week(LocalDate.ofEpochDay(day)));
        }
        this.lessonWeeks = List.copyOf(weeks);
    }

    /** Each as {@code level first last unknown}. */
    List<String> streaks() {
        List<Item> items = days.stream().map(day -> new Item(day, state(day))).toList();
        List<String> found = new ArrayList<>();
        for (int end = 0; end < items.size(); end++) {
            int first = end;
            int length = 0;
            int unknown = 0;
            int unknownInside = 0;
            for (int i = end; i >= 0 && items.get(i).state() != State.OTHER; i--) {
                if (items.get(i).state() == State.MISSED) {
                    first = i;
                    length++;
                    unknownInside = unknown;
                }
                unknown += items.get(i).state() == State.UNKNOWN ? 1 : 0;
            }
            if (items.get(end).state() == State.MISSED && List.of(3, 5, 10, 20).contains(length)) {
                found.add(length + " " + items.get(first).date() + " "
                        + items.get(end).date() + " " + unknownInside);
            }
        }
        return found;
    }

    /** Each as {@code first last length}. */
    List<String> spells() {
        List<Item> items = units(false);
        List<String> found = new ArrayList<>();
        for (int start = 0; start < items.size(); start++) {
            if (begins(items, start)) {
                int length = 0;
                LocalDate last = items.get(start).date();
                for (int i = start; i < items.size() && items.get(i).state() != State.OTHER; i++) {
                    if (items.get(i).state() == State.MISSED) {
                        length++;
                        last = items.get(i).date();
                    }
                }
                found.add(items.get(start).date() + " " + last + " " + length);
            }
        }
        return found;
    }

    /** The days on which a fourth spell in 12 lesson weeks began, each as {@code first last}. */
    List<String> manySpells() {
        List<Item> items = units(false);
        List<LocalDate> starts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (begins(items, i)) {
                starts.add(items.get(i).date());
            }
        }
        return fourthInTwelveWeeks(starts);
    }

    /** The days of a fourth sick report in 12 lesson weeks, each as {@code first last}. */
    List<String> sickReports() {
        return fourthInTwelveWeeks(reports());
    }

    /** Each seventh consecutive sick day, as {@code first last}. */
    List<String> sickDays() {
        List<LocalDate> reports = reports();
        List<Item> items = units(true);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            LocalDate from = reports.get(i);
            LocalDate until = i + 1 < reports.size() ? reports.get(i + 1) : LocalDate.MAX;
            List<LocalDate> sick = items.stream()
                    .filter(item -> item.state() == State.MISSED)
                    .map(Item::date)
                    .filter(date -> !date.isBefore(from) && date.isBefore(until))
                    .distinct()
                    .toList();
            if (sick.size() > 6) {
                found.add(from + " " + sick.get(6));
            }
        }
        return found;
    }

    private List<LocalDate> reports() {
        List<Item> items = units(true);
        List<LocalDate> reports = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            LocalDate date = items.get(i).date();
            boolean sickBeforeThatDay = items.subList(0, i).stream()
                    .anyMatch(item -> item.date().equals(date) && item.state() == State.MISSED);
            if (begins(items, i) && !sickBeforeThatDay) {
                reports.add(date);
            }
        }
        return reports;
    }

    private static boolean begins(List<Item> items, int at) {
        if (items.get(at).state() != State.MISSED) {
            return false;
        }
        int before = at - 1;
        while (before >= 0
                && (items.get(before).state() == State.UNKNOWN
                        || items.get(before).state() == State.TRANSPARENT)) {
            before--;
        }
        return before < 0 || items.get(before).state() == State.OTHER;
    }

    private List<String> fourthInTwelveWeeks(List<LocalDate> events) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            int newest = lessonWeeks.indexOf(week(events.get(i)));
            List<Integer> window = lessonWeeks.subList(Math.max(0, newest - 11), newest + 1);
            List<LocalDate> inside = events.subList(0, i + 1).stream()
                    .filter(date -> window.contains(week(date)))
                    .toList();
            if (inside.size() == 4) {
                found.add(inside.get(0) + " " + events.get(i));
            }
        }
        return found;
    }

    private static int week(LocalDate day) {
        return day.get(WeekFields.ISO.weekBasedYear()) * 100 + day.get(WeekFields.ISO.weekOfWeekBasedYear());
    }

    private List<Mark> on(LocalDate day) {
        return marks.getOrDefault(day, List.of());
    }

    private State silence() {
        return timeline.policy().fill() == FillPolicy.PRESENT ? State.OTHER : State.UNKNOWN;
    }

    private State state(LocalDate day) {
        BigDecimal missed = BigDecimal.ZERO;
        BigDecimal required = BigDecimal.ZERO;
        boolean unknown = false;
        for (Mark mark : on(day)) {
            Presence presence = mark.code().presence();
            unknown |= presence == Presence.UNRECORDED;
            if (presence != Presence.UNRECORDED && presence != Presence.NOT_REQUIRED) {
                // of a lesson the minutes weigh, days and half days weigh the same; the histories' days all have the
                // same extent
                required = required.add(BigDecimal.valueOf(mark.extent()));
                missed = missed.add(hundredths(mark));
            }
        }
        if (required.signum() > 0) {
            boolean half =
                    missed.multiply(BigDecimal.valueOf(2)).compareTo(required.multiply(BigDecimal.valueOf(100))) >= 0;
            return half ? State.MISSED : State.OTHER;
        }
        return on(day).isEmpty() ? silence() : unknown ? State.UNKNOWN : State.TRANSPARENT;
    }

    /** How much of its extent was missed, in hundredths of it. */
    private static BigDecimal hundredths(Mark mark) {
        return switch (mark.code().presence()) {
            case ABSENT -> BigDecimal.valueOf((long) mark.extent() * mark.code().weight());
            case PART ->
                mark.missed() > 0
                        ? BigDecimal.valueOf(mark.missed() * 100L)
                        : BigDecimal.valueOf((long) mark.extent() * mark.code().weight());
            default -> BigDecimal.ZERO;
        };
    }

    private List<Item> units(boolean sickOnly) {
        List<Item> items = new ArrayList<>();
        for (LocalDate day : days) {
            if (on(day).isEmpty()) {
                items.add(new Item(day, silence()));
            }
            for (Mark mark : on(day)) {
                items.add(new Item(day, sickOnly ? sick(mark) : missed(mark)));
            }
        }
        return items;
    }

    private static State missed(Mark mark) {
        return switch (mark.code().presence()) {
            case UNRECORDED -> State.UNKNOWN;
            case NOT_REQUIRED -> State.TRANSPARENT;
            default ->
                hundredths(mark).compareTo(BigDecimal.valueOf(mark.extent() * 50L)) >= 0 ? State.MISSED : State.OTHER;
        };
    }

    private static State sick(Mark mark) {
        return switch (mark.code().presence()) {
            case UNRECORDED -> State.UNKNOWN;
            case NOT_REQUIRED -> State.TRANSPARENT;
            default -> {
                boolean ill = mark.code()
                        .category()
                        .map(category -> category.name().equals("ILL"))
                        .orElse(false);
                yield ill && hundredths(mark).signum() > 0 ? State.MISSED : State.OTHER;
            }
        };
    }
}
