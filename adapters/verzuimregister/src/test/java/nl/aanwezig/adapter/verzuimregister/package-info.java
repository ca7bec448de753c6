/** Tests of the register adapter: records, flow and exports. */
@NullMarked
package nl.aanwezig.adapter.verzuimregister;

import org.jspecify.annotations.NullMarked;
