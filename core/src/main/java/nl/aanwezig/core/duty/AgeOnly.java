package nl.aanwezig.core.duty;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.statute.Jurisdiction;
import org.immutables.value.Value;

/**
 * What rules say that know ages alone: for comparison with systems that work so, and never in place of {@link Duties}, which follows the
 * act. The act counts school days and school years; {@link AgeOnlyDifference} says on which days the two differ.
 *
 * <p>What is not given is read so that nobody is missed: an unknown age as one at which a duty holds and no hours may be missed, unknown
 * school years as not full, an unknown start qualification as none, an unknown extension as not granted.
 *
 * <p>Source: the domain reference, Dutch law 7.2 and 11.1, row 17.
 */
@DomainType
@Value.Immutable
public sealed interface AgeOnly permits ImmutableAgeOnly {
    /** The age in whole years. */
    OptionalInt age();

    /** How many full school years were attended. */
    OptionalInt schoolYears();

    /** Whether there is a start qualification. */
    Optional<Boolean> startQualification();

    /** Whether the head granted more hours to a child under six (art. 11a, second paragraph). */
    Optional<Boolean> extension();

    /** The ages and bounds: those of the European Netherlands in the last text that is known. */
    default DutyRules rules() {
        return DutyRules.in(Jurisdiction.EUROPEAN_NETHERLANDS, LocalDate.MAX);
    }

    /**
     * Whether compulsory education holds: from the first age up to the last, that one excluded, while the school years are not full. The
     * act has it begin after the birthday and end with a school year, up to a year later.
     */
    @Value.NonAttribute
    default boolean isCompulsory() {
        return assumedAge(this) >= rules().startAge() && !isOver(this);
    }

    /** Whether the qualification duty holds: compulsory education is over by age or years, 18 not reached, no start qualification. */
    @Value.NonAttribute
    default boolean isUnderQualificationDuty() {
        return assumedAge(this) >= rules().startAge()
                && isOver(this)
                && assumedAge(this) < rules().qualificationEndAge()
                && !startQualification().orElse(false);
    }

    /** Whether there is an own duty to attend: from 12 years on, as long as one of the other two duties holds. */
    @Value.NonAttribute
    default boolean hasOwnDuty() {
        return assumedAge(this) >= rules().ownDutyAge() && (isCompulsory() || isUnderQualificationDuty());
    }

    /**
     * The hours a week that a child under six may miss at most: 5 when the head is told, 10 when the head granted more (art. 11a). Neither
     * comes by itself. 0 from six years on, and when the age is not given.
     */
    @Value.NonAttribute
    default int hoursUnderSix() {
        if (assumedAge(this) >= rules().shorterWeeksUnder()) {
            return 0;
        }
        return rules().hoursByTelling() + (extension().orElse(false) ? rules().hoursByConsent() : 0);
    }

    private static int assumedAge(AgeOnly given) {
        return given.age().orElse(given.rules().ownDutyAge());
    }

    private static boolean isOver(AgeOnly given) {
        return assumedAge(given) >= given.rules().endAge()
                || given.schoolYears().orElse(0) >= given.rules().fullSchoolYears();
    }

    /**
     * Refuses negative figures.
     *
     * @throws IllegalArgumentException when the age or the number of school years is negative
     */
    @Value.Check
    default void check() {
        checkArgument(age().orElse(0) >= 0, "The age is %s.\nMaybe the sign was meant otherwise.", age().orElse(0));
        checkArgument(
                schoolYears().orElse(0) >= 0,
                "%s school years were attended.\nMaybe the sign was meant otherwise.",
                schoolYears().orElse(0));
    }

    /** What such rules would be given for a young person on a date, by the text in force then; age 0 before birth. */
    static AgeOnly of(YoungPerson person, LocalDate date) {
        DutyRules rules = DutyRules.in(person.jurisdiction(), date);
        Builder given = builder().rules(rules);
        person.pupil().ageOn(date).ifPresent(age -> given.age(Math.max(0, age)));
        person.pupil()
                .birthDate()
                .flatMap(birthDate -> new DutyDates(rules, person, birthDate).yearsOn(date))
                .ifPresent(given::schoolYears);
        return given.startQualification(person.qualifications().stream()
                        .anyMatch(fact -> fact.kind() == Qualification.Kind.START_QUALIFICATION && fact.isHeldOn(date)))
                .build();
    }

    /**
     * The days on which rules that know ages alone give another answer than the act, in time order, from the birth date on: on compulsory
     * education, the qualification duty and the own duty. The hours under six differ on the days on which compulsory education does, and
     * before the fifth birthday: where nothing is owed, no hours are granted. None without a birth date, when the act's answer cannot be
     * told.
     */
    static List<AgeOnlyDifference> differences(YoungPerson person, DateSpan within) {
        return AgeOnlyComparison.differences(person, within);
    }

    /** Starts the inputs; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the inputs. */
    final class Builder extends ImmutableAgeOnly.Builder {
        Builder() {}
    }
}
