package nl.aanwezig.core.mark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** What was written down later about a slot that may hold a mark already. The latest word counts. */
public sealed interface Correction {
    /** When it was written down. */
    Instant recorded();

    /**
     * The slot holds this mark now.
     *
     * @param now the mark
     * @param recorded when that was written down
     */
    record Replaced(Mark now, Instant recorded) implements Correction {}

    /**
     * The slot holds no mark: it was registered by mistake.
     *
     * @param date the slot's day
     * @param start the slot's start
     * @param recorded when that was written down
     */
    record Withdrawn(LocalDate date, LocalTime start, Instant recorded) implements Correction {}
}
