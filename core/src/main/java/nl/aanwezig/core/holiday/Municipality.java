package nl.aanwezig.core.holiday;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Sets;
import java.util.Set;

/**
 * A municipality (gemeente) and the holiday regions in which it lies. Most lie in one; a few in two, and there the place of the school decides.
 *
 * @param code the source's own, unique: {@code NL-NB-AL}
 * @param name in Dutch; two municipalities may have one name
 * @param province the source's code of the province: {@code NB}
 * @param regions at least one
 */
public record Municipality(String code, String name, String province, Set<HolidayRegion> regions) {
    /**
     * Copies the regions.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Municipality {
        regions = Sets.immutableEnumSet(regions);
        checkArgument(
                !regions.isEmpty(),
                "Municipality %s (%s) lies in no holiday region.\nMaybe it is Caribbean: there each school sets its own weeks.",
                name,
                code);
    }

    /**
     * The region, where there is one.
     *
     * @throws IllegalArgumentException when it lies in several: the school must say in which it stands
     */
    public HolidayRegion onlyRegion() {
        checkArgument(
                regions.size() == 1,
                "Municipality %s (%s) lies in several holiday regions: %s.\nMaybe the school's address tells which: choose it with regionOfSchool.",
                name,
                code,
                regions);
        return regions.iterator().next();
    }

    /**
     * The region that a school in it chose.
     *
     * @throws IllegalArgumentException when the municipality does not lie in that region
     */
    public HolidayRegion regionOfSchool(HolidayRegion chosen) {
        checkArgument(
                regions.contains(chosen),
                "Municipality %s (%s) does not lie in holiday region %s, only in %s.\nMaybe the school stands elsewhere.",
                name,
                code,
                chosen,
                regions);
        return chosen;
    }
}
