package nl.aanwezig.examples.schoolyear.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.TierChange;

/** On which days the proposal became another, and what is new since the last decision. */
final class ChangesPart {
    private static final Phrase HEADING = new Phrase("Wat dit jaar veranderde", "What changed this year");
    private static final Phrase NEVER =
            new Phrase("Het voorstel is dit jaar niet veranderd.", "The proposal has not changed this year.");
    private static final Phrase EARLIER = new Phrase(
            "De laatste {shown} van {all} veranderingen. De andere staan in changes.csv.",
            "The last {shown} of {all} changes. The others stand in changes.csv.");
    private static final Phrase FIRST = new Phrase("{on}: vanaf hier {after}.", "{on}: {after} from here on.");
    private static final Phrase TURNED =
            new Phrase("{on}: van {before} naar {after}.", "{on}: from {before} to {after}.");
    private static final Phrase SILENT = new Phrase(
            "{on}: na {before} zegt het beleid niets meer.", "{on}: after {before} the policy says nothing any more.");
    private static final Phrase TIER = new Phrase("\"{band}\" (niveau {tier})", "\"{band}\" (tier {tier})");
    private static final Phrase BAND = new Phrase("\"{band}\"", "\"{band}\"");
    private static final Phrase SINCE = new Phrase("Sinds het vorige besluit", "Since the last decision");

    private static final int MOST = 5;

    private ChangesPart() {}

    static void tell(Telling telling, PupilYear year, WeekAxis axis, String id, Optional<Explanation> since) {
        telling.open(id, HEADING);
        List<TierChange> changes = year.changes().stream()
                .filter(change ->
                        axis.size() > 0 && !change.on().isBefore(axis.days(0).start()))
                .toList();
        if (changes.size() > MOST) {
            telling.say(EARLIER, Map.of("shown", MOST, "all", changes.size()));
        } else if (changes.stream().noneMatch(change -> change.before().isPresent())) {
            telling.say(NEVER);
        }
        telling.items(
                "ol",
                changes.stream()
                        .skip(Math.max(0, changes.size() - MOST))
                        .map(change -> words(telling, change))
                        .toList());
        since.ifPresent(change -> telling.heading(SINCE).list(change.findings()));
        telling.close();
    }

    private static String words(Telling telling, TierChange change) {
        if (change.before().isEmpty()) {
            return telling.in(FIRST, Map.of("on", change.on(), "after", name(telling, change.after())));
        }
        String before = name(telling, change.before());
        return change.after().isEmpty()
                ? telling.in(SILENT, Map.of("on", change.on(), "before", before))
                : telling.in(
                        TURNED, Map.of("on", change.on(), "before", before, "after", name(telling, change.after())));
    }

    private static String name(Telling telling, Optional<Band> band) {
        Band known = band.orElseThrow();
        return known.tier()
                .map(tier -> telling.in(TIER, Map.of("band", known.name(), "tier", tier)))
                .orElseGet(() -> telling.in(BAND, Map.of("band", known.name())));
    }
}
