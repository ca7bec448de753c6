package nl.aanwezig.mtss.side;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.mtss.SourcedTier;

/** Statements as text that differs whenever they do: for an order that nobody's order of rows decides, and for digests. Never shown. */
final class Canonical {
    /** By day, then by content. */
    static final Comparator<Statement> ORDER =
            Comparator.comparing(Statement::date).thenComparing(Canonical::of);

    private final StringBuilder text = new StringBuilder();

    private Canonical() {}

    static String of(Statement statement) {
        Canonical canonical = new Canonical();
        canonical.add(statement.author()).add(statement.date());
        if (statement instanceof Recording recording) {
            canonical
                    .add("recording")
                    .add(recording.side().code())
                    .add(recording.side().title());
            recording.levels().forEach(level -> canonical.add(level.code()).add(level.name()));
            canonical.add("bases");
            recording.bases().forEach(canonical::add);
            canonical.add(recording.tier());
        } else if (statement instanceof TierOverride override) {
            canonical
                    .add("override")
                    .add(override.reason())
                    .add(override.until().map(LocalDate::toString).orElse(""))
                    .add(Optional.of(override.tier()));
        }
        return canonical.text.toString();
    }

    private void add(Basis basis) {
        add(basis.code());
        if (basis instanceof Basis.Instrument instrument) {
            add(instrument.version()).add(instrument.informant()).add(instrument.date());
        } else if (basis instanceof Basis.Named named) {
            add(named.name());
        }
    }

    private void add(Optional<SourcedTier> tier) {
        tier.ifPresent(known -> add(known.policyId())
                .add(known.policyVersion())
                .add(known.tier().toString()));
    }

    private Canonical add(Phrase phrase) {
        return add(phrase.dutch()).add(phrase.english());
    }

    private Canonical add(LocalDate date) {
        return add(date.toString());
    }

    /** With its length, so that no two fields run into each other. */
    private Canonical add(String field) {
        text.append(field.length()).append(':').append(field);
        return this;
    }
}
