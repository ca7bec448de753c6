package nl.aanwezig.examples.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;

/**
 * A list of weeks as examples write it: amounts with commas between them, {@code H} for a week of holiday, and {@code |} for a break between
 * blocks of school weeks, with its name or without.
 *
 * @param weeks in time order; empty for a week without school
 */
record WorkedWeekList(List<Optional<Ratio>> weeks) {
    private static final int BREAK = 2;

    WorkedWeekList {
        weeks = List.copyOf(weeks);
    }

    static WorkedWeekList of(String text) {
        List<Optional<Ratio>> weeks = new ArrayList<>();
        boolean isFirst = true;
        for (String block : text.split("\\|", -1)) {
            if (!isFirst) {
                for (int i = 0; i < BREAK; i++) {
                    weeks.add(Optional.empty());
                }
            }
            isFirst = false;
            for (String week : block.split(",", -1)) {
                if (week.strip().equals("H")) {
                    weeks.add(Optional.empty());
                } else if (week.strip().matches("[0-9.]+")) {
                    weeks.add(Optional.of(Ratio.parse(week.strip())));
                }
            }
        }
        return new WorkedWeekList(weeks);
    }

    /** Weeks that are not holiday. */
    int schoolWeeks() {
        return (int) weeks.stream().filter(Optional::isPresent).count();
    }

    Ratio sum() {
        return weeks.stream().flatMap(Optional::stream).reduce(Ratio.ZERO, Ratio::plus);
    }
}
