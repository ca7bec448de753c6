package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeEvent;
import nl.aanwezig.core.notice.NoticeEvent.Change;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.notice.ReportDeadline;
import nl.aanwezig.core.timeline.Timeline;

/**
 * A notice and what became of it while the register was corrected.
 *
 * @param notice as it stands, or as it stood before it was withdrawn
 * @param timeline on which it rests: of a withdrawn one as it was known before
 * @param events all that happened to it, in order; the first is that it was proposed
 * @param zone in which the days of the events are told
 * @param dated whether the source tells when marks were written down; if not there was one look, and its day says nothing
 */
public record NoticeStory(Notice notice, Timeline timeline, List<NoticeEvent> events, ZoneId zone, boolean dated) {
    /** By school, pupil and number: no two are equal. */
    public static final Comparator<NoticeStory> BY_SCHOOL = Comparator.comparing(
                    (NoticeStory story) -> story.notice().school())
            .thenComparing(story -> story.notice().pupil())
            .thenComparing(story -> story.notice().begin())
            .thenComparing(NoticeStory::number);

    /** Copies the list. */
    public NoticeStory {
        events = ImmutableList.copyOf(events);
    }

    /** The number among the pupil's notices, from 1; one that was withdrawn keeps its own. */
    public int number() {
        return events.get(0).number();
    }

    /** Whether anything of it stands after all corrections. */
    public boolean isStanding() {
        return events.get(events.size() - 1).change() != Change.WITHDRAWN;
    }

    /** How often a correction gave it other days, another amount or other lessons. */
    public long changes() {
        return events.stream().filter(event -> event.change() == Change.CHANGED).count();
    }

    /**
     * By when the school reports; empty where it need not. A decision to remove is for the municipality at once (art. 18
     * Leerplichtwet 1969): the days that practice allows for the register are not for it.
     *
     * @param schoolDays how many days with lessons practice allows
     */
    public Optional<ReportDeadline> deadline(int schoolDays) {
        if (!notice.kind().isMandatory()) {
            return Optional.empty();
        }
        int allowed = notice.kind() == NoticeKind.REMOVAL ? 0 : schoolDays;
        return Optional.of(ReportDeadline.of(notice, timeline.calendar(), allowed));
    }

    /** The day on which it first came out of the register; empty where the register does not tell. */
    public Optional<LocalDate> proposedOn() {
        return dated ? Optional.of(on(events.get(0))) : Optional.empty();
    }

    /** The day of an event at the school. */
    public LocalDate on(NoticeEvent event) {
        return event.at().atZone(zone).toLocalDate();
    }

    /** Says nothing of the pupil. */
    @Override
    public String toString() {
        return "NoticeStory[" + events.size() + " events]";
    }
}
