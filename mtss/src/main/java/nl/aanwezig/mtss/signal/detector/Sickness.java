package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DomainType;
import nl.aanwezig.mtss.signal.Context;
import nl.aanwezig.mtss.signal.Detector;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;
import org.immutables.value.Value;

/**
 * Sickness as M@ZL (Medische Advisering van de Ziekgemelde Leerling) looks at it: the fourth sick report in 12 school weeks, or more than
 * six consecutive school days (Vanneste 2016, doi:10.1186/s12889-016-3718-1; domain reference, measures 1.3). It counts reports
 * and knows no complaint and no diagnosis.
 *
 * <p>A report is the start of a spell: a run of units registered as sick, however short the first of them is. Whatever else was
 * registered for a required unit, attended or missed for another reason, ends it; weekends, holidays, units not required or not
 * recorded do not. So a pupil who is sick, better for a lesson, and sick again the next day has two reports; sick again on
 * the same day is the same report. A spell that began before the 12 weeks is no report in them. A day counts as sick when any of it was.
 */
@DomainType
@Value.Immutable
public sealed interface Sickness extends Detector permits ImmutableSickness {
    /** The categories that are sickness: {@code ILL}, as in the code books of a Dutch school and of England. */
    default Set<Category> categories() {
        return ImmutableSet.of(new Category("ILL"));
    }

    /** How many reports in the weeks are a signal: 4. */
    default int reports() {
        return 4;
    }

    /** How many lesson weeks are looked back on, the one of the day included: 12. */
    default int lessonWeeks() {
        return 12;
    }

    /** More consecutive school days than this are a signal: 6, so the seventh day is. */
    default int moreThanDays() {
        return 6;
    }

    @Override
    default Ground ground() {
        return Ground.because("M@ZL, doi:10.1186/s12889-016-3718-1");
    }

    /** The rule as M@ZL gives it. */
    static Sickness standard() {
        return builder().build();
    }

    @Override
    default boolean finds(SignalKind kind) {
        return kind == SignalKind.SICK_REPORTS || kind == SignalKind.SICK_DAYS;
    }

    @Override
    default List<Signal> find(Timeline timeline, LocalDate asOf, Context context) {
        return SicknessSignals.find(this, timeline, asOf);
    }

    /** Refuses numbers below 1, and no category. */
    @Value.Check
    default void check() {
        Limits.checkAtLeast(1, categories().size(), "categories of sickness");
        Limits.checkAtLeast(1, reports(), "reports");
        Limits.checkAtLeast(1, lessonWeeks(), "lesson weeks");
        Limits.checkAtLeast(0, moreThanDays(), "days");
    }

    /** Starts a detector; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a detector. */
    final class Builder extends ImmutableSickness.Builder {
        Builder() {}
    }
}
