/**
 * What stands out in one pupil's marks: a reason to look, with the marks and figures behind it. Never a label, and never a decision.
 *
 * <p>A {@link nl.aanwezig.mtss.signal.Detector} finds {@link nl.aanwezig.mtss.signal.Signal signals} of one sort in a timeline; {@link
 * nl.aanwezig.mtss.signal.Signals} runs several, leaves out what was {@linkplain nl.aanwezig.mtss.signal.Alerted alerted before}, and
 * says what no longer stands. The detectors that the library ships are in {@code nl.aanwezig.mtss.signal.detector}; those that hold a
 * pupil against the school's own pattern, in {@code nl.aanwezig.mtss.signal.pattern}.
 *
 * <p>{@link nl.aanwezig.mtss.signal.ControlCharts} has the charts as plain functions of numbers, here because a signal is what they
 * give. Charts are the one place where a signal's numbers are not exact.
 */
@NullMarked
package nl.aanwezig.mtss.signal;

import org.jspecify.annotations.NullMarked;
