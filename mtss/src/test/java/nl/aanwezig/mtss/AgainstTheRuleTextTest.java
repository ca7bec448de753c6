package nl.aanwezig.mtss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.UsFederal202611;
import nl.aanwezig.testkit.History;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.Test;

/** The policies against {@link NaivePlacement}, on generated histories of every kind of register. */
class AgainstTheRuleTextTest {
    private static final int HISTORIES = 10_000;
    private static final int LEAST_OF_EACH = 300;
    private static final List<Unit> UNITS = List.of(Unit.DAY, Unit.HALF_DAY, Unit.LESSON);
    private static final List<FillPolicy> FILLS = List.of(
            FillPolicy.PRESENT, FillPolicy.PRESENT, FillPolicy.UNRECORDED, FillPolicy.UNRECORDED, FillPolicy.ABSENT);

    @Test
    void ten_thousand_histories_are_placed_as_the_text_says() {
        Mtss bands = Mtss.with(AttendanceWorks202111.BANDS);
        Mtss chronic = Mtss.with(UsFederal202611.CHRONIC);
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 0; seed < HISTORIES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Unit unit = UNITS.get(random.nextInt(3));
            History history = thinned(History.of(seed, unit), random);
            TimelinePolicy policy = TimelinePolicy.builder()
                    .fill(FILLS.get(random.nextInt(FILLS.size())))
                    .build();
            for (SchoolId school : history.pupil().schools()) {
                Timeline timeline = history.timeline(school, policy);
                LocalDate asOf = someDay(timeline.calendar(), random);
                NaivePlacement naive = new NaivePlacement(timeline, asOf);
                String where = "seed " + seed + ", " + unit + ", school " + school + ", as of " + asOf;

                String band = Pupils.shown(bands.classify(timeline, asOf));
                assertEquals(naive.attendanceWorksBand(), band, where);
                seen.merge(band, 1, Integer::sum);
                String federal = Pupils.shown(chronic.classify(timeline, asOf));
                assertEquals(naive.usFederalChronic(), federal, where);
                seen.merge(federal, 1, Integer::sum);
            }
        }
        assertEquals(
                Set.of(
                        "satisfactory 1",
                        "at-risk 1",
                        "moderate-chronic 2",
                        "severe-chronic 3",
                        "not-evaluated:no-possible-units",
                        "chronic",
                        "not-chronic",
                        "not-evaluated:min-enrolment-10"),
                seen.keySet());
        assertTrue(seen.values().stream().allMatch(count -> count >= LEAST_OF_EACH), seen::toString);
    }

    /**
     * Generated registers hold far more absence than real ones: leaves a part of it, often a small one, and turns the rest
     * into presence.
     */
    private static History thinned(History history, SplittableRandom random) {
        int left = random.nextInt(4) == 0 ? 100 : random.nextInt(30);
        Map<SchoolId, List<Mark>> marks = new HashMap<>();
        history.marks()
                .forEach((school, own) -> marks.put(
                        school,
                        own.stream().map(mark -> thinned(mark, left, random)).toList()));
        return new History(
                history.seed(), history.unit(), history.pupil(), history.calendars(), marks, history.withdrawals());
    }

    private static Mark thinned(Mark mark, int left, SplittableRandom random) {
        Presence presence = mark.code().presence();
        boolean missed = presence == Presence.ABSENT || presence == Presence.PART;
        return missed && random.nextInt(100) >= left
                ? Mark.builder()
                        .from(mark)
                        .missed(0)
                        .code(SchoolYears.code("P"))
                        .build()
                : mark;
    }

    /** Mostly in the last quarter of the calendar, sometimes anywhere from a few days before it up to a few days after it. */
    private static LocalDate someDay(SchoolCalendar calendar, SplittableRandom random) {
        int days = (int) (calendar.lastDay().toEpochDay() - calendar.firstDay().toEpochDay());
        return random.nextInt(4) > 0
                ? calendar.lastDay().minusDays(random.nextInt(days / 4 + 1))
                : calendar.firstDay().plusDays(random.nextInt(-5, days + 6));
    }
}
