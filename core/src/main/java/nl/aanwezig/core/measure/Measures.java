package nl.aanwezig.core.measure;

import java.util.Optional;

/** The measures that policies use most. */
public final class Measures {
    /** Missed units as a share of the possible ones; undefined when none was possible. */
    public static final Measure<Share> ABSENCE_SHARE =
            Measure.of("absence-share", tally -> share(tally.absent(), tally));

    /** Attended units as a share of the possible ones; undefined when none was possible. */
    public static final Measure<Share> ATTENDANCE_SHARE =
            Measure.of("attendance-share", tally -> share(tally.present(), tally));

    /** Units without a valid reason as a share of the possible ones; undefined when none was possible. */
    public static final Measure<Share> UNAUTHORISED_SHARE =
            Measure.of("unauthorised-share", tally -> share(tally.unauthorised(), tally));

    /** Units that were required and recorded. */
    public static final Measure<Count> POSSIBLE =
            Measure.of("possible", tally -> Optional.of(new Count(tally.possible())));

    /** Missed units, whatever their standing. */
    public static final Measure<Count> ABSENT = Measure.of("absent", tally -> Optional.of(new Count(tally.absent())));

    /** Missed units without a valid reason. */
    public static final Measure<Count> UNAUTHORISED =
            Measure.of("unauthorised", tally -> Optional.of(new Count(tally.unauthorised())));

    /** Late arrivals. */
    public static final Measure<Count> LATE = Measure.of("late", tally -> Optional.of(Count.of(tally.late())));

    /** School days on the roll. */
    public static final Measure<Count> ENROLLED_DAYS =
            Measure.of("enrolled-days", tally -> Optional.of(Count.of(tally.enrolledDays())));

    /** Missed units for each month of schooling so far; undefined before the first school day. */
    public static final Measure<Count> ABSENT_PER_SCHOOL_MONTH = Measure.of(
            "absent-per-school-month",
            tally -> tally.schoolMonth().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Count(tally.absent()
                            .dividedBy(Ratio.of(tally.schoolMonth().getAsInt())))));

    private Measures() {}

    private static Optional<Share> share(Ratio part, Tally tally) {
        return tally.possible().signum() == 0 ? Optional.empty() : Optional.of(Share.of(part, tally.possible()));
    }
}
