package nl.aanwezig.mtss.certainty;

import static nl.aanwezig.core.measure.Measures.ABSENCE_SHARE;
import static nl.aanwezig.core.measure.Measures.ABSENT;
import static nl.aanwezig.core.quantity.Interval.atLeast;
import static nl.aanwezig.core.quantity.Interval.lessThan;
import static nl.aanwezig.core.quantity.Share.percent;
import static nl.aanwezig.core.signal.Ground.because;
import static nl.aanwezig.core.timeline.Window.lessonWeeks;
import static nl.aanwezig.core.timeline.Window.yearToDate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.EduWarehouse202606;
import nl.aanwezig.mtss.policy.Kipp202608;
import org.junit.jupiter.api.Test;

/** Which policies divide a rate of absence, and where. */
class PolicyCertaintyTest {
    private static final Ground GROUND = because("made up for the test");

    @Test
    void rules_on_absence_divide_it_at_their_limits() {
        assertEquals(
                Optional.of(new RateBands(
                        List.of("satisfactory", "at-risk", "moderate-chronic", "severe-chronic"),
                        List.of(percent(5), percent(10), percent(20)))),
                RateBands.of(AttendanceWorks202111.BANDS));
    }

    @Test
    void rules_on_attendance_divide_what_is_left() {
        assertEquals(
                Optional.of(new RateBands(
                        List.of("tier-1", "tier-2", "tier-3", "tier-4"),
                        List.of(percent(5), percent(10), percent(20)))),
                RateBands.of(Kipp202608.TIERS));
        assertEquals(
                List.of(percent(5), percent(10), percent(20)),
                RateBands.of(EduWarehouse202606.BANDS).orElseThrow().cuts());
    }

    @Test
    void a_scale_divides_it_whatever_the_order_of_its_bands() {
        TierPolicy scale = TierPolicy.named("scale", "1", GROUND)
                .scale(ABSENCE_SHARE.in(yearToDate()))
                .band("middle", atLeast(percent(5)).and(lessThan(percent(50))), GROUND)
                .band("high", atLeast(percent(50)), GROUND)
                .band("low", lessThan(percent(5)), GROUND)
                .complete();
        assertEquals(
                Optional.of(new RateBands(List.of("low", "middle", "high"), List.of(percent(5), percent(50)))),
                RateBands.of(scale));
    }

    @Test
    void counts_other_windows_and_several_conditions_divide_no_rate() {
        assertTrue(RateBands.of(AttendanceWorks202111.TRIGGERS).isEmpty());
        assertTrue(RateBands.of(TierPolicy.named("count", "1", GROUND)
                        .rule("many", ABSENT.in(yearToDate()).atLeast(Count.of(5)), GROUND)
                        .otherwise("few"))
                .isEmpty());
        assertTrue(RateBands.of(TierPolicy.named("weeks", "1", GROUND)
                        .rule("many", ABSENCE_SHARE.in(lessonWeeks(4)).atLeast(percent(5)), GROUND)
                        .otherwise("few"))
                .isEmpty());
        assertTrue(RateBands.of(TierPolicy.named("gaps", "1", GROUND)
                        .scale(ABSENCE_SHARE.in(yearToDate()))
                        .band("high", atLeast(percent(50)), GROUND)
                        .band("low", lessThan(percent(5)), GROUND)
                        .withPublishedGaps("for the test"))
                .isEmpty());
    }
}
