/**
 * For tests.
 *
 * <ul>
 *   <li>{@link nl.aanwezig.testkit.SchoolYears} makes pupils, calendars, code books and marks in one line each.
 *   <li>{@link nl.aanwezig.testkit.History} is a generated history with everything that real registers hold, from a seed.
 *   <li>{@link nl.aanwezig.testkit.Golden} compares text with a file.
 *   <li>{@link nl.aanwezig.testkit.RegisterContract} is what an adapter that reads a register must keep: extend it.
 * </ul>
 */
@NullMarked
package nl.aanwezig.testkit;

import org.jspecify.annotations.NullMarked;
