/**
 * What stands out in one pupil's marks, held against that pupil's own past.
 *
 * <p>{@link nl.aanwezig.mtss.signal.ControlCharts} has the charts as plain functions of numbers, here because a signal is what they give;
 * they are the one place in this package where numbers are not exact.
 */
@NullMarked
package nl.aanwezig.mtss.signal;

import org.jspecify.annotations.NullMarked;
