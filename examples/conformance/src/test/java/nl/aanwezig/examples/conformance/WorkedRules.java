package nl.aanwezig.examples.conformance;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import java.util.HashMap;
import java.util.Map;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Condition;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.signal.Outcome;
import nl.aanwezig.core.signal.Rule;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.EduWarehouse202606;
import nl.aanwezig.mtss.policy.England202408;
import nl.aanwezig.mtss.policy.Kipp202608;
import nl.aanwezig.mtss.policy.UsFederal202611;
import nl.aanwezig.mtss.report.Schemes;

/** The rules of the worked examples that the library supports, each through what the library ships. */
final class WorkedRules {
    private static final Map<String, String> EDU_CATEGORIES =
            Map.of("satisfactory", "1", "at-risk", "2", "moderate", "3", "severe", "4");

    static final Map<String, WorkedRule> BY_NAME = Map.ofEntries(
            Map.entry("aw-tier-trigger", WorkedRules::trigger),
            Map.entry("aw-band-5-10-20", in -> band(AttendanceWorks202111.BANDS, in)),
            Map.entry("us-federal-chronic", in -> chronic(UsFederal202611.CHRONIC, in)),
            Map.entry("us-federal-day-absent", WorkedDays::halfMissed),
            Map.entry("edu-wh-category", WorkedRules::eduCategory),
            Map.entry("kipp-chronic", in -> attendance(Kipp202608.CHRONIC, present(in, ""))),
            Map.entry("kipp-4tier", WorkedRules::kippTier),
            Map.entry("chronic-per-school", in -> withoutMinimum(present(in, ""))),
            Map.entry("chronic-across-schools", WorkedRules::acrossSchools),
            Map.entry("eng-pa-severe", WorkedRules::england),
            Map.entry("attendance-rate", WorkedRules::england),
            Map.entry("aggregate-rates", WorkedRules::aggregate),
            Map.entry("data-quality", WorkedDays::unmapped),
            Map.entry("spell-count", WorkedSignals::spells),
            Map.entry("nl-mazl", WorkedSignals::sickness),
            Map.entry("nl-16-in-4", WorkedWeeks::sixteenHours),
            Map.entry("sras-r-profile", WorkedSides::functions),
            // Populations
            Map.entry("sdc-ca", WorkedReports::california),
            Map.entry("sdc-delaware", in -> WorkedReports.share(Schemes.DELAWARE, in)),
            Map.entry("sdc-utah", in -> WorkedReports.share(Schemes.UTAH, in)),
            Map.entry("display-rounding-floor", WorkedReports::roundedDown),
            // Statistics
            Map.entry("wilson95-clopper95", WorkedStatistics::intervals),
            Map.entry("wilson95-jeffreys95", WorkedStatistics::intervals),
            Map.entry("beta-tier-posterior", WorkedStatistics::posterior),
            Map.entry("nap-tau-tauU-pnd", WorkedStatistics::overlap),
            Map.entry("nap-se-ci", WorkedStatistics::napErrors),
            Map.entry("tau-bc", WorkedStatistics::tauBaselineCorrected),
            Map.entry("ird-pem-pand", WorkedStatistics::overlapShares),
            Map.entry("regression-to-mean", WorkedStatistics::regressionToMean),
            Map.entry("ewma", WorkedStatistics::ewma),
            Map.entry("cusum", WorkedStatistics::cusum),
            Map.entry("difference-in-differences", WorkedStatistics::differenceInDifferences),
            Map.entry("rct-mean-difference", WorkedStatistics::randomised),
            Map.entry("markov-vif", WorkedStatistics::markov),
            Map.entry("kendall-tau-b", WorkedStatistics::kendall));

    private WorkedRules() {}

    private static Map<String, Object> trigger(WorkedInputs in) {
        Band band = Mtss.with(AttendanceWorks202111.TRIGGERS).band(in.months()).orElseThrow();
        return Map.of("tier", band.tier().orElseThrow(), "reason", band.name());
    }

    private static Map<String, Object> band(TierPolicy policy, WorkedInputs in) {
        Figures figures = WorkedInputs.year(in.number("absent"), in.number("enrolled"));
        return verdict(policy, figures, "band");
    }

    private static Map<String, Object> chronic(TierPolicy policy, WorkedInputs in) {
        Figures figures = WorkedInputs.year(in.number("absent"), in.number("enrolled"));
        Map<String, Object> values = verdict(policy, figures, "chronic");
        values.computeIfPresent("chronic", (key, band) -> band.equals("not-evaluated") ? band : band.equals("chronic"));
        return values;
    }

