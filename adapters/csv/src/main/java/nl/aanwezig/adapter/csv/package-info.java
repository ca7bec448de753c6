/**
 * CSV in and out.
 *
 * <p>A register is a folder of four files: pupils with their enrolments, the calendar, the codes, and the marks. {@link
 * nl.aanwezig.adapter.csv.CsvFormat} says how an export of another make names its files and columns and writes its dates. Rows may
 * come in any order; a row that cannot be used is listed with its file and line, and the others are kept. {@link
 * nl.aanwezig.adapter.csv.CsvTable} writes tables that a spreadsheet cannot mistake for formulas.
 */
@NullMarked
package nl.aanwezig.adapter.csv;

import org.jspecify.annotations.NullMarked;
