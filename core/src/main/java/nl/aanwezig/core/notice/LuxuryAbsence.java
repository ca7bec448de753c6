package nl.aanwezig.core.notice;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.measure.DayCourse;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.timeline.Timeline;
import org.immutables.value.Value;

/**
 * Absence for the family's own convenience, mostly a holiday, without leave (luxeverzuim). It has no threshold: the first such day is
 * reported, at once. Whether it was for convenience a person says, by the category of the mark.
 *
 * <p>School days that follow each other make one notice. Source: the domain reference, Dutch law 1.7 and 3.1.
 */
@DomainType
@Value.Immutable
public sealed interface LuxuryAbsence permits ImmutableLuxuryAbsence {
    /** The categories of the code book that say so. */
    default Set<Category> categories() {
        return ImmutableSet.of(new Category("LUXURY"));
    }

    /** The age from which it is no longer reported: 18 years, when parents' duties have ended. */
    default int belowAge() {
        return 18;
    }

    /** The rule as given above. */
    static LuxuryAbsence standard() {
        return builder().build();
    }

    /** Every notice that the timeline gives cause for, in time order. */
    default List<Notice> find(Timeline timeline) {
        List<Notice> notices = new ArrayList<>();
        List<DayCourse> open = new ArrayList<>();
        LocalDate due = LocalDate.MIN;
        for (DayCourse day : DayCourse.of(timeline)) {
            List<Mark> own = day.missed().stream()
                    .filter(mark -> mark.code()
                            .category()
                            .filter(categories()::contains)
                            .isPresent())
                    .toList();
            if (own.isEmpty() || timeline.pupil().ageOn(day.date()).orElse(0) >= belowAge()) {
                continue;
            }
            if (!open.isEmpty() && day.date().isAfter(due)) {
                notices.add(notice(timeline, open));
                open = new ArrayList<>();
            }
            open.add(new DayCourse(day.date(), day.course(), List.of(), own));
            due = timeline.calendar().schoolDayAfter(1, day.date()).orElse(day.date());
        }
        if (!open.isEmpty()) {
            notices.add(notice(timeline, open));
        }
        return notices;
    }

    private static Notice notice(Timeline timeline, List<DayCourse> days) {
        LocalDate begin = days.get(0).date();
        LocalDate end = days.get(days.size() - 1).date();
        List<Mark> evidence =
                days.stream().flatMap(day -> day.missed().stream()).toList();
        return Notice.builder()
                .pupil(timeline.pupil().id())
                .school(timeline.school())
                .kind(NoticeKind.LUXURY)
                .begin(begin)
                .end(end)
                .amount(Days.of(days.size()))
                .why(new Explanation(List.of(new Finding(
                        LuxuryWording.SAID,
                        Map.of("begin", begin, "end", end, "days", Days.of(days.size())),
                        evidence))))
                .receipt(Receipt.of("luxury-absence", SixteenHours.VERSION, end, timeline))
                .build();
    }

    /** Starts a rule; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    final class Builder extends ImmutableLuxuryAbsence.Builder {
        Builder() {}
    }
}
