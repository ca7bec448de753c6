package nl.aanwezig.mtss.instrument;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.aanwezig.core.quantity.Ratio;

/** Forms of the SRAS-R, by the scoring key in the domain reference, measures 2.2: F1 = 1, 5, 9, 13, 17, 21 and so on. */
final class Answers {
    static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);

    private Answers() {}

    /** Every item of a function answered the same. */
    static Map<Integer, Integer> of(int f1, int f2, int f3, int f4) {
        int[] byFunction = {f1, f2, f3, f4};
        Map<Integer, Integer> answers = new HashMap<>();
        for (int item = 1; item <= 24; item++) {
            answers.put(item, byFunction[(item - 1) % 4]);
        }
        return answers;
    }

    /** Item sums by function. */
    static Map<String, Ratio> sums(long f1, long f2, long f3, long f4) {
        return Map.of("F1", Ratio.of(f1), "F2", Ratio.of(f2), "F3", Ratio.of(f3), "F4", Ratio.of(f4));
    }

    static InstrumentResult pupil(long f1, long f2, long f3, long f4) {
        return SrasR.KEY.scoreTotals(Informant.PUPIL, MONDAY, sums(f1, f2, f3, f4));
    }

    static InstrumentResult parent(long f1, long f2, long f3, long f4) {
        return SrasR.KEY.scoreTotals(Informant.PARENT, MONDAY.plusDays(2), sums(f1, f2, f3, f4));
    }
}
