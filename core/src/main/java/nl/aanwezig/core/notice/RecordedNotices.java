package nl.aanwezig.core.notice;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;

/**
 * Reports that no register of attendance gives cause for: people decided on them and recorded it as a {@link Fact}. The same fact with the value
 * 0 takes the decision before it back.
 *
 * <p>Source: the domain reference, Dutch law 1.9 (A8), 2.7 and 3.1.
 */
public final class RecordedNotices {
    /** The fact that a school chose to report a concern below every threshold, or a doubt about sickness. */
    public static final String OTHER = "report-other";

    /** The fact that a decision was taken to remove a pupil. */
    public static final String REMOVAL = "removal-decision";

    private static final ImmutableMap<String, NoticeKind> KINDS =
            ImmutableMap.of(OTHER, NoticeKind.OTHER, REMOVAL, NoticeKind.REMOVAL);

    private static final ImmutableMap<NoticeKind, Phrase> SAID = ImmutableMap.of(
            NoticeKind.OTHER,
                    new Phrase(
                            "De school koos er op {date} voor te melden, ook al is er geen drempel bereikt (overig verzuim).",
                            "The school chose to report on {date}, although no threshold was reached (overig verzuim)."),
            NoticeKind.REMOVAL,
                    new Phrase(
                            "Op {date} is besloten tot verwijdering; de directeur meldt dat meteen aan de gemeente (art. 18"
                                    + " Leerplichtwet 1969). Verwijderen mag alleen als de leerling ergens anders is ingeschreven of is vrijgesteld"
                                    + " (art. 10).",
                            "On {date} removal was decided; the head reports it to the municipality at once (art. 18 Leerplichtwet"
                                    + " 1969). A pupil may only be removed who is enrolled elsewhere or exempted (art. 10)."));

    private RecordedNotices() {}

    /**
     * A notice for each such fact up to the last day of the timelines, in time order, of the school where the pupil was on the roll then;
     * of several the one that is first by name. A fact of a day on no roll stands with the school of the timeline that ended last.
     *
     * @param timelines of one pupil
     */
    public static List<Notice> find(Collection<Timeline> timelines, Facts facts) {
        List<Notice> notices = new ArrayList<>();
        for (Fact fact : facts.all()) {
            NoticeKind kind = KINDS.get(fact.name());
            if (kind != null && fact.value().signum() <= 0) {
                takeBack(kind, notices);
            } else if (kind != null) {
                timelines.stream()
                        .filter(timeline -> !fact.date().isAfter(timeline.lastDay()))
                        .min(Comparator.comparing((Timeline timeline) -> timeline.pupil()
                                        .enrolmentOn(fact.date(), timeline.school())
                                        .isEmpty())
                                .thenComparing(Timeline::lastDay, Comparator.reverseOrder())
                                .thenComparing(Timeline::school))
                        .ifPresent(timeline -> notices.add(notice(kind, fact, timeline)));
            }
        }
        return notices;
    }

    private static void takeBack(NoticeKind kind, List<Notice> notices) {
        for (int i = notices.size() - 1; i >= 0; i--) {
            if (notices.get(i).kind() == kind) {
                notices.remove(i);
                return;
            }
        }
    }

    private static Notice notice(NoticeKind kind, Fact fact, Timeline timeline) {
        Phrase said = SAID.getOrDefault(kind, kind.title());
        return Notice.builder()
                .pupil(timeline.pupil().id())
                .school(timeline.school())
                .kind(kind)
                .begin(fact.date())
                .end(fact.date())
                .why(new Explanation(List.of(Finding.of(said, Map.of("date", fact.date())))))
                .receipt(Receipt.of(fact.name(), SixteenHours.VERSION, fact.date(), List.of(timeline), Facts.of(fact)))
                .build();
    }
}
