package nl.aanwezig.examples.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.UsFederal202611;

/** Rules on a single day, worked out on a timeline of one day. */
final class WorkedDays {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final SchoolId SCHOOL = new SchoolId("school");
    private static final Code PART = Code.of("part", Presence.PART);
    private static final CodeBook CODES = CodeBook.of("parts", List.of(PART));

    private WorkedDays() {}

    /** Whether a day counts as absent of which so many minutes were missed, by the counting of a policy. */
    static WorkedRule absent(TierPolicy policy) {
        return in -> {
            String missed = in.has("missed_minutes") ? "missed_minutes" : "minutes_missed";
            Mark mark = Mark.builder()
                    .date(DAY)
                    .extent(in.whole("day_minutes"))
                    .missed(in.whole(missed))
                    .code(PART)
                    .build();
            Timeline timeline = timeline(MarkLog.of(Unit.DAY, CODES, List.of(mark)), FillPolicy.UNRECORDED);
            Ratio absent = Tallies.of(timeline, policy.counting())
                    .over(DateSpan.of(DAY, DAY))
                    .absent();
            return Map.of("absent", absent.equals(Ratio.ONE));
        };
    }

    /** A code that no book holds, in a register where a day without a mark is present, and in one where it is absent. */
    static Map<String, Object> unmapped(WorkedInputs in) {
        if (CODES.find(in.text("code"), DAY).isPresent()) {
            return Map.of("status", "mapped");
        }
        MarkLog log = MarkLog.builder(Unit.DAY, CODES)
                .add(PackedMark.notUnderstood(DAY.toEpochDay(), 0, PackedMark.WHOLE))
                .build();
        boolean unrecorded = true;
        boolean listed = true;
        for (FillPolicy fill : FillPolicy.values()) {
            Timeline timeline = timeline(log, fill);
            Tally tally =
                    Tallies.of(timeline, UsFederal202611.CHRONIC.counting()).over(DateSpan.of(DAY, DAY));
            unrecorded &= tally.unrecorded() == 1 && tally.absent().equals(Ratio.ZERO);
            listed &= timeline.quality().count(Irregularity.Kind.NOT_UNDERSTOOD) == 1;
        }
        return Map.of(
                "status", listed ? "error-or-excluded-with-warning" : "silent",
                "never", unrecorded ? "silently-absent" : "nothing");
    }

    private static Timeline timeline(MarkLog log, FillPolicy fill) {
        Pupil pupil = Pupil.builder()
                .id(new PupilId("pupil"))
                .addEnrolment(Enrolment.of(SCHOOL, DateSpan.of(DAY, DAY)))
                .build();
        return Timeline.of(
                pupil,
                SchoolCalendar.of(SCHOOL, List.of(DAY)),
                log,
                TimelinePolicy.builder().fill(fill).build());
    }
}
