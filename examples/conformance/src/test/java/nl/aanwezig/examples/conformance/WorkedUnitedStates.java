package nl.aanwezig.examples.conformance;

import static nl.aanwezig.core.timeline.Window.yearToDate;
import static nl.aanwezig.examples.conformance.WorkedOutcome.after;
import static nl.aanwezig.examples.conformance.WorkedOutcome.days;
import static nl.aanwezig.examples.conformance.WorkedOutcome.is;
import static nl.aanwezig.examples.conformance.WorkedRegister.EXCUSED;
import static nl.aanwezig.examples.conformance.WorkedRegister.PRESENT;
import static nl.aanwezig.examples.conformance.WorkedRegister.UNEXCUSED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.California202611;
import nl.aanwezig.mtss.policy.CivilRightsDataCollection202611;
import nl.aanwezig.mtss.policy.Connecticut202611;
import nl.aanwezig.mtss.policy.EduWarehouse202606;
import nl.aanwezig.mtss.policy.NewJersey202611;
import nl.aanwezig.mtss.policy.PowerSchoolCalifornia202611;
import nl.aanwezig.mtss.policy.RhodeIsland202611;
import nl.aanwezig.mtss.policy.SouthCarolina202611;
import nl.aanwezig.mtss.policy.UsFederal202611;
import nl.aanwezig.testkit.RollCall;

/** Rules of the United States: federal forms, states, warehouses. */
final class WorkedUnitedStates {
    private static final Function<String, Object> CHRONIC = is("chronic");
    private static final Map<String, String> EDU_CATEGORIES =
            Map.of("satisfactory", "1", "at-risk", "2", "moderate", "3", "severe", "4");

    static final Map<String, WorkedRule> RULES = Map.ofEntries(
            Map.entry("aw-tier-trigger", WorkedUnitedStates::trigger),
            Map.entry("aw-band-5-10-20", days(AttendanceWorks202111.BANDS, "band", band -> band)),
            Map.entry("us-federal-chronic", days(UsFederal202611.CHRONIC, "chronic", CHRONIC)),
            Map.entry("us-federal-day-absent", WorkedDays.absent(UsFederal202611.CHRONIC)),
            Map.entry("crdc-chronic", days(CivilRightsDataCollection202611.CHRONIC, "chronic", CHRONIC)),
            Map.entry("ct-chronic", days(Connecticut202611.CHRONIC, "chronic", CHRONIC)),
            Map.entry("ct-truant", WorkedUnitedStates::connecticut),
            Map.entry("ri-k3-chronic", days(RhodeIsland202611.K3_CHRONIC, "chronic", CHRONIC)),
            Map.entry("ca-chronic", days(California202611.CHRONIC, "chronic", CHRONIC)),
            Map.entry("ca-chronic-per-school", days(California202611.CHRONIC, "chronic", CHRONIC)),
            Map.entry("ca-chronic-eddata-variant", days(California202611.CHRONIC_ED_DATA, "chronic", CHRONIC)),
            Map.entry("ca-chronic-formula", WorkedUnitedStates::california),
            Map.entry("ca-truancy-letter", WorkedUnitedStates::letter),
            Map.entry("nj-chronic", WorkedUnitedStates::newJersey),
            Map.entry("sc-day-absent", WorkedDays.absent(SouthCarolina202611.CHRONIC)),
            Map.entry("sc-truant", WorkedUnitedStates::southCarolina),
            Map.entry("edu-wh-category", WorkedUnitedStates::eduCategory),
            Map.entry("data-quality", WorkedDays::unmapped));

    private WorkedUnitedStates() {}

    private static Map<String, Object> trigger(WorkedInputs in) {
        Band band = Mtss.with(AttendanceWorks202111.TRIGGERS).band(in.months()).orElseThrow();
        return Map.of("tier", band.tier().orElseThrow(), "reason", band.name());
    }

    /** The days of the month at its end, those of the year before it spread so that no other month holds four. */
    private static Map<String, Object> connecticut(WorkedInputs in) {
        int inMonth = in.whole("unexcused_in_month");
        int before = Math.max(0, in.whole("unexcused_in_year") - inMonth);
        int months = 8;
        RollCall register = WorkedRegister.of(Unit.DAY);
        for (int month = 0; month < months; month++) {
            LocalDate next = WorkedRegister.FIRST.plusMonths(month + 1L);
            int count = before / months + (month < before % months ? 1 : 0);
            register.units(count, UNEXCUSED).units(1, PRESENT);
            while (register.day().isBefore(next)) {
                register.units(1, PRESENT);
            }
        }
        register.units(inMonth, UNEXCUSED).units(1, PRESENT);
        return WorkedOutcome.of(Connecticut202611.TRUANCY, register).under("truant", is("truant"));
    }

