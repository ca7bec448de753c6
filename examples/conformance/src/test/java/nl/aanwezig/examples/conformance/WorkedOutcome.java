package nl.aanwezig.examples.conformance;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ATTENDANCE_SHARE;
import static nl.aanwezig.core.timeline.Window.allKnown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.testkit.RollCall;

/** What a policy says of figures, in the words of the examples: a band, a gap, or why it says nothing. */
final class WorkedOutcome {
    private static final String GAP = "undefined-gap";

    private final TierPolicy policy;
    private final Figures figures;

    private WorkedOutcome(TierPolicy policy, Figures figures) {
        this.policy = policy;
        this.figures = figures;
    }

    static WorkedOutcome of(TierPolicy policy, Figures figures) {
        return new WorkedOutcome(policy, figures);
    }

    static WorkedOutcome of(TierPolicy policy, RollCall register) {
        return of(policy, WorkedRegister.figures(policy, register));
    }

    /** So much of what was possible missed under one code, in days or half days. */
    static WorkedOutcome of(TierPolicy policy, Unit unit, String code, WorkedShare share) {
        return of(policy, WorkedRegister.share(policy, unit, code, share));
    }

    /** A rule that is asked of a share of days, with the rates that its examples may ask for. */
    static WorkedRule days(TierPolicy policy, String key, Function<String, Object> naming) {
        return share(policy, Unit.DAY, WorkedRegister.EXCUSED, key, naming);
    }

    /** A rule that is asked of a share of days or half days under one code. */
    static WorkedRule share(TierPolicy policy, Unit unit, String code, String key, Function<String, Object> naming) {
        return in -> of(policy, unit, code, WorkedShare.of(in)).under(key, naming);
    }

    /** The percentages of everything that the figures hold, counted as the policy counts. */
    private void putRates(Map<String, Object> values) {
        figures.value(ABSENCE_SHARE.in(allKnown())).ifPresent(share -> {
            values.put("rate_pct", share.percent());
            values.put("absence_pct", share.percent());
        });
        figures.value(ATTENDANCE_SHARE.in(allKnown())).ifPresent(share -> {
            values.put("attendance_pct", share.percent());
            values.put("ada_pct", share.percent());
        });
    }

    /** The name of the band; a gap or "not-evaluated" where there is none. */
    String name() {
        return Mtss.with(policy)
                .band(figures)
                .map(Band::name)
                .orElseGet(() -> silence().equals(GAP) ? GAP : "not-evaluated");
    }

    boolean is(String band) {
        return name().equals(band);
    }

    private String silence() {
        return Mtss.with(policy).notEvaluated(figures).orElse("");
    }

    /** The band under a key, named as the examples do, or why there is none; and the rates. */
    Map<String, Object> under(String key, Function<String, Object> naming) {
        Map<String, Object> values = new HashMap<>();
        Mtss.with(policy)
                .band(figures)
                .ifPresentOrElse(band -> values.put(key, naming.apply(band.name())), () -> values.put(key, name()));
        if (name().equals("not-evaluated")) {
            values.put("reason", silence());
        }
        putRates(values);
        return values;
    }

    /** True for one band, false for any other. */
    static Function<String, Object> is(String... bands) {
        return band -> List.of(bands).contains(band);
    }

    /** The band without what stands before the number or word that the examples give. */
    static Function<String, Object> after(String prefix) {
        return band -> band.startsWith(prefix) ? band.substring(prefix.length()) : band;
    }
}
