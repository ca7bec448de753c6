/**
 * Facts of school attendance, and what follows from them by rule.
 *
 * <p>A school registered marks. A {@linkplain nl.aanwezig.core.timeline.Timeline timeline} puts them in
 * order once: clipped to enrolment and calendar, corrections and conflicts resolved. Everything after that is
 * calculation on a timeline: {@linkplain nl.aanwezig.core.measure measures}, {@linkplain
 * nl.aanwezig.core.signal signals}, {@linkplain nl.aanwezig.core.notice notices}, each with its {@linkplain
 * nl.aanwezig.core.explain explanation}.
 *
 * <pre>{@code
 * var timeline = Timeline.of(pupil, calendar, marks, TimelinePolicy.standard());
 * var notices = SixteenHours.european().find(timeline);
 * }</pre>
 *
 * <p>Packages are read in the order in which they are exported; each uses only those above it. The module reads
 * no clock, writes no log, starts no thread and knows no framework.
 */
module nl.aanwezig.core {
    // Inside only: no Guava type stands in an exported signature.
    requires com.google.common;
    // Annotations only; nothing of them is needed at run time.
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports nl.aanwezig.core.failure;
    exports nl.aanwezig.core.quantity;
    exports nl.aanwezig.core.school;
    exports nl.aanwezig.core.mark;
    exports nl.aanwezig.core.timeline;
    exports nl.aanwezig.core.measure;
    exports nl.aanwezig.core.explain;
    exports nl.aanwezig.core.signal;
    exports nl.aanwezig.core.statute;
    exports nl.aanwezig.core.exemption;
    exports nl.aanwezig.core.duty;
    exports nl.aanwezig.core.notice;
    exports nl.aanwezig.core.home;
}
