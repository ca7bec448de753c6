package nl.aanwezig.core.measure;

/**
 * Runs of missed units or days without an attended one between them. Days without school, and what was not required or not recorded, are
 * transparent: they neither break a run nor lengthen it.
 *
 * <p>Source: the domain reference, measures 3.2 (streak, spell count).
 *
 * @param started how many began in the window: one that was going on when it opened is not among them
 * @param longest the units or days of the longest one, as far as it lies in the window
 * @param current the units or days of the one in which the window ends, as far as it lies in the window; 0 when it ends in attendance
 */
public record Runs(int started, int longest, int current) {}
