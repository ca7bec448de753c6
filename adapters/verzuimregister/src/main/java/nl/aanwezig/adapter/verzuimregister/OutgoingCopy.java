package nl.aanwezig.adapter.verzuimregister;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.number.Brin;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Closing;

/** An entry that is being changed. */
final class OutgoingCopy {
    NoticeRef notice;
    AbsenceReport report;
    Status status = Status.W;
    Optional<ReportNumber> number = Optional.empty();
    Optional<LocalDate> registered = Optional.empty();
    Optional<LocalDate> mutated = Optional.empty();
    Optional<Closing> closing = Optional.empty();
    int messages;
    boolean isUnderWay;
    Optional<String> lastError = Optional.empty();
    List<ReportNumber> withdrawn = List.of();
    Optional<NoticeRef> replacedBy = Optional.empty();

    private final Brin sender;

    /** A report that waits to be sent. */
    OutgoingCopy(NoticeRef notice, Brin sender, AbsenceReport report) {
        this.notice = notice;
        this.sender = sender;
        this.report = report;
    }

    OutgoingCopy(Outgoing entry) {
        this(entry.notice(), entry.sender(), entry.report());
        status = entry.status();
        number = entry.number();
        registered = entry.registered();
        mutated = entry.mutated();
        closing = entry.closing();
        messages = entry.messages();
        isUnderWay = entry.isUnderWay();
        lastError = entry.lastError();
        withdrawn = entry.withdrawn();
        replacedBy = entry.replacedBy();
    }

    Outgoing entry() {
        return new Outgoing(
                notice,
                sender,
                report,
                status,
                number,
                registered,
                mutated,
                closing,
                messages,
                isUnderWay,
                lastError,
                withdrawn,
                replacedBy);
    }
}
