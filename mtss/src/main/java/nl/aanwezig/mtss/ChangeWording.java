package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.aanwezig.core.explain.Amount;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;

/** What changed between two decisions for the same pupil. */
final class ChangeWording {
    private static final Phrase SAME =
            new Phrase("Sinds {earlier} is \"{band}\" gebleven.", "Since {earlier} \"{band}\" has stayed.");
    private static final Phrase CHANGED = new Phrase(
            "Sinds {earlier} is \"{before}\" veranderd in \"{band}\".",
            "Since {earlier} \"{before}\" has become \"{band}\".");
    private static final Phrase CORRECTED = new Phrase(
            "Door correcties is \"{before}\" op {earlier} veranderd in \"{band}\".",
            "By corrections \"{before}\" on {earlier} has become \"{band}\".");
    private static final Phrase SHARE = new Phrase(
            "Het aandeel verzuim van dit schooljaar ging van {before} naar {now}.",
            "The share of absence of this school year went from {before} to {now}.");
    private static final Phrase MORE = new Phrase(
            "Gemist na {earlier}: {marks}, waarmee het totaal op {absent} van {possible} komt.",
            "Missed after {earlier}: {marks}, which makes {absent} of {possible} in all.");
    private static final Phrase LATER =
            new Phrase("Achteraf als gemist geregistreerd: {marks}.", "Registered as missed afterwards: {marks}.");
    private static final Phrase WITHDRAWN = new Phrase(
            "Achteraf gecorrigeerd, niet langer gemist: {marks}.", "Corrected afterwards, no longer missed: {marks}.");

    private ChangeWording() {}

    static Explanation between(TierDecision earlier, TierDecision now) {
        checkArgument(
                earlier.pupil().equals(now.pupil()), "The two decisions are of two pupils.\nMaybe they were mixed up.");
        return new Explanation(ImmutableList.<Finding>builder()
                .add(bands(earlier, now))
                .addAll(figures(earlier, now))
                .build());
    }

    /** What moved the figures: the share, marks that came, marks that were corrected. */
    static List<Finding> figures(TierDecision earlier, TierDecision now) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Tally before = earlier.tally();
        Tally tally = now.tally();
        Measures.ABSENCE_SHARE
                .of(before)
                .ifPresent(share -> Measures.ABSENCE_SHARE
                        .of(tally)
                        .filter(current -> !current.equals(share))
                        .ifPresent(
                                current -> findings.add(Finding.of(SHARE, Map.of("before", share, "now", current)))));
        Set<Mark> counted = ImmutableSet.copyOf(TierWording.missed(earlier));
        List<Mark> missed = TierWording.missed(now);
        List<Mark> added =
                missed.stream().filter(mark -> !counted.contains(mark)).toList();
        add(
                findings,
                MORE,
                added.stream()
                        .filter(mark -> mark.date().isAfter(earlier.asOf()))
                        .toList(),
                Map.of(
                        "earlier", earlier.asOf(),
                        "absent", new Amount(tally.absent(), TierWording.unit(now)),
                        "possible", new Amount(tally.possible(), TierWording.unit(now))));
        add(
                findings,
                LATER,
                added.stream()
                        .filter(mark -> !mark.date().isAfter(earlier.asOf()))
                        .toList(),
                Map.of());
        Set<Mark> still = ImmutableSet.copyOf(missed);
        add(
                findings,
                WITHDRAWN,
                counted.stream()
                        .filter(mark -> !still.contains(mark) && !mark.date().isBefore(yearStart(now)))
                        .toList(),
                Map.of());
        return findings.build();
    }

    private static Finding bands(TierDecision earlier, TierDecision now) {
        String before = name(earlier);
        String band = name(now);
        if (before.equals(band)) {
            return Finding.of(SAME, Map.of("earlier", earlier.asOf(), "band", band));
        }
        return Finding.of(
                earlier.asOf().equals(now.asOf()) ? CORRECTED : CHANGED,
                Map.of("earlier", earlier.asOf(), "before", before, "band", band));
    }

    private static String name(TierDecision decision) {
        return decision.band().map(Band::name).or(decision::notEvaluated).orElseThrow();
    }

    private static LocalDate yearStart(TierDecision decision) {
        return decision.timelines()
                .get(0)
                .calendar()
                .schoolYear(decision.asOf())
                .span()
                .start();
    }

    private static void add(
            ImmutableList.Builder<Finding> findings, Phrase phrase, List<Mark> marks, Map<String, Object> values) {
        if (!marks.isEmpty()) {
            List<LocalDate> dates = marks.stream().map(Mark::date).distinct().toList();
            findings.add(new Finding(
                    phrase,
                    ImmutableMap.<String, Object>builder()
                            .putAll(values)
                            .put("marks", dates)
                            .buildOrThrow(),
                    marks));
        }
    }
}
