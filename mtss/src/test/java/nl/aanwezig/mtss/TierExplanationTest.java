package nl.aanwezig.mtss;

import static nl.aanwezig.mtss.Pupils.LAST;
import static nl.aanwezig.mtss.Pupils.MONDAY;
import static nl.aanwezig.mtss.policy.AttendanceWorks202111.BANDS;
import static nl.aanwezig.mtss.policy.AttendanceWorks202111.TRIGGERS;
import static nl.aanwezig.testkit.SchoolYears.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.policy.EduWarehouse202606;
import nl.aanwezig.mtss.policy.UsFederal202611;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;

class TierExplanationTest {
    @Test
    void a_deciding_band_explains_itself() {
        golden("tier-decided", decided());
    }

    @Test
    void too_little_exposure_explains_itself() {
        golden("tier-not-evaluated", Mtss.with(UsFederal202611.CHRONIC).classify(month(), MONDAY.plusDays(10)));
    }

    @Test
    void triggers_without_a_year_before_say_what_cannot_be_told() {
        golden("tier-triggers", Mtss.with(TRIGGERS).classify(month(), LAST));
    }

    @Test
    void the_marks_that_counted_stand_behind_the_first_finding() {
        assertEquals(List.of("2025-09-01 O", "2025-09-02 part O", "2025-09-10 Z", "2025-09-26 ?"), evidence(BANDS));
    }

    @Test
    void only_what_the_policy_counts_is_evidence() {
        // a quarter is less than half a day for the federal rule; EDU weighs its code
        assertEquals(List.of("2025-09-01 O", "2025-09-10 Z", "2025-09-26 ?"), evidence(UsFederal202611.CHRONIC));
        assertEquals(
                List.of("2025-09-01 O", "2025-09-02 part O", "2025-09-10 Z", "2025-09-26 ?"),
                evidence(EduWarehouse202606.BANDS));
    }

    @Test
    void an_explanation_names_no_pupil_and_no_birth_date() {
        for (Language language : Language.values()) {
            String why = decided().why().in(language);
            assertFalse(why.contains("kim"), why);
            assertFalse(why.contains("2012"), why);
        }
    }

    @Test
    void the_changes_that_are_foretold_come_true() {
        // 2 of 19: two more give 4 of 21, below 20 %; three more 5 of 22, above
        Timeline kim = Pupils.goingOn(day(MONDAY, "O"), day(MONDAY.plusDays(1), "O"));
        String why = Mtss.with(BANDS).classify(kim, LAST.minusDays(1)).why().in(Language.ENGLISH);

        assertTrue(
                why.contains("With 3 days more missed, without a break up to and including 30 September 2025,"
                        + " \"severe-chronic\" would hold."),
                why);
        // 2 of 20 is exactly 10 %, 2 of 21 below it
        assertTrue(
                why.contains("After 2 days attended, without absence up to and including 29 September 2025,"
                        + " \"moderate-chronic\" would no longer hold."),
                why);
    }

    @Test
    void nothing_is_foretold_beyond_the_end_of_the_calendar() {
        Timeline kim = Pupils.presentMonth(Unit.DAY, day(MONDAY, "O"), day(MONDAY.plusDays(1), "O"));
        String why = Mtss.with(BANDS).classify(kim, LAST).why().in(Language.ENGLISH);

        assertFalse(why.contains("would"), why);
    }

    @Test
    void band_and_words_are_the_same_under_any_locale_and_zone() {
        String usual = words();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(usual, words());
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertEquals(usual, words());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<String> evidence(TierPolicy policy) {
        return Mtss.with(policy).classify(month(), LAST).why().findings().get(0).evidence().stream()
                .map(mark -> mark.date() + " " + mark.code().value())
                .toList();
    }

    private static String words() {
        TierDecision decision = decided();
        return Pupils.shown(decision) + "\n" + decision + "\n" + decision.receipt() + "\n"
                + decision.why().in(Language.DUTCH) + "\n" + decision.why().in(Language.ENGLISH);
    }

    private static void golden(String name, TierDecision decision) {
        Golden.assertMatches("golden/" + name + ".nl.txt", decision.why().in(Language.DUTCH) + "\n");
        Golden.assertMatches("golden/" + name + ".en.txt", decision.why().in(Language.ENGLISH) + "\n");
    }

    private static TierDecision decided() {
        return Mtss.with(BANDS).classify(month(), LAST);
    }

    /** Three whole days and a quarter missed, one late, one not recorded, one not required, one mark in a weekend. */
    private static Timeline month() {
        return Pupils.goingOn(
                day(MONDAY, "O"),
                Mark.builder()
                        .from(day(MONDAY.plusDays(1), "part O"))
                        .missed(25)
                        .build(),
                day(MONDAY.plusDays(3), "L"),
                day(MONDAY.plusDays(5), "O"),
                day(MONDAY.plusDays(9), "Z"),
                day(MONDAY.plusDays(11), "U"),
                day(LAST, "?"));
    }
}
