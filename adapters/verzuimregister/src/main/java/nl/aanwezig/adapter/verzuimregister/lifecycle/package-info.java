/**
 * What can happen to a report, and who does it.
 *
 * <p>{@link nl.aanwezig.adapter.verzuimregister.lifecycle.Lifecycle} is a pure function: a status and an event give a {@link
 * nl.aanwezig.adapter.verzuimregister.lifecycle.Step}, taken or refused. It sends nothing and keeps nothing.
 * {@link nl.aanwezig.adapter.verzuimregister.lifecycle.Retention} says how long a report is kept; by when it must be made says {@link
 * nl.aanwezig.core.notice.ReportDeadline}.
 *
 * <p>Sources: the domain reference, Dutch law 3.2 and 3.4. Who sets a status is sourced; most edges are inferred and say so, and can be changed.
 */
@NullMarked
package nl.aanwezig.adapter.verzuimregister.lifecycle;

import org.jspecify.annotations.NullMarked;
