package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.POSSIBLE;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.yearToDate;

import java.util.List;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.PolicyDraft;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Chronic absence in California, as read in November 2026: 10 per cent or more (inclusive) of the expected days at one school.
 * Missed are excused and unexcused absence, out-of-school suspension and independent study that earns no attendance (non-ADA);
 * in-school suspension and other independent study are attendance.
 *
 * <p>Source: the domain reference, measures 1.3, row "California" (CALPADS glossary). The two sources contradict each other on the
 * minimum: the glossary wants more than 30 expected days, ed-data.org 30 or more; each reading is a policy. Left open there and
 * chosen here: a day missed in part counts for that part; of independent study, days without attendance have a category of their
 * own in the register.
 */
public final class California202611 {
    private static final String VERSION = "2026-11";
    private static final Ground CALPADS =
            because("CALPADS glossary, Chronic Absentee: 10 % or more of expected days, more than 30 of them");
    private static final Ground ED_DATA = because("ed-data.org, chronic absence: enrolled 30 days or more");

    /**
     * The categories that the rule looks for, as the register's code book names them.
     *
     * @param nonAdaIndependentStudy days of independent study without attendance: missed
     * @param adaIndependentStudy other days of independent study: attended
     * @param outOfSchoolSuspension missed
     * @param inSchoolSuspension attended: it lies inside the expected days in person
     */
    public record Categories(
            String nonAdaIndependentStudy,
            String adaIndependentStudy,
            String outOfSchoolSuspension,
            String inSchoolSuspension) {
        private List<String> names() {
            return List.of(nonAdaIndependentStudy, adaIndependentStudy, outOfSchoolSuspension, inSchoolSuspension);
        }
    }

    private static final Categories SHIPPED = new Categories(
            "NON_ADA_INDEPENDENT_STUDY", "ADA_INDEPENDENT_STUDY", "OUT_OF_SCHOOL_SUSPENSION", "IN_SCHOOL_SUSPENSION");

    /** Chronic or not, with more than 30 expected days; it has no tiers. Categories have the names of the glossary. */
    public static final TierPolicy CHRONIC = chronic(SHIPPED);

    /** The same with 30 expected days or more, as ed-data.org reads it. */
    public static final TierPolicy CHRONIC_ED_DATA = chronicEdData(SHIPPED);

    /** {@link #CHRONIC} for a register whose categories have other names; they stand in its version. */
    public static TierPolicy chronic(Categories categories) {
        return draft("california-chronic", CALPADS, categories)
                .onlyWhen(POSSIBLE.in(yearToDate()).moreThan(Count.of(30)), "expected-days-not-greater-than-30")
                .rule("chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), CALPADS)
                .otherwise("not-chronic");
    }

    /** {@link #CHRONIC_ED_DATA} for a register whose categories have other names; they stand in its version. */
    public static TierPolicy chronicEdData(Categories categories) {
        return draft("california-chronic-ed-data", ED_DATA, categories)
                .onlyWhen(POSSIBLE.in(yearToDate()).atLeast(Count.of(30)), "expected-days-less-than-30")
                .rule("chronic", ABSENCE_SHARE.in(yearToDate()).atLeast(percent(10)), ED_DATA)
                .otherwise("not-chronic");
    }

    private static PolicyDraft draft(String id, Ground source, Categories categories) {
        return TierPolicy.named(id, Adapted.version(VERSION, SHIPPED.names(), categories.names()), source)
                .counting(Counting.daysInPart()
                        .asMissed(categories.nonAdaIndependentStudy(), categories.outOfSchoolSuspension())
                        .asAttended(categories.adaIndependentStudy(), categories.inSchoolSuspension()));
    }

    private California202611() {}
}
