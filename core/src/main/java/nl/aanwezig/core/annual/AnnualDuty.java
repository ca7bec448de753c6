package nl.aanwezig.core.annual;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.aanwezig.core.school.SchoolYear;

/** What a municipality must deliver after a school year, with the last day for it (the domain reference, Dutch law 4.1). */
public enum AnnualDuty {
    /** The executive's report to the council, before 1 October (art. 25, first paragraph, Leerplichtwet 1969). */
    COUNCIL_REPORT(MonthDay.of(9, 30)),
    /** The effect report of the region on early school leaving, due on 15 December (art. 9.2.10 WEB). */
    EFFECT_REPORT(MonthDay.of(12, 15));

    private final MonthDay lastDay;

    AnnualDuty(MonthDay lastDay) {
        this.lastDay = lastDay;
    }

    /** The last day on which it is in time, included. The day for the return to the minister is told each year, and is no rule. */
    public LocalDate lastDay(SchoolYear year) {
        return lastDay.atYear(year.span().endInclusive().getYear());
    }
}
