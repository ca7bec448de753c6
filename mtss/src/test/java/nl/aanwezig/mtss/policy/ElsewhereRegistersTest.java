package nl.aanwezig.mtss.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.testkit.RollCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policies of other countries on registers: terms, quarters, half-years, subjects, ages. */
class ElsewhereRegistersTest {
    private static final LocalDate LAST = LocalDate.of(2025, 11, 7);

    // ten weeks of two half days: irregular from 5 days on, moderate from 10, chronic from 15
    @ParameterizedTest
    @CsvSource({
        "9, regular, step-0", // 4.5 days
        "10, irregular, step-1",
        "19, irregular, step-1",
        "20, moderate, step-2",
        "29, moderate, step-2",
        "30, chronic, step-3"
    })
    void halves_of_days_in_a_term_of_new_zealand(int halfDays, String band, String step) {
        RollCall register = Placed.halfDays().units(halfDays, "E").units(100 - halfDays, "P");
        Timeline timeline = divided(register, "term", Placed.SEPTEMBER, LAST);

        assertEquals(band, Placed.by(NewZealand202611.TERM_BANDS, timeline, LAST, Facts.none()));
        assertEquals(step, Placed.by(NewZealandStar202611.STEPS, timeline, LAST, Facts.none()));
    }

    @Test
    void each_term_and_quarter_and_half_year_starts_at_nought() {
        RollCall register = Placed.days().units(50, "U").units(10, "P");
        for (TierPolicy policy : List.of(
                NewZealandStar202611.STEPS, Denmark202611.QUARTER_BANDS, SchleswigHolstein202611.HALF_YEAR_BANDS)) {
            String division = List.of("term", "quarter", "half-year")
                    .get(List.of("new-zealand-star-steps", "denmark-quarter", "schleswig-holstein-half-year")
                            .indexOf(policy.id()));
            Timeline timeline = register.timeline(calendar -> calendar.divided(
                    division,
                    List.of(DateSpan.of(Placed.SEPTEMBER, LAST), DateSpan.of(LAST.plusDays(3), LAST.plusMonths(3)))));

            assertEquals(most(policy), Placed.by(policy, timeline, LAST, Facts.none()));
            assertEquals(least(policy), Placed.by(policy, timeline, register.lastDay(), Facts.none()));
            assertEquals("(no-possible-units)", Placed.by(policy, register), "a calendar without " + division);
        }
    }

    private static String most(TierPolicy policy) {
        return policy.bands().get(0).name();
    }

    private static String least(TierPolicy policy) {
        return policy.bands().get(policy.bands().size() - 1).name();
    }

    // 28.5 days of 190 are 15 per cent, 28 and a quarter are not
    @ParameterizedTest
    @CsvSource({"57, 100, 0, report", "56, 100, 50, warn", "38, 100, 0, warn", "37, 100, 50, none"})
    void half_days_of_190_days_in_denmark(int whole, int extent, int part, String expected) {
        RollCall register = Placed.halfDays().units(whole, "U");
        if (part > 0) {
            register.unit("part U", extent, part).units(379 - whole, "P");
        } else {
            register.units(380 - whole, "P");
        }
        Timeline timeline = divided(register, "quarter", Placed.SEPTEMBER, register.lastDay());

        assertEquals(expected, Placed.by(Denmark202611.QUARTER_BANDS, timeline, register.lastDay(), Facts.none()));
    }

    @Test
    void lawful_absence_does_not_count_in_denmark_and_counts_in_schleswig_holstein() {
        RollCall register = Placed.days().units(11, "E").units(39, "P");
        Timeline quarter = divided(register, "quarter", Placed.SEPTEMBER, LAST);
        Timeline halfYear = divided(register, "half-year", Placed.SEPTEMBER, LAST);

        assertEquals("none", Placed.by(Denmark202611.QUARTER_BANDS, quarter, LAST, Facts.none()));
        assertEquals("problematic", Placed.by(SchleswigHolstein202611.HALF_YEAR_BANDS, halfYear, LAST, Facts.none()));
    }

