package nl.aanwezig.core.home;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.measure.DayCourse;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.timeline.Timeline;

/**
 * Follows the school days up to a date.
 *
 * @param away the stretch of nothing attended
 * @param awayWithoutReason the stretch of nothing attended without a valid reason
 * @param isIllThroughout whether everything missed in the first stretch was illness
 */
record AwayCourse(Optional<Away> away, Optional<Away> awayWithoutReason, boolean isIllThroughout) {
    /** The canonical categories of illness (the domain reference, Dutch law 8.1). */
    private static final ImmutableSet<Category> ILLNESS = ImmutableSet.of(new Category("ILL"), new Category("MEDICAL"));

    static AwayCourse of(Collection<Timeline> timelines, LocalDate on) {
        TreeMap<LocalDate, DayCourse> days = new TreeMap<>();
        timelines.forEach(
                timeline -> DayCourse.of(timeline).forEach(day -> days.merge(day.date(), day, DayCourse::and)));
        Optional<LocalDate> away = Optional.empty();
        Optional<LocalDate> withoutReason = Optional.empty();
        boolean ill = true;
        for (DayCourse day : days.headMap(on, true).values()) {
            switch (day.course()) {
                case ATTENDED -> {
                    away = Optional.empty();
                    withoutReason = Optional.empty();
                    ill = true;
                }
                case EXCUSED -> {
                    away = away.or(() -> Optional.of(day.date()));
                    withoutReason = Optional.empty();
                    ill &= isIll(day);
                }
                case MISSED -> {
                    away = away.or(() -> Optional.of(day.date()));
                    withoutReason = withoutReason.or(() -> Optional.of(day.date()));
                    ill = false;
                }
                case SILENT -> {
                    // Says nothing of who was there.
                }
            }
        }
        return new AwayCourse(
                away.map(since -> stretch(since, on, days)),
                withoutReason.map(since -> stretch(since, on, days)),
                away.isPresent() && ill);
    }

    private static boolean isIll(DayCourse day) {
        return day.excused().stream()
                .allMatch(
                        mark -> mark.code().category().filter(ILLNESS::contains).isPresent());
    }

    /** Whole weeks in which nothing was missed do not count: holidays, and weeks of which nothing is known. */
    private static Away stretch(LocalDate since, LocalDate on, NavigableMap<LocalDate, DayCourse> days) {
        int length = (int) ChronoUnit.DAYS.between(since, on) + 1;
        LocalDate until = since;
        for (LocalDate monday = new LessonWeek(since).monday(); !monday.isAfter(on); monday = monday.plusWeeks(1)) {
            LocalDate last = min(monday.plusDays(6), on);
            Optional<LocalDate> missed = days.subMap(monday, true, last, true).values().stream()
                    .filter(day -> day.course() != DayCourse.Course.SILENT)
                    .map(DayCourse::date)
                    .reduce((earlier, later) -> later);
            until = missed.orElse(until);
            length -= missed.isPresent() ? 0 : (int) ChronoUnit.DAYS.between(monday, last) + 1;
        }
        return new Away(since, until, length);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
