package nl.aanwezig.adapter.edfi;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which meanings each code value has: none, one or several. The peer's {@code analytics_config.DescriptorMap} as data. Immutable.
 */
public final class DescriptorMap {
    private final Map<String, Set<Meaning>> meanings;

    private DescriptorMap(Map<String, Set<Meaning>> meanings) {
        Map<String, Set<Meaning>> copy = new HashMap<>();
        meanings.forEach((codeValue, own) -> copy.put(codeValue, Set.copyOf(own)));
        this.meanings = Map.copyOf(copy);
    }

    /** A map of these code values; one that is not in it has no meaning. */
    public static DescriptorMap of(Map<String, Set<Meaning>> meanings) {
        return new DescriptorMap(meanings);
    }

    /** What the Analytics Middle Tier installs. It knows neither Present nor Partial nor Early departure. */
    public static DescriptorMap analyticsMiddleTier() {
        return of(Map.of(
                "In Attendance", EnumSet.of(Meaning.PRESENT),
                "Excused Absence", EnumSet.of(Meaning.ABSENCE, Meaning.EXCUSED_ABSENCE),
                "Unexcused Absence", EnumSet.of(Meaning.ABSENCE, Meaning.UNEXCUSED_ABSENCE),
                "Tardy", EnumSet.of(Meaning.TARDY),
                "Instructional day", EnumSet.of(Meaning.INSTRUCTIONAL_DAY)));
    }

    /** The meanings of a code value. */
    public Set<Meaning> meanings(String codeValue) {
        return meanings.getOrDefault(codeValue, Set.of());
    }

    Set<Meaning> meanings(Collection<String> codeValues) {
        Set<Meaning> all = EnumSet.noneOf(Meaning.class);
        codeValues.forEach(codeValue -> all.addAll(meanings(codeValue)));
        return all;
    }
}
