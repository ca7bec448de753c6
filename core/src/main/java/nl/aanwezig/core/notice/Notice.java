package nl.aanwezig.core.notice;

import java.time.LocalDate;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.internal.DomainType;
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

    /** The first missed day inside the window that makes up the hours. */
    LocalDate begin();

    /** The day on which the limit was reached, included. */
    LocalDate end();

    /** The hours missed from begin up to and including end, in the unit of the sector. */
    Quantity<?> hours();

    /** Which lessons, which weeks, which holidays were skipped. */
    Explanation why();

    /** What the notice was made with. */
    Receipt receipt();

    /** Starts a notice; everything is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a notice. */
    final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
