package nl.aanwezig.core.statute;

/**
 * Where something is written in an act.
 *
 * @param text the act, and which text of it
 * @param article number with its parts, as lawyers write it: {@code 4b}, {@code 11 onder f}, {@code 21a, eerste lid}
 */
public record Provision(StatuteText text, String article) {
    /** As Dutch texts cite it: {@code art. 4b Leerplichtwet 1969}. */
    @Override
    public String toString() {
        return "art. " + article + " " + text.act();
    }
}
