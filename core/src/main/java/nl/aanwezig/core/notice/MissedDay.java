package nl.aanwezig.core.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.HourUnit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;

/**
 * A day on which hours were missed without a valid reason.
 *
 * @param date the day
 * @param sector of the enrolment on that day
 * @param unit what counted as an hour
 * @param hours more than zero
 * @param marks the lessons that were missed
 */
record MissedDay(LocalDate date, Optional<Sector> sector, HourUnit unit, Ratio hours, List<Mark> marks) {

    static List<MissedDay> unauthorised(Timeline timeline, SixteenHours rule) {
        MarkSeries series = timeline.series();
        List<MissedDay> days = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            long mark = series.packed(i);
            Code code = series.code(mark);
            Ratio part = rule.lateness().part(mark, code);
            if (part.signum() > 0 && code.standing().orElse(Standing.OPEN) == Standing.UNAUTHORISED) {
                add(days, timeline, rule, LocalDate.ofEpochDay(PackedMark.epochDay(mark)), mark, part, series.mark(i));
            }
        }
        return days;
    }

    private static void add(
            List<MissedDay> days,
            Timeline timeline,
            SixteenHours rule,
            LocalDate date,
            long packed,
            Ratio part,
            Mark mark) {
        MissedDay last = days.isEmpty() ? null : days.get(days.size() - 1);
        if (last == null || !last.date().equals(date)) {
            Optional<Sector> sector =
                    timeline.pupil().enrolmentOn(date, timeline.school()).flatMap(Enrolment::sector);
            last = new MissedDay(date, sector, unit(sector, rule), Ratio.ZERO, List.of());
            days.add(last);
        }
        List<Mark> marks = new ArrayList<>(last.marks());
        marks.add(mark);
        Ratio hours = last.hours().plus(last.unit().missed(packed, part));
        days.set(days.size() - 1, new MissedDay(date, last.sector(), last.unit(), hours, List.copyOf(marks)));
    }

    private static HourUnit unit(Optional<Sector> sector, SixteenHours rule) {
        return sector.map(known -> rule.hourUnits().getOrDefault(known, rule.otherHourUnit()))
                .orElse(rule.otherHourUnit());
    }
}
