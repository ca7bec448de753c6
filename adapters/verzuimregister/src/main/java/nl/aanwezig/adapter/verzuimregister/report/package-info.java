/**
 * An absence report (verzuimmelding) with every field that the decree names.
 *
 * <p>A {@link nl.aanwezig.adapter.verzuimregister.report.ReportDraft} is filled in, by hand or from a notice, and becomes an {@link
 * nl.aanwezig.adapter.verzuimregister.report.AbsenceReport} when nothing is wrong; otherwise all {@link
 * nl.aanwezig.adapter.verzuimregister.report.Problem problems} are listed at once. No problem repeats what was filled in: texts about a
 * young person stay out of logs. {@link nl.aanwezig.adapter.verzuimregister.report.ReportField} says who delivers each field.
 *
 * <p>Sources: the domain reference, Dutch law 3.1 and 3.2.
 */
@NullMarked
package nl.aanwezig.adapter.verzuimregister.report;

import org.jspecify.annotations.NullMarked;
