package nl.aanwezig.adapter.verzuimregister.report;

import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.core.notice.NoticeKind;

/**
 * Which kind of report a kind of notice is. A new kind of notice does not compile until it is placed here: what goes to the register under
 * a wrong kind cannot be called back from everybody who read it.
 */
final class NoticeKinds {
    private NoticeKinds() {}

    static Optional<ReportKind> of(NoticeKind kind) {
        return switch (kind) {
            case SIXTEEN_HOURS -> Optional.of(ReportKind.V3);
            case SIXTEEN_HOURS_ADULT -> Optional.of(ReportKind.V4);
            case LONG_TERM -> Optional.of(ReportKind.LRV);
            case LUXURY -> Optional.of(ReportKind.L);
            case TRANSITION -> Optional.of(ReportKind.RMC);
            case OTHER -> Optional.of(ReportKind.O);
            // The head tells the municipality directly (art. 18).
            case REMOVAL -> Optional.empty();
        };
    }

    static ReportKind required(NoticeKind kind) {
        return of(kind).orElseThrow(() -> new IllegalArgumentException("A notice of kind " + kind
                + " does not go to the register.\nMaybe it is for the municipality itself."));
    }
}
