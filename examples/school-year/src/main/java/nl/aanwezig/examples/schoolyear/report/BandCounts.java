package nl.aanwezig.examples.schoolyear.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.Patterns;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierPolicy;

/**
 * How many pupils a policy puts where.
 *
 * @param policy the policy
 * @param byBand counts by the name of the band
 * @param notEvaluated counts by the reason why it says nothing
 */
record BandCounts(TierPolicy policy, Map<String, Integer> byBand, SortedMap<String, Integer> notEvaluated) {

    /**
     * A step of the pyramid.
     *
     * @param name the tier, or the band for a policy without tiers
     * @param bands from most support to least
     */
    record Level(String name, List<Band> bands) {}

    static BandCounts of(Results results) {
        Map<String, Integer> byBand = new HashMap<>();
        SortedMap<String, Integer> notEvaluated = new TreeMap<>();
        for (PupilYear year : results.years()) {
            year.decision().band().ifPresent(band -> byBand.merge(band.name(), 1, Integer::sum));
            year.decision().notEvaluated().ifPresent(reason -> notEvaluated.merge(reason, 1, Integer::sum));
        }
        return new BandCounts(results.policy(), byBand, notEvaluated);
    }

    int in(Band band) {
        return byBand.getOrDefault(band.name(), 0);
    }

    int in(Level level) {
        return level.bands().stream().mapToInt(this::in).sum();
    }

    int evaluated() {
        return byBand.values().stream().mapToInt(count -> count).sum();
    }

    int withoutAnswer() {
        return notEvaluated.values().stream().mapToInt(count -> count).sum();
    }

    String fill(Band band) {
        return Patterns.band(policy.bands().indexOf(band), policy.bands().size());
    }

    /** From most support to least; bands of one tier stand together wherever the policy tries their rules. */
    List<Level> levels() {
        TreeMap<Tier, List<Band>> tiers = new TreeMap<>();
        List<Level> bandsAlone = new ArrayList<>();
        for (Band band : policy.bands()) {
            Optional<Tier> tier = band.tier();
            tier.ifPresentOrElse(
                    known -> tiers.computeIfAbsent(known, any -> new ArrayList<>())
                            .add(band),
                    () -> bandsAlone.add(new Level(band.name(), List.of(band))));
        }
        List<Level> levels = new ArrayList<>();
        tiers.descendingMap().forEach((tier, bands) -> levels.add(new Level("Tier " + tier, List.copyOf(bands))));
        levels.addAll(bandsAlone);
        return levels;
    }
}
