package nl.aanwezig.core.notice;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.HourUnit;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.statute.ReportRules;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;
import org.immutables.value.Value;

/**
 * The duty to report 16 hours of unauthorised absence in four consecutive lesson weeks (art. 21a Leerplichtwet 1969).
 *
 * <p>Each missed day looks back over the window that ends in it. When the hours since the last notice reach the limit there is a
 * notice: it begins with the first missed day in the window and ends that day; all hours of the end day belong to it, and
 * counting restarts the day after. Authorised absence, absence not judged yet, lateness, and lessons that were cancelled or not
 * recorded do not count. Hours of different kinds do not add up: where a pupil changes to a sector with another hour, counting starts anew.
 *
 * <p>Sources: the domain reference, Dutch law 2.7, 8.2 and 11.1. Where sources contradict each other there is a parameter, with the
 * default that the reference proposes.
 */
@DomainType
@Value.Immutable
public sealed interface SixteenHours permits ImmutableSixteenHours {
    /** The text of the act that the rule follows: the one in force on 1 August 2026. */
    String VERSION = "2026-08-01";

    /** The limit in hours of the sector: 16. */
    default Ratio limit() {
        return Ratio.of(16);
    }

    /** The act says "in total sixteen hours" and DUO "at least 16"; some local rules say more than 16 (11.1, row 1). */
    default Bound bound() {
        return Bound.AT_LEAST;
    }

    /** Sectors with another bound than the rest: the BES act asks more than 16 hours of schools and 16 in total of institutions. */
    Map<Sector, Bound> bounds();

    /**
     * Four consecutive lesson weeks, aligned; {@link Window} has the other readings in use, and {@link Window#withinSchoolYear()} cuts them
     * at 1 August.
     */
    default Window window() {
        return Window.lessonWeeks(4);
    }

    /** Whether minutes late add up: off. */
    default Lateness lateness() {
        return Lateness.LEFT_OUT;
    }

    /** Whether somebody who stays away without a break is reported once a week: off. */
    default Relief relief() {
        return Relief.NONE;
    }

    /** From this age on the end date it is a notice of the kind for adults: 18 years. */
    default int adultAge() {
        return 18;
    }

    /** What counts as an hour, by sector (8.2 and 11.1, row 2). */
    default Map<Sector, HourUnit> hourUnits() {
        return ImmutableMap.of(
                Sector.PRIMARY, HourUnit.CLOCK,
                Sector.SECONDARY, HourUnit.LESSON_PERIOD,
                Sector.VOCATIONAL, HourUnit.CLOCK);
    }

    /** What counts as an hour where the enrolment names no sector: the clock. */
    default HourUnit otherHourUnit() {
        return HourUnit.CLOCK;
    }

    /** The rule as the act and DUO give it for the European Netherlands, in the last text that is known. */
    static SixteenHours european() {
        return builder().build();
    }

    /**
     * The rule for the Caribbean Netherlands (Leerplichtwet BES), in the last text that is known: schools report more than 16 hours,
     * institutions 16 hours in total.
     */
    static SixteenHours caribbean() {
        return in(Jurisdiction.CARIBBEAN_NETHERLANDS, LocalDate.MAX);
    }

    /** The rule of a jurisdiction on a date. */
    static SixteenHours in(Jurisdiction jurisdiction, LocalDate date) {
        ReportRules rules = ReportRules.in(jurisdiction, date);
        Builder rule = builder().limit(rules.limit());
        rules.bounds().forEach((sector, bound) -> {
            if (bound != Bound.AT_LEAST) {
                rule.putBound(sector, bound);
            }
        });
        return rule.build();
    }

    /**
     * Every notice that the timeline gives cause for, in time order. Only a register of lessons knows hours; of others there are
     * none. A pupil without a birth date counts as a minor, so that nobody is missed.
     */
    default List<Notice> find(Timeline timeline) {
        List<Notice> notices = new ArrayList<>();
        if (timeline.series().unit() != Unit.LESSON) {
            return notices;
        }
        List<MissedDay> days = MissedDay.unauthorised(timeline, this);
        Weekly weekly = Weekly.of(relief(), timeline);
        Ratio sum = Ratio.ZERO;
        int from = 0;
        for (int at = 0; at < days.size(); at++) {
            MissedDay day = days.get(at);
            LocalDate start = window().ending(day.date(), timeline.calendar())
                    .map(DateSpan::start)
                    .orElse(day.date());
            if (day.unit() != days.get(from).unit()) {
                sum = Ratio.ZERO;
                from = at;
            }
            sum = sum.plus(day.hours());
            while (days.get(from).date().isBefore(start)) {
                sum = sum.minus(days.get(from++).hours());
            }
            boolean reached = boundOf(day).holds(new Count(sum), new Count(limit()));
            if (reached && weekly.isDue(day.date(), notices)) {
                notices.add(notice(timeline, days.subList(from, at + 1), sum));
                sum = Ratio.ZERO;
                from = at + 1;
            }
        }
        return notices;
    }

    private Bound boundOf(MissedDay day) {
        return day.sector()
                .map(sector -> bounds().getOrDefault(sector, bound()))
                .orElse(bound());
    }

    /** The version for receipts; a rule with other parameters than the act's names them. */
    private static String version(SixteenHours rule) {
        return rule.equals(european()) ? VERSION : VERSION + " as " + rule;
    }

    private Notice notice(Timeline timeline, List<MissedDay> days, Ratio sum) {
        MissedDay last = days.get(days.size() - 1);
        LocalDate end = last.date();
        boolean adult = timeline.pupil().ageOn(end).orElse(0) >= adultAge();
        return Notice.builder()
                .pupil(timeline.pupil().id())
                .school(timeline.school())
                .kind(adult ? NoticeKind.SIXTEEN_HOURS_ADULT : NoticeKind.SIXTEEN_HOURS)
                .begin(days.get(0).date())
                .end(end)
                .amount(last.unit().quantity(sum))
                .why(SixteenHoursWording.explain(
                        this, timeline, days, last.unit().quantity(sum)))
                .receipt(Receipt.of("sixteen-hours", version(this), end, timeline))
                .build();
    }

    /** Starts a rule; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a rule. */
    final class Builder extends ImmutableSixteenHours.Builder {
        Builder() {}
    }
}
