package nl.aanwezig.core.measure;

import java.util.Optional;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting.Treatment;
import nl.aanwezig.core.quantity.Ratio;

/**
 * One mark as a counting reads it.
 *
 * @param kind what it is
 * @param part how much of it was missed, from 0 up to and including 1
 * @param settled what it counts as whatever the part rule, where a rule for late arrivals or a treatment says so
 * @param standing how the missed part stands
 */
record Reading(Kind kind, Ratio part, Optional<Ratio> settled, Standing standing) {
    enum Kind {
        NOT_REQUIRED,
        UNRECORDED,
        ATTENDED,
        LATE,
        MISSED
    }

    private static final Reading NOT_REQUIRED = nothing(Kind.NOT_REQUIRED);
    private static final Reading UNRECORDED = nothing(Kind.UNRECORDED);
    private static final Reading ATTENDED = nothing(Kind.ATTENDED);
    private static final Reading LATE = nothing(Kind.LATE);

    static Reading of(Counting counting, long mark, Code code) {
        if (!counting.treatments().isEmpty() && code.category().isPresent()) {
            Treatment treatment = counting.treatments().get(code.category().get());
            if (treatment != null) {
                return switch (treatment) {
                    case LEFT_OUT -> NOT_REQUIRED;
                    case ATTENDED -> ATTENDED;
                    case MISSED -> missed(Ratio.ONE, Optional.of(Ratio.ONE), code);
                };
            }
        }
        return switch (code.presence()) {
            case NOT_REQUIRED -> NOT_REQUIRED;
            case UNRECORDED -> UNRECORDED;
            case PRESENT -> ATTENDED;
            case LATE -> counting.late().isPresent() && counting.selects(code) ? late(counting, mark, code) : LATE;
            case ABSENT, PART ->
                counting.selects(code) ? missed(Missed.part(mark, code), Optional.empty(), code) : ATTENDED;
        };
    }

    /** The minutes after the start, where the source gives them; a late arrival without minutes missed nothing that can be counted. */
    private static Reading late(Counting counting, long mark, Code code) {
        Ratio part = Ratio.of(PackedMark.missed(mark), PackedMark.extent(mark));
        Optional<Ratio> counted =
                counting.late().map(rule -> counted(rule, part, mark, code)).filter(some -> some.signum() > 0);
        return counted.isPresent() ? missed(part, counted, code) : LATE;
    }

    /** Whether the unit was required and recorded. */
    boolean isRequired() {
        return kind != Kind.NOT_REQUIRED && kind != Kind.UNRECORDED;
    }

    /** How much of a unit counts as missed. */
    Ratio counted(PartRule rule, long mark, Code code) {
        return settled.orElseGet(() -> counted(rule, part, mark, code));
    }

    /** How much of it is missed of its day. */
    Ratio ofTheDay() {
        return settled.orElse(part);
    }

    private static Ratio counted(PartRule rule, Ratio part, long mark, Code code) {
        return rule.counted(part, PackedMark.extent(mark), Ratio.of(code.weight(), 100));
    }

    private static Reading nothing(Kind kind) {
        return new Reading(kind, Ratio.ZERO, Optional.empty(), Standing.OPEN);
    }

    private static Reading missed(Ratio part, Optional<Ratio> settled, Code code) {
        return new Reading(Kind.MISSED, part, settled, code.standing().orElse(Standing.OPEN));
    }
}
