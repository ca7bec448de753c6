package nl.aanwezig.mtss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.Connecticut202611;
import nl.aanwezig.mtss.policy.Curio202611;
import nl.aanwezig.mtss.policy.Kearney2008;
import nl.aanwezig.mtss.policy.Mazl2016;
import nl.aanwezig.mtss.policy.NewJersey202611;
import nl.aanwezig.mtss.policy.NewZealand202611;
import nl.aanwezig.mtss.policy.SouthCarolina202611;
import nl.aanwezig.mtss.policy.UsFederal202611;
import nl.aanwezig.testkit.History;
import nl.aanwezig.testkit.Proof;
import nl.aanwezig.testkit.SchoolYears;
import org.junit.jupiter.api.Test;

/** The policies against {@link NaivePlacement} and {@link NaiveRules}, on generated histories of every kind of register. */
class AgainstTheRuleTextTest {
    private static final int LEAST_OF_EACH = 20;
    private static final List<Unit> UNITS = List.of(Unit.DAY, Unit.HALF_DAY, Unit.LESSON);
    private static final List<FillPolicy> FILLS = List.of(
            FillPolicy.PRESENT, FillPolicy.PRESENT, FillPolicy.UNRECORDED, FillPolicy.UNRECORDED, FillPolicy.ABSENT);

    private static final Mtss BANDS = Mtss.with(AttendanceWorks202111.BANDS);
    private static final Mtss TRIGGERS = Mtss.with(AttendanceWorks202111.TRIGGERS);
    private static final Mtss FEDERAL = Mtss.with(UsFederal202611.CHRONIC);
    private static final Mtss NEW_JERSEY = Mtss.with(NewJersey202611.chronic("MEDICAL"));
    private static final Mtss CONNECTICUT = Mtss.with(Connecticut202611.TRUANCY);
    private static final Mtss SOUTH_CAROLINA = Mtss.with(SouthCarolina202611.truancy("NO_MESSAGE"));
    private static final Mtss MAZL = Mtss.with(Mazl2016.INVITATION);
    private static final Mtss KEARNEY = Mtss.with(Kearney2008.PROBLEMATIC);
    private static final Mtss CURIO = Mtss.with(Curio202611.LADDER);
    private static final Mtss NEW_ZEALAND = Mtss.with(NewZealand202611.TERM_BANDS);

    private final Map<String, Integer> seen = new ConcurrentHashMap<>();

