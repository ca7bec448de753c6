package nl.aanwezig.adapter.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which of the words that are known was probably meant. */
final class Words {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;

    private Words() {}

    /** "Maybe absence-share was meant."; where nothing is near, the words to choose from. */
    static String advice(String given, Collection<String> known) {
        return advice(given, known, "");
    }

    /**
     * As {@link #advice(String, Collection)}.
     *
     * @param more what could stand there too, after the words to choose from
     */
    static String advice(String given, Collection<String> known, String more) {
        return nearest(given, known)
                .map(word -> "Maybe " + word + " was meant.")
                .orElseGet(() -> (known.size() == 1 ? "Maybe it belongs elsewhere: here is only " : "Maybe one of ")
                        + String.join(", ", known) + more + ".");
    }

    /** Whether of these words this one was probably meant. */
    static boolean isMeant(String given, String word, Collection<String> known) {
        return nearest(given, known).filter(word::equals).isPresent();
    }

    private static Optional<String> nearest(String given, Collection<String> known) {
        String plain = plain(given);
        return plain.length() < SHORTEST || plain.length() > LONGEST
                ? Optional.empty()
                : known.stream()
                        .filter(word -> farness(plain, plain(word)) <= Math.max(1, plain.length() / 3))
                        .min(Comparator.comparingInt(word -> farness(plain, plain(word))));
    }

    /** A word that was broken off is as near as one with a letter changed. */
    private static int farness(String given, String word) {
        return word.startsWith(given) ? Math.min(1, distance(given, word)) : distance(given, word);
    }

    /** Without case, hyphens and spaces: {@code Year-to-date} is {@code yearToDate} in all but looks. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
