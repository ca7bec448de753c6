/**
 * Support tiers by named, versioned, sourced policies: MD-MTSS, the Multi-Dimensional Multi-Tiered System of Supports.
 *
 * <p>There is no scale called "MTSS": every percentage in circulation belongs to a jurisdiction, a vendor or a study. So a result
 * always carries its policy and version. A tier is a level of <em>support</em>, additive, never a label of a child.
 *
 * <pre>{@code
 * var decision = Mtss.with(AttendanceWorks202111.BANDS).classify(timeline, today);
 * decision.tier();                // what support is proposed
 * decision.why().in(DUTCH);       // for people
 * decision.receipt();             // policy, version, day, digest
 * }</pre>
 */
module nl.aanwezig.mtss {
    requires transitive nl.aanwezig.core;
    // Inside only: no Guava type stands in an exported signature.
    requires com.google.common;
    // Annotations only; nothing of them is needed at run time.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports nl.aanwezig.mtss;
    exports nl.aanwezig.mtss.certainty;
    exports nl.aanwezig.mtss.effect;
    exports nl.aanwezig.mtss.instrument;
    exports nl.aanwezig.mtss.policy;
    exports nl.aanwezig.mtss.report;
    exports nl.aanwezig.mtss.side;
    exports nl.aanwezig.mtss.signal;
    exports nl.aanwezig.mtss.signal.detector;
    exports nl.aanwezig.mtss.signal.pattern;
}
