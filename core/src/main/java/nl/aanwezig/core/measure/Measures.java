package nl.aanwezig.core.measure;

import java.util.Optional;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** The measures that policies use most. */
public final class Measures {
    /** Missed units as a share of the possible ones; undefined when none was possible. */
    public static final Measure<Share> ABSENCE_SHARE = Measure.of(
            "absence-share", "het aandeel verzuim", "the share of absence", tally -> share(tally.absent(), tally));

    /** Attended units as a share of the possible ones; undefined when none was possible. */
    public static final Measure<Share> ATTENDANCE_SHARE = Measure.of(
            "attendance-share",
            "het aandeel aanwezigheid",
            "the share of attendance",
            tally -> share(tally.present(), tally));

    /** Units without a valid reason as a share of the possible ones; undefined when none was possible. */
    public static final Measure<Share> UNAUTHORISED_SHARE = Measure.of(
            "unauthorised-share",
            "het aandeel ongeoorloofd verzuim",
            "the share of unauthorised absence",
            tally -> share(tally.unauthorised(), tally));

    /** Units that were required and recorded. */
    public static final Measure<Count> POSSIBLE = Measure.of(
            "possible",
            "wat verplicht en geregistreerd is",
            "what was required and recorded",
            tally -> Optional.of(new Count(tally.possible())));

    /** Missed units, whatever their standing. */
    public static final Measure<Count> ABSENT = Measure.of(
            "absent", "het aantal keer gemist", "the number missed", tally -> Optional.of(new Count(tally.absent())));

    /** Missed units without a valid reason. */
    public static final Measure<Count> UNAUTHORISED = Measure.of(
            "unauthorised",
            "het aantal keer ongeoorloofd gemist",
            "the number missed without a valid reason",
            tally -> Optional.of(new Count(tally.unauthorised())));

    /** Late arrivals. */
    public static final Measure<Count> LATE = Measure.of(
            "late",
            "het aantal keer te laat",
            "the number of late arrivals",
            tally -> Optional.of(Count.of(tally.late())));

    /** Missed days, whatever their standing; undefined where something else than days is counted. */
    public static final Measure<Days> ABSENT_DAYS = Measure.of(
            "absent-days",
            "het verzuim",
            "the absence",
            tally -> in(Unit.DAY, tally).map(days -> new Days(days.absent())));

    /** Missed half days, whatever their standing; undefined where something else than half days is counted. */
    public static final Measure<HalfDays> ABSENT_HALF_DAYS = Measure.of(
            "absent-half-days",
            "het verzuim",
            "the absence",
            tally -> in(Unit.HALF_DAY, tally).map(halfDays -> new HalfDays(halfDays.absent())));

    /** Missed days for each month of schooling so far; undefined before the first school day, and where no days are counted. */
    public static final Measure<Days> ABSENT_DAYS_PER_SCHOOL_MONTH = Measure.of(
            "absent-days-per-school-month",
            "het verzuim per schoolmaand",
            "the absence per month of schooling",
            tally -> tally.schoolMonth().isEmpty()
                    ? Optional.empty()
                    : in(Unit.DAY, tally)
                            .map(days ->
                                    perMonth(days.absent(), tally.schoolMonth().getAsInt())));

    /** School days on the roll. */
    public static final Measure<Days> ENROLLED_DAYS = Measure.of(
            "enrolled-days", "de inschrijving", "the enrolment", tally -> Optional.of(Days.of(tally.enrolledDays())));

    private Measures() {}

    private static Optional<Share> share(Ratio part, Tally tally) {
        return tally.possible().signum() == 0 ? Optional.empty() : Optional.of(Share.of(part, tally.possible()));
    }

    private static Optional<Tally> in(Unit unit, Tally tally) {
        return Optional.of(tally).filter(one -> one.unit().filter(unit::equals).isPresent());
    }

    private static Days perMonth(Ratio days, int months) {
        return new Days(days.dividedBy(Ratio.of(months)));
    }
}
