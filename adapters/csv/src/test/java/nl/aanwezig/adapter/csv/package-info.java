/** Tests of the CSV adapter. */
@NullMarked
package nl.aanwezig.adapter.csv;

import org.jspecify.annotations.NullMarked;
