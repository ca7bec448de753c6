package nl.aanwezig.core.annual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.annual.EarlyLeavers.Kind;
import nl.aanwezig.core.annual.EarlyLeavers.Learner;
import nl.aanwezig.core.annual.EarlyLeavers.Rate;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Definition and figures of the domain reference, Dutch law 4.4. */
class EarlyLeaversTest {
    private static final DateSpan ONE_YEAR = span("2025-08-01", "2026-07-31");

    @Test
    void who_left_without_a_start_qualification_counts_and_who_stayed_or_holds_one_does_not() {
        assertEquals(new Rate(1, 1), rate(learner("2008-01-01", ONE_YEAR, null)));
        assertEquals(new Rate(0, 1), rate(learner("2008-01-01", span("2025-08-01", "2027-07-31"), null)));
        assertEquals(new Rate(0, 1), rate(learner("2008-01-01", ONE_YEAR, "2026-07-10")));
    }

    @Test
    void both_days_are_the_first_of_october() {
        assertEquals(new Rate(0, 0), rate(learner("2008-01-01", span("2025-10-02", "2026-07-31"), null)));
        assertEquals(new Rate(1, 1), rate(learner("2008-01-01", span("2025-10-01", "2026-07-31"), null)));
        assertEquals(new Rate(0, 0), rate(learner("2008-01-01", span("2025-08-01", "2025-09-30"), null)));
        assertEquals(new Rate(1, 1), rate(learner("2008-01-01", span("2025-08-01", "2026-09-30"), null)));
        assertEquals(new Rate(0, 1), rate(learner("2008-01-01", span("2025-08-01", "2026-10-01"), null)));
        assertEquals(new Rate(0, 1), rate(learner("2008-01-01", ONE_YEAR, "2026-10-01")));
        assertEquals(new Rate(1, 1), rate(learner("2008-01-01", ONE_YEAR, "2026-10-02")));
    }

    @Test
    void who_came_back_by_the_next_first_of_october_is_no_leaver() {
        Learner back = new Learner(
                new PupilId("a"),
                LocalDate.of(2008, 1, 1),
                Kind.VOCATIONAL,
                List.of(span("2025-08-01", "2025-12-31"), span("2026-09-01", "2027-07-31")),
                Optional.empty());
        assertEquals(
                new Rate(0, 1), EarlyLeavers.UNDER_23.rates(2025, List.of(back)).get(Kind.VOCATIONAL));
    }

    @Test
    void the_age_limit_excludes_who_has_reached_it_on_the_first_day() {
        assertEquals(new Rate(1, 1), rate(learner("2002-10-02", ONE_YEAR, null)));
        assertEquals(new Rate(0, 0), rate(learner("2002-10-01", ONE_YEAR, null)));
        assertEquals(
                new Rate(1, 1),
                EarlyLeavers.UNDER_27
                        .rates(2025, List.of(learner("1998-10-02", ONE_YEAR, null)))
                        .get(Kind.VOCATIONAL));
        assertEquals(
                new Rate(0, 0),
                EarlyLeavers.UNDER_27
                        .rates(2025, List.of(learner("1998-10-01", ONE_YEAR, null)))
                        .get(Kind.VOCATIONAL));
    }

    @Test
    void the_published_figures_of_2012_to_2013_add_up_and_give_the_published_shares() {
        Rate secondary = new Rate(5_153, 931_881);
        Rate vocational = new Rate(22_109, 389_139);
        Rate adults = new Rate(674, 5_367);
        Rate all = secondary.plus(vocational).plus(adults);
        assertEquals(new Rate(27_936, 1_326_387), all);
        assertEquals("2.1", percent(all, 1));
        assertEquals("0.6", percent(secondary, 1));
        assertEquals("5.7", percent(vocational, 1));
    }

    @Test
    void the_published_figure_of_vocational_education_in_2016_to_2017_gives_its_share() {
        assertEquals("4.71", percent(new Rate(18_574, 394_486), 2));
    }

    @Test
    void shares_are_exact() {
        assertEquals(
                Ratio.of(5_153, 931_881),
                new Rate(5_153, 931_881).share().orElseThrow().value());
        assertEquals(Optional.empty(), new Rate(0, 0).share());
    }

    @Test
    void a_rate_says_what_it_counted_in_both_languages() {
        assertEquals(
                "Van 1326387 ingeschrevenen jonger dan 23 jaar op 1 oktober 2012 waren er 27936 op 1 oktober 2013 uit het"
                        + " bekostigd onderwijs zonder startkwalificatie: 2,11 procent.",
                EarlyLeavers.UNDER_23.why(2012, new Rate(27_936, 1_326_387)).in(Language.DUTCH));
        assertTrue(EarlyLeavers.UNDER_27
                .why(2025, new Rate(0, 0))
                .in(Language.ENGLISH)
                .endsWith("without a start qualification: no share."));
    }

    @Test
    void what_cannot_be_is_refused_and_no_person_is_printed() {
        assertThrows(IllegalArgumentException.class, () -> new Rate(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new EarlyLeavers(0));
        Learner learner = learner("2008-01-01", ONE_YEAR, null);
        assertThrows(
                IllegalArgumentException.class, () -> EarlyLeavers.UNDER_23.rates(2025, List.of(learner, learner)));
        assertFalse(learner.toString().contains("2008"));
        assertFalse(new Rate(1, 3).toString().matches(".*\\d.*"));
    }

    private static Rate rate(Learner learner) {
        return EarlyLeavers.UNDER_23.rates(2025, List.of(learner)).getOrDefault(Kind.VOCATIONAL, new Rate(0, 0));
    }

    private static Learner learner(String birth, DateSpan enrolled, @Nullable String diploma) {
        return new Learner(
                new PupilId("a"),
                LocalDate.parse(birth),
                Kind.VOCATIONAL,
                List.of(enrolled),
                Optional.ofNullable(diploma).map(LocalDate::parse));
    }

    private static String percent(Rate rate, int decimals) {
        return rate.share().orElseThrow().percent().rounded(decimals).toPlainString();
    }

    private static DateSpan span(String start, String end) {
        return DateSpan.of(LocalDate.parse(start), LocalDate.parse(end));
    }
}
