package nl.aanwezig.examples.conformance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Ratio;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.policy.UsFederal202611;

/** Rules on a single day, worked out on a timeline of one day. */
final class WorkedDays {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
    private static final SchoolId SCHOOL = new SchoolId("school");
    private static final Code PART = Code.of("part", Presence.PART);

    private WorkedDays() {}

    static Map<String, Object> halfMissed(WorkedInputs in) {
        Mark mark = Mark.builder()
                .date(DAY)
                .extent(Integer.parseInt(in.text("day_minutes")))
                .missed(Integer.parseInt(in.text("minutes_missed")))
                .code(PART)
                .build();
        Pupil pupil = Pupil.builder()
                .id(new PupilId("pupil"))
                .addEnrolment(Enrolment.of(SCHOOL, DateSpan.of(DAY, DAY)))
                .build();
        Timeline timeline = Timeline.of(
                pupil,
                SchoolCalendar.of(SCHOOL, List.of(DAY)),
                MarkLog.of(Unit.DAY, CodeBook.of("parts", List.of(PART)), List.of(mark)));
        Ratio absent = Tallies.of(timeline, UsFederal202611.CHRONIC.counting())
                .over(DateSpan.of(DAY, DAY))
                .absent();
        return Map.of("absent", absent.equals(Ratio.ONE));
    }
}
