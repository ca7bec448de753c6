/**
 * Numbers and codes by which the state knows persons, schools, municipalities and organisations.
 *
 * <p>A {@link nl.aanwezig.adapter.verzuimregister.number.PersonalNumber} never prints itself: neither {@code toString} nor a message holds
 * a digit of it, and one method takes it out. The others name no person and print as they are; still no message repeats what was refused,
 * because a person's number may stand in the wrong column.
 *
 * <p>Source: the domain reference, Dutch law 3.7.
 */
@NullMarked
package nl.aanwezig.adapter.verzuimregister.number;

import org.jspecify.annotations.NullMarked;
