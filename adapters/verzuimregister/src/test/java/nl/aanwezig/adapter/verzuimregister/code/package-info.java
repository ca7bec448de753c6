/** Tests of the register adapter: code. */
@NullMarked
package nl.aanwezig.adapter.verzuimregister.code;

import org.jspecify.annotations.NullMarked;
