/** Exemptions from enrolment and substitute compulsory education: what was asked, what stands, until when. */
@NullMarked
package nl.aanwezig.core.exemption;

import org.jspecify.annotations.NullMarked;
