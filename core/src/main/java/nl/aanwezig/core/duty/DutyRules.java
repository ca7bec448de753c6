package nl.aanwezig.core.duty;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.SchoolYear;
import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.statute.Statute;
import nl.aanwezig.core.statute.TextOnDate;
import org.immutables.value.Value;

/**
 * The figures of the act on compulsory education, each with a name and the act's own value. Ages are in whole years.
 *
 * <p>Sources: the domain reference, Dutch law 2.1 to 2.4, 2.10 and 2.11; Leerplichtwet 1969 and Leerplichtwet BES. The ages did not change
 * between the texts that are known; the ways out did, and so did the age of the Doorstroompunt.
 */
@DomainType
@Value.Immutable
public sealed interface DutyRules permits ImmutableDutyRules {
    /** What is known of the text that they follow. */
    TextOnDate source();

    /** Compulsory education begins after the month in which this age is reached: 5, in the Caribbean Netherlands 4. */
    default int startAge() {
        return 5;
    }

    /** It ends with the school year in which this age is reached: 16. */
    default int endAge() {
        return 16;
    }

    /** It ends with the school year after which this many full school years were attended: 12. */
    default int fullSchoolYears() {
        return 12;
    }

    /** A primary school that was finished sooner counts for this many years: 8. */
    default int yearsOfPrimary() {
        return 8;
    }

    /** The first day of a school year where no calendar says it: 1 August, in the Caribbean Netherlands too (inferred). */
    default MonthDay schoolYearStart() {
        return SchoolYear.DUTCH_START;
    }

    /** The own duty holds from the birthday on which this age is reached: 12. */
    default int ownDutyAge() {
        return 12;
    }

    /** The qualification duty ends on the birthday on which this age is reached: 18. */
    default int qualificationEndAge() {
        return 18;
    }

    /** Of age from the birthday on which this age is reached: 18. */
    default int majorityAge() {
        return 18;
    }

    /** Work and learning instead of lessons alone can be granted from the birthday on which this age is reached: 14 (art. 3a). */
    default int workAndLearningAge() {
        return 14;
    }

    /** Who is younger may miss some hours each week: 6 (art. 11a). */
    default int shorterWeeksUnder() {
        return 6;
    }

    /** Of those hours, the most that take no more than telling the head: 5 (art. 11a, first paragraph). */
    default int hoursByTelling() {
        return 5;
    }

    /** And the most that the head may grant beside them: 5 (art. 11a, second paragraph). */
    default int hoursByConsent() {
        return 5;
    }

    /** What ends the qualification duty, or keeps it from arising, from the day on which it is held (art. 4a, second paragraph, and 4b). */
    Set<Qualification.Kind> waysOut();

    /** Exemptions that free from compulsory education. Art. 5a speaks of a school alone, so it stands here and not below. */
    Set<ExemptionGround> exemptionsFromCompulsoryEducation();

    /** Exemptions that free from the qualification duty. Art. 15 speaks of art. 4a alone, so it stands here and not above. */
    Set<ExemptionGround> exemptionsFromQualification();

    /** Target group of the Doorstroompunt below this age: 27, before 1 January 2026 23; empty where no such rule is known. */
    OptionalInt transitionAge();

    /** What is known of the text on the Doorstroompunt; empty where no such rule is known. */
    Optional<TextOnDate> transitionSource();

    /** The rules of a jurisdiction on a date; where the text of that date is not known, those of the nearest one that is. */
    static DutyRules in(Jurisdiction jurisdiction, LocalDate date) {
        TextOnDate source = Statute.attendance(jurisdiction).on(date);
        return jurisdiction == Jurisdiction.EUROPEAN_NETHERLANDS
                ? european(source, date)
                : builder()
                        .source(source)
                        .startAge(4)
                        .waysOut(Texts.waysOut(source.text()))
                        .exemptionsFromCompulsoryEducation(Texts.ALWAYS)
                        .exemptionsFromQualification(Texts.and(ExemptionGround.OTHER_EDUCATION))
                        .build();
    }

    private static DutyRules european(TextOnDate source, LocalDate date) {
        Optional<TextOnDate> transition =
                Statute.transition(Jurisdiction.EUROPEAN_NETHERLANDS).map(statute -> statute.on(date));
        boolean raised = transition
                .filter(text -> text.text().inForceFrom().getYear() >= 2026)
                .isPresent();
        return builder()
                .source(source)
                .waysOut(Texts.waysOut(source.text()))
                .exemptionsFromCompulsoryEducation(Texts.and(ExemptionGround.ITINERANT))
                .exemptionsFromQualification(Texts.and(ExemptionGround.OTHER_EDUCATION))
                .transitionAge(raised ? 27 : 23)
                .transitionSource(transition)
                .build();
    }

    /** The exemptions that free from this duty; none for a duty that no exemption touches. */
    default Set<ExemptionGround> exemptionsFrom(Duty duty) {
        return switch (duty) {
            case COMPULSORY_EDUCATION -> exemptionsFromCompulsoryEducation();
            case QUALIFICATION -> exemptionsFromQualification();
            case OWN, OF_AGE -> ImmutableSet.of();
        };
    }

    /** Starts rules; {@code source} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableDutyRules.Builder {
        Builder() {}
    }
}
