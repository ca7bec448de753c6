/**
 * The code lists of the register: kinds of report, reasons and remarks with which a municipality closes one.
 *
 * <p>Lists are versioned. {@link nl.aanwezig.adapter.verzuimregister.code.ReportKind} holds the codes that a real system sent in 2022,
 * {@link nl.aanwezig.adapter.verzuimregister.code.DecreeKind} the words of the decree of 2009. Of closing no list after 2009 is
 * published: {@link nl.aanwezig.adapter.verzuimregister.code.CodeList} takes one of your own.
 *
 * <p>Sources: the domain reference, Dutch law 3.1, 3.3 and 3.4.
 */
@NullMarked
package nl.aanwezig.adapter.verzuimregister.code;

import org.jspecify.annotations.NullMarked;
