package nl.aanwezig.mtss.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.TierPolicy;

/**
 * A line of {@code policy-bounds.txt}: values of one thing, and where a policy puts them.
 *
 * @param policy id, and version where the name alone does not tell
 * @param beside what is given beside the value that is varied, by name
 * @param varied the name of what is varied
 * @param steps each value with what is expected of it
 */
record StatedBounds(String policy, Map<String, Ratio> beside, String varied, List<Step> steps) {
    /** A value and the band with its tier, or in brackets why there is none. */
    record Step(Ratio value, String expected) {}

    static List<StatedBounds> all() {
        try (InputStream in = Objects.requireNonNull(StatedBounds.class.getResourceAsStream("/policy-bounds.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(StatedBounds::parsed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatedBounds parsed(String line) {
        String[] cells = line.split("\\|", -1);
        Map<String, Ratio> beside = new HashMap<>();
        for (String pair : cells[1].strip().split(" ", -1)) {
            if (!pair.isEmpty()) {
                beside.put(pair.substring(0, pair.indexOf('=')), Ratio.parse(pair.substring(pair.indexOf('=') + 1)));
            }
        }
        List<Step> steps = new ArrayList<>();
        for (String step : cells[3].strip().split("; ", -1)) {
            int space = step.indexOf(' ');
            steps.add(new Step(Ratio.parse(step.substring(0, space)), step.substring(space + 1)));
        }
        return new StatedBounds(cells[0].strip(), beside, cells[2].strip(), steps);
    }

    /** Whether it is about this policy. */
    boolean isOf(TierPolicy other) {
        return policy.equals(other.id()) || policy.equals(other.id() + "@" + other.version());
    }

    StatedFigures figures(Ratio value) {
        Map<String, Ratio> amounts = new HashMap<>(beside);
        amounts.put(varied, value);
        return new StatedFigures(Map.copyOf(amounts));
    }

    @Override
    public String toString() {
        return policy + " by " + varied + (beside.isEmpty() ? "" : " beside " + beside.keySet());
    }
}
