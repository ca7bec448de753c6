/** The one shape of a generated value; not exported. */
@NullMarked
package nl.aanwezig.mtss.internal;

import org.jspecify.annotations.NullMarked;
