package nl.aanwezig.examples.conformance;

import static nl.aanwezig.core.measure.Measures.ABSENT_HALF_DAYS;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.EnglandPenaltyNotice202611;
import nl.aanwezig.testkit.RollCall;

/** The English threshold for penalty notices, worked out week by week on a register of sessions. */
final class WorkedPenaltyNotice {
    private static final TierPolicy POLICY = EnglandPenaltyNotice202611.THRESHOLD;
    private static final int WEEKS = 10;
    private static final String HOLIDAY = "G";
    private static final String LATE = "U";
    private static final String ILL = "I";

    private WorkedPenaltyNotice() {}

    static Map<String, Object> threshold(WorkedInputs in) {
        Optional<String> list = in.values().entrySet().stream()
                .filter(input -> input.getKey().startsWith("unauth"))
                .map(Map.Entry::getValue)
                .findFirst();
        return list.isPresent() ? byWeek(WorkedWeekList.of(list.get()), in) : byReason(in);
    }

    private static Map<String, Object> byWeek(WorkedWeekList list, WorkedInputs in) {
        RollCall register = WorkedRegister.england();
        String code = in.text("codes").matches("[GOU].*") ? in.text("codes").substring(0, 1) : "O";
        for (Optional<Ratio> week : list.weeks()) {
            if (week.isPresent()) {
                register.week(week.get().numerator().intValueExact(), code);
            } else {
                register.holidayWeeks(1);
            }
        }
        Map<String, Object> values = values(register.units(in.whole("authorised_absent_sessions"), ILL));
        values.put("sum", list.sum());
        values.put("school_weeks_spanned", list.schoolWeeks());
        return values;
    }

    /** Holiday in the first of so many weeks, late arrivals in the last. */
    private static Map<String, Object> byReason(WorkedInputs in) {
        int holiday = in.whole("holiday_sessions");
        int late = in.whole("late_after_register_sessions");
        int weeks = Math.max(1, in.has("within_school_weeks") ? in.whole("within_school_weeks") : WEEKS);
        RollCall register = WorkedRegister.england();
        if (weeks == 1) {
            register.units(holiday, HOLIDAY).units(late, LATE);
        } else {
            register.week(holiday, HOLIDAY);
            for (int week = 2; week < weeks; week++) {
                register.week(0, HOLIDAY);
            }
            register.week(late, LATE);
        }
        Map<String, Object> values = values(register.units(in.whole("authorised_absent_sessions"), ILL));
        values.put("sum", Ratio.of(holiday + (long) late));
        values.put("school_weeks_spanned", weeks);
        return values;
    }

    private static Map<String, Object> values(RollCall register) {
        Map<String, Object> values = new HashMap<>();
        Timeline timeline = register.timeline();
        List<Ratio> sums = new ArrayList<>();
        for (LessonWeek week : timeline.calendar().lessonWeeks()) {
            LocalDate friday = week.days().endInclusive();
            sums.add(WorkedRegister.figures(POLICY, timeline, friday, Facts.none())
                    .value(ABSENT_HALF_DAYS.in(lessonWeeks(WEEKS)))
                    .map(HalfDays::value)
                    .orElse(Ratio.ZERO));
            if (!values.containsKey("met_in_week") && isMet(timeline, friday)) {
                values.put("met_in_week", sums.size());
            }
        }
        values.put("threshold_met", isMet(timeline, register.lastDay()));
        values.put("max_window_sum", sums.stream().max(Ratio::compareTo).orElse(Ratio.ZERO));
        return values;
    }

    private static boolean isMet(Timeline timeline, LocalDate asOf) {
        return WorkedOutcome.of(POLICY, WorkedRegister.figures(POLICY, timeline, asOf, Facts.none()))
                .is("threshold-met");
    }
}
