package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryTest {
    private static final List<History> MANY = LongStream.range(0, 300)
            .mapToObj(seed -> History.of(seed, Unit.LESSON))
            .toList();

    @ParameterizedTest
    @EnumSource
    void the_same_seed_gives_the_same_history(Unit unit) {
        History history = History.of(7, unit);
        History again = History.of(7, unit);

        assertEquals(history.pupil(), again.pupil());
        assertEquals(history.marks(), again.marks());
        assertEquals(history.withdrawals(), again.withdrawals());
        assertNotEquals(history.marks(), History.of(8, unit).marks());
    }

    @Test
    void between_them_the_histories_hold_every_hard_case() {
        Map<String, Predicate<History>> cases = new LinkedHashMap<>();
        cases.put("week 53", one -> teaches(one, LocalDate.of(2026, 12, 28)) || teaches(one, LocalDate.of(2021, 1, 1)));
        cases.put("29 February", one -> teaches(one, LocalDate.of(2024, 2, 29)));
        cases.put("clocks back", one -> teaches(one, LocalDate.of(2025, 10, 26)));
        cases.put("clocks forward", one -> teaches(one, LocalDate.of(2026, 3, 29)));
        cases.put("a Sunday with lessons", one -> days(one).contains(DayOfWeek.SUNDAY));
        cases.put("two schools", one -> one.pupil().schools().size() == 2);
        cases.put(
                "re-entry",
                one -> one.pupil().enrolments().size() == 2
                        && one.pupil().schools().size() == 1);
        cases.put(
                "one day",
                one -> enrolments(
                        one, span -> span.span().start().equals(span.span().endInclusive())));
        cases.put("an open end", one -> enrolments(one, span -> span.span().isOpen()));
        cases.put(
                "a named calendar",
                one -> enrolments(one, span -> span.calendar().isPresent()));
        cases.put("no birth date", one -> one.pupil().birthDate().isEmpty());
        cases.put("a withdrawal", one -> one.withdrawals().values().stream().anyMatch(list -> !list.isEmpty()));
        cases.put(
                "moments",
                one -> marks(one).stream().anyMatch(mark -> mark.recorded().isPresent()));
        cases.put(
                "no moments",
                one -> marks(one).stream().anyMatch(mark -> mark.recorded().isEmpty()));

        cases.forEach((name, test) -> assertTrue(MANY.stream().anyMatch(test), name));
    }

    @Test
    void every_presence_occurs() {
        Set<Presence> seen = EnumSet.noneOf(Presence.class);
        MANY.forEach(one -> marks(one).forEach(mark -> seen.add(mark.code().presence())));

        assertEquals(EnumSet.allOf(Presence.class), seen);
    }

    @Test
    void another_order_holds_the_same_rows() {
        History history = MANY.get(3);

        history.pupil()
                .schools()
                .forEach(school -> assertEquals(
                        history.log(school).size(), history.shuffled(school, 1).size()));
    }

    @Test
    void the_register_of_a_history_has_its_timelines_in_the_order_of_schools() {
        History history = MANY.stream()
                .filter(one -> one.pupil().schools().size() == 2)
                .findFirst()
                .orElseThrow();
        Register register = history.register();

        assertEquals(
                List.copyOf(history.pupil().schools()),
                register.timelines(TimelinePolicy.standard())
                        .map(timeline -> timeline.school())
                        .toList());
        assertEquals(List.of(history.pupil()), List.copyOf(register.pupils()));
        assertEquals(
                history.calendars().stream().map(calendar -> calendar.lastDay()).max(LocalDate::compareTo),
                register.lastSchoolDay());
        assertEquals("Register[1 pupils, 4 calendars, LESSON]", register.toString());
    }

    private static boolean teaches(History history, LocalDate day) {
        return history.calendars().stream().anyMatch(calendar -> calendar.isSchoolDay(day));
    }

    private static Set<DayOfWeek> days(History history) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        history.calendars()
                .forEach(calendar -> calendar.firstDay()
                        .datesUntil(calendar.lastDay())
                        .filter(calendar::isSchoolDay)
                        .forEach(day -> days.add(day.getDayOfWeek())));
        return days;
    }

    private static boolean enrolments(History history, Predicate<Enrolment> test) {
        return history.pupil().enrolments().stream().anyMatch(test);
    }

    private static List<Mark> marks(History history) {
        return history.marks().values().stream().flatMap(List::stream).toList();
    }
}
