/** What the packages of this module share and nobody outside needs: the one shape of a generated value, and one pass over marks. */
@NullMarked
package nl.aanwezig.mtss.internal;

import org.jspecify.annotations.NullMarked;
