/**
 * Reads Ed-Fi interchange XML.
 *
 * <pre>{@code
 * Loaded<Register> loaded = EdFi.in(folder).read();
 * loaded.value().timelines(EdFi.timelinePolicy()).forEach(...);
 * }</pre>
 */
module nl.aanwezig.adapter.edfi {
    requires transitive nl.aanwezig.core;
    // The JDK's StAX.
    requires java.xml;
    requires org.slf4j;
    requires static org.jspecify;

    exports nl.aanwezig.adapter.edfi;
}
