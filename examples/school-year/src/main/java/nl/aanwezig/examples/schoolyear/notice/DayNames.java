package nl.aanwezig.examples.schoolyear.notice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;

/** Names of weekdays in both languages: not from the JDK's locale data, which differs between JDKs. */
final class DayNames {
    private static final ImmutableList<Phrase> NAMES = ImmutableList.of(
            new Phrase("maandag", "Monday"),
            new Phrase("dinsdag", "Tuesday"),
            new Phrase("woensdag", "Wednesday"),
            new Phrase("donderdag", "Thursday"),
            new Phrase("vrijdag", "Friday"),
            new Phrase("zaterdag", "Saturday"),
            new Phrase("zondag", "Sunday"));

    private DayNames() {}

    static String of(LocalDate date, Language language) {
        return NAMES.get(date.getDayOfWeek().getValue() - 1).in(language);
    }

    /** {@code ma}, {@code Mon}. */
    static String brief(LocalDate date, Language language) {
        return of(date, language).substring(0, language == Language.DUTCH ? 2 : 3);
    }
}
