package nl.aanwezig.examples.schoolyear.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;
import org.junit.jupiter.api.Test;

class HeardTest {
    private static final Phrase MISSED = new Phrase("Gemist: {days}.", "Missed: {days}.");

    @Test
    void five_dates_are_said_and_six_are_summed_up() {
        assertEquals(
                "Missed: 1 June 2026, 2 June 2026, 3 June 2026, 4 June 2026, 5 June 2026.",
                heard(days(5), Language.ENGLISH));
        assertEquals("Missed: 6 days, from 1 June 2026 to 6 June 2026.", heard(days(6), Language.ENGLISH));
        assertEquals("Gemist: 20 dagen, van 1 juni 2026 tot en met 20 juni 2026.", heard(days(20), Language.DUTCH));
    }

    @Test
    void lists_of_anything_else_stay_whole() {
        assertEquals(
                "Missed: a, b, c, d, e, f, g.", heard(List.of("a", "b", "c", "d", "e", "f", "g"), Language.ENGLISH));
        assertEquals("Missed: .", heard(List.of(), Language.ENGLISH));
    }

    private static List<LocalDate> days(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(day -> LocalDate.of(2026, 6, day))
                .toList();
    }

    private static String heard(List<?> days, Language language) {
        return Heard.of(Finding.of(MISSED, Map.of("days", days))).in(language);
    }
}
