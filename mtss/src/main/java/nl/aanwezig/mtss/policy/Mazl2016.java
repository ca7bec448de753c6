package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.LONGEST_SPELL;
import static nl.aanwezig.core.measure.Measures.SPELLS;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;

import java.util.List;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.TierPolicy;

/**
 * When M@ZL invites a pupil who is often reported sick (medical advice for sick-reported students; Vanneste and others 2016): from
 * the fourth report in 12 school weeks, or when more than 6 consecutive school days (exclusive, so from the seventh) were reported
 * sick.
 *
 * <p>Source: the domain reference, measures 1.3, row "NL M@ZL / MASS" (doi:10.1186/s12889-016-3718-1, (full)). Counts, never a
 * diagnosis. Left open there and chosen here: a report is a spell of sick units of the register that began in the last 12
 * lesson weeks, so that a pupil who came back for a lesson is reported again; the long spell is looked for there too, in days, of
 * which each counts when any part of it was reported sick.
 */
public final class Mazl2016 {
    private static final String VERSION = "2016";
    private static final Ground SOURCE = because("Vanneste and others 2016, doi:10.1186/s12889-016-3718-1");
    private static final String SHIPPED = "ILL";
    private static final Window WEEKS = lessonWeeks(12);

    /** Whether the pupil is invited, and why; it has no tiers. Sickness has the category {@code ILL}. */
    public static final TierPolicy INVITATION = invitation(SHIPPED);

    /**
     * {@link #INVITATION} for a register with another name for it; it stands in the version.
     *
     * @param sickness the category of absence that was reported as sickness
     */
    public static TierPolicy invitation(String sickness) {
        String version = Adapted.version(VERSION, List.of(SHIPPED), List.of(sickness));
        return TierPolicy.named("mazl-invitation", version, SOURCE)
                .counting(Counting.daysMissingMoreThan(percent(0)).only(sickness))
                .onlyWhen(Seen.something(WEEKS), Seen.NOTHING)
                .rule("invite-long", LONGEST_SPELL.in(WEEKS).moreThan(Count.of(6)), SOURCE)
                .rule(
                        "invite-often",
                        SPELLS.in(WEEKS).counting(reports(sickness)).atLeast(Count.of(4)),
                        SOURCE)
                .otherwise("no-invitation");
    }

    /** A pupil who was back for a lesson and falls ill again is reported again. */
    private static Counting reports(String sickness) {
        return Counting.units(PartRule.ANY_PART).only(sickness);
    }

    private Mazl2016() {}
}
