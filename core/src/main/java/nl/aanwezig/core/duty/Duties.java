package nl.aanwezig.core.duty;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.function.Function;
import nl.aanwezig.core.statute.Jurisdiction;

/**
 * What the act on compulsory education asks of a young person on a date (status van een jongere): by school calendar, as the act says it, and
 * not by age alone.
 *
 * <pre>{@code
 * var status = Duties.in(Jurisdiction.EUROPEAN_NETHERLANDS).statusOf(person, today);
 * status.isUnderDuty();
 * status.why().in(Language.DUTCH);
 * }</pre>
 *
 * <p>Source: the domain reference, Dutch law 2.1 to 2.4, 2.10 and 2.11.
 */
public final class Duties {
    private final Jurisdiction jurisdiction;
    private final Function<LocalDate, DutyRules> rules;

    private Duties(Jurisdiction jurisdiction, Function<LocalDate, DutyRules> rules) {
        this.jurisdiction = jurisdiction;
        this.rules = rules;
    }

    /** By the text of the jurisdiction's act that is in force on the date that is asked. */
    public static Duties in(Jurisdiction jurisdiction) {
        return new Duties(jurisdiction, date -> DutyRules.in(jurisdiction, date));
    }

    /** By rules of one's own, whatever the date: another reading of the act, or a text that is not known here. */
    public static Duties with(DutyRules rules) {
        return new Duties(rules.source().text().jurisdiction(), date -> rules);
    }

    /**
     * The status on a date.
     *
     * @throws IllegalArgumentException when the person lives in another jurisdiction
     */
    public DutyStatus statusOf(YoungPerson person, LocalDate date) {
        checkArgument(
                person.jurisdiction() == jurisdiction,
                "The young person lives in %s, where the law of %s does not hold.\nMaybe Duties.in(person.jurisdiction()) was meant.",
                person.jurisdiction(),
                jurisdiction);
        return new DutyStatus(date, rules.apply(date), person);
    }
}
