package nl.aanwezig.examples.schoolyear.found;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.notice.ReportingDuty;
import nl.aanwezig.mtss.TierPolicy;

/**
 * What is asked of a register.
 *
 * @param policy under which support is proposed
 * @param other the policy to compare it with
 * @param asOf the last day that counts
 * @param since the day of the last decision: what has changed after it is told apart
 */
public record Question(TierPolicy policy, Optional<TierPolicy> other, LocalDate asOf, LocalDate since) {
    /** What the schools must report: the acts of the European Netherlands. */
    public ReportingDuty duty() {
        return ReportingDuty.european();
    }
}
