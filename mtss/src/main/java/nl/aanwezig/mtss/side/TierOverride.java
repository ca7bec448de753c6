package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.mtss.SourcedTier;

/**
 * What people decided about a pupil's support where a proposal was made, or where a school leaves it to people. It stands beside the
 * proposal and never replaces it (the domain reference, measures 1.2 and 7.3: a person decides, the reason is kept).
 *
 * @param tier the support decided on, in the terms of a policy
 * @param reason why, in the author's words, not blank; no diagnosis belongs here
 * @param author who decided, not blank
 * @param date the first day on which it holds
 * @param until the last day on which it holds, included; empty until something newer is decided
 */
public record TierOverride(SourcedTier tier, String reason, String author, LocalDate date, Optional<LocalDate> until)
        implements Statement {
    /**
     * Checks reason, author and days.
     *
     * @throws IllegalArgumentException when reason or author is blank, or the last day lies before the first
     */
    public TierOverride {
        Signed.check(author, date);
        checkArgument(
                !reason.isBlank(),
                "The override of %s has no reason.\nMaybe write down why: whoever reads it later has nothing else to go by.",
                date);
        checkArgument(
                until.isEmpty() || !until.get().isBefore(date),
                "The override holds until %s, before it starts on %s.\nMaybe the two dates were swapped.",
                until.orElse(date),
                date);
    }

    /** Starts an override; it becomes one with reason and author. */
    public static Draft to(SourcedTier tier) {
        return new Draft(tier);
    }

    /** The same, up to and including a day. To end one early, {@link SideLog#correct} it with this. */
    public TierOverride until(LocalDate last) {
        return new TierOverride(tier, reason, author, date, Optional.of(last));
    }

    /** Whether it holds on a day, its first and last day included. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(date) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    /** The first day, without tier, reason and author. */
    @Override
    public String toString() {
        return "TierOverride[on " + date + "]";
    }

    /** A tier that nobody stands for yet. */
    public static final class Draft {
        private final SourcedTier tier;

        private Draft(SourcedTier tier) {
            this.tier = tier;
        }

        /**
         * The override.
         *
         * @param author who decided, not blank
         * @param date the first day on which it holds
         * @param reason why, not blank
         * @throws IllegalArgumentException when author or reason is blank
         */
        public TierOverride by(String author, LocalDate date, String reason) {
            return new TierOverride(tier, reason, author, date, Optional.empty());
        }
    }
}
