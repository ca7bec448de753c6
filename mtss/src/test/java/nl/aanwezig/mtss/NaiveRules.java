package nl.aanwezig.mtss;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;

/**
 * Published rules worked out from their text, day by day and mark by mark, with nothing of the library but marks, dates and fractions. A
 * rule that cannot say anything gives the reason.
 */
final class NaiveRules {
    private static final String NOTHING = "not-evaluated:no-possible-units";

    private final Timeline timeline;
    private final LocalDate asOf;
    private final LocalDate yearStart;
    private final List<LocalDate> onRoll = new ArrayList<>();
    private final Map<LocalDate, List<Mark>> byDay;

    NaiveRules(Timeline timeline, LocalDate asOf) {
        this(
                timeline,
                asOf,
                timeline.series().marks(DateSpan.of(LocalDate.of(1970, 1, 1), LocalDate.MAX), mark -> true).stream()
                        .filter(mark -> mark.code().presence() != Presence.NOT_REQUIRED
                                && mark.code().presence() != Presence.UNRECORDED)
                        .collect(Collectors.groupingBy(Mark::date)));
    }

    private NaiveRules(Timeline timeline, LocalDate asOf, Map<LocalDate, List<Mark>> byDay) {
        this.byDay = byDay;
        this.timeline = timeline;
        this.asOf = asOf;
        LocalDate august = LocalDate.of(asOf.getYear(), 8, 1);
        this.yearStart = asOf.isBefore(august) ? august.minusYears(1) : august;
        timeline.enrolledDays().forEach(day -> onRoll.add(LocalDate.ofEpochDay(day)));
    }

    /** 10 % of the days, less those that the state excuses; more than half a day missed is a day missed; 45 days on the roll. */
    String newJersey(String stateExcused) {
        long enrolled = onRoll.stream().filter(this::isThisYear).count();
        if (enrolled < 45) {
            return "not-evaluated:min-enrolment-45";
        }
        int possible = 0;
        int absent = 0;
        for (LocalDate day : thisYear()) {
            List<Mark> marks = required(day, mark -> !isOf(mark, stateExcused));
            if (!marks.isEmpty()) {
                possible++;
                absent += missedShare(marks, mark -> true).compareTo(Ratio.of(1, 2)) > 0 ? 1 : 0;
            }
        }
        return possible == 0 ? NOTHING : absent * 10 >= possible ? "chronic" : "not-chronic";
    }

    /** Four days without a valid reason in a month, or ten in the school year; half a day missed is a day missed. */
    String connecticut() {
        if (noneRequired(thisYear())) {
            return NOTHING;
        }
        int year = 0;
        int[] months = new int[12];
        for (LocalDate day : thisYear()) {
            List<Mark> marks = required(day, mark -> true);
            if (!marks.isEmpty()
                    && missedShare(marks, mark -> true).compareTo(Ratio.of(1, 2)) >= 0
                    && heaviest(marks) == Standing.UNAUTHORISED) {
                year++;
                months[day.getMonthValue() - 1]++;
            }
        }
        boolean month = false;
        for (int count : months) {
            month |= count >= 4;
        }
        return month || year >= 10 ? "truant" : "not-truant";
    }

