package nl.aanwezig.examples.schoolyear.found;

import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.TierDecision;

/** What a decision comes down to, in a cell of a table. */
public final class Outcomes {
    private static final Phrase OTHERWISE =
            new Phrase("geen van de andere regels geldt", "none of the other rules is met");
    private static final Phrase SILENT =
            new Phrase("het beleid zegt hier niets ({reason})", "the policy says nothing here ({reason})");

    private Outcomes() {}

    /** The band, or why the policy says nothing, in kebab case. */
    public static String name(TierDecision decision) {
        return decision.band().map(Band::name).or(decision::notEvaluated).orElseThrow();
    }

    /** The condition that decided. */
    public static Finding because(TierDecision decision) {
        return decision.band()
                .map(band -> band.rule()
                        .map(rule -> rule.condition().clause())
                        .orElseGet(() -> Finding.of(OTHERWISE, Map.of())))
                .orElseGet(() -> Finding.of(
                        SILENT, Map.of("reason", decision.notEvaluated().orElseThrow())));
    }
}
