/**
 * Exemptions from enrolment and substitute compulsory education: what was asked, what stands, until when.
 *
 * <p>Two roads, that people mix up. A {@linkplain nl.aanwezig.core.exemption.ExemptionNotice notice} (art. 5 and 5a) works by law when its
 * form is right, so it is valid or invalid and nobody grants it. An application (art. 15, 3a, 3b) takes a {@linkplain
 * nl.aanwezig.core.exemption.Decided decision} of the municipality. Both are held against {@link
 * nl.aanwezig.core.exemption.ExemptionRules}.
 */
@NullMarked
package nl.aanwezig.core.exemption;

import org.jspecify.annotations.NullMarked;
