package nl.aanwezig.core.statute;

import java.time.LocalDate;

/** What is known of the text of an act on a date. That a text is not known here is an answer too, never a failure. */
public sealed interface TextOnDate {
    /** The text that is used: the one in force, or the nearest one that is known. */
    StatuteText text();

    /**
     * The text in force on the date.
     *
     * @param text that one
     */
    record InForce(StatuteText text) implements TextOnDate {}

    /**
     * The date lies before the first text that is known here; what the act said then, and whether it was there, is not known.
     *
     * @param text the first one that is known
     */
    record BeforeFirstKnown(StatuteText text) implements TextOnDate {}

    /**
     * The date lies after the last day for which the text is known, and before the next one that is.
     *
     * @param text the last one before the date
     * @param lastKnownDay the last day on which it is known to hold, included
     */
    record NotKnownSince(StatuteText text, LocalDate lastKnownDay) implements TextOnDate {}
}
