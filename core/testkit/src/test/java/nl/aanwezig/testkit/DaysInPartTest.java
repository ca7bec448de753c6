package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

/** Days that are missed in part, and calendar days, against a count by hand. */
class DaysInPartTest {
    private static final int HISTORIES = 300;
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);

    @Test
    void a_day_is_missed_for_the_part_of_its_required_time_that_was() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            History history = History.of(seed, Unit.LESSON);
            for (SchoolId school : history.pupil().schools()) {
                Tally tally = Tallies.of(history.timeline(school, TimelinePolicy.standard()), Counting.daysInPart())
                        .over(DateSpan.always());
                List<List<NaiveRegister.Counted>> days = days(history, school);

                for (Standing standing : Standing.values()) {
                    Ratio expected =
                            days.stream().map(day -> part(day, standing)).reduce(Ratio.ZERO, Ratio::plus);
                    assertEquals(expected, of(tally, standing), "seed " + seed + " " + standing);
                }
                long required = days.stream().filter(day -> minutes(day) > 0).count();
                assertEquals(Ratio.of(required), tally.possible(), "seed " + seed);
                assertEquals(
                        tally.authorised().plus(tally.unauthorised()).plus(tally.open()),
                        tally.absent(),
                        "seed " + seed);
            }
        }
    }

    @Test
    void a_morning_and_a_quarter_of_another_are_three_eighths_of_two_days() {
        Tally tally = Tallies.of(
                        RollCall.from(MONDAY, Unit.HALF_DAY, SchoolYears.allCodes())
                                .units(1, "Z")
                                .units(1, "L")
                                .unit("part O", 100, 50)
                                .units(1, "P")
                                .timeline(),
                        Counting.daysInPart())
                .over(DateSpan.always());

        assertEquals(Ratio.of(1, 2), tally.authorised());
        assertEquals(Ratio.of(1, 4), tally.unauthorised());
        assertEquals(Ratio.of(2), tally.possible());
        assertEquals(0, tally.late(), "the day of the late arrival counts as missed in part");
        assertEquals(
                Ratio.of(3, 4), Measures.ABSENT_DAYS.of(tally).orElseThrow().value());
    }

    @Test
    void calendar_days_count_from_the_first_school_day_on_the_roll_in_the_window() {
        Tallies tallies = Tallies.of(
                RollCall.from(MONDAY, Unit.DAY, SchoolYears.allCodes())
                        .units(5, "P")
                        .holidayWeeks(1)
                        .units(5, "P")
                        .timeline(),
                Counting.daysInPart());
        LocalDate back = MONDAY.plusWeeks(2);

        assertEquals(0, calendarDays(tallies, MONDAY.minusDays(9), MONDAY.minusDays(1)));
        assertEquals(1, calendarDays(tallies, MONDAY.minusDays(9), MONDAY));
        assertEquals(7, calendarDays(tallies, MONDAY.minusDays(9), MONDAY.plusDays(6)));
        assertEquals(15, calendarDays(tallies, MONDAY, back));
        assertEquals(1, calendarDays(tallies, MONDAY.plusDays(5), back), "the window opens in the holiday");
    }

    private static long calendarDays(Tallies tallies, LocalDate first, LocalDate last) {
        Tally tally = tallies.over(DateSpan.of(first, last));
        assertEquals(
                tally.calendarDays(),
                tally.enrolledDays() == 0
                        ? 0
                        : ChronoUnit.DAYS.between(first, last) + 1 - skipped(tallies, first, last));
        return tally.calendarDays();
    }

    private static long skipped(Tallies tallies, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .takeWhile(day -> tallies.over(DateSpan.of(day, day)).enrolledDays() == 0)
                .count();
    }

    private static List<List<NaiveRegister.Counted>> days(History history, SchoolId school) {
        return List.copyOf(new NaiveRegister(history, school, Optional.empty())
                .counted(FillPolicy.UNRECORDED).stream()
                        .collect(Collectors.groupingBy(NaiveRegister.Counted::date))
                        .values());
    }

    private static Ratio part(List<NaiveRegister.Counted> day, Standing standing) {
        long missed = day.stream()
                .filter(one -> one.code().standing().orElse(Standing.OPEN) == standing)
                .mapToLong(one -> switch (one.code().presence()) {
                    case ABSENT -> one.extent();
                    case PART -> one.missed();
                    default -> 0;
                })
                .sum();
        return missed == 0 ? Ratio.ZERO : Ratio.of(missed, minutes(day));
    }

    private static long minutes(List<NaiveRegister.Counted> day) {
        return day.stream()
                .filter(one -> one.code().presence() != Presence.NOT_REQUIRED
                        && one.code().presence() != Presence.UNRECORDED)
                .mapToLong(NaiveRegister.Counted::extent)
                .sum();
    }

    private static Ratio of(Tally tally, Standing standing) {
        return switch (standing) {
            case AUTHORISED -> tally.authorised();
            case UNAUTHORISED -> tally.unauthorised();
            case OPEN -> tally.open();
        };
    }
}
