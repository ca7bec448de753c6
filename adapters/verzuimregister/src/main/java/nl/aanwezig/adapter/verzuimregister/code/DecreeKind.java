package nl.aanwezig.adapter.verzuimregister.code;

/**
 * The kinds of the decree of 2009 (Besluit Verzuimmelding, annex), for records that name them.
 *
 * <p>Source: the domain reference, Dutch law 3.3, which gives the successor of beginning and signal; the other three follow from their words.
 */
public enum DecreeKind {
    /** Luxury absence. */
    LUXURY("luxe verzuim", ReportKind.L),
    /** Absence that begins to stand out. */
    BEGINNING("beginnend verzuim", ReportKind.O),
    /** Absence that signals something underneath. */
    SIGNAL("signaal verzuim", ReportKind.O),
    /** Sixteen hours in four consecutive lesson weeks; the decree does not part it by age, so who is 18 needs {@link ReportKind#V4}. */
    SIXTEEN_HOURS("ongeoorloofd 16 uren in 4 opeenvolgende lesweken", ReportKind.V3),
    /** A month or longer without a valid reason. */
    MONTH_OR_LONGER("ongeoorloofd 1 maand of langer", ReportKind.LRV);

    private final String dutch;
    private final ReportKind today;

    DecreeKind(String dutch, ReportKind today) {
        this.dutch = dutch;
        this.today = today;
    }

    /** In the words of the decree. */
    public String dutch() {
        return dutch;
    }

    /** The kind that took its place. */
    public ReportKind today() {
        return today;
    }
}
