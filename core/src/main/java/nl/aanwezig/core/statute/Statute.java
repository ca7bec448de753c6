package nl.aanwezig.core.statute;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An act, with the texts of it that were read for this library, in order of time.
 *
 * <p>Sources: the domain reference, Dutch law 10, L1 to L5. A text that was read is known for the year for which it was published; between two
 * such texts the earlier one is used, and {@link TextOnDate.NotKnownSince} says that nobody looked.
 */
public final class Statute {
    private static final LocalDate OPEN = LocalDate.MAX;

    /** The year of the first text is known, its day is not: the first day of the year is taken. */
    private static final Statute EUROPEAN = new Statute(ImmutableList.of(
            known(
                    Jurisdiction.EUROPEAN_NETHERLANDS,
                    "Leerplichtwet 1969",
                    LocalDate.of(2015, 1, 1),
                    LocalDate.of(2015, 12, 31)),
            known(
                    Jurisdiction.EUROPEAN_NETHERLANDS,
                    "Leerplichtwet 1969",
                    LocalDate.of(2024, 1, 1),
                    LocalDate.of(2024, 12, 31)),
            known(Jurisdiction.EUROPEAN_NETHERLANDS, "Leerplichtwet 1969", LocalDate.of(2026, 8, 1), OPEN)));

    /** L4 is the text to the end of 2014; the one of 1 August 2025 (BWBR0030281) was read for its ages, ways out and fines. */
    private static final Statute CARIBBEAN = new Statute(ImmutableList.of(
            known(
                    Jurisdiction.CARIBBEAN_NETHERLANDS,
                    "Leerplichtwet BES",
                    LocalDate.of(2014, 1, 1),
                    LocalDate.of(2014, 12, 31)),
            known(Jurisdiction.CARIBBEAN_NETHERLANDS, "Leerplichtwet BES", LocalDate.of(2025, 8, 1), OPEN)));

    /** Act 36667 raised the age from 23 to 27 on 1 January 2026 (2.12); since when the text before it held is not known. */
    private static final Statute TRANSITION = new Statute(ImmutableList.of(
            known(
                    Jurisdiction.EUROPEAN_NETHERLANDS,
                    "Wet educatie en beroepsonderwijs",
                    LocalDate.of(2015, 1, 1),
                    OPEN),
            known(
                    Jurisdiction.EUROPEAN_NETHERLANDS,
                    "Wet educatie en beroepsonderwijs",
                    LocalDate.of(2026, 1, 1),
                    OPEN)));

    private final ImmutableList<Known> known;

    private Statute(ImmutableList<Known> known) {
        this.known = known;
    }

    /** The act on compulsory education: Leerplichtwet 1969, or Leerplichtwet BES. */
    public static Statute attendance(Jurisdiction jurisdiction) {
        return jurisdiction == Jurisdiction.EUROPEAN_NETHERLANDS ? EUROPEAN : CARIBBEAN;
    }

    /**
     * The act that gives young people without a start qualification a place to turn to (Wet educatie en beroepsonderwijs, chapter on the
     * Doorstroompunt); empty for the Caribbean Netherlands, of which no such text was read.
     */
    public static Optional<Statute> transition(Jurisdiction jurisdiction) {
        return jurisdiction == Jurisdiction.EUROPEAN_NETHERLANDS ? Optional.of(TRANSITION) : Optional.empty();
    }

    /** The texts that are known, the oldest first. */
    public List<StatuteText> texts() {
        return known.stream().map(Known::text).collect(ImmutableList.toImmutableList());
    }

    /** What is known of the text on a date. */
    public TextOnDate on(LocalDate date) {
        Known last = known.get(0);
        if (date.isBefore(last.text().inForceFrom())) {
            return new TextOnDate.BeforeFirstKnown(last.text());
        }
        for (Known next : known) {
            last = next.text().inForceFrom().isAfter(date) ? last : next;
        }
        return date.isAfter(last.until())
                ? new TextOnDate.NotKnownSince(last.text(), last.until())
                : new TextOnDate.InForce(last.text());
    }

    private static Known known(Jurisdiction jurisdiction, String act, LocalDate from, LocalDate until) {
        return new Known(new StatuteText(jurisdiction, act, from), until);
    }

    private record Known(StatuteText text, LocalDate until) {}
}
