package nl.aanwezig.mtss;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;

/** A policy as a table for people, in Dutch or English. */
public final class PolicyTable {
    private static final Phrase COUNTS = new Phrase("Telt: {counting}.", "Counts: {counting}.");
    private static final Phrase TOGETHER = new Phrase("Telt alle scholen samen.", "Counts all schools together.");
    private static final Phrase VALID = new Phrase("Geldt vanaf {from}.", "Holds from {from} on.");
    private static final Phrase NEEDS = new Phrase(
            "Zegt alleen iets als geldt: {condition}; anders: {reason}.",
            "Says something only if {condition}; else: {reason}.");
    private static final Phrase GAPS = new Phrase("Gaten in de bron: {gaps}.", "Gaps in the source: {gaps}.");
    private static final Phrase GROUND = new Phrase("Bron: {ground}.", "Source: {ground}.");
    private static final Phrase BAND = new Phrase("band", "band");
    private static final Phrase TIER = new Phrase("niveau", "tier");
    private static final Phrase WHEN = new Phrase("geldt als", "holds when");
    private static final Phrase OTHERWISE = new Phrase("anders", "otherwise");
    private static final Phrase BECAUSE = new Phrase("bron", "source");

    private final TierPolicy policy;

    private PolicyTable(TierPolicy policy) {
        this.policy = policy;
    }

    /** The table of a policy. */
    public static PolicyTable of(TierPolicy policy) {
        return new PolicyTable(policy);
    }

    /** The cells of the table: a header, then a row for each band, the one with most support first. */
    public List<List<String>> rows(Language language) {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        rows.add(ImmutableList.of(BAND.in(language), TIER.in(language), WHEN.in(language), BECAUSE.in(language)));
        for (Band band : policy.bands()) {
            rows.add(ImmutableList.of(
                    band.name(),
                    band.tier().map(Tier::toString).orElse("–"),
                    band.rule()
                            .map(rule -> rule.condition().clause().in(language))
                            .orElse(OTHERWISE.in(language)),
                    band.rule()
                            .map(rule -> rule.ground())
                            .orElse(policy.ground())
                            .source()));
        }
        return rows.build();
    }

    /** What holds for the whole policy, a sentence each. */
    public List<String> notes(Language language) {
        List<Finding> notes = new ArrayList<>();
        notes.add(Finding.of(COUNTS, Map.of("counting", policy.counting())));
        if (policy.schools() == TierPolicy.Schools.TOGETHER) {
            notes.add(Finding.of(TOGETHER, Map.of()));
        }
        policy.validFrom().ifPresent(day -> notes.add(Finding.of(VALID, Map.of("from", day))));
        for (Exposure exposure : policy.exposures()) {
            notes.add(
                    Finding.of(NEEDS, Map.of("condition", exposure.condition().clause(), "reason", exposure.reason())));
        }
        policy.publishedGaps().ifPresent(gaps -> notes.add(Finding.of(GAPS, Map.of("gaps", gaps))));
        notes.addAll(policy.hysteresis().findings());
        notes.add(Finding.of(GROUND, Map.of("ground", policy.ground())));
        return notes.stream().map(note -> note.in(language)).toList();
    }

    /** Name, table and notes as text, the columns aligned. */
    public String in(Language language) {
        List<List<String>> rows = rows(language);
        int columns = rows.get(0).size();
        StringBuilder text = new StringBuilder(policy.toString()).append('\n');
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                int at = column;
                int width = rows.stream()
                        .mapToInt(other -> other.get(at).length())
                        .max()
                        .orElse(0);
                line.append(Strings.padEnd(row.get(column), width + 2, ' '));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        notes(language).forEach(note -> text.append(note).append('\n'));
        return text.toString();
    }
}
