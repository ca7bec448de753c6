package nl.aanwezig.examples.schoolyear.report;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;

/**
 * How many notices of a kind there are.
 *
 * @param standing after all corrections
 * @param pupils of the standing ones
 * @param withdrawn after a correction
 * @param weeks how many of the standing ones end in each week of the axis
 */
record NoticeCounts(NoticeKind kind, long standing, long pupils, long withdrawn, List<Integer> weeks) {
    NoticeCounts {
        weeks = ImmutableList.copyOf(weeks);
    }

    /** The kinds that occur, those that stand and those that were withdrawn. */
    static List<NoticeCounts> of(List<NoticeStory> stories, WeekAxis axis) {
        return Arrays.stream(NoticeKind.values())
                .map(kind -> of(
                        kind,
                        stories.stream()
                                .filter(story -> story.notice().kind() == kind)
                                .toList(),
                        axis))
                .filter(counts -> counts.standing() + counts.withdrawn() > 0)
                .toList();
    }

    private static NoticeCounts of(NoticeKind kind, List<NoticeStory> own, WeekAxis axis) {
        List<NoticeStory> standing =
                own.stream().filter(NoticeStory::isStanding).toList();
        int[] weeks = new int[axis.size()];
        standing.stream()
                .mapToInt(story -> week(story, axis))
                .filter(week -> week >= 0 && week < weeks.length)
                .forEach(week -> weeks[week]++);
        return new NoticeCounts(
                kind,
                standing.size(),
                standing.stream()
                        .map(story -> story.notice().pupil())
                        .distinct()
                        .count(),
                own.size() - standing.size(),
                IntStream.of(weeks).boxed().toList());
    }

    private static int week(NoticeStory story, WeekAxis axis) {
        return axis.size() == 0
                ? -1
                : (int) ChronoUnit.WEEKS.between(
                        axis.weeks().get(0).monday(),
                        new LessonWeek(story.notice().end()).monday());
    }

    String title() {
        return kind.title().in(Language.ENGLISH);
    }

    /** The most in a week, at least 1. */
    int most() {
        return weeks.stream().mapToInt(count -> count).reduce(1, Math::max);
    }
}
