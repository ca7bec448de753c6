package nl.aanwezig.examples.conformance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.mtss.certainty.Beta;
import nl.aanwezig.mtss.certainty.RateBands;
import nl.aanwezig.mtss.certainty.RateInterval;
import nl.aanwezig.mtss.certainty.Spells;
import nl.aanwezig.mtss.effect.BaselineTrend;
import nl.aanwezig.mtss.effect.Circumstances;
import nl.aanwezig.mtss.effect.GroupDesigns;
import nl.aanwezig.mtss.effect.KendallTau;
import nl.aanwezig.mtss.effect.Nap;
import nl.aanwezig.mtss.effect.Overlap;
import nl.aanwezig.mtss.effect.Phases;
import nl.aanwezig.mtss.effect.Phases.Direction;
import nl.aanwezig.mtss.effect.RegressionToMean;
import nl.aanwezig.mtss.effect.RegressionToMean.Population;
import nl.aanwezig.mtss.effect.Sample;
import nl.aanwezig.mtss.signal.ControlCharts;

/** The statistics of the worked examples, each through the library's own function. */
final class WorkedStatistics {
    private static final double LEVEL = 0.95;

    /** The form of a denominator that is a square root of a product. */
    private static final Pattern ROOT = Pattern.compile("sqrt\\((\\d+)\\*(\\d+)\\)");

    /** Published means come without the circumstances of their pupils, which change no number. */
    private static final Circumstances PUBLISHED = new Circumstances(
            new Phrase("uitkomst", "outcome"),
            Direction.DECREASE,
            Circumstances.Selection.BY_OUTCOME_LIKE_COMPARISON,
            Circumstances.Season.SAME,
            0);

