package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Irregularity.Kind;
import nl.aanwezig.core.timeline.Quality;

/** What a decision says of marks that do not count as they stand, one sentence for each kind. */
final class QualityWording {
    /** What lies after the day that is looked at is no flaw of the register, and is not told. */
    private static final ImmutableMap<Kind, Phrase> PHRASES = Maps.immutableEnumMap(ImmutableMap.of(
            Kind.NOT_UNDERSTOOD,
            new Phrase(
                    "Geregistreerd maar niet te lezen, dus onbekend: {count}.",
                    "Registered but not understood, so unknown: {count}."),
            Kind.OUTSIDE_ENROLMENT,
            new Phrase(
                    "Bewaard maar niet meegeteld, want buiten de inschrijving: {count}.",
                    "Kept but not counted, being outside the enrolment: {count}."),
            Kind.NO_SCHOOL_DAY,
            new Phrase(
                    "Bewaard maar niet meegeteld, want op een dag zonder les: {count}.",
                    "Kept but not counted, being on a day without lessons: {count}."),
            Kind.NOT_EXPECTED,
            new Phrase(
                    "Bewaard maar niet meegeteld, want niet op school verwacht (aangepast programma of leren elders): {count}.",
                    "Kept but not counted, not being expected at school (adapted programme or learning elsewhere): {count}."),
            Kind.CONFLICT,
            new Phrase(
                    "Bewaard maar niet meegeteld, want in tegenspraak met een registratie die voorgaat: {count}.",
                    "Kept but not counted, contradicting a mark that comes first: {count}."),
            Kind.DUPLICATE,
            new Phrase("Dubbel geregistreerd, één keer geteld: {count}.", "Registered twice, counted once: {count}."),
            Kind.OVERLAP,
            new Phrase(
                    "Gelijktijdig met een andere les, gedeelde minuten één keer geteld: {count}.",
                    "At the same time as another lesson, shared minutes counted once: {count}.")));

    private QualityWording() {}

    /** The findings up to and including a day. */
    static List<Finding> of(Quality quality, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        PHRASES.forEach((kind, phrase) -> {
            List<Mark> marks = quality.irregularities().stream()
                    .filter(one -> one.kind() == kind)
                    .map(Irregularity::mark)
                    .filter(mark -> !mark.date().isAfter(asOf))
                    .toList();
            if (!marks.isEmpty()) {
                findings.add(new Finding(phrase, Map.of("count", marks.size()), marks));
            }
        });
        return findings;
    }
}
