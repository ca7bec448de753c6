/**
 * The detectors that the library ships, each with its limits as named parameters and its source; {@link
 * nl.aanwezig.mtss.signal.detector.Detectors} has them together.
 *
 * <p>The key to understanding: a signal is dated. It arises on the school day on whose evening the register first showed it, and what
 * arose by a day stays the same whatever later day is asked for, as long as nobody corrects the register. {@link
 * nl.aanwezig.mtss.signal.detector.RegisterQuality} alone looks at the register as it stands.
 */
@NullMarked
package nl.aanwezig.mtss.signal.detector;

import org.jspecify.annotations.NullMarked;
