/** Tests of the JSON adapter. */
@NullMarked
package nl.aanwezig.adapter.json;

import org.jspecify.annotations.NullMarked;
