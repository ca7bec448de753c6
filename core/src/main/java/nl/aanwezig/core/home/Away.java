package nl.aanwezig.core.home;

import java.time.LocalDate;

/**
 * A stretch of days on which nothing was attended, up to the date that was asked.
 *
 * @param since its first school day, included
 * @param days its calendar days up to and including the date, without those of weeks that have no school days
 */
public record Away(LocalDate since, int days) {}
