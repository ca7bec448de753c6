package nl.aanwezig.examples.conformance;

import static nl.aanwezig.examples.conformance.WorkedOutcome.days;
import static nl.aanwezig.examples.conformance.WorkedOutcome.is;

import java.util.HashMap;
import java.util.Map;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AllensworthEaston2007;
import nl.aanwezig.mtss.policy.FornanderKearney2019;
import nl.aanwezig.mtss.policy.Kearney2008;
import nl.aanwezig.mtss.policy.Olson2014;
import nl.aanwezig.testkit.RollCall;

/** Definitions of research and instruments. */
final class WorkedResearch {
    /** What the study publishes beside its bands. */
    private static final Map<String, Integer> GRADUATED = Map.of("0-4", 87, "5-9", 63, "10-14", 41);

    private static final int TWO_WEEKS = 10;
    private static final int SCHOOL_DAYS_A_WEEK = 5;
    private static final int MINUTES = 60;

    static final Map<String, WorkedRule> RULES = Map.ofEntries(
            Map.entry("kearney2008-problematic", WorkedResearch::kearney),
            Map.entry("kearney2008-day-absent", WorkedDays.absent(Kearney2008.PROBLEMATIC)),
            Map.entry(
                    "fornander-kearney-level-1-3-5-10",
                    days(FornanderKearney2019.LEVELS, "highest_level_reached", band -> band)),
            Map.entry("chicago-absence-band", WorkedResearch::semester),
            Map.entry("chicago-on-track", WorkedResearch::onTrack),
            Map.entry("baltimore-september-band", days(Olson2014.SEPTEMBER_BANDS, "band", band -> band)),
            Map.entry("spell-count", WorkedSignals::spells),
            Map.entry("sras-r-profile", WorkedSides::functions));

    private WorkedResearch() {}

    private static Map<String, Object> semester(WorkedInputs in) {
        Map<String, Object> values = new HashMap<>(days(AllensworthEaston2007.SEMESTER_ABSENCE, "band", band -> band)
                .apply(in));
        Integer graduated = GRADUATED.get(String.valueOf(values.get("band")));
        if (graduated != null) {
            values.put("published_graduation_pct", graduated);
        }
        return values;
    }

    private static Map<String, Object> onTrack(WorkedInputs in) {
        TierPolicy policy = AllensworthEaston2007.ON_TRACK;
        Facts facts = Facts.of(
                new Fact(AllensworthEaston2007.CREDITS, WorkedRegister.FIRST, in.number("credits")),
                new Fact(AllensworthEaston2007.CORE_FS, WorkedRegister.FIRST, in.number("core_semester_fs")));
        RollCall register = WorkedRegister.of(Unit.DAY).units(1, WorkedRegister.PRESENT);
        return WorkedOutcome.of(policy, WorkedRegister.figures(policy, register, facts))
                .under("on_track", is("on-track"));
    }

    /** Each criterion on a register of its own; the first one that is met is named. */
    private static Map<String, Object> kearney(WorkedInputs in) {
        int weeks = in.whole("window_weeks");
        Map<String, Object> values = new HashMap<>();
        values.put("problematic", false);
        if (in.has("missed_hours") && isMet(time(in, weeks), "criterion-1")) {
            values.put("problematic", true);
            values.put("criterion", 1);
        } else if (in.has("absent_days") && isMet(spread(in.whole("absent_days"), weeks), "criterion-3")) {
            values.put("problematic", true);
            values.put("criterion", 3);
        }
        return values;
    }

    private static boolean isMet(RollCall register, String criterion) {
        return WorkedOutcome.of(Kearney2008.PROBLEMATIC, register).is(criterion);
    }

    /** The time of all weeks, spread evenly over the last two of them; over one, where there is one. */
    private static RollCall time(WorkedInputs in, int weeks) {
        int days = Math.min(TWO_WEEKS, Math.max(1, weeks * SCHOOL_DAYS_A_WEEK));
        int missed = minutes(in.number("missed_hours"));
        int scheduled = minutes(in.number("scheduled_hours"));
        RollCall register = WorkedRegister.of(Unit.DAY);
        for (int day = 0; day < days; day++) {
            register.unit("part", part(scheduled, days, day), part(missed, days, day));
        }
        return register;
    }

    private static int part(int minutes, int days, int day) {
        return minutes / days + (day < minutes % days ? 1 : 0);
    }

    private static int minutes(Ratio hours) {
        return hours.times(Ratio.of(MINUTES)).rounded(0).intValueExact();
    }

    /** One day in the last week, the others from the first week on, so that the days span all weeks and no two weeks at the end. */
    private static RollCall spread(int absent, int weeks) {
        RollCall register = WorkedRegister.of(Unit.DAY);
        int left = Math.max(0, absent - 1);
        for (int week = 1; week < weeks; week++) {
            int now = Math.min(left, SCHOOL_DAYS_A_WEEK);
            register.week(now, WorkedRegister.EXCUSED);
            left -= now;
        }
        return register.week(Math.min(absent, left + 1), WorkedRegister.EXCUSED);
    }
}
