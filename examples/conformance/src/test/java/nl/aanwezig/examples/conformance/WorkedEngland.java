package nl.aanwezig.examples.conformance;

import static nl.aanwezig.examples.conformance.WorkedOutcome.is;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.Arbor202611;
import nl.aanwezig.mtss.policy.England2010;
import nl.aanwezig.mtss.policy.England202408;
import nl.aanwezig.mtss.policy.EnglandBefore2010;
import nl.aanwezig.mtss.policy.EnglandHalfTerms202611;
import nl.aanwezig.mtss.policy.EnglandPenaltyNotice202611;
import nl.aanwezig.mtss.policy.Oakmoor202611;
import nl.aanwezig.mtss.policy.Wales202611;
import nl.aanwezig.testkit.RollCall;

/** Rules of England and Wales. */
final class WorkedEngland {
    /** Weeks of a period; so many that the greatest count fits into one. */
    private static final int WEEKS = 7;

    static final Map<String, WorkedRule> RULES = Map.ofEntries(
            Map.entry("eng-pa-severe", WorkedEngland::persistent),
            Map.entry("attendance-rate", WorkedEngland::persistent),
            Map.entry("eng-pa-halfterm-table", WorkedEngland::halfTermTable),
            Map.entry("eng-pa-pre2010-20pct", fixed(EnglandBefore2010.HALF_TERMS, EnglandBefore2010.TERMS)),
            Map.entry("eng-pa-2010-2015-15pct", fixed(England2010.HALF_TERMS, England2010.TERMS)),
            Map.entry("eng-penalty-notice", WorkedPenaltyNotice::threshold),
            Map.entry("eng-penalty-notice-escalation", WorkedEngland::escalation),
            Map.entry("oakmoor-band", sessions(Oakmoor202611.BANDS, "band")),
            Map.entry("aggregate-rates", WorkedEngland::aggregate),
            Map.entry("wales-pa", WorkedEngland::wales));

    private WorkedEngland() {}

    private static WorkedRule sessions(TierPolicy policy, String key) {
        return WorkedOutcome.share(policy, Unit.HALF_DAY, WorkedRegister.EXCUSED, key, band -> band);
    }

    /** Who is severely absent is persistently absent too. */
    private static Map<String, Object> persistent(WorkedInputs in) {
        Map<String, Object> values =
                new HashMap<>(sessions(England202408.PERSISTENT, "band").apply(in));
        Object band = values.get("band");
        boolean severe = "severe".equals(band);
        boolean persistent = severe || "persistent".equals(band);
        values.put("severe", severe);
        values.put("persistent", persistent);
        values.put("dfe", persistent);
        values.put("arbor_text", isPersistent(Arbor202611.PERSISTENT, in));
        return values;
    }

    private static boolean isPersistent(TierPolicy policy, WorkedInputs in) {
        return WorkedOutcome.of(policy, Unit.HALF_DAY, WorkedRegister.EXCUSED, WorkedShare.of(in))
                .is("persistent");
    }

    private static Map<String, Object> wales(WorkedInputs in) {
        boolean moreThan = isPersistent(Wales202611.MORE_THAN_10, in);
        boolean atLeast = isPersistent(Wales202611.AT_LEAST_10, in);
        Map<String, Object> values =
                new HashMap<>(sessions(Wales202611.AT_LEAST_10, "band").apply(in));
        values.put("ambiguous", moreThan != atLeast);
        values.put("text_more_than", moreThan);
        values.put("text_at_least", atLeast);
        values.put("persistent", moreThan == atLeast ? atLeast : "ambiguous");
        return values;
    }

    private static Map<String, Object> halfTermTable(WorkedInputs in) {
        int ended = in.whole("half_terms_elapsed");
        return afterPeriods(EnglandHalfTerms202611.TABLE, "half-term", ended, in.whole("absent_sessions"))
                .under("persistent_on_track", is("persistent"));
    }

    private static WorkedRule fixed(TierPolicy halfTerms, TierPolicy terms) {
        return in -> {
            int absent = in.whole("absent_sessions");
            WorkedOutcome outcome = in.has("terms")
                    ? afterPeriods(terms, "term", in.whole("terms"), absent)
                    : afterPeriods(halfTerms, "half-term", in.whole("half_terms"), absent);
            return outcome.under("persistent", is("persistent"));
        };
    }

    /** Sessions missed from the first day on, asked on the last day of a period of the year. */
    private static WorkedOutcome afterPeriods(TierPolicy policy, String division, int ended, int absent) {
        List<DateSpan> periods = new ArrayList<>();
        LocalDate start = WorkedRegister.FIRST;
        for (int i = 0; i < Math.max(ended, 1); i++) {
            periods.add(DateSpan.of(start, start.plusWeeks(WEEKS).minusDays(3)));
            start = start.plusWeeks(WEEKS);
        }
        RollCall register = WorkedRegister.england().units(absent, "I");
        while (register.day().isBefore(start)) {
            register.units(1, "/");
        }
        Timeline timeline = register.timeline(calendar -> calendar.divided(division, periods));
        LocalDate asOf =
                ended == 0 ? WorkedRegister.FIRST : periods.get(ended - 1).endInclusive();
        return WorkedOutcome.of(policy, WorkedRegister.figures(policy, timeline, asOf, Facts.none()));
    }

    private static Map<String, Object> escalation(WorkedInputs in) {
        RollCall register = WorkedRegister.england().units(10, "O");
        Facts notices = Facts.of(Stream.iterate(register.lastDay(), last -> last.minusMonths(6))
                .limit(in.whole("previous_notices_in_3y"))
                .map(day -> Fact.of(EnglandPenaltyNotice202611.NOTICE, day))
                .toArray(Fact[]::new));
        TierPolicy policy = EnglandPenaltyNotice202611.ESCALATION;
        Map<String, Object> values = WorkedOutcome.of(policy, WorkedRegister.figures(policy, register, notices))
                .under("outcome", band -> band);
        if (values.containsValue("no-further-notice")) {
            values.put("consider", "prosecution-or-other");
        }
        return values;
    }

    private static Map<String, Object> aggregate(WorkedInputs in) {
        Ratio possible = in.number("possible");
        Ratio absence = in.has("absence")
                ? in.number("absence")
                : in.number("authorised").plus(in.number("unauthorised"));
        return Map.of(
                "absence", absence,
                "absence_pct", Share.of(absence, possible).percent(),
                "attendance_pct", Share.of(possible.minus(absence), possible).percent(),
                "auth_pct", Share.of(in.number("authorised"), possible).percent(),
                "unauth_pct", Share.of(in.number("unauthorised"), possible).percent());
    }
}
