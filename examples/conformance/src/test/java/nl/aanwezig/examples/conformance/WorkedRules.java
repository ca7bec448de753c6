package nl.aanwezig.examples.conformance;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of the worked examples that the library supports, each through what the library ships. */
final class WorkedRules {
    static final Map<String, WorkedRule> BY_NAME = Stream.of(
                    WorkedUnitedStates.RULES,
                    WorkedSystems.RULES,
                    WorkedEngland.RULES,
                    WorkedElsewhere.RULES,
                    WorkedResearch.RULES,
                    WorkedReports.RULES,
                    WorkedStatistics.RULES)
            .flatMap(rules -> rules.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private WorkedRules() {}
}
