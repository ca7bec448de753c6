package nl.aanwezig.mtss.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.mark.EnglandCodes;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.testkit.RollCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The policies of England on registers of sessions: ten school weeks, codes, half-terms, notices. */
class EnglandRegistersTest {
    // rows ENG-PN-* of the worked examples and their neighbours; H is a holiday week
    @ParameterizedTest
    @CsvSource({
        "10 0 0 0 0 0 0 0 0 0, threshold-met",
        "9 0 0 0 0 0 0 0 0 0, threshold-not-met",
        "6 1 1 1 1 0 0 0 0 0, threshold-met",
        "6 1 1 1 0 0 0 0 0 0, threshold-not-met",
        "5 0 0 0 0 0 0 0 0 5, threshold-met",
        "5 0 0 0 0 0 0 0 0 0 5, threshold-not-met", // one week more than the window
        "5 0 0 0 H H 0 0 0 0 0 5, threshold-met", // holidays lengthen nothing
        "5 0 0 0 H H 0 0 0 0 0 0 5, threshold-not-met",
        "0 0 0 0 0 0 0 0 0 0 0 0 6 4 0 0 0 0 0 0 0 0 0, threshold-met", // met once, met for good
        "2 H H H H H H 8, threshold-met"
    })
    void ten_sessions_in_ten_school_weeks(String weeks, String expected) {
        assertEquals(expected, Placed.by(EnglandPenaltyNotice202611.THRESHOLD, sessions(weeks, "O")));
    }

    @Test
    void the_window_runs_on_into_the_next_school_year() {
        RollCall register = RollCall.from(LocalDate.of(2026, 7, 6), Unit.HALF_DAY, EnglandCodes.BOOK)
                .week(0, "O")
                .week(2, "O")
                .holidayWeeks(6)
                .week(8, "O");

        assertEquals("threshold-met", Placed.by(EnglandPenaltyNotice202611.THRESHOLD, register));
    }

    @ParameterizedTest
    @CsvSource({
        "G, threshold-met, threshold-met", // holiday not granted
        "U, threshold-met, threshold-met", // after the register closed
        "N, threshold-not-met, threshold-met", // no reason yet: one authority counts it
        "I, threshold-not-met, threshold-not-met",
        "C, threshold-not-met, threshold-not-met",
        "L, threshold-not-met, threshold-not-met"
    })
    void codes_that_count(String code, String expected, String withN) {
        RollCall register = sessions("10", code);

        assertEquals(expected, Placed.by(EnglandPenaltyNotice202611.THRESHOLD, register));
        assertEquals(withN, Placed.by(EnglandPenaltyNotice202611.THRESHOLD_WITH_N, register));
    }

    @Test
    void a_register_of_days_has_no_sessions() {
        RollCall days =
                RollCall.from(Placed.SEPTEMBER, Unit.DAY, EnglandCodes.BOOK).units(20, "O");

        assertEquals("(no-register-of-half-days)", Placed.by(EnglandPenaltyNotice202611.THRESHOLD, days));
        assertEquals("(no-register-of-half-days)", Placed.by(EnglandHalfTerms202611.TABLE, days));
    }

    // "second notice in 3 years": the day three years ago is no longer within; 2024 holds a leap day
    @ParameterizedTest
    @CsvSource({
        "2023-06-12, notice-160-or-80-in-21-days",
        "2023-06-13, notice-160-flat",
        "2026-06-12, notice-160-flat",
        "2026-06-13, notice-160-or-80-in-21-days" // not yet
    })
    void notices_of_three_years(LocalDate notice, String expected) {
        Timeline timeline = sessions("0", "O").timeline();
        Facts facts = Facts.of(Fact.of("penalty-notice", notice));
        LocalDate asOf = LocalDate.of(2026, 6, 12);

        assertEquals(expected, Placed.by(EnglandPenaltyNotice202611.ESCALATION, timeline, asOf, facts));
    }

    @Test
    void a_third_notice_is_not_issued() {
        Timeline timeline = sessions("0", "O").timeline();
        Facts facts = Facts.of(
                Fact.of("penalty-notice", LocalDate.of(2024, 1, 15)),
                Fact.of("penalty-notice", LocalDate.of(2025, 1, 15)));

        assertEquals(
                "no-further-notice",
                Placed.by(EnglandPenaltyNotice202611.ESCALATION, timeline, LocalDate.of(2026, 1, 15), facts));
    }

