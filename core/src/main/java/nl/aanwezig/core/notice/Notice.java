package nl.aanwezig.core.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import org.immutables.value.Value;

/** A proposal to report absence (verzuimmelding), with its evidence. */
@DomainType
@Value.Immutable
public sealed interface Notice permits ImmutableNotice {
    /** The pupil. */
    PupilId pupil();

    /** The school that should report. */
    SchoolId school();

    /** What is reported. */
    NoticeKind kind();

    /** The first day that belongs to it: of sixteen hours the first missed day inside the window that makes them up. */
    LocalDate begin();

    /** The last day that belongs to it, included: of sixteen hours the day on which the limit was reached. */
    LocalDate end();

    /**
     * How much: the hours missed from begin up to and including end, in the unit of the sector; for absence on end the calendar days that
     * count; for absence for own convenience the school days. Empty for what a person decided to report.
     */
    Optional<Quantity<?>> amount();

    /** Which lessons, which weeks, which holidays were skipped. */
    Explanation why();

    /** What the notice was made with. */
    Receipt receipt();

    /** The missed lessons that it rests on, in time order; none for what a person decided to report. */
    default List<Mark> evidence() {
        return why().findings().stream()
                .map(Finding::evidence)
                .filter(marks -> !marks.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether both say the same, made from whatever register: pupil, school, kind, days, amount and missed lessons. */
    default boolean saysTheSameAs(Notice other) {
        return pupil().equals(other.pupil())
                && school().equals(other.school())
                && kind() == other.kind()
                && begin().equals(other.begin())
                && end().equals(other.end())
                && amount().equals(other.amount())
                && evidence().equals(other.evidence());
    }

    /** Starts a notice; everything but the amount is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a notice. */
    final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
