package nl.aanwezig.examples.conformance;

import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.mtss.report.DisclosureScheme;
import nl.aanwezig.mtss.report.Schemes;
import nl.aanwezig.mtss.report.ShareForm;
import nl.aanwezig.mtss.report.ShownShare;

/** Rules on what may be shown of a population, worked out by the schemes that the library ships. */
final class WorkedReports {
    private static final String SUPPRESSED = "suppressed";

    /** A number of pupils that every form shows a share of. */
    private static final long MANY = 1_000_000;

    static final Map<String, WorkedRule> RULES = Map.ofEntries(
            Map.entry("sdc-ca", WorkedReports::california),
            Map.entry("sdc-delaware", in -> share(Schemes.DELAWARE, in)),
            Map.entry("sdc-utah", in -> share(Schemes.UTAH, in)),
            Map.entry("display-rounding-floor", WorkedReports::roundedDown));

    private WorkedReports() {}

    static Map<String, Object> california(WorkedInputs in) {
        long count = Long.parseLong(in.text("n"));
        return Map.of("publish", Schemes.CALIFORNIA.hides(count) ? SUPPRESSED : "value");
    }

    /** The file writes a rounded share without a per cent sign, and a hidden one in a word of its own unless the scheme has a better. */
    static Map<String, Object> share(DisclosureScheme scheme, WorkedInputs in) {
        long whole = Long.parseLong(in.text("n"));
        Optional<ShownShare> shown = scheme.show(share(in.number("pct")), whole);
        if (shown.isEmpty()) {
            String mark = scheme.hiddenShare(whole);
            return Map.of("display", mark.equals(scheme.mark()) ? SUPPRESSED : mark);
        }
        boolean utah = scheme.equals(Schemes.UTAH);
        return Map.of("display", utah ? shown.get().toString() : shown.get().number());
    }

    static Map<String, Object> roundedDown(WorkedInputs in) {
        return Map.of(
                "display",
                ShareForm.wholePercents()
                        .show(share(in.number("value")), MANY)
                        .map(ShownShare::number)
                        .orElse(SUPPRESSED));
    }

    private static Share share(Ratio percent) {
        return new Share(percent.dividedBy(Ratio.of(100)));
    }
}
