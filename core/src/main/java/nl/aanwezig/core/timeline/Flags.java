package nl.aanwezig.core.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.PackedMark;

/** The marks that do not count as they stand, collected while a timeline is made. */
final class Flags {
    private static final Comparator<Irregularity> IN_TIME_ORDER = Comparator.comparing(
                    (Irregularity one) -> one.mark().date())
            .thenComparing(one -> one.mark().start())
            .thenComparing(Irregularity::kind)
            .thenComparing(one -> one.mark().code().value())
            .thenComparing(one -> one.mark().extent())
            .thenComparing(one -> one.mark().missed());

    private final CodeBook codes;
    private final List<Irregularity> irregularities = new ArrayList<>();

    Flags(CodeBook codes) {
        this.codes = codes;
    }

    /** Flags a mark; that a slot was taken back is no mark. */
    void add(Irregularity.Kind kind, long mark) {
        if (!PackedMark.isWithdrawn(mark)) {
            irregularities.add(new Irregularity(kind, MarkSeries.view(codes, mark)));
        }
    }

    List<Irregularity> inTimeOrder() {
        return irregularities.stream().sorted(IN_TIME_ORDER).toList();
    }
}
