/**
 * Leave from attendance for who is enrolled, and hours that are not expected at school.
 *
 * <p>Absence is authorised when a ground of the closed list holds <em>and</em> its form is kept: {@link
 * nl.aanwezig.core.leave.LeaveRules} judges a {@link nl.aanwezig.core.leave.LeaveRequest} and says who decides. An adapted programme and
 * learning elsewhere are no absence at all: {@link nl.aanwezig.core.leave.Programmes} turns them into dated changes of the expected hours.
 */
@NullMarked
package nl.aanwezig.core.leave;

import org.jspecify.annotations.NullMarked;
