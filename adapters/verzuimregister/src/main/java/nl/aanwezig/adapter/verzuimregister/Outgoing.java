package nl.aanwezig.adapter.verzuimregister;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.number.Brin;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Closing;

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
 * @param withdrawn numbers of reports of this notice that were taken back before, when it was sent again
 * @param replacedBy the notice that took the place of this one after a correction; its entry goes on
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
        Optional<String> lastError,
        List<ReportNumber> withdrawn,
        Optional<NoticeRef> replacedBy) {
    /** Copies the list. */
    public Outgoing {
        withdrawn = List.copyOf(withdrawn);
    }

    /** The report with status and closing, as the school reads it. */
    public AbsenceReport asRead() {
        var draft = report.draft().status(status);
        closing.ifPresent(draft::closing);
        return draft.report();
    }
}
