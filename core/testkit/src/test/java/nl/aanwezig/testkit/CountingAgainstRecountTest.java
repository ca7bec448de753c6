package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Runs;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

/** Every way of counting on generated histories, at one school and at two together, against {@link NaiveCounting}. */
class CountingAgainstRecountTest {
    private static final int HISTORIES = 800;
    private static final List<Unit> UNITS = List.of(Unit.LESSON, Unit.LESSON, Unit.HALF_DAY, Unit.DAY);
    private static final List<PartRule> RULES = List.of(
            PartRule.PROPORTIONAL,
            PartRule.AT_LEAST_HALF,
            PartRule.ANY_PART,
            PartRule.BY_CODE,
            PartRule.atLeast(Share.percent(25)),
            PartRule.moreThanMinutes(30));
    private static final List<Share> SHARES =
            List.of(Share.percent(0), Share.percent(25), Share.percent(50), Share.percent(99));
    private static final List<String> CATEGORIES =
            List.of("LATE", "ILL", "WEIGHTY_11G", "MEDICAL", "TRUANT", "NO_MESSAGE");

    @Test
    void every_way_of_counting_counts_as_one_would_by_hand() {
        AtomicLong spells = new AtomicLong();
        Proof.over(HISTORIES, 100_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Unit unit = UNITS.get(random.nextInt(UNITS.size()));
            History history = withMinutesLate(History.of(seed, unit), random);
            Counting counting = counting(random);
            List<Tallies> all = new ArrayList<>();
            List<List<NaiveRegister.Counted>> units = new ArrayList<>();
            for (SchoolId school : history.pupil().schools()) {
                all.add(Tallies.of(history.timeline(school, TimelinePolicy.standard()), counting));
                units.add(SchoolUnits.of(history, school));
            }
            NaiveCounting naive = new NaiveCounting(counting);
            for (DateSpan window : windows(history, random)) {
                String where = unit + " over " + window + " counting " + counting;
                for (int school = 0; school < all.size(); school++) {
                    naive.in(window);
                    naive.count(units.get(school), unit == Unit.LESSON);
                    assertEquals(
                            naive.toString(), NaiveCounting.text(all.get(school).over(window)), where);
                }
                naive.in(window);
                units.forEach(one -> naive.count(one, unit == Unit.LESSON));
                Tally together =
                        Tallies.over(all, all.stream().map(one -> window).toList());
                assertEquals(naive.toString(), NaiveCounting.text(together), "both schools, " + where);
                spells.addAndGet(together.runs().map(Runs::started).orElse(0));
            }
        });
        assertTrue(spells.get() > HISTORIES, "too few runs were seen: " + spells);
    }

    @Test
    void the_evidence_adds_up_whatever_is_counted() {
        Proof.over(HISTORIES / 2, 100_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            History history = History.of(seed, Unit.DAY);
            Counting counting = countingOf(Counting.units(PartRule.ANY_PART), random);
            for (SchoolId school : history.pupil().schools()) {
                Tallies tallies = Tallies.of(history.timeline(school, TimelinePolicy.standard()), counting);
                for (DateSpan window : windows(history, random)) {
                    assertEquals(
                            tallies.over(window).absent(),
                            Ratio.of(tallies.missed(window).count()));
                }
            }
        });
    }

    private static Counting counting(SplittableRandom random) {
        PartRule rule = RULES.get(random.nextInt(RULES.size()));
        Share share = SHARES.get(random.nextInt(SHARES.size()));
        Counting base = switch (random.nextInt(5)) {
            case 0 -> Counting.daysMissing(share);
            case 2 -> Counting.daysInPart();
            case 1 -> Counting.daysMissingMoreThan(share);
            default -> Counting.units(rule);
        };
        return countingOf(base, random);
    }

    private static Counting countingOf(Counting base, SplittableRandom random) {
        Counting counting = base;
        if (random.nextInt(3) == 0) {
            counting = counting.countingLate(RULES.get(random.nextInt(RULES.size())));
        }
        if (random.nextInt(3) == 0) {
            counting = random.nextBoolean()
                    ? counting.only(Standing.UNAUTHORISED)
                    : counting.only(Standing.AUTHORISED, Standing.OPEN);
        }
        if (random.nextInt(4) == 0) {
            counting = counting.only(category(random), category(random));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            counting = switch (random.nextInt(3)) {
                case 0 -> counting.leavingOut(category(random));
                case 1 -> counting.asAttended(category(random));
                default -> counting.asMissed(category(random));
            };
        }
        return counting;
    }

    private static String category(SplittableRandom random) {
        return CATEGORIES.get(random.nextInt(CATEGORIES.size()));
    }

    /** The generated registers do not say how late an arrival was; some schools do. */
    private static History withMinutesLate(History history, SplittableRandom random) {
        Map<SchoolId, List<Mark>> marks = new HashMap<>();
        history.marks()
                .forEach((school, own) -> marks.put(
                        school,
                        own.stream().map(mark -> withMinutesLate(mark, random)).toList()));
        return new History(
                history.seed(), history.unit(), history.pupil(), history.calendars(), marks, history.withdrawals());
    }

    private static Mark withMinutesLate(Mark mark, SplittableRandom random) {
        return mark.code().presence() == Presence.LATE
                ? Mark.builder()
                        .from(mark)
                        .missed(random.nextInt(mark.extent() + 1))
                        .build()
                : mark;
    }

    private static List<DateSpan> windows(History history, SplittableRandom random) {
        LocalDate first = history.calendars().get(0).firstDay();
        List<DateSpan> windows = new ArrayList<>(List.of(DateSpan.always()));
        for (int i = 0; i < 4; i++) {
            LocalDate start = first.plusDays(random.nextInt(-5, 90));
            windows.add(DateSpan.of(start, start.plusDays(random.nextInt(40))));
        }
        return windows;
    }
}