    // 7 / 14 / 20 / 25 / 31 / 38 after half-terms 1 to 6: sessions missed at the start of the year
    @ParameterizedTest
    @CsvSource({"1, 6, 7", "2, 13, 14", "3, 19, 20", "4, 24, 25", "5, 30, 31", "6, 37, 38"})
    void the_table_of_half_terms(int ended, int below, int at) {
        assertEquals("not-persistent", afterHalfTerms(EnglandHalfTerms202611.TABLE, ended, below, 0));
        assertEquals("persistent", afterHalfTerms(EnglandHalfTerms202611.TABLE, ended, at, 0));
    }

    @Test
    void between_half_terms_the_last_limit_holds_and_before_the_first_there_is_none() {
        TierPolicy table = EnglandHalfTerms202611.TABLE;

        assertEquals("(no-limit-for-this-number-of-half-terms)", afterHalfTerms(table, 1, 10, -1));
        assertEquals("persistent", afterHalfTerms(table, 2, 13, -1)); // of 7
        assertEquals("not-persistent", afterHalfTerms(table, 2, 13, 0)); // of 14
    }

    // 64 sessions over 5 half-terms; 46 over 5, 56 over 6
    @Test
    void fixed_counts_of_earlier_years() {
        assertEquals("not-persistent", afterHalfTerms(EnglandBefore2010.HALF_TERMS, 5, 63, 0));
        assertEquals("persistent", afterHalfTerms(EnglandBefore2010.HALF_TERMS, 5, 64, 0));
        assertEquals("not-persistent", afterHalfTerms(England2010.HALF_TERMS, 5, 45, 0));
        assertEquals("persistent", afterHalfTerms(England2010.HALF_TERMS, 5, 46, 0));
        assertEquals("not-persistent", afterHalfTerms(England2010.HALF_TERMS, 6, 55, 0));
        assertEquals("persistent", afterHalfTerms(England2010.HALF_TERMS, 6, 56, 0));
        assertEquals("(no-limit-for-this-number-of-half-terms)", afterHalfTerms(England2010.HALF_TERMS, 4, 56, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_calendar_without_half_terms_says_nothing(int missed) {
        assertEquals(
                "(no-limit-for-this-number-of-half-terms)",
                Placed.by(EnglandHalfTerms202611.TABLE, sessions("" + missed, "O")));
    }

    // exactly 90 % attendance: Arbor no, Oakmoor "seriously concerning", the department yes; Wales both
    @Test
    void thirty_eight_of_380_sessions() {
        RollCall register = RollCall.from(Placed.SEPTEMBER, Unit.HALF_DAY, EnglandCodes.BOOK)
                .units(38, "I")
                .units(342, "/");

        assertEquals("persistent", Placed.by(England202408.PERSISTENT, register));
        assertEquals("not-persistent", Placed.by(Arbor202611.PERSISTENT, register));
        assertEquals("seriously-concerning", Placed.by(Oakmoor202611.BANDS, register));
        assertEquals("persistent", Placed.by(Wales202611.AT_LEAST_10, register));
        assertEquals("not-persistent", Placed.by(Wales202611.MORE_THAN_10, register));
    }

    /** Weeks of unauthorised sessions in the form "5 0 H 5". */
    private static RollCall sessions(String weeks, String code) {
        RollCall register = RollCall.from(Placed.SEPTEMBER, Unit.HALF_DAY, EnglandCodes.BOOK);
        for (String week : weeks.split(" ", -1)) {
            if (week.equals("H")) {
                register.holidayWeeks(1);
            } else {
                register.week(Integer.parseInt(week), code);
            }
        }
        return register;
    }

    /** Six half-terms of seven weeks, sessions missed from the first day on; asked so many days from the end of one of them. */
    private static String afterHalfTerms(TierPolicy policy, int ended, int missed, int days) {
        RollCall register = RollCall.from(Placed.SEPTEMBER, Unit.HALF_DAY, EnglandCodes.BOOK)
                .units(missed, "I");
        List<DateSpan> halfTerms = new ArrayList<>();
        LocalDate start = Placed.SEPTEMBER;
        for (int i = 0; i < 6; i++) {
            halfTerms.add(DateSpan.of(start, start.plusWeeks(7).minusDays(3)));
            start = start.plusWeeks(7);
        }
        while (register.day().isBefore(start)) {
            register.units(1, "/");
        }
        Timeline timeline = register.timeline(calendar -> calendar.divided("half-term", halfTerms));
        LocalDate asOf = halfTerms.get(ended - 1).endInclusive().plusDays(days);
        return Placed.by(policy, timeline, asOf, Facts.none());
    }
}
