package nl.aanwezig.examples.schoolyear.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.aanwezig.core.explain.Phrase;

/** Names of months in both languages: not from the JDK's locale data, which differs between JDKs. */
final class MonthNames {
    private static final ImmutableList<Phrase> NAMES = ImmutableList.of(
            new Phrase("januari", "January"),
            new Phrase("februari", "February"),
            new Phrase("maart", "March"),
            new Phrase("april", "April"),
            new Phrase("mei", "May"),
            new Phrase("juni", "June"),
            new Phrase("juli", "July"),
            new Phrase("augustus", "August"),
            new Phrase("september", "September"),
            new Phrase("oktober", "October"),
            new Phrase("november", "November"),
            new Phrase("december", "December"));

    private MonthNames() {}

    static Phrase of(LocalDate date) {
        return NAMES.get(date.getMonthValue() - 1);
    }
}
