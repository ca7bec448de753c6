package nl.aanwezig.core.holiday;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolYear;

/** Whether a table knows every holiday that may fall in a span: one that nobody knows would become weeks of lessons. */
final class Coverage {
    private Coverage() {}

    static void check(DateSpan span, HolidayTable table, HolidayRegion region) {
        List<String> missing = new ArrayList<>();
        SchoolYear year = SchoolYear.containing(span.start(), SchoolYear.DUTCH_START);
        LocalDate lastOfSummer = year.span().start().plusDays(HolidayKind.SUMMER.usualDays() - 2L);
        if (!span.start().isAfter(lastOfSummer)
                && table.missing(region, year.previous()).contains(HolidayKind.SUMMER)) {
            missing.add(words(HolidayKind.SUMMER, year.previous()));
        }
        while (missing.isEmpty() && !year.span().start().isAfter(span.endInclusive())) {
            for (HolidayKind kind : table.missing(region, year)) {
                missing.add(words(kind, year));
            }
            year = SchoolYear.containing(year.span().endInclusive().plusDays(1), SchoolYear.DUTCH_START);
        }
        checkArgument(
                missing.isEmpty(),
                "The table of holidays from %s lacks for region %s: %s.\nMaybe the school's own dates can be given with HolidayTable.with.",
                table.source(),
                region.dutch(),
                String.join(", ", missing));
    }

    private static String words(HolidayKind kind, SchoolYear year) {
        return kind.dutchNames().get(0) + " " + year.span().start().getYear() + "/"
                + year.span().endInclusive().getYear();
    }
}
