package nl.aanwezig.core.statute;

import java.time.LocalDate;

/**
 * The text of an act as it was read for this library.
 *
 * @param jurisdiction where it holds
 * @param act its name, in Dutch: {@code Leerplichtwet 1969}
 * @param inForceFrom the first day on which the text is known to hold, included; it holds until the next text that is known
 */
public record StatuteText(Jurisdiction jurisdiction, String act, LocalDate inForceFrom) {}
