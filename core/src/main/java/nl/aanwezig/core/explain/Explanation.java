package nl.aanwezig.core.explain;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The findings behind an outcome, in the order in which a person wants to hear them.
 *
 * @param findings in that order
 */
public record Explanation(List<Finding> findings) {
    /** Copies the list. */
    public Explanation {
        findings = ImmutableList.copyOf(findings);
    }

    /** One sentence or line for each finding, separated by line ends. */
    public String in(Language language) {
        return findings.stream().map(finding -> finding.in(language)).collect(Collectors.joining("\n"));
    }
}
