package nl.aanwezig.mtss.side;

import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;

/** Small turns of phrase. */
final class Words {
    private static final Phrase AND = new Phrase("{before} en {last}", "{before} and {last}");

    private Words() {}

    /** One after the other, the last one after "and". */
    static Object and(List<?> all) {
        int last = all.size() - 1;
        return last == 0 ? all.get(0) : Finding.of(AND, Map.of("before", all.subList(0, last), "last", all.get(last)));
    }

    /** With a capital. */
    static Phrase capital(Phrase phrase) {
        return new Phrase(capital(phrase.dutch()), capital(phrase.english()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