    /** Three whole days without a valid reason in a row, or five; suspensions are no such days. */
    String southCarolina(String suspension) {
        if (noneRequired(thisYear())) {
            return NOTHING;
        }
        int all = 0;
        int run = 0;
        int longest = 0;
        for (LocalDate day : thisYear()) {
            List<Mark> marks = required(day, mark -> true);
            if (marks.isEmpty()) {
                continue;
            }
            boolean whole = missedShare(
                            marks, mark -> standing(mark) == Standing.UNAUTHORISED && !isOf(mark, suspension))
                    .equals(Ratio.ONE);
            run = whole ? run + 1 : 0;
            all += whole ? 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest >= 3 || all >= 5 ? "truant" : "not-truant";
    }

    /** More than six school days of sickness in a row, or the fourth report, in the last twelve lesson weeks. */
    String mazl(String sickness) {
        List<LocalDate> days = lastLessonWeeks(12);
        if (noneRequired(days)) {
            return NOTHING;
        }
        int reports = 0;
        int run = 0;
        int longest = 0;
        boolean before = false;
        for (LocalDate day : onRoll) {
            List<Mark> marks = required(day, mark -> true);
            if (marks.isEmpty() || day.isAfter(asOf)) {
                continue;
            }
            boolean sick = missedShare(marks, mark -> isOf(mark, sickness)).signum() > 0;
            for (Mark mark : marks) {
                boolean ill = isOf(mark, sickness) && part(mark).signum() > 0;
                reports += days.contains(day) && ill && !before ? 1 : 0;
                before = ill;
            }
            if (days.contains(day)) {
                run = sick ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        return longest > 6 ? "invite-long" : reports >= 4 ? "invite-often" : "no-invitation";
    }

    /** A quarter of the time of the last ten school days, all of them on the roll; or ten days of which a quarter was missed in 15 weeks. */
    String kearney() {
        if (noneRequired(thisYear())) {
            return NOTHING;
        }
        List<LocalDate> tenDays = new ArrayList<>();
        for (long day : timeline.calendar().schoolDays(DateSpan.of(LocalDate.of(1970, 1, 1), asOf))) {
            tenDays.add(LocalDate.ofEpochDay(day));
        }
        tenDays = tenDays.subList(Math.max(0, tenDays.size() - 10), tenDays.size());
        long time = 0;
        Ratio missed = Ratio.ZERO;
        for (LocalDate day : tenDays) {
            for (Mark mark : required(day, one -> true)) {
                time += weight(mark);
                missed = missed.plus(part(mark).times(Ratio.of(weight(mark))));
            }
        }
        boolean all = tenDays.size() == 10 && onRoll.containsAll(tenDays);
        if (all && time > 0 && missed.times(Ratio.of(4)).compareTo(Ratio.of(time)) >= 0) {
            return "criterion-1";
        }
        Set<LocalDate> ends = new TreeSet<>(thisYear());
        ends.add(asOf);
        for (LocalDate end : ends) {
            NaiveRules then = new NaiveRules(timeline, end, byDay);
            long days = then.lastLessonWeeks(15).stream()
                    .map(day -> required(day, mark -> true))
                    .filter(marks ->
                            !marks.isEmpty() && missedShare(marks, mark -> true).compareTo(Ratio.of(1, 4)) >= 0)
                    .count();
            if (days >= 10) {
                return "criterion-3";
            }
        }
        return "not-problematic";
    }

    /** The highest of three ladders over this week and the four before it, holidays among them. */
    String curio() {
        LocalDate monday = asOf.with(DayOfWeek.MONDAY).minusWeeks(4);
        Ratio unauthorised = Ratio.ZERO;
        Ratio authorised = Ratio.ZERO;
        Ratio minutes = Ratio.ZERO;
        int late = 0;
        boolean any = false;
        for (LocalDate day : onRoll) {
            if (day.isBefore(monday) || day.isAfter(asOf)) {
                continue;
            }
            for (Mark mark : required(day, one -> true)) {
                any = true;
                late += mark.code().presence() == Presence.LATE ? 1 : 0;
                if (standing(mark) == Standing.UNAUTHORISED) {
                    unauthorised = unauthorised.plus(part(mark));
                    minutes = minutes.plus(part(mark).times(Ratio.of(mark.extent())));
                } else if (standing(mark) == Standing.AUTHORISED) {
                    authorised = authorised.plus(part(mark));
                }
            }
        }
        if (!any) {
            return NOTHING;
        }
        if (timeline.series().unit() != Unit.LESSON) {
            return "not-evaluated:no-register-of-lessons";
        }
        int phase = Math.max(
                Math.max(steps(unauthorised, 0, 1, 2), steps(Ratio.of(late), 1, 3, 4, 8, 12)),
                steps(authorised, 1, 2, 4));
        if (minutes.compareTo(Ratio.of(16 * 60)) > 0) {
            phase = 5;
        } else if (minutes.compareTo(Ratio.of(12 * 60)) > 0) {
            phase = Math.max(phase, 4);
        }
        return "phase-" + phase;
    }

    /** Attendance of the term of this school year so far: above 90 regular, above 80 irregular, above 70 moderate, else chronic; half a day is half a day. */
    String newZealand(DateSpan term) {
        Ratio possible = Ratio.ZERO;
        Ratio absent = Ratio.ZERO;
        for (LocalDate day : onRoll) {
            List<Mark> marks = required(day, mark -> true);
            if (!day.isAfter(asOf) && term.contains(day) && !marks.isEmpty()) {
                possible = possible.plus(Ratio.ONE);
                absent = absent.plus(missedShare(marks, mark -> true));
            }
        }
        if (possible.signum() == 0 || term.endInclusive().isBefore(yearStart)) {
            return NOTHING;
        }
        Ratio attended = possible.minus(absent).times(Ratio.of(100)).dividedBy(possible);
        return attended.compareTo(Ratio.of(90)) > 0
                ? "regular"
                : attended.compareTo(Ratio.of(80)) > 0
                        ? "irregular"
                        : attended.compareTo(Ratio.of(70)) > 0 ? "moderate" : "chronic";
    }

    /** 20 % before or now; no better since support; 10 % before; or two days a month so far. Half a day missed is a day missed. */
    String triggers(List<LocalDate> supports) {
        LocalDate before = yearStart.minusYears(1);
        long[] last = days(before, yearStart.minusDays(1));
        long[] now = days(yearStart, asOf);
        boolean yearBefore = timeline.calendar().schoolDays(DateSpan.of(before, yearStart.minusDays(1))).length > 0;
        if (now[1] == 0 && !(yearBefore && last[1] > 0)) {
            return NOTHING;
        }
        if (yearBefore && last[1] > 0 && last[0] * 5 >= last[1]) {
            return "prior-year>=20% 3";
        }
        if (now[1] > 0 && now[0] * 5 >= now[1]) {
            return "current>=20% 3";
        }
        if (noBetter(supports)) {
            return "no-improvement 3";
        }
        if (yearBefore && last[1] > 0 && last[0] * 10 >= last[1]) {
            return "prior-year>=10% 2";
        }
        List<LocalDate> year = thisYear();
        if (!year.isEmpty()) {
            long month = 1 + ChronoUnit.MONTHS.between(year.get(0), asOf);
            if (now[0] >= 2 * month) {
                return "early-month 2";
            }
        }
        return "universal 1";
    }

    private boolean noBetter(List<LocalDate> supports) {
        LocalDate start = null;
        for (LocalDate support : supports) {
            if (!support.isAfter(asOf)) {
                start = start == null || support.isAfter(start) ? support : start;
            }
        }
        if (start == null || start.isBefore(yearStart)) {
            return false;
        }
        LocalDate first = start;
        long under = onRoll.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(asOf))
                .count();
        long[] since = days(start, asOf);
        LocalDate dayBefore = start.minusDays(1);
        LocalDate yearOfBefore = dayBefore.isBefore(yearStart) ? yearStart.minusYears(1) : yearStart;
        long[] earlier = days(yearOfBefore, dayBefore);
        return under >= 30
                && since[1] > 0
                && since[0] > 0
                && earlier[1] > 0
                && since[0] * earlier[1] >= earlier[0] * since[1];
    }

    /** Days missed for half or more, and days possible. */
    private long[] days(LocalDate from, LocalDate to) {
        long[] days = new long[2];
        for (LocalDate day : onRoll) {
            List<Mark> marks = required(day, mark -> true);
            if (!day.isBefore(from) && !day.isAfter(to) && !marks.isEmpty()) {
                days[1]++;
                Ratio missed = missedShare(marks, mark -> true);
                days[0] += missed.signum() > 0 && missed.compareTo(Ratio.of(1, 2)) >= 0 ? 1 : 0;
            }
        }
        return days;
    }

    private static int steps(Ratio amount, int... above) {
        int step = 0;
        for (int limit : above) {
            step += amount.compareTo(Ratio.of(limit)) > 0 ? 1 : 0;
        }
        return step;
    }

    private boolean isThisYear(LocalDate day) {
        return !day.isBefore(yearStart) && !day.isAfter(asOf);
    }

    private List<LocalDate> thisYear() {
        return onRoll.stream().filter(this::isThisYear).toList();
    }

    private boolean noneRequired(List<LocalDate> days) {
        return days.stream().allMatch(day -> required(day, mark -> true).isEmpty());
    }

    /** Days on the roll in the last weeks that have a school day, the week of the day itself among them when it has one. */
    private List<LocalDate> lastLessonWeeks(int count) {
        Set<LocalDate> mondays = new TreeSet<>();
        LocalDate sunday = asOf.with(DayOfWeek.SUNDAY);
        for (long day : timeline.calendar().schoolDays(DateSpan.of(LocalDate.of(1970, 1, 1), sunday))) {
            mondays.add(LocalDate.ofEpochDay(day).with(DayOfWeek.MONDAY));
        }
        List<LocalDate> last = new ArrayList<>(mondays);
        if (last.isEmpty()) {
            return List.of();
        }
        LocalDate from = last.get(Math.max(0, last.size() - count));
        return onRoll.stream()
                .filter(day -> !day.isBefore(from) && !day.isAfter(asOf))
                .toList();
    }

    private List<Mark> required(LocalDate day, Predicate<Mark> which) {
        return byDay.getOrDefault(day, List.of()).stream().filter(which).toList();
    }

    /** The share of the day's time that was missed by marks of a kind. */
    private Ratio missedShare(List<Mark> marks, Predicate<Mark> which) {
        long time = 0;
        Ratio missed = Ratio.ZERO;
        for (Mark mark : marks) {
            time += weight(mark);
            if (which.test(mark)) {
                missed = missed.plus(part(mark).times(Ratio.of(weight(mark))));
            }
        }
        return missed.dividedBy(Ratio.of(time));
    }

    /** The standing of most of what was missed; between equals authorised, then not judged. */
    private Standing heaviest(List<Mark> marks) {
        Standing heaviest = Standing.AUTHORISED;
        for (Standing standing : List.of(Standing.AUTHORISED, Standing.OPEN, Standing.UNAUTHORISED)) {
            Standing best = heaviest;
            Ratio mine = missedShare(marks, mark -> standing(mark) == standing);
            if (mine.compareTo(missedShare(marks, mark -> standing(mark) == best)) > 0) {
                heaviest = standing;
            }
        }
        return heaviest;
    }

    private long weight(Mark mark) {
        return timeline.series().unit() == Unit.LESSON ? mark.extent() : 1;
    }

    private static Ratio part(Mark mark) {
        return switch (mark.code().presence()) {
            case ABSENT -> Ratio.of(mark.code().weight(), 100);
            case PART ->
                mark.missed() > 0
                        ? Ratio.of(mark.missed(), mark.extent())
                        : Ratio.of(mark.code().weight(), 100);
            default -> Ratio.ZERO;
        };
    }

    private static Standing standing(Mark mark) {
        return mark.code().standing().orElse(Standing.OPEN);
    }

    private static boolean isOf(Mark mark, String category) {
        return mark.code().category().filter(own -> own.name().equals(category)).isPresent();
    }
}
