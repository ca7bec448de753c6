/**
 * Absence reports as the Dutch absence register (verzuimregister of DUO) takes them.
 *
 * <p>From a notice to a report, to the register and back: identifiers that never print themselves, every field with its deliverer and
 * length, the life of a report, a neutral JSON record, and the closed list of what an attendance officer may receive from a school. The
 * register's own message schema is not public: {@link nl.aanwezig.adapter.verzuimregister.Transport} is yours to implement.
 *
 * <pre>{@code
 * AbsenceReport report = ReportDraft.of(event.notice(), number, timetable).reason("…").contact(contact)....report(SendingRules.standard());
 * Outcome outcome = Reports.through(transport, outbox).send(NoticeRef.of(event), brin, report, today);
 * }</pre>
 */
module nl.aanwezig.adapter.verzuimregister {
    requires transitive nl.aanwezig.core;
    // Inside only: no type of Jackson stands in an exported signature.
    requires tools.jackson.core;
    requires org.slf4j;
    // Annotations only; nothing of them is needed at run time.
    requires static org.jspecify;

    exports nl.aanwezig.adapter.verzuimregister.number;
    exports nl.aanwezig.adapter.verzuimregister.code;
    exports nl.aanwezig.adapter.verzuimregister.lifecycle;
    exports nl.aanwezig.adapter.verzuimregister.report;
    exports nl.aanwezig.adapter.verzuimregister;
}
