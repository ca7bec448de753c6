package nl.aanwezig.core.annual;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.annual.AnnualForm.Moment;
import nl.aanwezig.core.school.SchoolYear;

/**
 * The days of a school year at which a form looks.
 *
 * @param form for its stock day and its long spells
 * @param first first day of the school year
 * @param stock the stock day of the form in it
 * @param last last day of the school year
 */
record Moments(AnnualForm form, LocalDate first, LocalDate stock, LocalDate last) {
    static Moments of(AnnualForm form, SchoolYear year) {
        LocalDate first = year.span().start();
        LocalDate stock = form.stockDay().atYear(first.getYear());
        return new Moments(
                form,
                first,
                stock.isBefore(first) ? stock.plusYears(1) : stock,
                year.span().endInclusive());
    }

    /** The day on which the residence decides, when the record counts at this moment. */
    Optional<LocalDate> residenceDay(CountedRecord record, Moment moment) {
        return switch (moment) {
            case DATED -> Optional.of(record.on()).filter(this::isInYear);
            case DATED_AND_ENDED ->
                Optional.of(record.on())
                        .filter(this::isInYear)
                        .filter(on -> record.endedOn()
                                .filter(end -> !end.isAfter(last))
                                .isPresent());
            case STANDING_ON_STOCK_DAY -> Optional.of(stock).filter(record::standsOn);
            case BEGUN_SINCE -> Optional.of(record.on()).filter(this::isSinceStock);
            case ENDED_SINCE -> record.endedOn().filter(this::isSinceStock).flatMap(end -> record.lastDay());
            case STANDING_LONG -> Optional.of(last).filter(record::standsOn).filter(day -> isLong(record));
        };
    }

    /** More than the months of the form: begun on 31 January is six months on 31 July, and not more. */
    private boolean isLong(CountedRecord record) {
        return record.on().plusMonths(form.longMonths()).isBefore(last);
    }

    private boolean isInYear(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private boolean isSinceStock(LocalDate day) {
        return day.isAfter(stock) && !day.isAfter(last);
    }
}
