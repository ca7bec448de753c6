package nl.aanwezig.core.explain;

/**
 * A sentence in both languages, with places in braces for values: {@code "{pupil} missed {absent}"}.
 *
 * @param dutch with the same places as the English one
 * @param english with the same places as the Dutch one
 */
public record Phrase(String dutch, String english) {
    /** The sentence in a language. */
    public String in(Language language) {
        return language == Language.DUTCH ? dutch : english;
    }
}
