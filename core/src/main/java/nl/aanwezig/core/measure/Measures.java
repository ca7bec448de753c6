package nl.aanwezig.core.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.HalfDays;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;

/** The measures that policies use most. */
public final class Measures {
    /** Missed units as a share of the possible ones; undefined when none was possible. */
    public static final Measure<Share> ABSENCE_SHARE = Measure.of(
            "absence-share",
            "het aandeel verzuim",
            "the share of absence",
            Share::new,
            tally -> share(tally.absent(), tally.possible()));

    /** Attended units as a share of the possible ones; undefined when none was possible. */
    public static final Measure<Share> ATTENDANCE_SHARE = Measure.of(
            "attendance-share",
            "het aandeel aanwezigheid",
            "the share of attendance",
            Share::new,
            tally -> share(tally.present(), tally.possible()));

    /** Units without a valid reason as a share of the possible ones; undefined when none was possible. */
    public static final Measure<Share> UNAUTHORISED_SHARE = Measure.of(
            "unauthorised-share",
            "het aandeel ongeoorloofd verzuim",
            "the share of unauthorised absence",
            Share::new,
            tally -> share(tally.unauthorised(), tally.possible()));

    /**
     * Missed time as a share of the possible time, whatever makes a unit or a day count as missed; undefined when none was possible.
     * Lessons weigh by their minutes, days and half days all the same.
     */
    public static final Measure<Share> TIME_MISSED_SHARE = Measure.of(
            "time-missed-share",
            "het aandeel gemiste tijd",
            "the share of time missed",
            Share::new,
            tally -> share(tally.timeAbsent(), tally.timePossible()));

    /** Hours missed by the clock, whatever their standing; undefined in a register that is not one of lessons. */
    public static final Measure<ClockHours> ABSENT_HOURS = Measure.of(
            "absent-hours",
            "het verzuim",
            "the absence",
            ClockHours::new,
            tally -> Optional.of(tally)
                    .filter(Tally::isTimeInMinutes)
                    .map(lessons -> lessons.timeAbsent().dividedBy(Ratio.of(60))));

    /** Units that were required and recorded. */
    public static final Measure<Count> POSSIBLE =
            count("possible", "wat verplicht en geregistreerd is", "what was required and recorded", Tally::possible);

    /** Attended units, late arrivals among them. */
    public static final Measure<Count> PRESENT =
            count("present", "het aantal keer aanwezig", "the number attended", Tally::present);

    /** Missed units, whatever their standing. */
    public static final Measure<Count> ABSENT =
            count("absent", "het aantal keer gemist", "the number missed", Tally::absent);

    /** Missed units with a valid reason. */
    public static final Measure<Count> AUTHORISED = count(
            "authorised",
            "het aantal keer geoorloofd gemist",
            "the number missed with a valid reason",
            Tally::authorised);

    /** Missed units without a valid reason. */
    public static final Measure<Count> UNAUTHORISED = count(
            "unauthorised",
            "het aantal keer ongeoorloofd gemist",
            "the number missed without a valid reason",
            Tally::unauthorised);

    /** Late arrivals. */
    public static final Measure<Count> LATE =
            count("late", "het aantal keer te laat", "the number of late arrivals", tally -> Ratio.of(tally.late()));

    /** Spells of absence that began in the window; undefined for figures that came without their order. */
    public static final Measure<Count> SPELLS =
            runs("spells", "het aantal perioden van verzuim", "the number of spells of absence", Runs::started);

    /** The longest spell, in units or days, as far as it lies in the window; undefined for figures that came without their order. */
    public static final Measure<Count> LONGEST_SPELL = runs(
            "longest-spell",
            "het langste verzuim achter elkaar",
            "the longest spell of absence without a break",
            Runs::longest);

    /** Missed days, whatever their standing; undefined where something else than days is counted. */
    public static final Measure<Days> ABSENT_DAYS = Measure.of(
            "absent-days",
            "het verzuim",
            "the absence",
            Days::new,
            tally -> in(Unit.DAY, tally).map(Tally::absent));

    /** Missed half days, whatever their standing; undefined where something else than half days is counted. */
    public static final Measure<HalfDays> ABSENT_HALF_DAYS = Measure.of(
            "absent-half-days",
            "het verzuim",
            "the absence",
            HalfDays::new,
            tally -> in(Unit.HALF_DAY, tally).map(Tally::absent));

    /** Attended half days; undefined where something else than half days is counted. */
    public static final Measure<HalfDays> PRESENT_HALF_DAYS = Measure.of(
            "present-half-days",
            "de aanwezigheid",
            "the attendance",
            HalfDays::new,
            tally -> in(Unit.HALF_DAY, tally).map(Tally::present));

    /** Missed days for each month of schooling so far; undefined before the first school day, and where no days are counted. */
    public static final Measure<Days> ABSENT_DAYS_PER_SCHOOL_MONTH = Measure.of(
            "absent-days-per-school-month",
            "het verzuim per schoolmaand",
            "the absence per month of schooling",
            Days::new,
            tally -> tally.schoolMonth().isEmpty()
                    ? Optional.empty()
                    : in(Unit.DAY, tally)
                            .map(days -> days.absent()
                                    .dividedBy(Ratio.of(tally.schoolMonth().getAsInt()))));

    /** School days on the roll. */
    public static final Measure<Days> ENROLLED_DAYS = Measure.of(
            "enrolled-days",
            "de inschrijving",
            "the enrolment",
            Days::new,
            tally -> Optional.of(Ratio.of(tally.enrolledDays())));

    /** Calendar days since the first school day on the roll in the window, that day and the last one included; 0 without school days. */
    public static final Measure<Count> CALENDAR_DAYS = count(
            "calendar-days",
            "het aantal kalenderdagen sinds de eerste schooldag",
            "the number of calendar days since the first school day",
            tally -> Ratio.of(tally.calendarDays()));

    private static final ImmutableList<Measure<?>> ALL = ImmutableList.of(
            ABSENCE_SHARE,
            ABSENT,
            ABSENT_DAYS,
            ABSENT_DAYS_PER_SCHOOL_MONTH,
            ABSENT_HALF_DAYS,
            ABSENT_HOURS,
            ATTENDANCE_SHARE,
            AUTHORISED,
            CALENDAR_DAYS,
            ENROLLED_DAYS,
            LATE,
            LONGEST_SPELL,
            POSSIBLE,
            PRESENT,
            PRESENT_HALF_DAYS,
            SPELLS,
            TIME_MISSED_SHARE,
            UNAUTHORISED,
            UNAUTHORISED_SHARE);

    private Measures() {}

    /** All of them, in the order of their names. */
    public static List<Measure<?>> all() {
        return ALL;
    }

    private static Measure<Count> count(String id, String dutch, String english, Function<Tally, Ratio> amount) {
        return Measure.of(id, dutch, english, Count::new, tally -> Optional.of(amount.apply(tally)));
    }

    private static Measure<Count> runs(String id, String dutch, String english, Function<Runs, Integer> amount) {
        return Measure.of(
                id, dutch, english, Count::new, tally -> tally.runs().map(runs -> Ratio.of(amount.apply(runs))));
    }

    private static Optional<Ratio> share(Ratio part, Ratio whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }

    private static Optional<Tally> in(Unit unit, Tally tally) {
        return Optional.of(tally).filter(one -> one.unit().filter(unit::equals).isPresent());
    }
}
