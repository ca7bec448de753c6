package nl.aanwezig.core.holiday;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds municipalities, and so the holiday regions of schools. It never guesses: what has two answers has none until a person chooses. */
public final class Municipalities {
    private final ImmutableSortedMap<String, Municipality> byCode;
    private final ImmutableListMultimap<String, Municipality> byName;

    private Municipalities(Collection<Municipality> municipalities) {
        Map<String, Municipality> index = new HashMap<>();
        for (Municipality municipality : municipalities) {
            checkArgument(
                    index.putIfAbsent(municipality.code(), municipality) == null,
                    "Two municipalities have the code %s.\nMaybe one row was read twice.",
                    municipality.code());
        }
        byCode = ImmutableSortedMap.copyOf(index);
        byName = Multimaps.index(byCode.values(), Municipality::name);
    }

    /**
     * From a list in any order.
     *
     * @throws IllegalArgumentException when two have one code
     */
    public static Municipalities of(Collection<Municipality> municipalities) {
        return new Municipalities(municipalities);
    }

    /** All of them, in order of their codes. */
    public List<Municipality> all() {
        return byCode.values().asList();
    }

    /** The one with this code. */
    public Optional<Municipality> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Those with this name, spelled as in the source: two for Bergen. */
    public List<Municipality> named(String name) {
        return byName.get(name);
    }

    /**
     * The region of every school in the municipality of this name.
     *
     * @throws IllegalArgumentException when there is no such municipality, when there are two, or when it lies in several regions
     */
    public HolidayRegion onlyRegionOf(String name) {
        List<Municipality> found = named(name);
        checkArgument(
                !found.isEmpty(),
                "No municipality is named \"%s\".\nMaybe it was merged into another, or is spelled otherwise.",
                name);
        checkArgument(
                found.size() == 1,
                "%s municipalities are named \"%s\": %s.\nMaybe the province tells which: find it by its code.",
                found.size(),
                name,
                found.stream().map(Municipality::code).toList());
        return found.get(0).onlyRegion();
    }
}
