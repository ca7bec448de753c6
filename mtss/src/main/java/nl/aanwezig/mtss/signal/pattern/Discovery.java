package nl.aanwezig.mtss.signal.pattern;

import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.signal.SignalKind;

/**
 * A pattern that stood out among all that were tested with it.
 *
 * @param kind of pattern
 * @param about the weekday, half day, hour or subject
 * @param table the pupil's trials
 * @param oddsRatio of the school's other pupils
 * @param tail what the test gave
 * @param tests how many were made at once
 */
record Discovery(SignalKind kind, String about, Table table, Ratio oddsRatio, Table.Tail tail, int tests) {}
