/** The report of a whole population: a section for each question, each with its picture and a sentence that reads it. */
@NullMarked
package nl.aanwezig.examples.schoolyear.report;

import org.jspecify.annotations.NullMarked;
