package nl.aanwezig.adapter.verzuimregister;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.code.Closing;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.number.Brin;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;

/** An entry that is being changed. */
final class OutgoingCopy {
    AbsenceReport report;
    Status status = Status.W;
    Optional<ReportNumber> number = Optional.empty();
    Optional<LocalDate> registered = Optional.empty();
    Optional<LocalDate> mutated = Optional.empty();
    Optional<Closing> closing = Optional.empty();
    int messages;
    boolean isUnderWay;
    Optional<String> lastError = Optional.empty();

    private final NoticeRef notice;
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
    }

    Outgoing entry() {
        return new Outgoing(
                notice, sender, report, status, number, registered, mutated, closing, messages, isUnderWay, lastError);
    }
}
