/**
 * Tier policies as JSON files that a school or region edits itself.
 *
 * <pre>{@code
 * TierPolicy policy = JsonPolicies.standard().read(Path.of("de-linde.json"));
 * String text = JsonPolicies.standard().write(AttendanceWorks202111.BANDS);
 * }</pre>
 */
module nl.aanwezig.adapter.json {
    requires transitive nl.aanwezig.mtss;
    // Inside only: no type of Jackson stands in an exported signature.
    requires tools.jackson.core;
    // Annotations only; nothing of them is needed at run time.
    requires static org.jspecify;

    exports nl.aanwezig.adapter.json;
}
