package nl.aanwezig.core.measure;

import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting.Treatment;
import nl.aanwezig.core.quantity.Ratio;

/**
 * One mark as a counting reads it.
 *
 * @param kind what it is
 * @param part how much of it was missed before any part rule, from 0 up to and including 1
 * @param standing how the missed part stands
 */
record Reading(Kind kind, Ratio part, Standing standing) {
    enum Kind {
        NOT_REQUIRED,
        UNRECORDED,
        ATTENDED,
        LATE,
        MISSED
    }

    private static final Reading NOT_REQUIRED = new Reading(Kind.NOT_REQUIRED, Ratio.ZERO, Standing.OPEN);
    private static final Reading UNRECORDED = new Reading(Kind.UNRECORDED, Ratio.ZERO, Standing.OPEN);
    private static final Reading ATTENDED = new Reading(Kind.ATTENDED, Ratio.ZERO, Standing.OPEN);
    private static final Reading LATE = new Reading(Kind.LATE, Ratio.ZERO, Standing.OPEN);

    static Reading of(Counting counting, long mark, Code code) {
        if (!counting.treatments().isEmpty() && code.category().isPresent()) {
            Treatment treatment = counting.treatments().get(code.category().get());
            if (treatment != null) {
                return switch (treatment) {
                    case LEFT_OUT -> NOT_REQUIRED;
                    case ATTENDED -> ATTENDED;
                    case MISSED -> missed(counting, Ratio.ONE, code);
                };
            }
        }
        return switch (code.presence()) {
            case NOT_REQUIRED -> NOT_REQUIRED;
            case UNRECORDED -> UNRECORDED;
            case PRESENT -> ATTENDED;
            case LATE -> counting.late().isPresent() ? late(counting, mark, code) : LATE;
            case ABSENT, PART -> missed(counting, Missed.part(mark, code), code);
        };
    }

    private static Reading missed(Counting counting, Ratio part, Code code) {
        return counting.selects(code) ? new Reading(Kind.MISSED, part, standing(code)) : ATTENDED;
    }

    /** The minutes after the start, where the source gives them; a late arrival without minutes missed nothing that can be counted. */
    private static Reading late(Counting counting, long mark, Code code) {
        Ratio part = Ratio.of(PackedMark.missed(mark), PackedMark.extent(mark));
        Ratio counted = counting.late()
                .map(rule -> rule.counted(part, PackedMark.extent(mark), Ratio.of(code.weight(), 100)))
                .orElse(Ratio.ZERO);
        return counted.signum() > 0 ? missed(counting, counted, code) : LATE;
    }

    /** Whether the unit was required and recorded. */
    boolean isRequired() {
        return kind != Kind.NOT_REQUIRED && kind != Kind.UNRECORDED;
    }

    /** A late arrival is counted by its own rule already; an absence by the rule for parts. */
    Ratio counted(PartRule rule, long mark, Code code) {
        return code.presence() == Presence.LATE
                ? part
                : rule.counted(part, PackedMark.extent(mark), Ratio.of(code.weight(), 100));
    }

    private static Standing standing(Code code) {
        return code.standing().orElse(Standing.OPEN);
    }
}
