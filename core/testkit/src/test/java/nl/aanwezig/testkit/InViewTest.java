package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.inview.InView;
import nl.aanwezig.core.inview.Look;
import nl.aanwezig.core.inview.Look.Looker;
import nl.aanwezig.core.inview.Sight;
import nl.aanwezig.core.inview.Sight.State;
import nl.aanwezig.core.inview.Whereabouts;
import nl.aanwezig.core.inview.Whereabouts.Awaited;
import nl.aanwezig.core.inview.Whereabouts.Place;
import nl.aanwezig.core.inview.Whereabouts.Situation;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody drops out of view (issue: the right to learn; the domain reference, Dutch law 9, pain point 10). */
class InViewTest {
    private static final LocalDate START = LocalDate.of(2026, 8, 17);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int DAYS = 90;

    @ParameterizedTest
    @CsvSource({"89, IN_VIEW", "90, IN_VIEW", "91, OUT_OF_VIEW"})
    void longer_than_agreed_is_too_long_and_exactly_so_long_is_not(int ago, State state) {
        assertEquals(
                state, only(waiting("kim").addLooks(look(TODAY.minusDays(ago)))).state());
    }

    @ParameterizedTest
    @CsvSource({"90, IN_VIEW", "91, OUT_OF_VIEW"})
    void without_a_look_the_days_count_from_the_start(int ago, State state) {
        Sight sight = only(waiting("kim").span(DateSpan.from(TODAY.minusDays(ago))));

        assertEquals(state, sight.state());
        assertEquals(Optional.of(TODAY.minusDays(ago)), sight.since());
    }

    @Test
    void writing_a_situation_down_anew_is_not_looking() {
        Whereabouts.Builder anew = waiting("kim").span(DateSpan.from(TODAY)).addLooks(look(TODAY.minusDays(91)));

        assertEquals(State.OUT_OF_VIEW, only(anew).state());
    }

    @Test
    void a_look_after_the_day_does_not_count_yet() {
        Sight sight = only(waiting("kim").addLooks(look(TODAY), look(TODAY.plusDays(1))));

        assertEquals(Optional.of(TODAY), sight.since());
    }

    @Test
    void the_last_look_counts_in_whatever_order() {
        assertEquals(
                Optional.of(TODAY.minusDays(3)),
                only(waiting("kim").addLooks(look(TODAY.minusDays(3)), look(TODAY.minusDays(80))))
                        .since());
    }

    @Test
    void who_is_on_no_roll_and_written_down_nowhere_comes_first() {
        InView review = InView.review(
                List.of(person("exempt"), person("new"), enrolled("school", TODAY)),
                List.of(
                        waiting("waits").addLooks(look(TODAY)).build(),
                        waiting("forgotten").build()),
                TODAY,
                DAYS);

        assertEquals(
                List.of("exempt NOT_WRITTEN_DOWN", "new NOT_WRITTEN_DOWN", "forgotten OUT_OF_VIEW", "waits IN_VIEW"),
                review.sights().stream()
                        .map(sight -> sight.pupil() + " " + sight.state())
                        .toList());
        assertEquals(3, review.outOfView().size());
    }

    @Test
    void somebody_on_a_roll_is_at_school_unless_it_was_written_down_that_they_wait() {
        assertEquals(
                List.of(),
                InView.review(List.of(enrolled("kim", TODAY)), List.of(), TODAY, DAYS)
                        .sights());
        assertEquals(
                1,
                InView.review(
                                List.of(enrolled("kim", TODAY)),
                                List.of(waiting("kim").build()),
                                TODAY,
                                DAYS)
                        .sights()
                        .size());
        assertEquals(
                1,
                InView.review(List.of(enrolled("kim", TODAY.minusDays(1))), List.of(), TODAY, DAYS)
                        .sights()
                        .size());
    }

    @Test
    void what_no_longer_holds_does_not_keep_somebody_in_view() {
        Whereabouts over =
                waiting("kim").span(DateSpan.of(START, TODAY.minusDays(1))).build();

        assertEquals(
                State.NOT_WRITTEN_DOWN,
                InView.review(List.of(person("kim")), List.of(over), TODAY, DAYS)
                        .sights()
                        .get(0)
                        .state());
    }

    @Test
    void of_two_that_hold_the_one_that_started_last_counts_in_either_order() {
        Whereabouts first = waiting("kim").addLooks(look(TODAY)).build();
        Whereabouts second =
                waiting("kim").span(DateSpan.from(TODAY.minusDays(5))).build();

        for (List<Whereabouts> written : List.of(List.of(first, second), List.of(second, first))) {
            assertEquals(
                    Optional.of(TODAY.minusDays(5)),
                    InView.review(List.of(), written, TODAY, DAYS)
                            .sights()
                            .get(0)
                            .since());
        }
    }

