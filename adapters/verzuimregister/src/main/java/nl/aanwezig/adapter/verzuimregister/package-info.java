/**
 * Sends reports to the register, once for each notice, and writes them as neutral records.
 *
 * <p>{@link nl.aanwezig.adapter.verzuimregister.Reports} is the flow, {@link nl.aanwezig.adapter.verzuimregister.Transport} and {@link
 * nl.aanwezig.adapter.verzuimregister.Outbox} are what an application plugs in. {@link nl.aanwezig.adapter.verzuimregister.JsonReports}
 * writes and reads a report, {@link nl.aanwezig.adapter.verzuimregister.OfficerExport} passes what an attendance officer may receive.
 *
 * <p>Only counts, answers and codes of the register are logged. Source: the domain reference, Dutch law 3.
 */
@NullMarked
package nl.aanwezig.adapter.verzuimregister;

import org.jspecify.annotations.NullMarked;
