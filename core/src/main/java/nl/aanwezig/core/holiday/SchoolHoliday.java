package nl.aanwezig.core.holiday;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolYear;

/**
 * A school holiday (schoolvakantie) of one or more regions.
 *
 * @param kind which of the five
 * @param regions where it holds, at least one
 * @param span first and last day, both included: a Saturday and a Sunday as a rule
 * @param force whether schools must keep to the dates
 */
public record SchoolHoliday(HolidayKind kind, Set<HolidayRegion> regions, DateSpan span, Force force) {
    /** Whether schools must keep to the dates. */
    public enum Force {
        /** Set by the government; a school keeps to them. */
        COMPULSORY,
        /** Advised by the government; a school may choose other dates. */
        ADVISORY
    }

    /**
     * Copies the regions.
     *
     * @throws IllegalArgumentException when there is no region, or the end is open
     */
    public SchoolHoliday {
        regions = Sets.immutableEnumSet(regions);
        checkArgument(!regions.isEmpty(), "The holiday %s %s has no region.\nMaybe all three were meant.", kind, span);
        checkArgument(!span.isOpen(), "The holiday %s has no last day.\nMaybe it was not read.", kind);
    }

    /** How long it lasts, weekends included. */
    public long days() {
        return ChronoUnit.DAYS.between(span.start(), span.endInclusive()) + 1;
    }

    /** The school year in which it starts; a summer holiday closes the year, though it ends in the next one. */
    public SchoolYear schoolYear() {
        return SchoolYear.containing(span.start(), SchoolYear.DUTCH_START);
    }
}
