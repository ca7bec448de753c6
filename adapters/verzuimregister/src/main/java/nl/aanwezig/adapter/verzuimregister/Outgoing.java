package nl.aanwezig.adapter.verzuimregister;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.code.Closing;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.number.Brin;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;

/**
 * What is on file of the report of one notice.
 *
 * @param notice which
 * @param sender the school
 * @param report what the school says: what the register has, or what waits to be sent
 * @param status how far it is
 * @param number the report's, once registered
 * @param registered the day on which the register took it
 * @param mutated the day of the last change of content
 * @param closing with what the municipality closed it
 * @param messages how many messages the register answered for this notice, errors among them
 * @param isUnderWay whether a message was handed over and no answer was written down yet
 * @param lastError code of the error that the register answered to the last message, if it did
 */
public record Outgoing(
        NoticeRef notice,
        Brin sender,
        AbsenceReport report,
        Status status,
        Optional<ReportNumber> number,
        Optional<LocalDate> registered,
        Optional<LocalDate> mutated,
        Optional<Closing> closing,
        int messages,
        boolean isUnderWay,
        Optional<String> lastError) {
    /** The report with status and closing, as the school reads it. */
    public AbsenceReport asRead() {
        var draft = report.draft().status(status);
        closing.ifPresent(draft::closing);
        return draft.report();
    }
}
