package nl.aanwezig.core.home;

import java.time.LocalDate;

/**
 * A stretch of days on which nothing was attended, up to the date that was asked.
 *
 * @param since its first school day, included
 * @param until the last school day of it of which something is known, included
 * @param days its calendar days up to and including the date, without those of whole weeks in which nothing was missed: holidays, and weeks of
 *     which nothing is known
 */
public record Away(LocalDate since, LocalDate until, int days) {}
