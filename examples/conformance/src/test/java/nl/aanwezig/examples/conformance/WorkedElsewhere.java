package nl.aanwezig.examples.conformance;

import static nl.aanwezig.examples.conformance.WorkedOutcome.after;
import static nl.aanwezig.examples.conformance.WorkedOutcome.days;
import static nl.aanwezig.examples.conformance.WorkedOutcome.is;
import static nl.aanwezig.examples.conformance.WorkedOutcome.share;
import static nl.aanwezig.examples.conformance.WorkedRegister.EXCUSED;
import static nl.aanwezig.examples.conformance.WorkedRegister.PRESENT;
import static nl.aanwezig.examples.conformance.WorkedRegister.UNEXCUSED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.Agodi202611;
import nl.aanwezig.mtss.policy.Denmark202611;
import nl.aanwezig.mtss.policy.Flanders202611;
import nl.aanwezig.mtss.policy.Ireland2000;
import nl.aanwezig.mtss.policy.IrelandSecondary202611;
import nl.aanwezig.mtss.policy.NewZealand202611;
import nl.aanwezig.mtss.policy.NewZealandStar202611;
import nl.aanwezig.mtss.policy.Norway202611;
import nl.aanwezig.mtss.policy.SchleswigHolstein202611;
import nl.aanwezig.mtss.policy.WesternAustralia202611;
import nl.aanwezig.testkit.RollCall;

/** Rules of other countries. */
final class WorkedElsewhere {
    private static final int MINUTES = 60;

    /** Half days of a school year. */
    private static final int HALF_DAYS = 380;

    private static final int SCHOOL_AGE = 10;

    static final Map<String, WorkedRule> RULES = Map.ofEntries(
            Map.entry("nz-term-band", days(NewZealand202611.TERM_BANDS, "band", band -> band)),
            Map.entry("nz-star", days(NewZealandStar202611.STEPS, "step", after("step-"))),
            Map.entry("wa-band", days(WesternAustralia202611.BANDS, "band", band -> band)),
            Map.entry("ie-s21-4", WorkedElsewhere::ireland),
            Map.entry("ie-secondary-text", days(IrelandSecondary202611.NOTIFICATION, "notify", is("notify-absence"))),
            Map.entry("no-fravaersgrense", WorkedElsewhere::norway),
            Map.entry("dk-ungeydelse", WorkedElsewhere::denmark),
            Map.entry("fl-clb", halfDays(Flanders202611.GUIDANCE, "clb_contact", "clb-contact")),
            Map.entry("fl-schooltoeslag", WorkedElsewhere::allowance),
            Map.entry("fl-zeer-problematisch", WorkedElsewhere::veryProblematic),
            Map.entry("fl-kleuter-min", WorkedElsewhere::toddler),
            Map.entry("sh-halfyear", days(SchleswigHolstein202611.HALF_YEAR_BANDS, "band", band -> band)),
            Map.entry("nl-16-in-4", WorkedWeeks::sixteenHours),
            Map.entry("nl-mazl", WorkedSignals::sickness),
            Map.entry("curio-ladder", WorkedLadder::phase),
            Map.entry("curio-ladder-combine", WorkedLadder::combined));

    private WorkedElsewhere() {}

    private static WorkedRule halfDays(TierPolicy policy, String key, String band) {
        return share(policy, Unit.HALF_DAY, UNEXCUSED, key, is(band));
    }

    /** Suspended days are absence too. */
    private static Map<String, Object> ireland(WorkedInputs in) {
        if (!in.isWhole("aggregate_absent") || !in.isWhole("suspended_days")) {
            Ratio year = Ratio.of(180);
            Tally all = WorkedRegister.tally(Unit.DAY, EXCUSED, new WorkedShare(in.number("aggregate_absent"), year));
            Tally suspended =
                    WorkedRegister.tally(Unit.DAY, EXCUSED, new WorkedShare(in.number("suspended_days"), year));
            return WorkedOutcome.of(
                            Ireland2000.NOTIFICATION,
                            figure -> Optional.of(figure.counting().isPresent() ? suspended : all))
                    .under("notify", is("notify-absence", "notify-suspension"));
        }
        int suspended = in.whole("suspended_days");
        int other = Math.max(0, in.whole("aggregate_absent") - suspended);
        RollCall register = WorkedRegister.of(Unit.DAY)
                .units(suspended, "suspended")
                .units(1, PRESENT)
                .units(other, EXCUSED)
                .units(1, PRESENT);
        return WorkedOutcome.of(Ireland2000.NOTIFICATION, register)
                .under("notify", is("notify-absence", "notify-suspension"));
    }

