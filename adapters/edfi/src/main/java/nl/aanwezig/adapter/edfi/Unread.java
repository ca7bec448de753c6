package nl.aanwezig.adapter.edfi;

import java.time.LocalDate;

/**
 * That something was registered of a pupil's day which could not be read: a category or duration that makes no sense. The row is
 * listed; this
 * keeps the day from being filled as present.
 *
 * @param of the pupil and the school
 * @param date the day
 */
record Unread(Key.StudentAtSchool of, LocalDate date) {}
