/**
 * Dutch school holidays, public holidays and holiday regions as others publish them.
 *
 * <pre>{@code
 * Loaded<HolidayTable> loaded = OpenHolidays.in(folder).schoolHolidays();
 * loaded.failures().forEach(failure -> show(failure.message()));
 * loaded.value().doubts().forEach(doubt -> show(doubt.message()));
 * }</pre>
 */
module nl.aanwezig.adapter.holidays {
    requires transitive nl.aanwezig.core;
    // Inside only: no type of either stands in an exported signature.
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
    // Annotations only; nothing of them is needed at run time.
    requires static org.jspecify;

    exports nl.aanwezig.adapter.holidays;
}
