package nl.aanwezig.adapter.verzuimregister.code;

import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of report (verzuimsoort) by their codes in the register. The name of the constant is the code.
 *
 * <p>Sources: the domain reference, Dutch law 3.3 for the codes (seen in a real system in 2022), 3.1 for duty and dates.
 */
public enum ReportKind {
    /** Three school days: a rule from before 2009. Stands on old records. */
    V1("3 schooldagen", "3 school days", Duty.NONE, false),
    /** An eighth of the time in four weeks: the old norm. Stands on old records. */
    V2("1/8 in 4 weken", "1/8 of the time in 4 weeks", Duty.NONE, false),
    /** Sixteen hours in four consecutive lesson weeks, under 18. */
    V3("16 uren per 4 weken 18-", "16 hours in 4 weeks, under 18", Duty.MANDATORY, true),
    /** Sixteen hours in four consecutive lesson weeks, 18 and over. */
    V4("16 uren per 4 weken 18+", "16 hours in 4 weeks, 18 and over", Duty.OPTIONAL, false),
    /** Absence of who is 18 or over, for the Doorstroompunt (formerly RMC). */
    RMC("RMC verzuim 18+", "absence at 18 and over, for the Doorstroompunt", Duty.MANDATORY, true),
    /** Absence for the family's own convenience (luxeverzuim); no threshold. */
    L("Luxe verzuim", "luxury absence", Duty.MANDATORY, false),
    /** More than four weeks (langdurig relatief verzuim), under 18. */
    LRV("Langdurig relatief verzuim 18-", "long-term absence, under 18", Duty.MANDATORY, true),
    /** Anything below the thresholds, or doubt about illness (overig verzuim). */
    O("Overig verzuim", "other absence", Duty.OPTIONAL, false);

    /** Whether a school has to report. */
    public enum Duty {
        /** The school has to. */
        MANDATORY,
        /** The school may. */
        OPTIONAL,
        /** Nobody can any more. */
        NONE
    }

    private final String dutch;
    private final String english;
    private final Duty duty;
    private final boolean needsDates;

    ReportKind(String dutch, String english, Duty duty, boolean needsDates) {
        this.dutch = dutch;
        this.english = english;
        this.duty = duty;
        this.needsDates = needsDates;
    }

    /** The kind with this code, in capitals; empty when there is none. */
    public static Optional<ReportKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    /** As the register writes it. */
    public String code() {
        return name();
    }

    /** In Dutch, as the register names it. */
    public String dutch() {
        return dutch;
    }

    /** In English. */
    public String english() {
        return english;
    }

    /** Whether a school has to report it. */
    public Duty duty() {
        return duty;
    }

    /** Whether it can be sent: the two kinds from before 2009 are read and never sent. */
    public boolean isLive() {
        return duty != Duty.NONE;
    }

    /** Whether a report has to name both begin and end date. */
    public boolean needsDates() {
        return needsDates;
    }
}
