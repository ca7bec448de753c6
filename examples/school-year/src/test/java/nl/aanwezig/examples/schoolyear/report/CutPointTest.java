package nl.aanwezig.examples.schoolyear.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.policy.EduWarehouse202606;
import nl.aanwezig.mtss.policy.Kipp202608;
import org.junit.jupiter.api.Test;

class CutPointTest {
    @Test
    void a_bound_on_attendance_is_the_mirrored_bound_on_absence() {
        assertEquals(
                List.of(
                        new CutPoint("tier-2", Bound.MORE_THAN, Ratio.of(1, 20)),
                        new CutPoint("tier-3", Bound.MORE_THAN, Ratio.of(1, 10)),
                        new CutPoint("tier-4", Bound.MORE_THAN, Ratio.of(1, 5))),
                CutPoint.of(Kipp202608.TIERS));
        assertEquals(
                new CutPoint("at-risk", Bound.AT_LEAST, Ratio.of(1, 20)),
                CutPoint.of(EduWarehouse202606.BANDS).get(0));
    }
}
