package nl.aanwezig.examples.conformance;

import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.examples.conformance.WorkedOutcome.after;
import static nl.aanwezig.examples.conformance.WorkedOutcome.days;
import static nl.aanwezig.examples.conformance.WorkedOutcome.is;
import static nl.aanwezig.examples.conformance.WorkedRegister.EXCUSED;
import static nl.aanwezig.examples.conformance.WorkedRegister.PRESENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.policy.EdFiAmt202611;
import nl.aanwezig.mtss.policy.EveryDayLabs202611;
import nl.aanwezig.mtss.policy.Kipp202608;
import nl.aanwezig.mtss.policy.Panorama202611;
import nl.aanwezig.mtss.policy.RethinkEd202611;
import nl.aanwezig.testkit.RollCall;

/** Rules of school networks and vendors of the United States. */
final class WorkedSystems {
    private static final Function<String, Object> CHRONIC = is("chronic");

    static final Map<String, WorkedRule> RULES = Map.ofEntries(
            Map.entry("everydaylabs-tier", days(EveryDayLabs202611.TIERS, "tier", WorkedSystems::tier)),
            Map.entry("kipp-chronic", days(Kipp202608.CHRONIC, "chronic", CHRONIC)),
            Map.entry("kipp-4tier", days(Kipp202608.TIERS, "tier", WorkedSystems::tier)),
            Map.entry("chronic-per-school", days(Kipp202608.CHRONIC_PER_SCHOOL, "chronic", CHRONIC)),
            Map.entry("chronic-across-schools", WorkedSystems::acrossSchools),
            Map.entry("edfi-amt-early-warning", WorkedSystems::earlyWarning),
            Map.entry("edfi-amt-chronic-absolute", days(EdFiAmt202611.CHRONIC, "chronic", CHRONIC)),
            Map.entry("rethinked-tier", days(RethinkEd202611.TIERS, "tier", WorkedSystems::tier)),
            Map.entry("panorama-band", days(Panorama202611.BANDS, "band", band -> band)));

    private WorkedSystems() {}

    /** {@code tier-1-below-5} is 1. */
    private static Object tier(String band) {
        return after("tier-").apply(band).toString().split("-", -1)[0];
    }

    /** Here the rate is that of attendance. */
    private static Map<String, Object> earlyWarning(WorkedInputs in) {
        Map<String, Object> values = days(EdFiAmt202611.EARLY_WARNING, "early_warning", is("early-warning"))
                .apply(in);
        values.computeIfPresent("attendance_pct", (key, rate) -> {
            values.put("rate_pct", rate);
            return rate;
        });
        return values;
    }

    /** One register after the other, each at its own school. */
    private static Map<String, Object> acrossSchools(WorkedInputs in) {
        List<Timeline> timelines = new ArrayList<>();
        LocalDate day = WorkedRegister.FIRST;
        for (int school = 1; in.has("s" + school + "_enrolled"); school++) {
            int enrolled = in.whole("s" + school + "_enrolled");
            int present = in.whole("s" + school + "_present");
            RollCall register = RollCall.from(day, Unit.DAY, WorkedRegister.CODES)
                    .at("s" + school)
                    .units(present, PRESENT)
                    .units(enrolled - present, EXCUSED);
            timelines.add(register.timeline());
            day = register.day();
        }
        Figures figures =
                Figures.of(timelines, Kipp202608.CHRONIC_ACROSS_SCHOOLS.counting(), day.minusDays(1), Facts.none());
        Map<String, Object> values = new HashMap<>(
                WorkedOutcome.of(Kipp202608.CHRONIC_ACROSS_SCHOOLS, figures).under("chronic", CHRONIC));
        Tally tally = figures.over(Measures.POSSIBLE.in(yearToDate())).orElseThrow();
        values.put("present", tally.present());
        values.put("enrolled", tally.possible());
        return values;
    }
}
