/** Tests of the register adapter: number. */
@NullMarked
package nl.aanwezig.adapter.verzuimregister.number;

import org.jspecify.annotations.NullMarked;
