package nl.aanwezig.examples.schoolyear.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.examples.schoolyear.found.PupilWeeks;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;

/**
 * The weeks of a population, from one pass over its timelines.
 *
 * @param axis which weeks
 * @param schools in the order of their references
 * @param pupils those with most absence, by school and within it from most to least
 */
record Weeks(WeekAxis axis, List<SchoolWeeks> schools, List<PupilWeeks> pupils) {
    /** More rows than this no one reads, and the page has to stay small. */
    static final int MOST_PUPILS = 120;

    Weeks {
        schools = List.copyOf(schools);
        pupils = List.copyOf(pupils);
    }

    static Weeks of(Results results) {
        WeekAxis axis = WeekAxis.of(results);
        Set<PupilYear> kept = Sets.newIdentityHashSet();
        results.years().stream()
                .sorted(PupilYear.MOST_ABSENCE_FIRST)
                .limit(MOST_PUPILS)
                .forEach(kept::add);
        Map<SchoolId, SchoolWeeks> schools = new TreeMap<>();
        List<PupilWeeks> pupils = new ArrayList<>();
        for (PupilYear year : results.years()) {
            for (Timeline timeline : year.timelines()) {
                schools.computeIfAbsent(timeline.school(), school -> new SchoolWeeks(school, axis.size()))
                        .add(timeline, axis);
            }
            if (kept.contains(year)) {
                pupils.add(PupilWeeks.of(year, axis));
            }
        }
        pupils.sort(
                Comparator.<PupilWeeks, SchoolId>comparing(weeks -> weeks.year().school())
                        .thenComparing(PupilWeeks::year, PupilYear.MOST_ABSENCE_FIRST));
        return new Weeks(axis, ImmutableList.copyOf(schools.values()), pupils);
    }
}
