package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Missed;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tallies of any window against a count of its units one by one. */
class TalliesAgainstRecountTest {
    private static final int HISTORIES = 400;
    private static final PartRule KEARNEY = PartRule.atLeast(Share.percent(25));
    private static final PartRule CALIFORNIA = PartRule.moreThanMinutes(30);

    static Stream<PartRule> rules() {
        return Stream.of(
                PartRule.PROPORTIONAL,
                PartRule.AT_LEAST_HALF,
                PartRule.ANY_PART,
                PartRule.BY_CODE,
                KEARNEY,
                CALIFORNIA);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void units_are_counted_as_one_would_by_hand(PartRule rule) {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Unit unit = List.of(Unit.LESSON, Unit.DAY, Unit.HALF_DAY).get((int) (seed % 3));
            FillPolicy fill = List.of(FillPolicy.UNRECORDED, FillPolicy.PRESENT, FillPolicy.ABSENT)
                    .get((int) (seed / 3 % 3));
            History history = History.of(seed, unit);
            for (SchoolId school : history.pupil().schools()) {
                Tallies tallies = Tallies.of(timeline(history, school, fill), Counting.units(rule));
                List<NaiveRegister.Counted> units = SchoolUnits.of(history, school, fill);
                for (DateSpan window : windows(seed)) {
                    Recount recount = new Recount();
                    units.stream().filter(one -> window.contains(one.date())).forEach(one -> recount.unit(one, rule));
                    assertEquals(recount.toString(), text(tallies.over(window)), "seed " + seed + " over " + window);
                }
            }
        }
    }

