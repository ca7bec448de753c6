/** The one shape of a generated value; not exported. */
@NullMarked
package nl.aanwezig.core.internal;

import org.jspecify.annotations.NullMarked;
