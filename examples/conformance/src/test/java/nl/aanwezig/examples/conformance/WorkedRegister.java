package nl.aanwezig.examples.conformance;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.EnglandCodes;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.testkit.RollCall;

/** Registers that hold what an example counts, from the first Monday of September on. */
final class WorkedRegister {
    static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    static final String PRESENT = "P";
    static final String UNEXCUSED = "U";
    static final String EXCUSED = "E";

    /** As many school days as fit between the first one and the end of the school year. */
    private static final long LONGEST_YEAR = 235;

    static final CodeBook CODES = CodeBook.of(
            "letters",
            List.of(
                    Code.of(PRESENT, Presence.PRESENT),
                    Code.of(UNEXCUSED, Presence.ABSENT, Standing.UNAUTHORISED, "NO_MESSAGE"),
                    Code.of(EXCUSED, Presence.ABSENT, Standing.AUTHORISED, "FAMILY"),
                    Code.of("part", Presence.PART, Standing.UNAUTHORISED, "NO_MESSAGE"),
                    Code.of("late", Presence.LATE, Standing.UNAUTHORISED, "LATE"),
                    Code.of("state", Presence.ABSENT, Standing.AUTHORISED, "STATE_EXCUSED"),
                    Code.of("suspended", Presence.ABSENT, Standing.AUTHORISED, "SUSPENDED"),
                    Code.of("non-ADA", Presence.ABSENT, Standing.AUTHORISED, "NON_ADA_INDEPENDENT_STUDY"),
                    Code.of("ADA", Presence.NOT_REQUIRED, Standing.AUTHORISED, "ADA_INDEPENDENT_STUDY"),
                    Code.of("OSS", Presence.ABSENT, Standing.AUTHORISED, "OUT_OF_SCHOOL_SUSPENSION"),
                    Code.of("ISS", Presence.ABSENT, Standing.AUTHORISED, "IN_SCHOOL_SUSPENSION")));

    private WorkedRegister() {}

    static RollCall of(Unit unit) {
        return RollCall.from(FIRST, unit, CODES);
    }

    static RollCall england() {
        return RollCall.from(FIRST, Unit.HALF_DAY, EnglandCodes.BOOK);
    }

    /** The figures on the last day, in a year of one term, quarter, half-year and semester. */
    static Figures figures(TierPolicy policy, RollCall register) {
        return figures(policy, register, Facts.none());
    }

    static Figures figures(TierPolicy policy, RollCall register, Facts facts) {
        return figures(policy, register.timeline(WorkedRegister::undivided), register.lastDay(), facts);
    }

    static Figures figures(TierPolicy policy, Timeline timeline, LocalDate asOf, Facts facts) {
        return Figures.of(List.of(timeline), policy.counting(), asOf, facts);
    }

    private static SchoolCalendar undivided(SchoolCalendar calendar) {
        List<DateSpan> whole = List.of(DateSpan.of(FIRST, calendar.lastDay()));
        return calendar.divided("term", whole)
                .divided("quarter", whole)
                .divided("half-year", whole)
                .divided("semester", whole);
    }

    /**
     * So much missed under one code of what was possible, in days or half days. On a register when it fits on one, with halves of days as
     * half days unless the policy makes whole days of them; else as figures.
     */
    static Figures share(TierPolicy policy, Unit unit, String code, WorkedShare share) {
        Ratio two = Ratio.of(2);
        if (fits(share, unit)) {
            return figures(policy, call(unit, code, share));
        }
        WorkedShare halves =
                new WorkedShare(share.absent().times(two), share.possible().times(two));
        boolean countsWholeDays = policy.counting().base() instanceof Counting.DaysMissing;
        if (unit == Unit.DAY && !countsWholeDays && fits(halves, Unit.HALF_DAY)) {
            return figures(policy, call(Unit.HALF_DAY, code, halves));
        }
        Tally tally = tally(unit, code, share);
        return figure -> Optional.of(tally);
    }

    private static RollCall call(Unit unit, String code, WorkedShare share) {
        int absent = share.absent().numerator().intValueExact();
        int possible = share.possible().numerator().intValueExact();
        return of(unit).units(absent, code).units(possible - absent, PRESENT);
    }

    private static boolean fits(WorkedShare share, Unit unit) {
        boolean isWhole = share.absent().denominator().equals(BigInteger.ONE)
                && share.possible().denominator().equals(BigInteger.ONE);
        return isWhole
                && share.possible().signum() > 0
                && share.absent().compareTo(share.possible()) <= 0
                && share.possible().compareTo(Ratio.of(LONGEST_YEAR * unit.perDay())) <= 0;
    }

    static Tally tally(Unit unit, String code, WorkedShare share) {
        long days =
                share.possible().dividedBy(Ratio.of(unit.perDay())).rounded(0).longValueExact();
        return Tally.builder()
                .unit(unit)
                .absent(share.absent())
                .unauthorised(code.equals(UNEXCUSED) ? share.absent() : Ratio.ZERO)
                .authorised(code.equals(UNEXCUSED) ? Ratio.ZERO : share.absent())
                .possible(share.possible())
                .timeAbsent(share.absent())
                .timePossible(share.possible())
                .enrolledDays(days)
                .calendarDays(days)
                .build();
    }
}
