package nl.aanwezig.core.exemption;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.exemption.Declaration.Profession;
import nl.aanwezig.core.exemption.ExemptionNotice.Content;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.statute.Provision;
import nl.aanwezig.core.statute.Statute;
import nl.aanwezig.core.statute.StatuteText;
import org.immutables.value.Value;

/**
 * The forms and terms of exemption from enrolment and substitute compulsory education. Every term is a parameter with the act's value.
 *
 * <p>Sources: the domain reference, Dutch law 2.4, 2.5 and 2.10; the act itself where the reference is short.
 */
@DomainType
@Value.Immutable
public sealed interface ExemptionRules permits ImmutableExemptionRules {
    /** The text of the act. */
    default StatuteText text() {
        return Statute.attendance(Jurisdiction.EUROPEAN_NETHERLANDS)
                .on(LocalDate.MAX)
                .text();
    }

    /** The grounds that the act knows. */
    default Set<ExemptionGround> grounds() {
        return ImmutableSet.copyOf(ExemptionGround.values());
    }

    /** What a notice has to tell. */
    default Set<Content> contents() {
        return ImmutableSet.copyOf(Content.values());
    }

    /** How long before the duty starts a notice has to be there, at least: a month. */
    default Period beforeDuty() {
        return Period.ofMonths(1);
    }

    /** The day before which a notice is renewed each year, itself excluded: 1 July. */
    default MonthDay renewBefore() {
        return MonthDay.of(Month.JULY, 1);
    }

    /**
     * The last day for which a notice counts: the day before the renewal that the act asks for. The act names no other end;
     * who reads it as "for the school year" sets 31 July.
     */
    default MonthDay holdsThrough() {
        return MonthDay.of(Month.JUNE, 30);
    }

    /** How old an expert's declaration may be when the notice is received, at most: three months. */
    default Period declarationAge() {
        return Period.ofMonths(3);
    }

    /** The professions that may not declare about who they treat themselves: doctors alone, by the text. */
    default Set<Profession> notTreating() {
        return ImmutableSet.of(Profession.DOCTOR);
    }

    /** How long before the notice nobody may have been placed at a school that is objected to: a year. */
    default Period notPlaced() {
        return Period.ofYears(1);
    }

    /** The first month of travelling. */
    default Month seasonStart() {
        return Month.MARCH;
    }

    /** The last month of travelling, included. */
    default Month seasonEnd() {
        return Month.OCTOBER;
    }

    /** A mobile school that is less than this far away suspends the exemption; at exactly this distance it does not. */
    default Ratio mobileSchoolKilometres() {
        return Ratio.of(5);
    }

    /** The age from which a programme of work and learning may be followed: 14. */
    default int workAndLearningAge() {
        return 14;
    }

    /** How soon the municipality decides on a substitute programme: within six weeks. */
    default Period decideWithin() {
        return Period.ofWeeks(6);
    }

    /** How soon a copy of that decision is sent; empty where the act asks for none. */
    Optional<Period> copyWithin();

    /** How long before it ends a programme of work and learning is to be renewed, at least: eight weeks. */
    default Period renewSubstituteBefore() {
        return Period.ofWeeks(8);
    }

    /** The rules where somebody lives, by the newest text that is known: of 1 August 2026, and for the islands of 1 August 2025. */
    static ExemptionRules in(Jurisdiction jurisdiction) {
        return in(jurisdiction, LocalDate.MAX);
    }

    /**
     * The rules where somebody lives on a date. A decision on substitute compulsory education takes six weeks by the text of 1 August 2026,
     * four and a copy within two more by that of 2015; since when is not known, so the older term stands for every text before 2026.
     */
    static ExemptionRules in(Jurisdiction jurisdiction, LocalDate date) {
        StatuteText text = Statute.attendance(jurisdiction).on(date).text();
        Builder rules = builder().text(text);
        if (jurisdiction == Jurisdiction.CARIBBEAN_NETHERLANDS) {
            rules.grounds(ImmutableSet.of(
                            ExemptionGround.UNFIT,
                            ExemptionGround.CONVICTION,
                            ExemptionGround.SCHOOL_ABROAD,
                            ExemptionGround.OTHER_EDUCATION))
                    .contents(ImmutableSet.of(Content.IDENTITY, Content.GROUND));
        }
        if (jurisdiction == Jurisdiction.CARIBBEAN_NETHERLANDS
                || text.inForceFrom().getYear() < 2026) {
            rules.decideWithin(Period.ofWeeks(4)).copyWithin(Period.ofWeeks(2));
        }
        return rules.build();
    }

    /** Where the ground stands in the act. */
    default Provision provision(ExemptionGround ground) {
        return Article.of(ground).in(text());
    }

    /** Whether a notice has its form, and what holds by it. */
    default NoticeJudgement judge(ExemptionNotice notice) {
        return new NoticeForm(this, notice).judge();
    }

    /** What became of an application for exemption because of other education (art. 15). */
    default Decided<Exemption> judge(OtherEducation application) {
        return OtherEducationForm.judge(this, application);
    }

    /** What became of an application for a substitute programme (art. 3a and 3b). */
    default Decided<SubstituteProgramme> judge(SubstituteApplication application) {
        return new SubstituteForm(this, application).judge();
    }

    /**
     * Whether a head may take somebody under the duty off the roll at the parents' request (art. 10).
     *
     * @param lastDay the last day on the roll, included: from the day after there has to be a school or an exemption
     * @param exemptions that the head was shown, valid ones alone
     */
    default Removal removal(Pupil pupil, SchoolId school, LocalDate lastDay, List<Exemption> exemptions) {
        return Removal.judge(this, pupil, school, lastDay, exemptions);
    }

    /** Starts rules; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableExemptionRules.Builder {
        Builder() {}
    }
}