    @Test
    void days_are_missed_when_enough_of_their_required_time_was() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            Share atLeast = Share.percent(List.of(1, 50, 100).get((int) (seed % 3)));
            History history = History.of(seed, Unit.LESSON);
            for (SchoolId school : history.pupil().schools()) {
                Tallies tallies =
                        Tallies.of(timeline(history, school, FillPolicy.UNRECORDED), Counting.daysMissing(atLeast));
                List<NaiveRegister.Counted> units = SchoolUnits.of(history, school, FillPolicy.UNRECORDED);
                for (DateSpan window : windows(seed)) {
                    Recount recount = new Recount();
                    units.stream()
                            .map(NaiveRegister.Counted::date)
                            .distinct()
                            .filter(window::contains)
                            .forEach(day -> recount.day(
                                    units.stream()
                                            .filter(one -> one.date().equals(day))
                                            .toList(),
                                    atLeast));
                    assertEquals(recount.toString(), text(tallies.over(window)), "seed " + seed + " over " + window);
                }
            }
        }
    }

    @Test
    void the_evidence_adds_up_to_what_was_missed() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            History history = History.of(seed, Unit.LESSON);
            for (SchoolId school : history.pupil().schools()) {
                Timeline timeline = timeline(history, school, FillPolicy.UNRECORDED);
                Tallies units = Tallies.of(timeline, Counting.units(PartRule.PROPORTIONAL));
                Tallies days = Tallies.of(timeline, Counting.daysMissing(Share.percent(50)));
                for (DateSpan window : windows(seed)) {
                    Ratio missed = units.missed(window)
                            .mapToObj(
                                    mark -> Missed.part(mark, timeline.series().code(mark)))
                            .reduce(Ratio.ZERO, Ratio::plus);
                    assertEquals(units.over(window).absent(), missed, "seed " + seed + " over " + window);
                    long missedDays = days.missed(window)
                            .map(PackedMark::epochDay)
                            .distinct()
                            .count();
                    assertEquals(days.over(window).absent(), Ratio.of(missedDays), "seed " + seed + " over " + window);
                }
            }
        }
    }

    @Test
    void the_school_days_on_the_roll_are_counted_in_every_window() {
        for (long seed = 0; seed < HISTORIES; seed++) {
            History history = History.of(seed, Unit.DAY);
            for (SchoolId school : history.pupil().schools()) {
                Tallies tallies = Tallies.of(
                        timeline(history, school, FillPolicy.PRESENT), Counting.units(PartRule.PROPORTIONAL));
                for (DateSpan window : windows(seed)) {
                    long days = new NaiveRegister(history, school, Optional.empty())
                            .enrolledDays().stream().filter(window::contains).count();
                    assertEquals(days, tallies.over(window).enrolledDays(), "seed " + seed + " over " + window);
                }
            }
        }
    }

    private static Timeline timeline(History history, SchoolId school, FillPolicy fill) {
        return history.timeline(school, TimelinePolicy.builder().fill(fill).build());
    }

    private static List<DateSpan> windows(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate first = History.of(seed, Unit.DAY).calendars().get(0).firstDay();
        List<DateSpan> windows = new ArrayList<>(List.of(DateSpan.always()));
        for (int i = 0; i < 8; i++) {
            LocalDate start = first.plusDays(random.nextInt(-5, 90));
            windows.add(DateSpan.of(start, start.plusDays(random.nextInt(40))));
        }
        return windows;
    }

    private static String text(Tally tally) {
        return "possible " + tally.possible() + " authorised " + tally.authorised() + " unauthorised "
                + tally.unauthorised() + " open " + tally.open() + " absent " + tally.absent() + " late "
                + tally.late() + " unrecorded " + tally.unrecorded() + " not required " + tally.notRequired();
    }

    /** Counts in minutes times hundredths, so in whole numbers of a day, and in fractions of a unit. */
    private static final class Recount {
        private final Map<Standing, Ratio> missed = new EnumMap<>(Standing.class);
        private long possible;
        private long late;
        private long unrecorded;
        private long notRequired;

        void unit(NaiveRegister.Counted one, PartRule rule) {
            switch (one.code().presence()) {
                case NOT_REQUIRED -> notRequired++;
                case UNRECORDED -> unrecorded++;
                case PRESENT -> possible++;
                case LATE -> {
                    possible++;
                    late++;
                }
                case ABSENT -> {
                    possible++;
                    // a lesson of half an hour is never missed for more than half an hour
                    boolean tooShort = rule == CALIFORNIA && one.extent() <= 30;
                    miss(one, tooShort ? Ratio.ZERO : Ratio.ONE);
                }
                case PART -> {
                    possible++;
                    miss(one, part(one, rule));
                }
            }
        }

        private static Ratio part(NaiveRegister.Counted one, PartRule rule) {
            if (rule == PartRule.PROPORTIONAL) {
                return Ratio.of(one.missed(), one.extent());
            }
            if (rule == PartRule.BY_CODE) {
                return Ratio.of(one.code().weight(), 100);
            }
            boolean whole = rule == PartRule.ANY_PART
                    || (rule == PartRule.AT_LEAST_HALF && one.missed() * 2 >= one.extent())
                    || (rule == KEARNEY && one.missed() * 4 >= one.extent())
                    || (rule == CALIFORNIA && one.missed() > 30);
            return whole ? Ratio.ONE : Ratio.ZERO;
        }

        private void miss(NaiveRegister.Counted one, Ratio part) {
            missed.merge(one.code().standing().orElse(Standing.OPEN), part, Ratio::plus);
        }

        void day(List<NaiveRegister.Counted> units, Share atLeast) {
            long required = 0;
            Map<Standing, Long> minutes = new EnumMap<>(Standing.class);
            boolean anyLate = false;
            boolean anyUnrecorded = false;
            for (NaiveRegister.Counted one : units) {
                Presence presence = one.code().presence();
                anyUnrecorded |= presence == Presence.UNRECORDED;
                anyLate |= presence == Presence.LATE;
                if (presence != Presence.UNRECORDED && presence != Presence.NOT_REQUIRED) {
                    required += one.extent();
                }
                if (presence == Presence.ABSENT || presence == Presence.PART) {
                    long part = presence == Presence.ABSENT ? one.extent() : one.missed();
                    minutes.merge(one.code().standing().orElse(Standing.OPEN), part, Long::sum);
                }
            }
            if (required == 0) {
                unrecorded += anyUnrecorded ? 1 : 0;
                notRequired += anyUnrecorded ? 0 : 1;
                return;
            }
            possible++;
            long all = minutes.values().stream().mapToLong(Long::longValue).sum();
            if (all > 0 && Ratio.of(all, required).compareTo(atLeast.value()) >= 0) {
                missed.merge(heaviest(minutes), Ratio.ONE, Ratio::plus);
            } else {
                late += anyLate ? 1 : 0;
            }
        }

        private static Standing heaviest(Map<Standing, Long> minutes) {
            long authorised = minutes.getOrDefault(Standing.AUTHORISED, 0L);
            long open = minutes.getOrDefault(Standing.OPEN, 0L);
            long unauthorised = minutes.getOrDefault(Standing.UNAUTHORISED, 0L);
            if (authorised >= open && authorised >= unauthorised) {
                return Standing.AUTHORISED;
            }
            return open >= unauthorised ? Standing.OPEN : Standing.UNAUTHORISED;
        }

        private Ratio sum(Standing standing) {
            return missed.getOrDefault(standing, Ratio.ZERO);
        }

        @Override
        public String toString() {
            Ratio absent = missed.values().stream().reduce(Ratio.ZERO, Ratio::plus);
            return "possible " + possible + " authorised " + sum(Standing.AUTHORISED) + " unauthorised "
                    + sum(Standing.UNAUTHORISED) + " open " + sum(Standing.OPEN) + " absent " + absent + " late " + late
                    + " unrecorded " + unrecorded + " not required " + notRequired;
        }
    }
}
