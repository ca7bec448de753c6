package nl.aanwezig.core.leave;

import nl.aanwezig.core.school.DateSpan;

/**
 * Leave that was granted before.
 *
 * @param ground on which
 * @param span first and last day, both included; its school days count
 */
public record EarlierLeave(LeaveGround ground, DateSpan span) {}
