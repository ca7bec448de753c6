package nl.aanwezig.examples.conformance;

import static nl.aanwezig.examples.conformance.WorkedOutcome.after;

import java.util.Map;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.Curio202611;
import nl.aanwezig.testkit.RollCall;

/** The ladder of Curio, worked out on lessons of this week: late, absent with and without a reason. */
final class WorkedLadder {
    private static final int MINUTES = 60;

    private WorkedLadder() {}

    static Map<String, Object> phase(WorkedInputs in) {
        return Map.of("phase", phase(Curio202611.LADDER, in));
    }

    static Map<String, Object> combined(WorkedInputs in) {
        return Map.of(
                "as_coded", phase(Curio202611.LADDER_AS_CODED, in),
                "correct_max", phase(Curio202611.LADDER, in));
    }

    private static Object phase(TierPolicy policy, WorkedInputs in) {
        return after("phase-").apply(WorkedOutcome.of(policy, register(in)).name());
    }

    /** Hours without a reason that no lesson is given for are one lesson. */
    private static RollCall register(WorkedInputs in) {
        int minutes =
                in.number("absent_hours").times(Ratio.of(MINUTES)).rounded(0).intValueExact();
        int lessons = Math.max(in.whole("absent_n"), minutes > 0 ? 1 : 0);
        RollCall register = WorkedRegister.of(Unit.LESSON);
        for (int lesson = 0; lesson < lessons; lesson++) {
            int extent = Math.max(1, minutes / lessons + (lesson < minutes % lessons ? 1 : 0));
            register.unit(WorkedRegister.UNEXCUSED, extent, 0);
        }
        for (int i = 0; i < in.whole("late_n"); i++) {
            register.unit("late", MINUTES, 5);
        }
        return register.units(in.whole("regular_absent_n"), WorkedRegister.EXCUSED)
                .units(1, WorkedRegister.PRESENT);
    }
}
