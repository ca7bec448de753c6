package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.leave.LeaveRules;
import nl.aanwezig.core.leave.UnderSixWeek;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Art. 11a (the domain reference, Dutch law 2.6): five hours a week told, five more with consent, under six. */
class UnderSixTest {
    private static final LeaveRules DUTCH = LeaveRules.in(Jurisdiction.EUROPEAN_NETHERLANDS);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final Pupil FIVE = pupil("kim", LocalDate.of(2021, 5, 6));

    @ParameterizedTest
    @CsvSource({
        "4.75, 0, 4.75",
        "5, 0, 5",
        "5.25, 0, 5",
        "5.25, 0.25, 5.25",
        "10, 5, 10",
        "10.25, 5, 10",
        "12, 7, 10",
        "8, 2, 7"
    })
    void five_hours_are_told_and_five_more_take_consent(String away, String consented, String authorised) {
        UnderSixWeek.Answer answer = DUTCH.judge(week(FIVE, MONDAY, away)
                .isTold(true)
                .consented(hours(consented))
                .build());

        assertEquals(hours(authorised), answer.authorised());
        assertEquals(
                Ratio.parse(away).minus(Ratio.parse(authorised)),
                answer.notAuthorised().value());
    }

    @Test
    void nothing_is_authorised_by_itself() {
        assertEquals(hours("0"), DUTCH.judge(week(FIVE, MONDAY, "3").build()).authorised());
        assertEquals(
                hours("2"),
                DUTCH.judge(week(FIVE, MONDAY, "3").consented(hours("2")).build())
                        .authorised());
    }

    @ParameterizedTest
    @CsvSource({"2020-11-08, 0", "2020-11-09, 0", "2020-11-10, 3", "2020-11-11, 3"})
    void it_ends_on_the_sixth_birthday(LocalDate born, String authorised) {
        UnderSixWeek week = week(pupil("kim", born), MONDAY, "3").isTold(true).build();

        assertEquals(hours(authorised), DUTCH.judge(week).authorised());
    }

    @Test
    void without_a_birth_date_it_is_not_shown() {
        Pupil unknown = Pupil.builder().id(new PupilId("kim")).build();

        assertEquals(
                hours("0"),
                DUTCH.judge(week(unknown, MONDAY, "3").isTold(true).build()).authorised());
    }

    @Test
    void hours_of_another_week_do_not_count() {
        UnderSixWeek week = week(FIVE, MONDAY, "3")
                .isTold(true)
                .putHour(MONDAY.plusDays(7), hours("4"))
                .build();

        assertEquals(hours("3"), DUTCH.judge(week).authorised());
        assertEquals(hours("0"), DUTCH.judge(week).notAuthorised());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_explains_itself(Language language) {
        String text = DUTCH.judge(week(pupil("kim", LocalDate.of(2020, 11, 10)), MONDAY, "5.5")
                                .putHour(MONDAY.plusDays(1), hours("1"))
                                .isTold(true)
                                .build())
                        .why()
                        .in(language)
                + "\n\n" + DUTCH.judge(week(FIVE, MONDAY, "2").build()).why().in(language) + "\n";

        Golden.assertMatches("golden/under-six." + (language == Language.DUTCH ? "nl" : "en") + ".txt", text);
    }

    private static UnderSixWeek.Builder week(Pupil pupil, LocalDate day, String hours) {
        return UnderSixWeek.builder().pupil(pupil).week(new LessonWeek(day)).hours(Map.of(day, hours(hours)));
    }

    private static ClockHours hours(String hours) {
        return new ClockHours(Ratio.parse(hours));
    }
}