    static final Map<String, WorkedRule> RULES = Map.ofEntries(
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

    private WorkedStatistics() {}

    static Map<String, Object> intervals(WorkedInputs in) {
        double k = decimal(in, "k");
        double n = decimal(in, "n");
        return Map.of(
                "wilson", RateInterval.WILSON.of(k, n, LEVEL),
                "jeffreys", RateInterval.JEFFREYS.of(k, n, LEVEL),
                "clopper", RateInterval.CLOPPER_PEARSON.of(k, n, LEVEL));
    }

    static Map<String, Object> posterior(WorkedInputs in) {
        double k = decimal(in, "k");
        Beta rate = new Beta(decimal(in, "a0"), decimal(in, "b0")).after(k, decimal(in, "n") - k);
        List<Share> cuts = Arrays.stream(in.text("cuts").split(","))
                .map(cut -> new Share(Ratio.parse(cut)))
                .toList();
        List<String> percents =
                cuts.stream().map(cut -> cut.percent().display(4)).toList();
        List<String> names = IntStream.rangeClosed(0, cuts.size())
                .mapToObj(i -> {
                    if (i == 0) {
                        return "p<" + percents.get(0);
                    }
                    String from = percents.get(i - 1);
                    return i == cuts.size() ? "p>=" + from : "p" + from + "-" + percents.get(i);
                })
                .toList();
        List<Double> probabilities = new RateBands(names, cuts).probabilities(rate);
        Map<String, Object> values = new HashMap<>();
        values.put("mean", rate.mean());
        IntStream.range(0, names.size()).forEach(i -> values.put(names.get(i), probabilities.get(i)));
        return values;
    }

    static Map<String, Object> overlap(WorkedInputs in) {
        Phases phases = phases(in);
        Nap nap = Nap.of(phases);
        return Map.of(
                "nap_num", nap.improved(),
                "nap_den", Ratio.of(nap.pairs()),
                "nap", WorkedValue.statistic(nap.value()),
                "tau", WorkedValue.statistic(Overlap.tau(phases)),
                "tauU_vsA_trend", WorkedValue.statistic(Overlap.tauULegacy(phases)),
                "pnd", Overlap.betterThanBest(phases));
    }

    static Map<String, Object> napErrors(WorkedInputs in) {
        Nap nap = Nap.of(phases(in));
        Map<String, Object> values = new HashMap<>();
        nap.unbiasedError().ifPresent(error -> values.put("se_unbiased", error));
        values.put("se_hanley", nap.hanleyError());
        values.put("se_null", nap.nullError());
        values.put("ci95_exact", nap.interval(LEVEL));
        return values;
    }

    static Map<String, Object> tauBaselineCorrected(WorkedInputs in) {
        Phases phases = phases(in);
        BaselineTrend trend = BaselineTrend.of(phases.baseline());
        Map<String, Object> values = new HashMap<>();
        values.put("slope", WorkedValue.statistic(trend.slope()));
        values.put("intercept", WorkedValue.statistic(trend.intercept()));
        values.put("tau", WorkedValue.statistic(Overlap.tauBaselineCorrected(phases)));
        Overlap.kendallBaselineCorrected(phases).ifPresent(tau -> values.put("kendall_tau_b", tau));
        return values;
    }

    static Map<String, Object> overlapShares(WorkedInputs in) {
        Phases phases = phases(in);
        return Map.of(
                "pem", Overlap.betterThanMedian(phases),
                "pand", Overlap.apart(phases),
                "ird", Overlap.improvementRateDifference(phases));
    }

    static Map<String, Object> regressionToMean(WorkedInputs in) {
        Population population = new Population(decimal(in, "mu"), decimal(in, "sigma_total"), decimal(in, "rho"));
        double cut = decimal(in, "cut");
        RegressionToMean chosen =
                in.text("direction").equals("below") ? population.chosenBelow(cut) : population.chosenAbove(cut);
        return Map.of("z", chosen.z(), "C", chosen.meanOfChosen(), "expected_rtm", chosen.expected());
    }

    static Map<String, Object> ewma(WorkedInputs in) {
        double k = in.has("k") ? decimal(in, "k") : 3;
        ControlCharts.Ewma chart =
                ControlCharts.ewma(decimals(in, "x"), decimal(in, "lambda"), decimal(in, "z0"), decimal(in, "s"), k);
        return Map.of("z", chart.z(), "ucl", chart.upper(), "lcl", chart.lower(), "signal", index(chart.firstSignal()));
    }

    static Map<String, Object> cusum(WorkedInputs in) {
        ControlCharts.Cusum chart =
                ControlCharts.cusum(decimals(in, "x"), decimal(in, "target"), decimal(in, "k"), decimal(in, "h"));
        return Map.of("splus", chart.s(), "first_signal_index", index(chart.firstSignal()));
    }

    private static String index(OptionalInt fromZero) {
        return fromZero.isEmpty() ? "none" : fromZero.getAsInt() + 1 + "(1-based)";
    }

    /** For each period: {@code I_3m} and {@code C_3m} give {@code did_3m} and {@code naive_prepost_3m}. */
    static Map<String, Object> differenceInDifferences(WorkedInputs in) {
        Map<String, Object> values = new HashMap<>();
        for (String key : in.values().keySet()) {
            String period = key.substring(2);
            if (key.startsWith("I_") && !period.equals("pre")) {
                Sample supported = Sample.ofMean(1, decimal(in, key) - decimal(in, "I_pre"));
                Sample comparison = Sample.ofMean(1, decimal(in, "C_" + period) - decimal(in, "C_pre"));
                values.put(
                        "did_" + period,
                        GroupDesigns.differenceInDifferences(supported, comparison, PUBLISHED)
                                .value());
                values.put(
                        "naive_prepost_" + period,
                        GroupDesigns.prePost(supported, PUBLISHED).value());
            }
        }
        return values;
    }

    /** For each arm: {@code diff_} and {@code pct_}. */
    static Map<String, Object> randomised(WorkedInputs in) {
        double control = decimal(in, "control");
        Map<String, Object> values = new HashMap<>();
        for (String arm : in.values().keySet()) {
            double difference = GroupDesigns.randomised(
                            Sample.ofMean(1, decimal(in, arm)), Sample.ofMean(1, control), PUBLISHED)
                    .value();
            values.put("diff_" + arm, difference);
            values.put("pct_" + arm, 100 * difference / control);
        }
        return values;
    }

    static Map<String, Object> markov(WorkedInputs in) {
        Spells spells = new Spells(decimal(in, "p"), decimal(in, "L"));
        return Map.of(
                "p11", spells.afterMissed(),
                "p01", spells.afterAttended(),
                "rho", spells.rho(),
                "vif", spells.inflation());
    }

    static Map<String, Object> kendall(WorkedInputs in) {
        Matcher root = ROOT.matcher(in.text("D"));
        if (!root.matches()) {
            return Map.of("tau_b", decimal(in, "S") / decimal(in, "D"));
        }
        KendallTau tau = new KendallTau(
                Long.parseLong(in.text("S")), Long.parseLong(root.group(1)), Long.parseLong(root.group(2)));
        return Map.of("tau_b", tau.tauB().orElseThrow());
    }

    /** {@code A=…|B=…|direction=…}. */
    private static Phases phases(WorkedInputs in) {
        Map<String, String> pairs = in.values().entrySet().stream()
                .flatMap(pair -> Arrays.stream((pair.getKey() + "=" + pair.getValue()).split("\\|")))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Phases(
                points(pairs.getOrDefault("A", "")),
                points(pairs.getOrDefault("B", "")),
                "decrease".equals(pairs.get("direction")) ? Direction.DECREASE : Direction.INCREASE);
    }

    private static List<Ratio> points(String list) {
        return Arrays.stream(list.split(",")).map(Ratio::parse).toList();
    }

    private static double decimal(WorkedInputs in, String key) {
        return Double.parseDouble(in.text(key));
    }

    private static double[] decimals(WorkedInputs in, String key) {
        return Arrays.stream(in.text(key).split(","))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
