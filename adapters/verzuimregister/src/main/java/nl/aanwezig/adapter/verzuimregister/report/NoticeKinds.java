package nl.aanwezig.adapter.verzuimregister.report;

import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.core.notice.NoticeKind;

/**
 * Which kind of report a kind of notice is. By name, so that a kind this adapter does not know yet stays at home: what goes to the register
 * under a wrong kind cannot be called back from everybody who read it.
 */
final class NoticeKinds {
    private NoticeKinds() {}

    static Optional<ReportKind> of(String noticeKind) {
        return Optional.ofNullable(
                switch (noticeKind) {
                    case "SIXTEEN_HOURS" -> ReportKind.V3;
                    case "SIXTEEN_HOURS_ADULT" -> ReportKind.V4;
                    case "LONG_TERM" -> ReportKind.LRV;
                    case "LUXURY" -> ReportKind.L;
                    case "TRANSITION" -> ReportKind.RMC;
                    case "OTHER" -> ReportKind.O;
                    // ABSOLUTE and REMOVAL too: the municipality finds the one itself and is told of the other
                    // directly.
                    default -> null;
                });
    }

    static ReportKind required(NoticeKind kind) {
        return of(kind.name())
                .orElseThrow(() -> new IllegalArgumentException("A notice of kind " + kind
                        + " does not go to the register.\nMaybe it is for the municipality itself."));
    }
}