    /** The band under a key, or "not-evaluated" and its reason; and the rate of absence. */
    private static Map<String, Object> verdict(TierPolicy policy, Figures figures, String key) {
        Map<String, Object> values = new HashMap<>();
        Mtss mtss = Mtss.with(policy);
        mtss.notEvaluated(figures).ifPresent(reason -> values.put("reason", reason));
        values.put(key, mtss.band(figures).map(Band::name).orElse("not-evaluated"));
        figures.value(ABSENCE_SHARE.in(yearToDate())).ifPresent(share -> values.put("rate_pct", share.percent()));
        return values;
    }

    private static Map<String, Object> eduCategory(WorkedInputs in) {
        Figures figures = WorkedInputs.year(in.number("absent"), in.number("enrolled"));
        Map<String, Object> values = new HashMap<>();
        String band = Mtss.with(EduWarehouse202606.BANDS)
                .band(figures)
                .map(Band::name)
                .orElse("");
        values.put("category", EDU_CATEGORIES.getOrDefault(band, "null"));
        values.put("chronic", band.equals("moderate") || band.equals("severe"));
        values.put("rate_pct", rate(figures, EduWarehouse202606.ROUNDED_ATTENDANCE));
        return values;
    }

    private static Figures present(WorkedInputs in, String prefix) {
        Ratio enrolled = in.number(prefix + "enrolled");
        return WorkedInputs.year(enrolled.minus(in.number(prefix + "present")), enrolled);
    }

    private static Map<String, Object> attendance(TierPolicy policy, Figures figures) {
        Map<String, Object> values = verdict(policy, figures, "chronic");
        values.computeIfPresent("chronic", (key, band) -> band.equals("not-evaluated") ? band : band.equals("chronic"));
        values.put("ada_pct", rate(figures, ATTENDANCE_SHARE));
        return values;
    }

    /** KIPP's bound on one school, however short the stay. */
    private static Map<String, Object> withoutMinimum(Figures figures) {
        Rule rule = Kipp202608.CHRONIC.bands().get(0).rule().orElseThrow();
        return Map.of(
                "chronic", rule.condition().test(figures) == Outcome.MET, "ada_pct", rate(figures, ATTENDANCE_SHARE));
    }

    private static Map<String, Object> acrossSchools(WorkedInputs in) {
        Figures first = present(in, "s1_");
        Figures second = present(in, "s2_");
        Figures both =
                figure -> first.over(figure).flatMap(one -> second.over(figure).map(one::plus));
        Map<String, Object> values = new HashMap<>(withoutMinimum(both));
        both.over(ABSENCE_SHARE.in(yearToDate())).ifPresent(tally -> {
            values.put("present", tally.present());
            values.put("enrolled", tally.possible());
        });
        return values;
    }

    private static Map<String, Object> kippTier(WorkedInputs in) {
        Ratio hundred = Ratio.of(100);
        Figures figures = WorkedInputs.year(hundred.minus(in.number("ada_pct")), hundred);
        Tier tier =
                Mtss.with(Kipp202608.TIERS).band(figures).orElseThrow().tier().orElseThrow();
        return Map.of("tier", tier);
    }

    private static Map<String, Object> england(WorkedInputs in) {
        Figures figures = WorkedInputs.year(in.number("absent_sessions"), in.number("possible_sessions"));
        Map<String, Object> values = verdict(England202408.PERSISTENT, figures, "band");
        Object band = values.get("band");
        boolean severe = "severe".equals(band);
        boolean persistent = severe || "persistent".equals(band);
        values.put("severe", severe);
        values.put("persistent", persistent);
        values.put("dfe", persistent);
        values.put(
                "arbor_text",
                Condition.that(ATTENDANCE_SHARE.in(yearToDate()).lessThan(percent(90)))
                                .test(figures)
                        == Outcome.MET);
        values.put("attendance_pct", rate(figures, ATTENDANCE_SHARE));
        return values;
    }

    private static Map<String, Object> aggregate(WorkedInputs in) {
        Ratio possible = in.number("possible");
        Ratio absence = in.has("absence")
                ? in.number("absence")
                : in.number("authorised").plus(in.number("unauthorised"));
        Map<String, Object> values = new HashMap<>();
        values.put("absence", absence);
        values.put("absence_pct", Share.of(absence, possible).percent());
        values.put("attendance_pct", Share.of(possible.minus(absence), possible).percent());
        values.put("auth_pct", Share.of(in.number("authorised"), possible).percent());
        values.put("unauth_pct", Share.of(in.number("unauthorised"), possible).percent());
        return values;
    }

    private static Object rate(Figures figures, Measure<Share> measure) {
        return figures.value(measure.in(yearToDate())).map(Share::percent).orElse(Ratio.ZERO);
    }
}
