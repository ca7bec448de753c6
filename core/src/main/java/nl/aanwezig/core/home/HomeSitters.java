package nl.aanwezig.core.home;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.PupilId;

/** The definitions side by side over the same young people: how many each counts, and who is counted by one and not by another. */
public final class HomeSitters {
    private final ImmutableList<HomeSitterDefinition> definitions;
    private final ImmutableSortedMap<PupilId, Map<String, HomeSitterAnswer>> answers;

    private HomeSitters(List<HomeSitterDefinition> definitions, Map<PupilId, Map<String, HomeSitterAnswer>> answers) {
        this.definitions = ImmutableList.copyOf(definitions);
        this.answers = ImmutableSortedMap.copyOf(answers);
    }

    /** By all definitions that are known. */
    public static HomeSitters of(Collection<LearningSituation> situations) {
        return of(situations, HomeSitterDefinitions.all());
    }

    /** By these definitions. */
    public static HomeSitters of(Collection<LearningSituation> situations, List<HomeSitterDefinition> definitions) {
        Map<PupilId, Map<String, HomeSitterAnswer>> answers = new TreeMap<>();
        for (LearningSituation situation : situations) {
            Map<String, HomeSitterAnswer> own = new TreeMap<>();
            definitions.forEach(definition -> own.put(definition.id(), definition.of(situation)));
            answers.put(situation.pupil(), own);
        }
        return new HomeSitters(definitions, answers);
    }

    /** The definitions, in the order in which they were asked. */
    public List<HomeSitterDefinition> definitions() {
        return definitions;
    }

    /** Who is certainly counted by a definition. */
    public Set<PupilId> counted(HomeSitterDefinition definition) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue().values().stream()
                        .anyMatch(answer -> answer.definition().equals(definition) && answer.isCounted()))
                .map(Map.Entry::getKey)
                .collect(ImmutableSortedSet.toImmutableSortedSet(PupilId::compareTo));
    }

    /** Who is counted by the one and not by the other. */
    public Set<PupilId> onlyBy(HomeSitterDefinition one, HomeSitterDefinition other) {
        return ImmutableSortedSet.copyOf(Sets.difference(counted(one), counted(other)));
    }

    /** What each definition says of one young person, in the order of the definitions; none for who was not looked at. */
    public List<HomeSitterAnswer> of(PupilId pupil) {
        Map<String, HomeSitterAnswer> own = answers.getOrDefault(pupil, Map.of());
        return definitions.stream()
                .flatMap(definition -> own.values().stream()
                        .filter(answer -> answer.definition().equals(definition)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A table in Markdown: a row for each definition with how many it counts, and for each other one how many of them that one does not count.
     * Counts alone; who they are, {@link #onlyBy} tells.
     */
    public String table(Language language) {
        String ids = definitions.stream().map(HomeSitterDefinition::id).collect(Collectors.joining(" | "));
        StringBuilder table = new StringBuilder(
                        language == Language.DUTCH
                                ? "| definitie | telt | niet in "
                                : "| definition | counts | not in ")
                .append(ids)
                .append(" |\n|---|---|")
                .append("---|".repeat(definitions.size()))
                .append('\n');
        for (HomeSitterDefinition one : definitions) {
            table.append("| ")
                    .append(one.id())
                    .append(": ")
                    .append(one.name().in(language))
                    .append(" | ")
                    .append(counted(one).size());
            for (HomeSitterDefinition other : definitions) {
                table.append(" | ").append(onlyBy(one, other).size());
            }
            table.append(" |\n");
        }
        return table.toString();
    }

    @Override
    public String toString() {
        return "HomeSitters[" + answers.size() + " young people, " + definitions.size() + " definitions]";
    }
}
