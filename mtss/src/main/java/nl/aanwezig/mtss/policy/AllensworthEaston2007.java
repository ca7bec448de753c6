package nl.aanwezig.mtss.policy;

import static nl.aanwezig.core.measure.Measures.ABSENT_DAYS;
import static nl.aanwezig.core.signal.Condition.allOf;
import static nl.aanwezig.core.signal.Condition.anyOf;
import static nl.aanwezig.core.signal.Condition.given;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.period;
import static nl.aanwezig.mtss.policy.Limits.between;

import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Interval;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;

/**
 * Two indicators of the Consortium on Chicago School Research (Allensworth and Easton 2007). Days absent in a semester: 0–4, 5–9
 * and 10–14, of which 87, 63 and about 41 per cent graduated in four years; more than 14 is not in the figures that are known. On
 * track at the end of grade 9: at least 5 credits and at most 1 semester F in a core course, both inclusive; that is no
 * attendance, and shows how a policy takes what people recorded.
 *
 * <p>Source: the domain reference, measures 1.3, row "Chicago", and 3.1 (2nd). The bands are whole days; a value between two of
 * them falls nowhere. Left open there and chosen here: a day missed in part counts for that part. The school gives its semesters
 * to the calendar as the division {@code semester}; credits and Fs are recorded as the facts {@value #CREDITS} and
 * {@value #CORE_FS}.
 */
public final class AllensworthEaston2007 {
    /** The fact that holds the credits earned. */
    public static final String CREDITS = "credits";

    /** The fact that holds the semester Fs in core courses. */
    public static final String CORE_FS = "core-semester-fs";

    private static final Ground SOURCE = because(
            "Allensworth and Easton 2007, What Matters for Staying On-Track and Graduating in Chicago Public High Schools");
    private static final Interval<Count> ANY = Interval.atLeast(Count.of(0));

    /** Days absent in the semester so far; it has no tiers. */
    public static final TierPolicy SEMESTER_ABSENCE = TierPolicy.named("chicago-semester-absence", "2007", SOURCE)
            .counting(Counting.daysInPart())
            .onlyWhen(Seen.something(period("semester")), Seen.NOTHING)
            .scale(ABSENT_DAYS.in(period("semester")))
            .band("10-14", between(Days.of(10), Days.of(14)), SOURCE)
            .band("5-9", between(Days.of(5), Days.of(9)), SOURCE)
            .band("0-4", between(Days.of(0), Days.of(4)), SOURCE)
            .withPublishedGaps("0-4, 5-9, 10-14 days; what lies beyond is not in the figures that are known");

    /** On track or not, from facts; it has no tiers. */
    public static final TierPolicy ON_TRACK = TierPolicy.named("chicago-on-track", "2007", SOURCE)
            .onlyWhen(allOf(given(CREDITS, ANY), given(CORE_FS, ANY)), "credits-or-fs-not-recorded")
            .rule(
                    "off-track",
                    anyOf(
                            given(CREDITS, Interval.lessThan(Count.of(5))),
                            given(CORE_FS, Interval.moreThan(Count.of(1)))),
                    SOURCE)
            .otherwise("on-track");

    private AllensworthEaston2007() {}
}
