/** Tests of the register adapter: report. */
@NullMarked
package nl.aanwezig.adapter.verzuimregister.report;

import org.jspecify.annotations.NullMarked;
