package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.aanwezig.core.duty.Answer;
import nl.aanwezig.core.duty.Qualification;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.home.HomeSitterAnswer;
import nl.aanwezig.core.home.HomeSitterDefinition;
import nl.aanwezig.core.home.HomeSitterDefinitions;
import nl.aanwezig.core.home.HomeSitters;
import nl.aanwezig.core.home.LearningSituation;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The definitions of the domain reference, Dutch law 2.9, on young people made for the purpose. */
class HomeSittersTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 26);
    private static final DateSpan AUTUMN = DateSpan.of(LocalDate.of(2025, 10, 18), LocalDate.of(2025, 10, 26));
    private static final SchoolCalendar CALENDAR = calendar("linde", MONDAY, LAST, AUTUMN);
    private static final LocalDate BORN = LocalDate.of(2012, 5, 6);
    private static final LocalDate ON = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        // since, code, definitions that count on 2 March 2026
        "2026-02-03, O, C D right-to-learn", // the 28th day
        "2026-02-02, O, A B C D right-to-learn", // the 29th
        "2025-12-02, O, A B C D right-to-learn", // three months to the day
        "2025-12-01, O, A B B+ C D right-to-learn", // a day more
        "2025-09-02, O, A B B+ C D right-to-learn", // six months to the day
        "2025-09-01, O, A B B+ C D E right-to-learn", // a day more
        "2026-02-04, O, ''", // the 27th day
        "2025-09-01, Z, D right-to-learn", // ill all the time
        "2025-09-01, V, C D E right-to-learn" // with a reason that is no illness
    })
    void time_and_reason_decide_who_is_counted(LocalDate since, String code, String definitions) {
        assertEquals(definitions, counting(away("kim", since, code)));
    }

    @Test
    void holiday_weeks_are_nobodys_absence() {
        LocalDate since = LocalDate.of(2025, 10, 6);
        LocalDate on = LocalDate.of(2025, 11, 7); // 33 days, of which a holiday of 7

        assertEquals("", counting(situation(enrolled("kim"), since, "O", on, Facts.none())));
        assertEquals(
                "C D right-to-learn", counting(situation(enrolled("kim"), since, "O", on.plusDays(2), Facts.none())));
    }

    @Test
    void who_is_ill_and_could_attend_partly_is_counted_by_c() {
        Facts able = Facts.of(Fact.of(LearningSituation.ABLE_TO_ATTEND_PARTLY, MONDAY.plusDays(30)));
        Facts noLonger = Facts.of(
                Fact.of(LearningSituation.ABLE_TO_ATTEND_PARTLY, MONDAY.plusDays(30)),
                new Fact(LearningSituation.ABLE_TO_ATTEND_PARTLY, ON, Ratio.ZERO));

        assertEquals("C D E right-to-learn", counting(situation(enrolled("kim"), MONDAY, "Z", ON, able)));
        assertEquals("D right-to-learn", counting(situation(enrolled("kim"), MONDAY, "Z", ON, noLonger)));
    }

    @Test
    void an_exemption_counts_out_by_most_and_not_from_the_right_to_learn() {
        YoungPerson exempted = YoungPerson.builder()
                .pupil(pupil("kim", BORN))
                .addExemptions(new Exemption(ExemptionGround.UNFIT, DateSpan.of(MONDAY, LAST)))
                .build();

        assertEquals("D right-to-learn", counting(LearningSituation.of(exempted, List.of(), Facts.none(), ON)));
        Facts elsewhere = Facts.of(Fact.of(LearningSituation.LEARNS_ELSEWHERE, MONDAY));
        assertEquals("D", counting(LearningSituation.of(exempted, List.of(), elsewhere, ON)));
    }

    @ParameterizedTest
    @CsvSource({
        // left on, definitions that count on 2 March 2026
        "2026-03-01, B", // absolute absence counts from the first day
        "2026-02-03, B", // 27 days
        "2026-02-02, B C D right-to-learn", // 28 days
        "2025-12-01, B C D right-to-learn", // three months to the day
        "2025-11-30, B B+ C D right-to-learn",
        "2025-08-31, B B+ C D E right-to-learn"
    })
    void who_is_enrolled_nowhere_is_seen_by_all_but_the_first(LocalDate left, String definitions) {
        YoungPerson gone = YoungPerson.builder()
                .pupil(pupil("kim", BORN, enrolment("linde", Sector.SECONDARY, LocalDate.of(2024, 8, 1), left)))
                .build();

        assertEquals(definitions, counting(LearningSituation.of(gone, List.of(), Facts.none(), ON)));
    }

    @Test
    void who_never_was_enrolled_is_at_home_since_the_duty_began() {
        YoungPerson newcomer = YoungPerson.builder()
                .pupil(pupil("kim", LocalDate.of(2020, 11, 20)))
                .build();

        LearningSituation situation = LearningSituation.of(newcomer, List.of(), Facts.none(), ON);

        assertEquals(LocalDate.of(2025, 12, 1), situation.notAtSchoolSince().orElseThrow());
        assertEquals("B B+ C D right-to-learn", counting(situation));
    }

    @Test
    void who_is_under_no_duty_is_not_counted_and_without_a_birth_date_somebody_should_ask() {
        YoungPerson qualified = YoungPerson.builder()
                .pupil(pupil("kim", LocalDate.of(2008, 5, 6)))
                .addQualifications(new Qualification(Qualification.Kind.START_QUALIFICATION, LocalDate.of(2025, 7, 1)))
                .build();
        YoungPerson unknown = YoungPerson.builder()
                .pupil(Pupil.builder()
                        .id(new PupilId("sam"))
                        .addEnrolments(enrolment("linde", Sector.SECONDARY, MONDAY, LAST))
                        .build())
                .build();

        assertEquals("", counting(LearningSituation.of(qualified, List.of(), Facts.none(), ON)));
        HomeSitterAnswer answer = HomeSitterDefinitions.A.of(situation(unknown, MONDAY, "O", ON, Facts.none()));
        assertEquals(Answer.UNKNOWN, answer.counted());
        assertTrue(answer.why().in(Language.ENGLISH).contains("Ask for it"));
    }

    @Test
    void a_lesson_attended_at_one_of_two_schools_is_a_lesson_attended() {
        SchoolCalendar other = calendar("berk", MONDAY, LAST);
        YoungPerson kim = YoungPerson.builder()
                .pupil(pupil(
                        "kim",
                        BORN,
                        enrolment("linde", Sector.SECONDARY, MONDAY, LAST),
                        enrolment("berk", Sector.SECONDARY, MONDAY, LAST)))
                .build();
        Timeline away = timeline(kim.pupil(), CALENDAR, MONDAY, "O", ON);
        Timeline there = Timeline.of(kim.pupil(), other, log(Unit.LESSON, lesson(ON.minusDays(10), "09:00", 50, "P")));

        LearningSituation situation = LearningSituation.of(kim, List.of(away, there), Facts.none(), ON);

        assertEquals(LocalDate.of(2026, 2, 23), situation.away().orElseThrow().since());
    }

    @Test
    void side_by_side_it_shows_how_many_and_who_differ() {
        HomeSitters sitters = HomeSitters.of(List.of(
                away("truant", LocalDate.of(2026, 1, 5), "O"),
                away("ill", LocalDate.of(2026, 1, 5), "Z"),
                LearningSituation.of(
                        YoungPerson.builder().pupil(pupil("nowhere", BORN)).build(), List.of(), Facts.none(), ON),
                LearningSituation.of(
                        YoungPerson.builder()
                                .pupil(pupil("exempted", BORN))
                                .addExemptions(new Exemption(ExemptionGround.CONVICTION, DateSpan.of(MONDAY, LAST)))
                                .build(),
                        List.of(),
                        Facts.none(),
                        ON)));

        assertEquals(ids("truant"), sitters.counted(HomeSitterDefinitions.A));
        assertEquals(ids("nowhere"), sitters.onlyBy(HomeSitterDefinitions.B, HomeSitterDefinitions.A));
        assertEquals(ids("ill", "exempted"), sitters.onlyBy(HomeSitterDefinitions.D, HomeSitterDefinitions.C));
        assertEquals(
                ids("truant", "ill", "nowhere", "exempted"), sitters.counted(HomeSitterDefinitions.RIGHT_TO_LEARN));
        Golden.assertMatches("golden/home-sitters.nl.txt", told(sitters, Language.DUTCH));
        Golden.assertMatches("golden/home-sitters.en.txt", told(sitters, Language.ENGLISH));
    }

    @Test
    void one_missed_lesson_and_silence_after_it_is_no_absence_of_weeks() {
        Timeline silent = Timeline.of(
                enrolled("kim").pupil(),
                CALENDAR,
                log(Unit.LESSON, lesson(LocalDate.of(2026, 1, 12), "09:00", 50, "O")),
                TimelinePolicy.builder().upTo(ON).build());

        assertEquals("", counting(LearningSituation.of(enrolled("kim"), List.of(silent), Facts.none(), ON)));
    }

    @Test
    void a_timeline_of_somebody_else_is_refused() {
        Timeline other = timeline(
                pupil("sam", BORN, enrolment("linde", Sector.SECONDARY, MONDAY, LAST)), CALENDAR, MONDAY, "O", ON);

        assertThrows(
                IllegalArgumentException.class,
                () -> LearningSituation.of(enrolled("kim"), List.of(other), Facts.none(), ON));
    }

    private static String told(HomeSitters sitters, Language language) {
        StringBuilder text = new StringBuilder(sitters.table(language));
        for (String id : List.of("truant", "ill", "nowhere", "exempted")) {
            text.append("\n").append(id).append("\n");
            sitters.of(new PupilId(id))
                    .forEach(answer ->
                            text.append("- ").append(answer.why().in(language)).append("\n"));
        }
        return text.toString();
    }

    private static Set<PupilId> ids(String... ids) {
        return List.of(ids).stream().map(PupilId::new).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String counting(LearningSituation situation) {
        return HomeSitterDefinitions.all().stream()
                .filter(definition -> definition.of(situation).isCounted())
                .map(HomeSitterDefinition::id)
                .collect(Collectors.joining(" "));
    }

    private static LearningSituation away(String id, LocalDate since, String code) {
        return situation(enrolled(id), since, code, ON, Facts.none());
    }

    private static YoungPerson enrolled(String id) {
        Enrolment enrolment = enrolment("linde", Sector.SECONDARY, MONDAY, LAST);
        return YoungPerson.builder().pupil(pupil(id, BORN, enrolment)).build();
    }

    private static LearningSituation situation(
            YoungPerson person, LocalDate since, String code, LocalDate on, Facts facts) {
        return LearningSituation.of(person, List.of(timeline(person.pupil(), CALENDAR, since, code, on)), facts, on);
    }

    /** Present up to a day, and away with this code from it on. */
    private static Timeline timeline(Pupil pupil, SchoolCalendar calendar, LocalDate since, String code, LocalDate on) {
        List<Mark> marks = new ArrayList<>();
        MONDAY.datesUntil(on.plusDays(1))
                .filter(calendar::isSchoolDay)
                .forEach(day -> marks.add(lesson(day, "09:00", 50, day.isBefore(since) ? "P" : code)));
        return Timeline.of(
                pupil,
                calendar,
                log(Unit.LESSON, marks.toArray(Mark[]::new)),
                TimelinePolicy.builder().upTo(on).build());
    }
}
