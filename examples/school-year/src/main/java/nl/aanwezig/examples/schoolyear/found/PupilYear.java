package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.ReportingDuty;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.TierChange;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.certainty.Certainty;

/**
 * What the job found for one pupil at one school, or at all schools together where the policy counts them together.
 *
 * @param timelines what happened, one for each school that was counted
 * @param facts what people recorded beside the marks
 * @param tally the year so far, in units of the register
 * @param decision what support the policy proposes
 * @param changes the days on which that became something else, in order
 * @param notices what the schools should report and what was withdrawn, by number
 * @param signals what stood out this school year, in order of days, good news first within a day
 * @param certainty how sure the proposal is, which it never changes
 */
public record PupilYear(
        List<Timeline> timelines,
        Facts facts,
        Tally tally,
        TierDecision decision,
        List<TierChange> changes,
        List<NoticeStory> notices,
        List<SignalAt> signals,
        Certainty certainty) {
    /** What the register counts in, whatever the policy does: units, and parts of them as they are. */
    public static final Counting UNITS = Counting.units(PartRule.PROPORTIONAL);

    /** Most absence first; who has nothing to divide by comes last; equals in the order of their references. */
    public static final Comparator<PupilYear> MOST_ABSENCE_FIRST = Comparator.comparing(PupilYear::absence)
            .reversed()
            .thenComparing(PupilYear::pupil)
            .thenComparing(PupilYear::school);

    /** Copies the lists. */
    public PupilYear {
        timelines = ImmutableList.copyOf(timelines);
        changes = ImmutableList.copyOf(changes);
        notices = ImmutableList.copyOf(notices);
        signals = ImmutableList.copyOf(signals);
    }

    /** What the schools should report after all corrections, in order of days. */
    public List<Notice> standing() {
        return notices.stream()
                .filter(NoticeStory::isStanding)
                .map(NoticeStory::notice)
                .sorted(ReportingDuty.ORDER)
                .toList();
    }

    /** The pupil. */
    public PupilId pupil() {
        return decision.pupil();
    }

    /** The school under whose name the pupil stands in lists: of several the one with the latest day on the roll. */
    public SchoolId school() {
        return latestSchool(timelines);
    }

    /** The school of these with the latest day on the roll. */
    static SchoolId latestSchool(List<Timeline> timelines) {
        return timelines.stream()
                .max(Comparator.comparingLong(
                        timeline -> timeline.enrolledDays().max().orElse(Long.MIN_VALUE)))
                .orElseThrow()
                .school();
    }

    /** The names of all schools that were counted, for a cell of a table. */
    public String schools() {
        return decision.schools().stream().map(SchoolId::value).collect(Collectors.joining(" + "));
    }

    /** The school year so far at one school. */
    public static Tally soFar(Timeline timeline, LocalDate asOf) {
        LocalDate first = timeline.calendar().schoolYear(asOf).span().start();
        return Tallies.of(timeline, UNITS).over(DateSpan.of(first, asOf));
    }

    private Ratio absence() {
        return tally.possible().signum() == 0 ? Ratio.of(-1) : tally.absent().dividedBy(tally.possible());
    }
}
