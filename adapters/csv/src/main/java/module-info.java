/**
 * Registers from comma-separated exports, and tables to comma-separated files.
 *
 * <pre>{@code
 * Loaded<Register> loaded = CsvRegister.in(folder).read();
 * loaded.value().timelines(TimelinePolicy.standard()).forEach(...);
 * loaded.failures().forEach(failure -> System.out.println(failure.message()));
 * }</pre>
 */
module nl.aanwezig.adapter.csv {
    requires transitive nl.aanwezig.core;
    requires de.siegmar.fastcsv;
    requires org.slf4j;
    // Annotations only; nothing of them is needed at run time.
    requires static org.jspecify;

    exports nl.aanwezig.adapter.csv;
}
