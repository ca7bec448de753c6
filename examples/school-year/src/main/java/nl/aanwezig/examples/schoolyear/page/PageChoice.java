package nl.aanwezig.examples.schoolyear.page;

import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.TierPolicy;

/**
 * For how many pupils, or for how many notices, a page is written.
 *
 * @param most no more than this many
 */
public record PageChoice(int most) {
    /** As many as a mentor team could look through, and a folder still opens with. */
    public static final String STANDARD = "1000";

    /** The choice that a word names: {@code all}, {@code none} or a number; empty when it is no such word. */
    public static Optional<PageChoice> of(String word) {
        return switch (word) {
            case "all" -> Optional.of(new PageChoice(Integer.MAX_VALUE));
            case "none" -> Optional.of(new PageChoice(0));
            default ->
                Optional.ofNullable(Ints.tryParse(word))
                        .filter(number -> number >= 0)
                        .map(PageChoice::new);
        };
    }

    /** The pupils, those first for whom most support is proposed and among them those with most absence. */
    public List<PupilId> pupils(Results results) {
        return results.years().stream()
                .sorted(Comparator.comparingInt((PupilYear year) -> place(results.policy(), year))
                        .thenComparing(PupilYear.MOST_ABSENCE_FIRST))
                .map(PupilYear::pupil)
                .distinct()
                .limit(most)
                .toList();
    }

    /** The notices: those that stand before those that were withdrawn, those that the law demands first, and of these the newest. */
    public List<NoticeStory> notices(Results results) {
        return results.notices().stream()
                .sorted(Comparator.comparing(NoticeStory::isStanding, Comparator.reverseOrder())
                        .thenComparing(story -> story.notice().kind().isMandatory(), Comparator.reverseOrder())
                        .thenComparing(story -> story.notice().end(), Comparator.reverseOrder())
                        .thenComparing(NoticeStory.BY_SCHOOL))
                .limit(most)
                .toList();
    }

    private static int place(TierPolicy policy, PupilYear year) {
        Optional<Band> band = year.decision().band();
        return band.map(policy.bands()::indexOf).orElse(policy.bands().size());
    }
}
