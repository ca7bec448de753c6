package nl.aanwezig.examples.schoolyear.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.SyntheticYear;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.mtss.policy.England202408;
import org.junit.jupiter.api.Test;

class TierWeeksTest {
    private static final TierPolicy BANDS = AttendanceWorks202111.BANDS;

    @Test
    void the_layers_of_a_week_are_the_decisions_of_its_last_day() {
        Results results = SyntheticYear.of(BANDS, Unit.LESSON, 20, 8);
        WeekAxis axis = WeekAxis.of(results);
        TierWeeks weeks = TierWeeks.of(results, axis);
        for (int week = 0; week < axis.size(); week++) {
            int[] counts = new int[BANDS.bands().size() + 1];
            for (PupilYear year : results.years()) {
                Optional<Band> band = Mtss.with(BANDS)
                        .classify(year.timelines().get(0), axis.days(week).endInclusive())
                        .band();
                counts[band.map(BANDS.bands()::indexOf).orElse(BANDS.bands().size())]++;
            }
            assertEquals(
                    List.of(counts[0], counts[1], counts[2], counts[3], counts[4]),
                    weeks.counts().get(week).asList());
        }
        assertEquals(20, weeks.most());
    }

    @Test
    void more_is_a_higher_tier_and_the_same_tier_is_no_turn() {
        List<Band> bands = BANDS.bands();
        assertEquals(Turn.MORE, turn(bands.get(1), bands.get(0)));
        assertEquals(Turn.MORE, turn(bands.get(3), bands.get(1)));
        assertEquals(Turn.LESS, turn(bands.get(0), bands.get(3)));
        assertEquals(Turn.SAME, turn(bands.get(3), bands.get(2)));
        assertEquals(Turn.HEARD, Turn.of(BANDS, Optional.empty(), Optional.of(bands.get(0))));
        assertEquals(Turn.HEARD, Turn.of(BANDS, Optional.of(bands.get(0)), Optional.empty()));
    }

    @Test
    void without_tiers_the_order_of_the_bands_decides() {
        List<Band> bands = England202408.PERSISTENT.bands();
        assertTrue(bands.stream().allMatch(band -> band.tier().isEmpty()));
        assertEquals(
                Turn.MORE, Turn.of(England202408.PERSISTENT, Optional.of(bands.get(1)), Optional.of(bands.get(0))));
        assertEquals(
                Turn.LESS, Turn.of(England202408.PERSISTENT, Optional.of(bands.get(0)), Optional.of(bands.get(1))));
    }

    private static Turn turn(Band before, Band after) {
        return Turn.of(BANDS, Optional.of(before), Optional.of(after));
    }
}
