/** Tests of the register adapter: lifecycle. */
@NullMarked
package nl.aanwezig.adapter.verzuimregister.lifecycle;

import org.jspecify.annotations.NullMarked;