    // NO-10 and NO-15 of the worked examples: 14 and 21 of 140 hours
    @ParameterizedTest
    @CsvSource({
        "14, allowed, allowed",
        "15, withheld-unless-principal, allowed",
        "21, withheld-unless-principal, allowed",
        "22, withheld, withheld"
    })
    void hours_of_one_subject_in_norway(int hours, String expected, String extended) {
        RollCall register = Placed.lessons().units(hours, "U").units(30, "E").units(110 - hours, "P");
        LocalDate asOf = register.lastDay();
        TierPolicy policy = Norway202611.GRADE;

        assertEquals(expected, Placed.by(policy, register));
        Facts extension = Facts.of(Fact.of(Norway202611.EXTENSION, asOf));
        assertEquals(extended, Placed.by(policy, register.timeline(), asOf, extension));
        Facts later = Facts.of(Fact.of(Norway202611.EXTENSION, asOf.plusDays(1)));
        assertEquals(expected, Placed.by(policy, register.timeline(), asOf, later), "not yet extended");
    }

    @Test
    void hours_in_norway_weigh_by_their_minutes() {
        RollCall register = Placed.lessons().unit("U", 90, 0).units(8, "P"); // 90 of 570 minutes, one of nine lessons

        assertEquals("withheld", Placed.by(Norway202611.GRADE, register));
    }

    // s.21(4): suspended for six days, in one piece; twenty days whatever the reason
    @Test
    void suspensions_in_ireland() {
        RollCall five = Placed.days().units(5, "suspended").units(10, "P");

        assertEquals("no-notification", Placed.by(Ireland2000.NOTIFICATION, five));
        assertEquals(
                "no-notification",
                Placed.by(Ireland2000.NOTIFICATION, five.units(3, "suspended").units(1, "P")));
        RollCall six = Placed.days()
                .units(4, "suspended")
                .holidayWeeks(1)
                .units(2, "suspended")
                .units(1, "P");
        assertEquals("notify-suspension", Placed.by(Ireland2000.NOTIFICATION, six));
        assertEquals("no-notification", Placed.by(Ireland2000.notification("EXCLUDED"), six));
        RollCall excluded = Placed.days().units(6, "excluded");
        assertEquals("notify-suspension", Placed.by(Ireland2000.notification("EXCLUDED"), excluded));
    }

    @Test
    void twenty_days_in_ireland_by_the_act_and_by_secondary_texts() {
        RollCall register = Placed.days().units(10, "E").units(9, "U").units(50, "P");

        assertEquals("no-notification", Placed.by(Ireland2000.NOTIFICATION, register));
        register.units(1, "?");
        assertEquals("notify-absence", Placed.by(Ireland2000.NOTIFICATION, register));
        assertEquals("no-notification", Placed.by(IrelandSecondary202611.NOTIFICATION, register));
        assertEquals("notify-absence", Placed.by(IrelandSecondary202611.NOTIFICATION, register.units(1, "E")));
    }

    @Test
    void only_unjustified_half_days_count_in_flanders() {
        RollCall register = Placed.halfDays().units(4, "U").units(40, "E").units(40, "P");

        assertEquals("no-contact", Placed.by(Flanders202611.GUIDANCE, register));
        assertEquals("below-5", Placed.by(Agodi202611.STEPS, register));
        assertEquals("clb-contact", Placed.by(Flanders202611.GUIDANCE, register.units(1, "U")));
        assertEquals("5", Placed.by(Agodi202611.STEPS, register));
        assertEquals(
                "(no-register-of-half-days)",
                Placed.by(Flanders202611.GUIDANCE, Placed.days().units(9, "U")));
    }

    @Test
    void the_age_in_flanders_is_that_of_the_day() {
        RollCall register = Placed.halfDays().units(30, "U").units(150, "P").born(LocalDate.of(2020, 1, 5));
        LocalDate birthday = LocalDate.of(2026, 1, 5);

        assertEquals("(below-6-or-age-unknown)", Placed.by(Flanders202611.ALLOWANCE, register, birthday.minusDays(1)));
        assertEquals("no-allowance", Placed.by(Flanders202611.ALLOWANCE, register, birthday));
        assertEquals("too-few", Placed.by(Flanders202611.TODDLERS, register, birthday.minusDays(1)));
        assertEquals("(above-5-or-age-unknown)", Placed.by(Flanders202611.TODDLERS, register, birthday));
    }

    private static Timeline divided(RollCall register, String division, LocalDate first, LocalDate last) {
        return register.timeline(calendar -> calendar.divided(division, List.of(DateSpan.of(first, last))));
    }
}