    /** Lessons of an hour, of which the last one that was missed may be missed in part. */
    private static Map<String, Object> norway(WorkedInputs in) {
        int missed = minutes(in.number("undocumented_hours"));
        int all = minutes(in.number("subject_hours"));
        RollCall register = WorkedRegister.of(Unit.LESSON);
        for (int minute = 0; minute < all; minute += MINUTES) {
            int extent = Math.min(MINUTES, all - minute);
            int part = Math.min(extent, Math.max(0, missed - minute));
            register.unit(part == 0 ? PRESENT : "part", extent, part);
        }
        Facts facts = in.text("principal_extension").equals("true")
                ? Facts.of(Fact.of(Norway202611.EXTENSION, WorkedRegister.FIRST))
                : Facts.none();
        Map<String, Object> values = WorkedOutcome.of(
                        Norway202611.GRADE, WorkedRegister.figures(Norway202611.GRADE, register, facts))
                .under("grade", band -> band);
        values.put("rate_pct", Ratio.of(missed, all).times(Ratio.of(100)));
        return values;
    }

    private static int minutes(Ratio hours) {
        return hours.times(Ratio.of(MINUTES)).rounded(0).intValueExact();
    }

    /** Who is reported was warned before. */
    private static Map<String, Object> denmark(WorkedInputs in) {
        Map<String, Object> values =
                new HashMap<>(share(Denmark202611.QUARTER_BANDS, Unit.DAY, UNEXCUSED, "band", band -> band)
                        .apply(in));
        Object band = values.get("band");
        values.put("report", "report".equals(band));
        values.put("warn", "report".equals(band) || "warn".equals(band));
        return values;
    }

    private static Map<String, Object> allowance(WorkedInputs in) {
        int missed = in.whole("unjustified_half_days");
        RollCall register = born(in).units(missed, UNEXCUSED).units(1, PRESENT);
        return WorkedOutcome.of(Flanders202611.ALLOWANCE, register).under("allowance", is("allowance"));
    }

    private static Map<String, Object> toddler(WorkedInputs in) {
        int present = in.whole("half_days_present");
        RollCall register = born(in).units(present, PRESENT).units(Math.max(0, HALF_DAYS - present), EXCUSED);
        return WorkedOutcome.of(Flanders202611.TODDLERS, register).under("condition_met", is("enough"));
    }

    /** Of that age on every day of the year: a birthday at its start. {@code <3} is a year younger. */
    private static RollCall born(WorkedInputs in) {
        String age = in.has("age") ? in.text("age") : Integer.toString(SCHOOL_AGE);
        int years = age.startsWith("<") ? Integer.parseInt(age.substring(1)) - 1 : Integer.parseInt(age);
        LocalDate birthday = WorkedRegister.FIRST.minusDays(1).minusYears(years);
        return WorkedRegister.of(Unit.HALF_DAY).born(birthday);
    }

    private static Map<String, Object> veryProblematic(WorkedInputs in) {
        boolean moreThan = isVeryProblematic(Agodi202611.VERY_PROBLEMATIC_MORE_THAN_30, in);
        boolean atLeast = isVeryProblematic(Agodi202611.VERY_PROBLEMATIC_AT_LEAST_30, in);
        Object both = moreThan == atLeast ? atLeast : "ambiguous";
        return Map.of(
                "ambiguous", moreThan != atLeast,
                "text_more_than", moreThan,
                "text_at_least", atLeast,
                "zeer_problematisch", both,
                "very_problematic", both);
    }

    private static boolean isVeryProblematic(TierPolicy policy, WorkedInputs in) {
        return WorkedOutcome.of(policy, Unit.HALF_DAY, UNEXCUSED, WorkedShare.of(in))
                .is("very-problematic");
    }
}