    @Test
    void the_longest_not_looked_at_comes_first() {
        InView review = InView.review(
                List.of(),
                List.of(
                        waiting("a").addLooks(look(TODAY.minusDays(92))).build(),
                        waiting("b").addLooks(look(TODAY.minusDays(95))).build()),
                TODAY,
                DAYS);

        assertEquals("b", review.sights().get(0).pupil().value());
    }

    @Test
    void who_learns_nobody_knows_where_is_not_in_view_though_somebody_looked() {
        Whereabouts.Builder placeless = waiting("kim").learningAt(Place.NOT_KNOWN);

        assertEquals(
                State.PLACE_NOT_KNOWN,
                only(waiting("kim").learningAt(Place.NOT_KNOWN).addLooks(look(TODAY)))
                        .state());
        assertEquals(
                State.OUT_OF_VIEW,
                only(placeless.addLooks(look(TODAY.minusDays(DAYS + 1)))).state());
        assertEquals(
                1,
                InView.review(
                                List.of(),
                                List.of(waiting("lou")
                                        .learningAt(Place.NOT_KNOWN)
                                        .addLooks(look(TODAY))
                                        .build()),
                                TODAY,
                                DAYS)
                        .outOfView()
                        .size());
    }

    @Test
    void days_are_not_negative_and_nobody_is_printed() {
        assertThrows(IllegalArgumentException.class, () -> new InView(TODAY, -1, List.of()));
        Whereabouts one = waiting("canary").build();
        assertFalse(one.toString().contains("canary"));
        assertFalse(
                InView.review(List.of(), List.of(one), TODAY, DAYS).toString().contains("canary"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_review_explains_itself(Language language) {
        Whereabouts treated = Whereabouts.builder()
                .pupil(new PupilId("a"))
                .situation(Situation.EXEMPT)
                .learningAt(Place.TREATMENT)
                .span(DateSpan.from(START))
                .addLooks(new Look(LocalDate.of(2026, 10, 5), Looker.REGIONAL_BODY))
                .build();
        Whereabouts arrived = Whereabouts.builder()
                .pupil(new PupilId("b"))
                .situation(Situation.NEVER_ENROLLED)
                .learningAt(Place.NOWHERE_YET)
                .span(DateSpan.from(START))
                .waitingFor(Awaited.NEWCOMERS_CLASS)
                .build();
        Whereabouts unknown = Whereabouts.builder()
                .pupil(new PupilId("c"))
                .situation(Situation.BETWEEN_SCHOOLS)
                .learningAt(Place.NOT_KNOWN)
                .span(DateSpan.from(TODAY.minusDays(1)))
                .addLooks(new Look(START, Looker.SCHOOL))
                .build();
        InView review = InView.review(List.of(person("exempt")), List.of(treated, arrived, unknown), TODAY, DAYS);
        String text = Stream.concat(
                        Stream.of(review.why()), review.sights().stream().map(Sight::why))
                .map(why -> why.in(language))
                .collect(Collectors.joining("\n\n", "", "\n"));

        Golden.assertMatches("golden/in-view." + (language == Language.DUTCH ? "nl" : "en") + ".txt", text);
    }

    private static Whereabouts.Builder waiting(String pupil) {
        return Whereabouts.builder()
                .pupil(new PupilId(pupil))
                .situation(Situation.WAITING)
                .learningAt(Place.HOME)
                .span(DateSpan.from(START))
                .waitingFor(Awaited.SPECIAL_EDUCATION);
    }

    private static Look look(LocalDate on) {
        return new Look(on, Looker.ATTENDANCE_OFFICER);
    }

    private static Sight only(Whereabouts.Builder written) {
        return InView.review(List.of(), List.of(written.build()), TODAY, DAYS)
                .sights()
                .get(0);
    }

    private static YoungPerson person(String pupil) {
        return YoungPerson.builder()
                .pupil(Pupil.builder().id(new PupilId(pupil)).build())
                .addExemptions(new Exemption(ExemptionGround.UNFIT, DateSpan.from(START)))
                .build();
    }

    private static YoungPerson enrolled(String pupil, LocalDate last) {
        return YoungPerson.builder()
                .pupil(Pupil.builder()
                        .id(new PupilId(pupil))
                        .addEnrolments(Enrolment.of(new SchoolId("linde"), DateSpan.of(START, last)))
                        .build())
                .build();
    }
}
