package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.leave.AdaptedProgramme;
import nl.aanwezig.core.leave.AdaptedProgramme.Category;
import nl.aanwezig.core.leave.AdaptedProgramme.Content;
import nl.aanwezig.core.leave.LearningElsewhere;
import nl.aanwezig.core.leave.LearningElsewhere.Place;
import nl.aanwezig.core.leave.ProgrammeJudgement;
import nl.aanwezig.core.leave.ProgrammeJudgement.Gap;
import nl.aanwezig.core.leave.Programmes;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.school.WeekTimes;
import nl.aanwezig.core.timeline.ExpectedHours;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Deviation of teaching time and learning elsewhere (the domain reference, Dutch law 2.12; pain points 10 and 14). */
class ProgrammesTest {
    private static final SchoolId LINDE = new SchoolId("linde");
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 30);
    private static final DateSpan SPAN = DateSpan.of(MONDAY, LocalDate.of(2026, 9, 20));
    private static final SchoolCalendar CALENDAR = calendar("linde", MONDAY, LAST);
    private static final Pupil KIM =
            pupil("kim", LocalDate.of(2012, 5, 6), enrolment("linde", Sector.SECONDARY, MONDAY, LAST));
    private static final WeekTimes MORNINGS = WeekTimes.of(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.of(12, 0));
    private static final WeekTimes AFTERNOON =
            WeekTimes.of(DayOfWeek.MONDAY, LocalTime.of(13, 0), LocalTime.of(15, 30));

    @ParameterizedTest
    @EnumSource(value = Category.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void three_categories_need_no_request(Category category) {
        assertEquals(Set.of(), gaps(programmes(adapted(category).build())));
    }

    @Test
    void the_fourth_needs_consent_hours_plan_and_statement() {
        assertEquals(Set.of(), gaps(programmes(other().build())));
        assertEquals(
                Set.of(Gap.NO_CONSENT, Gap.NO_HOURS, Gap.NO_SIGNED_PLAN, Gap.NO_EXPERT_STATEMENT),
                gaps(programmes(adapted(Category.OTHER).build())));
        assertEquals(
                Set.of(Gap.HOURS_DIFFER),
                gaps(programmes(other().hoursPerWeek(
                                new ClockHours(MORNINGS.hours().value().plus(Ratio.ONE)))
                        .build())));
        assertEquals(
                Set.of(Gap.NO_HOURS),
                gaps(programmes(other().hoursPerWeek(Optional.empty()).build())));
        assertEquals(
                Set.of(Gap.NO_SIGNED_PLAN),
                gaps(programmes(
                        other().contents(EnumSet.of(Content.EXPERT_STATEMENT)).build())));
        assertEquals(
                Set.of(Gap.NO_EXPERT_STATEMENT),
                gaps(programmes(other().contents(EnumSet.of(Content.PLAN_SIGNED_BY_PARENTS))
                        .build())));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-06, 2026-09-21, true",
        "2026-09-07, 2026-09-20, true",
        "2026-09-08, 2026-09-20, false",
        "2026-09-07, 2026-09-19, false"
    })
    void consent_covers_every_day(LocalDate first, LocalDate last, boolean valid) {
        Programmes programmes =
                programmes(other().consent(DateSpan.of(first, last)).build());

        assertEquals(valid ? Set.of() : Set.of(Gap.NO_CONSENT), gaps(programmes));
    }

    @Test
    void a_programme_is_for_a_time_and_the_enrolment_stays() {
        assertEquals(
                Set.of(Gap.NOT_TEMPORARY, Gap.NOT_ENROLLED),
                gaps(programmes(
                        adapted(Category.MEDICAL).span(DateSpan.from(MONDAY)).build())));
        assertEquals(
                Set.of(),
                gaps(programmes(adapted(Category.MEDICAL)
                        .span(DateSpan.of(MONDAY, LAST))
                        .build())));
        assertEquals(
                Set.of(Gap.NOT_ENROLLED),
                gaps(programmes(adapted(Category.MEDICAL)
                        .span(DateSpan.of(MONDAY, LAST.plusDays(1)))
                        .build())));
    }

    @Test
    void enrolments_that_follow_each_other_hold_together_and_those_with_a_gap_do_not() {
        LocalDate half = MONDAY.plusDays(6);

        assertEquals(
                Set.of(),
                gaps(Programmes.of(
                        twice(half, half.plusDays(1)),
                        List.of(adapted(Category.MEDICAL).build()),
                        List.of())));
        assertEquals(
                Set.of(Gap.NOT_ENROLLED),
                gaps(Programmes.of(
                        twice(half, half.plusDays(2)),
                        List.of(adapted(Category.MEDICAL).build()),
                        List.of())));
    }

    @Test
    void learning_elsewhere_has_an_end_a_way_back_and_an_enrolment() {
        assertEquals(Set.of(), gaps(elsewhere(at(Place.CARE).build())));
        assertEquals(
                Set.of(Gap.NOT_TEMPORARY, Gap.NO_RETURN_PLAN, Gap.NOT_ENROLLED),
                gaps(elsewhere(at(Place.CARE)
                        .span(DateSpan.from(MONDAY))
                        .returnPlanned(Optional.empty())
                        .build())));
    }

    @Test
    void lessons_at_a_distance_count_where_an_adapted_programme_frees_the_hours() {
        LearningElsewhere screen = at(Place.AT_A_DISTANCE).build();
        AdaptedProgramme frees = adapted(Category.MEDICAL).build();

        assertEquals(Set.of(Gap.DISTANCE_WITHOUT_PROGRAMME), gaps(elsewhere(screen)));
        assertEquals(Set.of(), gaps(Programmes.of(KIM, List.of(frees), List.of(screen))));
        assertEquals(
                Set.of(Gap.DISTANCE_WITHOUT_PROGRAMME),
                gaps(Programmes.of(
                        KIM,
                        List.of(frees),
                        List.of(at(Place.AT_A_DISTANCE).times(MORNINGS).build()))));
        assertEquals(
                Set.of(Gap.DISTANCE_WITHOUT_PROGRAMME),
                gaps(Programmes.of(
                        KIM,
                        List.of(frees),
                        List.of(at(Place.AT_A_DISTANCE)
                                .span(DateSpan.of(MONDAY, SPAN.endInclusive().plusDays(1)))
                                .build()))));
    }

    @Test
    void an_invalid_programme_changes_nothing() {
        Programmes invalid = programmes(adapted(Category.OTHER).build());
        Mark missed = lesson(MONDAY, "13:00", 50, "O");

        assertEquals(ExpectedHours.always(), invalid.expectedHours());
        assertEquals(List.of(Presence.ABSENT), presences(invalid, missed));
        assertEquals(
                List.of(Presence.NOT_REQUIRED),
                presences(programmes(adapted(Category.MEDICAL).build()), missed));
    }

    @Test
    void a_change_halfway_is_a_second_programme() {
        AdaptedProgramme first = adapted(Category.MEDICAL)
                .span(DateSpan.of(MONDAY, MONDAY.plusDays(6)))
                .build();
        AdaptedProgramme second = adapted(Category.MEDICAL)
                .span(DateSpan.of(MONDAY.plusDays(7), MONDAY.plusDays(13)))
                .expected(MORNINGS.and(AFTERNOON))
                .build();
        Programmes both = Programmes.of(KIM, List.of(second, first), List.of());

        assertEquals(
                List.of(Presence.NOT_REQUIRED, Presence.ABSENT, Presence.ABSENT),
                presences(
                        both,
                        lesson(MONDAY, "13:00", 50, "O"),
                        lesson(MONDAY.plusDays(7), "13:00", 50, "O"),
                        lesson(MONDAY.plusDays(14), "13:00", 50, "O")));
    }

    @Test
    void what_was_left_out_is_the_evidence() {
        Programmes programmes = programmes(adapted(Category.MEDICAL).build());
        Mark missed = lesson(MONDAY, "13:00", 50, "O");
        List<Finding> findings = programmes
                .explain(timeline(programmes, lesson(MONDAY, "09:00", 50, "O"), missed))
                .findings();

        assertEquals(List.of(missed), findings.get(findings.size() - 1).evidence());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void programmes_explain_themselves(Language language) {
        Programmes programmes = Programmes.of(
                KIM,
                List.of(
                        adapted(Category.MEDICAL).build(),
                        adapted(Category.OTHER)
                                .span(DateSpan.from(MONDAY.plusDays(14)))
                                .build(),
                        adapted(Category.RESIDENTIAL)
                                .span(DateSpan.of(MONDAY.plusDays(21), MONDAY.plusDays(22)))
                                .build(),
                        adapted(Category.TREATMENT_IN_SPECIAL_EDUCATION)
                                .span(DateSpan.of(MONDAY.plusDays(23), MONDAY.plusDays(24)))
                                .build()),
                List.of(
                        at(Place.CARE).build(),
                        at(Place.AT_A_DISTANCE)
                                .times(MORNINGS)
                                .returnPlanned(Optional.empty())
                                .build()));
        Explanation some = programmes.explain(timeline(
                programmes,
                lesson(MONDAY, "09:00", 50, "P"),
                lesson(MONDAY, "13:00", 50, "O"),
                lesson(MONDAY, "14:00", 50, "P"),
                lesson(MONDAY.plusDays(1), "09:00", 50, "L")));
        Programmes none = Programmes.of(KIM, List.of(), List.of());
        String text = some.in(language) + "\n\n" + none.explain(timeline(none)).in(language) + "\n";

        Golden.assertMatches("golden/programmes." + (language == Language.DUTCH ? "nl" : "en") + ".txt", text);
    }

    private static AdaptedProgramme.Builder adapted(Category category) {
        return AdaptedProgramme.builder()
                .school(LINDE)
                .span(SPAN)
                .expected(MORNINGS)
                .category(category);
    }

    private static AdaptedProgramme.Builder other() {
        return adapted(Category.OTHER)
                .consent(SPAN)
                .hoursPerWeek(MORNINGS.hours())
                .contents(EnumSet.allOf(Content.class));
    }

    private static LearningElsewhere.Builder at(Place place) {
        return LearningElsewhere.builder()
                .school(LINDE)
                .span(SPAN)
                .times(AFTERNOON)
                .place(place)
                .returnPlanned(LocalDate.of(2026, 9, 21));
    }

    private static Programmes programmes(AdaptedProgramme programme) {
        return Programmes.of(KIM, List.of(programme), List.of());
    }

    private static Programmes elsewhere(LearningElsewhere elsewhere) {
        return Programmes.of(KIM, List.of(), List.of(elsewhere));
    }

    private static Pupil twice(LocalDate lastOfFirst, LocalDate firstOfSecond) {
        return pupil(
                "kim",
                LocalDate.of(2012, 5, 6),
                enrolment("linde", Sector.SECONDARY, firstOfSecond, LAST),
                enrolment("linde", Sector.SECONDARY, MONDAY, lastOfFirst));
    }

    /** The gaps of the last one judged. */
    private static Set<Gap> gaps(Programmes programmes) {
        List<ProgrammeJudgement> all = programmes.judgements();
        return all.get(all.size() - 1) instanceof ProgrammeJudgement.Invalid invalid ? invalid.gaps() : Set.of();
    }

    private static Timeline timeline(Programmes programmes, Mark... marks) {
        return Timeline.of(
                KIM,
                LINDE,
                Calendars.among(List.of(CALENDAR)),
                log(Unit.LESSON, marks),
                TimelinePolicy.standard(),
                programmes.expectedHours());
    }

    private static List<Presence> presences(Programmes programmes, Mark... marks) {
        Timeline timeline = timeline(programmes, marks);
        return timeline.series()
                .packed(DateSpan.of(MONDAY, LAST))
                .mapToObj(mark -> timeline.series().code(mark).presence())
                .toList();
    }
}
