package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolYear;

/** What belongs to one school year, for counts that start anew with each. */
final class SchoolYearParts {
    private SchoolYearParts() {}

    /** The items of each school year, years and items in the order of the items. */
    static <T> List<List<T>> of(List<T> items, Function<T, LocalDate> date, SchoolCalendar calendar) {
        Map<SchoolYear, ImmutableList.Builder<T>> years = new LinkedHashMap<>();
        for (T item : items) {
            years.computeIfAbsent(calendar.schoolYear(date.apply(item)), year -> ImmutableList.builder())
                    .add(item);
        }
        ImmutableList.Builder<List<T>> parts = ImmutableList.builder();
        years.values().forEach(part -> parts.add(part.build()));
        return parts.build();
    }
}
