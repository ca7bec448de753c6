package nl.aanwezig.mtss.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.testkit.RollCall;

/** Where shipped policies put registers that were called unit by unit. */
final class Placed {
    /** The first Monday of the school year that the tests call. */
    static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);

    /**
     * {@code P} present; {@code U} without, {@code E} with a valid reason, {@code ?} not judged; {@code part U} and {@code part E}; {@code L}
     * late without and {@code L+} with a reason; and absence of categories that some policies look for.
     */
    static final CodeBook CODES = CodeBook.of(
            "letters",
            List.of(
                    Code.of("P", Presence.PRESENT),
                    Code.of("U", Presence.ABSENT, Standing.UNAUTHORISED, "NO_MESSAGE"),
                    Code.of("E", Presence.ABSENT, Standing.AUTHORISED, "FAMILY"),
                    Code.of("?", Presence.ABSENT),
                    Code.of("part U", Presence.PART, Standing.UNAUTHORISED, "NO_MESSAGE"),
                    Code.of("part E", Presence.PART, Standing.AUTHORISED, "FAMILY"),
                    Code.of("L", Presence.LATE, Standing.UNAUTHORISED, "LATE"),
                    Code.of("L+", Presence.LATE, Standing.AUTHORISED, "LATE"),
                    Code.of("ill", Presence.ABSENT, Standing.AUTHORISED, "ILL"),
                    Code.of("part ill", Presence.PART, Standing.AUTHORISED, "ILL"),
                    Code.of("state", Presence.ABSENT, Standing.AUTHORISED, "STATE_EXCUSED"),
                    Code.of("suspended", Presence.ABSENT, Standing.UNAUTHORISED, "SUSPENDED"),
                    Code.of("excluded", Presence.ABSENT, Standing.AUTHORISED, "EXCLUDED"),
                    Code.of("non-ADA", Presence.NOT_REQUIRED, Standing.AUTHORISED, "NON_ADA_INDEPENDENT_STUDY"),
                    Code.of("ADA", Presence.ABSENT, Standing.AUTHORISED, "ADA_INDEPENDENT_STUDY"),
                    Code.of("out", Presence.ABSENT, Standing.AUTHORISED, "OUT_OF_SCHOOL_SUSPENSION"),
                    Code.of("in", Presence.ABSENT, Standing.AUTHORISED, "IN_SCHOOL_SUSPENSION")));

    private Placed() {}

    static RollCall days() {
        return RollCall.from(SEPTEMBER, Unit.DAY, CODES);
    }

    static RollCall halfDays() {
        return RollCall.from(SEPTEMBER, Unit.HALF_DAY, CODES);
    }

    static RollCall lessons() {
        return RollCall.from(SEPTEMBER, Unit.LESSON, CODES);
    }

    /** The band, or the reason in brackets, on the last day that was called. */
    static String by(TierPolicy policy, RollCall register) {
        return by(policy, register, register.lastDay());
    }

    static String by(TierPolicy policy, RollCall register, LocalDate asOf) {
        return by(policy, register.timeline(), asOf, Facts.none());
    }

    static String by(TierPolicy policy, Timeline timeline, LocalDate asOf, Facts facts) {
        return shown(Mtss.with(policy).classify(timeline, asOf, facts));
    }

    static String shown(TierDecision decision) {
        Optional<String> silence = decision.notEvaluated().map(reason -> "(" + reason + ")");
        return silence.orElseGet(() -> decision.band().map(Band::name).orElseThrow());
    }
}
