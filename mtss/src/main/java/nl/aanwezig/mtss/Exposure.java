package nl.aanwezig.mtss;

import nl.aanwezig.core.signal.Condition;

/**
 * What must have been seen of a pupil before a policy says anything.
 *
 * @param condition what must hold
 * @param reason the name of the answer when it does not, in kebab case: {@code min-enrolment-10}
 */
public record Exposure(Condition condition, String reason) {}
