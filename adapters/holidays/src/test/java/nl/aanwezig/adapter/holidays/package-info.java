/** Tests of the readers, with files of our own in the shapes of others. */
@NullMarked
package nl.aanwezig.adapter.holidays;

import org.jspecify.annotations.NullMarked;
