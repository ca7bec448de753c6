package nl.aanwezig.mtss.side;

import java.time.LocalDate;

/** What a person said of a pupil, with name and day: a {@link Recording} on a side, or a {@link TierOverride}. */
public sealed interface Statement permits Recording, TierOverride {
    /** Who said it: a name or a role, as the school writes it. Not blank. */
    String author();

    /** The day from which it holds, included: the day on which it was said. */
    LocalDate date();
}