    @Test
    void histories_are_placed_as_the_text_says() {
        Proof.over(10_000, 1_000_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            Unit unit = UNITS.get(random.nextInt(3));
            History history = thinned(History.of(seed, unit), random);
            TimelinePolicy policy = TimelinePolicy.builder()
                    .fill(FILLS.get(random.nextInt(FILLS.size())))
                    .build();
            for (SchoolId school : history.pupil().schools()) {
                place(history, school, policy, random);
            }
        });
        assertEquals(
                Set.of(
                        "BANDS satisfactory 1",
                        "BANDS at-risk 1",
                        "BANDS moderate-chronic 2",
                        "BANDS severe-chronic 3",
                        "BANDS not-evaluated:no-possible-units",
                        "FEDERAL chronic",
                        "FEDERAL not-chronic",
                        "FEDERAL not-evaluated:min-enrolment-10"),
                with("BANDS ", "FEDERAL "));
        assertEquals(
                Set.of(
                        "TRIGGERS prior-year>=20% 3",
                        "TRIGGERS current>=20% 3",
                        "TRIGGERS no-improvement 3",
                        "TRIGGERS prior-year>=10% 2",
                        "TRIGGERS early-month 2",
                        "TRIGGERS universal 1",
                        "TRIGGERS not-evaluated:no-possible-units"),
                with("TRIGGERS "));
        assertEquals(
                Set.of(
                        "NJ chronic",
                        "NJ not-chronic",
                        "NJ not-evaluated:min-enrolment-45",
                        "CT truant",
                        "CT not-truant",
                        "CT not-evaluated:no-possible-units",
                        "SC truant",
                        "SC not-truant",
                        "SC not-evaluated:no-possible-units"),
                with("NJ ", "CT ", "SC "));
        assertEquals(
                Set.of(
                        "MAZL invite-long",
                        "MAZL invite-often",
                        "MAZL no-invitation",
                        "MAZL not-evaluated:no-possible-units",
                        "KEARNEY criterion-1",
                        "KEARNEY criterion-3",
                        "KEARNEY not-problematic",
                        "KEARNEY not-evaluated:no-possible-units",
                        "NZ regular",
                        "NZ irregular",
                        "NZ moderate",
                        "NZ chronic",
                        "NZ not-evaluated:no-possible-units"),
                with("MAZL ", "KEARNEY ", "NZ "));
        assertEquals(
                Set.of(
                        "CURIO phase-0",
                        "CURIO phase-1",
                        "CURIO phase-2",
                        "CURIO phase-3",
                        "CURIO phase-4",
                        "CURIO phase-5",
                        "CURIO not-evaluated:no-possible-units",
                        "CURIO not-evaluated:no-register-of-lessons"),
                with("CURIO "));
        assertTrue(seen.values().stream().allMatch(count -> count >= LEAST_OF_EACH), seen::toString);
    }

    private Set<String> with(String... prefixes) {
        return seen.keySet().stream()
                .filter(key -> List.of(prefixes).stream().anyMatch(key::startsWith))
                .collect(Collectors.toSet());
    }

    private void place(History history, SchoolId school, TimelinePolicy policy, SplittableRandom random) {
        Timeline plain = history.timeline(school, policy);
        LocalDate asOf = someDay(plain.calendar(), random);
        LocalDate start = plain.calendar().firstDay().plusDays(random.nextInt(40));
        DateSpan term = DateSpan.of(start, start.plusDays(random.nextInt(20, 70)));
        boolean begun = !term.start().isAfter(asOf);
        Timeline timeline = divided(history, term).timeline(school, policy);
        List<LocalDate> supports = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            supports.add(plain.calendar().firstDay().plusDays(random.nextInt(60)));
        }
        Facts facts = new Facts(supports.stream()
                .map(day -> Fact.of(AttendanceWorks202111.SUPPORT, day))
                .toList());
        NaivePlacement placement = new NaivePlacement(timeline, asOf);
        NaiveRules naive = new NaiveRules(timeline, asOf);
        same("BANDS", placement.attendanceWorksBand(), BANDS, timeline, asOf, facts);
        same("FEDERAL", placement.usFederalChronic(), FEDERAL, timeline, asOf, facts);
        same("TRIGGERS", naive.triggers(supports), TRIGGERS, timeline, asOf, facts);
        same("NJ", naive.newJersey("MEDICAL"), NEW_JERSEY, timeline, asOf, facts);
        same("CT", naive.connecticut(), CONNECTICUT, timeline, asOf, facts);
        same("SC", naive.southCarolina("NO_MESSAGE"), SOUTH_CAROLINA, timeline, asOf, facts);
        same("MAZL", naive.mazl("ILL"), MAZL, timeline, asOf, facts);
        same("KEARNEY", naive.kearney(), KEARNEY, timeline, asOf, facts);
        same("CURIO", naive.curio(), CURIO, timeline, asOf, facts);
        if (begun) {
            same("NZ", naive.newZealand(term), NEW_ZEALAND, timeline, asOf, facts);
        }
    }

    private void same(String rule, String expected, Mtss mtss, Timeline timeline, LocalDate asOf, Facts facts) {
        String found = Pupils.shown(mtss.classify(timeline, asOf, facts));
        assertEquals(expected, found, () -> rule + " at " + timeline.school() + " as of " + asOf);
        seen.merge(rule + " " + found, 1, Integer::sum);
    }

    private static History divided(History history, DateSpan term) {
        return new History(
                history.seed(),
                history.unit(),
                history.pupil(),
                history.calendars().stream()
                        .map(calendar -> calendar.divided("term", List.of(term)))
                        .toList(),
                history.marks(),
                history.withdrawals());
    }

    /**
     * Generated registers hold far more absence than real ones, and no long illness: leaves a part of the absence, often a small one,
     * turns the rest into presence, and makes some pupils ill for three weeks.
     */
    private static History thinned(History history, SplittableRandom random) {
        int left = random.nextInt(4) == 0 ? 100 : random.nextInt(30);
        LocalDate first = history.calendars().get(0).firstDay().plusDays(random.nextInt(60));
        DateSpan ill = DateSpan.of(first, first.plusDays(random.nextInt(4) == 0 ? 20 : 0));
        Map<SchoolId, List<Mark>> marks = new HashMap<>();
        history.marks()
                .forEach((school, own) -> marks.put(
                        school,
                        own.stream()
                                .map(mark -> ill.contains(mark.date()) ? ill(mark) : thinned(mark, left, random))
                                .toList()));
        return new History(
                history.seed(), history.unit(), history.pupil(), history.calendars(), marks, history.withdrawals());
    }

    private static Mark ill(Mark mark) {
        return Mark.builder().from(mark).missed(0).code(SchoolYears.code("Z")).build();
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
