package nl.aanwezig.mtss;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.explain.Amount;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.quantity.Share;

/** What changed between two decisions for the same pupil. */
final class ChangeWording {
    private static final Phrase SAME =
            new Phrase("Sinds {earlier} is {band} gebleven.", "Since {earlier} {band} has stayed.");
    private static final Phrase STILL =
            new Phrase("Op {earlier} is het nog steeds {band}.", "On {earlier} it is still {band}.");
    private static final Phrase CHANGED = new Phrase(
            "Sinds {earlier} is {before} veranderd in {band}.", "Since {earlier} {before} has become {band}.");
    private static final Phrase CORRECTED = new Phrase(
            "Door correcties is {before} op {earlier} veranderd in {band}.",
            "By corrections {before} on {earlier} has become {band}.");
    private static final Phrase BAND = new Phrase("\"{band}\"", "\"{band}\"");
    private static final Phrase SILENT = new Phrase("\"geen uitspraak\" ({reason})", "\"no verdict\" ({reason})");
    private static final Phrase NEW_YEAR = new Phrase(
            "Op {start} begon een nieuw schooljaar: wat een beleid per schooljaar telt, begon opnieuw.",
            "On {start} a new school year began: what a policy counts by the school year started again.");
    private static final Phrase SHARE = new Phrase(
            "Het aandeel verzuim van dit schooljaar ging van {before} naar {now}.",
            "The share of absence of this school year went from {before} to {now}.");
    private static final Phrase MORE = new Phrase(
            "Gemist na {earlier}: {marks}, waarmee het totaal van dit schooljaar op {absent} van {possible} komt.",
            "Missed after {earlier}: {marks}, which makes {absent} of {possible} this school year in all.");
    private static final Phrase LATER =
            new Phrase("Achteraf als gemist geregistreerd: {marks}.", "Registered as missed afterwards: {marks}.");
    private static final Phrase OTHERWISE = new Phrase(
            "Achteraf anders geregistreerd, nog steeds gemist: {marks}.",
            "Registered otherwise afterwards, still missed: {marks}.");
    private static final Phrase WITHDRAWN = new Phrase(
            "Achteraf gecorrigeerd, niet langer gemist: {marks}.", "Corrected afterwards, no longer missed: {marks}.");

    private final TierDecision earlier;
    private final TierDecision now;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    private ChangeWording(TierDecision earlier, TierDecision now) {
        checkArgument(
                earlier.pupil().equals(now.pupil()), "The two decisions are of two pupils.\nMaybe they were mixed up.");
        checkArgument(
                earlier.policy().toString().equals(now.policy().toString()),
                "The two decisions are by %s and by %s.\nMaybe the two policies should be compared instead.",
                earlier.policy(),
                now.policy());
        checkArgument(
                !earlier.asOf().isAfter(now.asOf()),
                "The earlier decision is of %s, the other of %s.\nMaybe the two were swapped.",
                earlier.asOf(),
                now.asOf());
        this.earlier = earlier;
        this.now = now;
    }

    static Explanation between(TierDecision earlier, TierDecision now) {
        ChangeWording wording = new ChangeWording(earlier, now);
        return new Explanation(ImmutableList.<Finding>builder()
                .add(wording.bands())
                .addAll(wording.figures())
                .build());
    }

    /** What moved the figures: a new school year or the share, marks that came, marks that were corrected. */
    static List<Finding> figures(TierDecision earlier, TierDecision now) {
        return new ChangeWording(earlier, now).figures();
    }

    private List<Finding> figures() {
        LocalDate start =
                now.timelines().get(0).calendar().schoolYear(now.asOf()).span().start();
        if (earlier.asOf().isBefore(start)) {
            findings.add(Finding.of(NEW_YEAR, Map.of("start", start)));
        } else {
            addShare();
        }
        addMarks(start);
        return findings.build();
    }

    private Finding bands() {
        Finding before = name(earlier);
        Finding band = name(now);
        boolean isSameDay = earlier.asOf().equals(now.asOf());
        if (before.equals(band)) {
            return Finding.of(isSameDay ? STILL : SAME, Map.of("earlier", earlier.asOf(), "band", band));
        }
        return Finding.of(
                isSameDay ? CORRECTED : CHANGED, Map.of("earlier", earlier.asOf(), "before", before, "band", band));
    }

    private static Finding name(TierDecision decision) {
        return decision.band()
                .map(band -> Finding.of(BAND, Map.of("band", band.name())))
                .orElseGet(() -> Finding.of(
                        SILENT, Map.of("reason", decision.notEvaluated().orElseThrow())));
    }

    private void addShare() {
        Optional<Share> before = Measures.ABSENCE_SHARE.of(earlier.tally());
        Optional<Share> current = Measures.ABSENCE_SHARE.of(now.tally());
        if (before.isPresent() && current.isPresent() && !before.equals(current)) {
            findings.add(Finding.of(SHARE, Map.of("before", before.get(), "now", current.get())));
        }
    }

    private void addMarks(LocalDate yearStart) {
        List<Mark> missed = TierWording.missed(now);
        List<Mark> missedThen = TierWording.missed(earlier).stream()
                .filter(mark -> !mark.date().isBefore(yearStart))
                .toList();
        Set<LocalDateTime> slots = slots(missed);
        Set<LocalDateTime> slotsThen = slots(missedThen);
        List<Mark> added = without(missed, missedThen);
        add(
                MORE,
                added.stream()
                        .filter(mark -> mark.date().isAfter(earlier.asOf()))
                        .toList(),
                Map.of(
                        "earlier", earlier.asOf(),
                        "absent", now.tally().absent(),
                        "possible", new Amount(now.tally().possible(), TierWording.unit(now))));
        List<Mark> afterwards = added.stream()
                .filter(mark -> !mark.date().isAfter(earlier.asOf()))
                .toList();
        add(
                LATER,
                afterwards.stream()
                        .filter(mark -> !slotsThen.contains(slot(mark)))
                        .toList(),
                Map.of());
        add(
                OTHERWISE,
                afterwards.stream()
                        .filter(mark -> slotsThen.contains(slot(mark)))
                        .toList(),
                Map.of());
        add(
                WITHDRAWN,
                missedThen.stream().filter(mark -> !slots.contains(slot(mark))).toList(),
                Map.of());
    }

    private static List<Mark> without(List<Mark> marks, Collection<Mark> others) {
        Set<Mark> leftOut = ImmutableSet.copyOf(others);
        return marks.stream().filter(mark -> !leftOut.contains(mark)).toList();
    }

    private static Set<LocalDateTime> slots(List<Mark> marks) {
        return marks.stream().map(ChangeWording::slot).collect(ImmutableSet.toImmutableSet());
    }

    private static LocalDateTime slot(Mark mark) {
        return mark.date().atTime(mark.start());
    }

    private void add(Phrase phrase, List<Mark> marks, Map<String, Object> values) {
        if (!marks.isEmpty()) {
            findings.add(new Finding(
                    phrase,
                    ImmutableMap.<String, Object>builder()
                            .putAll(values)
                            .put(
                                    "marks",
                                    marks.stream().map(Mark::date).distinct().toList())
                            .buildOrThrow(),
                    marks));
        }
    }
}