    private static Map<String, Object> california(WorkedInputs in) {
        int excused = in.whole("excused");
        int unexcused = in.whole("unexcused");
        int suspended = in.whole("OSS");
        int inSchool = in.whole("ISS");
        int study = in.whole("nonADA_IS");
        RollCall register = WorkedRegister.of(Unit.DAY)
                .units(study, "non-ADA")
                .units(in.whole("nonADA_IS_expected") - study, PRESENT)
                .units(in.whole("ADA_IS"), "ADA")
                .units(excused, EXCUSED)
                .units(unexcused, UNEXCUSED)
                .units(suspended, "OSS")
                .units(inSchool, "ISS")
                .units(in.whole("expected_in_person") - excused - unexcused - suspended - inSchool, PRESENT);
        return fraction(California202611.CHRONIC, register);
    }

    private static Map<String, Object> newJersey(WorkedInputs in) {
        if (!in.isWhole("absent_total") || !in.isWhole("state_excused")) {
            Ratio out = in.number("state_excused");
            WorkedShare share = new WorkedShare(
                    in.number("absent_total").minus(out),
                    in.number("membership").minus(out));
            return WorkedOutcome.of(NewJersey202611.CHRONIC, Unit.DAY, EXCUSED, share)
                    .under("chronic", CHRONIC);
        }
        int excused = in.whole("state_excused");
        int absent = Math.max(0, in.whole("absent_total") - excused);
        RollCall register = WorkedRegister.of(Unit.DAY)
                .units(excused, "state")
                .units(absent, EXCUSED)
                .units(in.whole("membership") - excused - absent, PRESENT);
        return fraction(NewJersey202611.CHRONIC, register);
    }

    private static Map<String, Object> fraction(TierPolicy policy, RollCall register) {
        Map<String, Object> values = WorkedOutcome.of(policy, register).under("chronic", CHRONIC);
        Tally tally = WorkedRegister.figures(policy, register)
                .over(Measures.ABSENT.in(yearToDate()))
                .orElseThrow();
        values.put("numerator", tally.absent());
        values.put("denominator", tally.possible());
        return values;
    }

    /** Tardies of half an hour and excused absence beside what counts. */
    private static Map<String, Object> letter(WorkedInputs in) {
        RollCall register = WorkedRegister.of(Unit.DAY)
                .units(in.whole("unexcused"), UNEXCUSED)
                .units(in.whole("excused"), EXCUSED);
        for (int i = 0; i < in.whole("truancies"); i++) {
            register.unit("late", 360, 31);
        }
        for (int i = 0; i < in.whole("tardies"); i++) {
            register.unit("late", 360, 30);
        }
        register.units(1, PRESENT);
        return WorkedOutcome.of(PowerSchoolCalifornia202611.LETTERS, register).under("letter", after("letter-"));
    }

    private static Map<String, Object> southCarolina(WorkedInputs in) {
        RollCall register = WorkedRegister.of(Unit.DAY);
        for (String day : List.of(in.text("unexcused_sequence").split("", -1))) {
            if (!day.isEmpty()) {
                register.units(1, day.equals("-") ? PRESENT : day);
            }
        }
        return WorkedOutcome.of(SouthCarolina202611.TRUANCY, register).under("truant", is("truant"));
    }

    private static Map<String, Object> eduCategory(WorkedInputs in) {
        WorkedShare share = WorkedShare.of(in);
        Figures figures = WorkedRegister.share(EduWarehouse202606.BANDS, Unit.DAY, EXCUSED, share);
        String band = WorkedOutcome.of(EduWarehouse202606.BANDS, figures).name();
        Map<String, Object> values = new HashMap<>();
        values.put("category", EDU_CATEGORIES.getOrDefault(band, "null"));
        values.put("chronic", band.equals("moderate") || band.equals("severe"));
        figures.value(EduWarehouse202606.ROUNDED_ATTENDANCE.in(yearToDate()))
                .map(Share::percent)
                .ifPresent(percent -> values.put("rate_pct", percent));
        return values;
    }
}
