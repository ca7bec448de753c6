package nl.aanwezig.core.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.SubstituteProgramme;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.statute.Provision;
import nl.aanwezig.core.statute.StatuteText;

/**
 * What the law asks of a young person on a date, and why. It says nothing of enrolment or attendance: who is under a duty may well be at
 * school every day, and who is not may still have a right to learn.
 */
public final class DutyStatus {
    /** The duties to be enrolled somewhere, of which exemptions speak. */
    private static final ImmutableList<Duty> ENROLMENT =
            ImmutableList.of(Duty.COMPULSORY_EDUCATION, Duty.QUALIFICATION);

    private static final Comparator<Exemption> FIRST = Comparator.comparing(Exemption::ground)
            .thenComparing(exemption -> exemption.span().start())
            .thenComparing(exemption -> exemption.span().endInclusive());

    private static final Comparator<SubstituteProgramme> FIRST_PROGRAMME = Comparator.comparing(
                    SubstituteProgramme::kind)
            .thenComparing(programme -> programme.span().start())
            .thenComparing(programme -> programme.span().endInclusive());

    private final LocalDate on;
    private final DutyRules rules;
    private final YoungPerson person;
    private final Optional<DutyDates> dates;
    private final Optional<DutyPeriods> periods;

    DutyStatus(LocalDate on, DutyRules rules, YoungPerson person) {
        this.on = on;
        this.rules = rules;
        this.person = person;
        this.dates = person.pupil().birthDate().map(birthDate -> new DutyDates(rules, person, birthDate));
        this.periods = dates.map(DutyDates::periods);
    }

    /** The date that was asked. */
    public LocalDate on() {
        return on;
    }

    /** Of whom. */
    public PupilId pupil() {
        return person.pupil().id();
    }

    /** Whose law. */
    public Jurisdiction jurisdiction() {
        return text().jurisdiction();
    }

    /** The text by which it was found; {@link #rules()} says whether it is the one in force on the date. */
    public StatuteText text() {
        return rules.source().text();
    }

    /** The figures that were used. */
    public DutyRules rules() {
        return rules;
    }

    /** From when until when each duty holds; empty without a birth date. */
    public Optional<DutyPeriods> periods() {
        return periods;
    }

    /** Whether the birth date is known, without which no duty can be told. */
    public boolean canTell() {
        return periods.isPresent();
    }

    /** Whether a duty holds on the date, exemptions left aside; unknown without a birth date. */
    public Answer answer(Duty duty) {
        return periods.map(known -> Answer.of(holds(known, duty))).orElse(Answer.UNKNOWN);
    }

    /** Whether it is certain that a duty holds on the date, exemptions left aside. False too when that cannot be told. */
    public boolean applies(Duty duty) {
        return answer(duty) == Answer.YES;
    }

    private boolean holds(DutyPeriods known, Duty duty) {
        return switch (duty) {
            case COMPULSORY_EDUCATION -> known.isCompulsoryOn(on);
            case QUALIFICATION -> known.isQualificationOn(on);
            case OWN -> !on.isBefore(known.ownDutyFrom()) && (known.isCompulsoryOn(on) || known.isQualificationOn(on));
            case OF_AGE -> !on.isBefore(known.ofAgeFrom());
        };
    }

    /** The article on which an answer rests. */
    public Provision provision(Duty duty) {
        return Article.of(duty, text());
    }

    /** Whether compulsory education or the qualification duty certainly holds, and no exemption frees from it. */
    public boolean isUnderDuty() {
        return isUnderDutyApartFromExemptions() && exemption().isEmpty();
    }

    /** Whether compulsory education or the qualification duty certainly holds: so for an exempted young person too. */
    public boolean isUnderDutyApartFromExemptions() {
        return ENROLMENT.stream().anyMatch(this::applies);
    }

    /**
     * The exemption that holds on the date and frees from the duty that would apply: of several the first by ground. Where no duty can be
     * told, one that frees from both.
     */
    public Optional<Exemption> exemption() {
        return standingExemptions().stream().filter(this::frees).findFirst();
    }

    boolean frees(Exemption exemption) {
        return canTell()
                ? ENROLMENT.stream().anyMatch(duty -> applies(duty) && isGround(exemption, duty))
                : ENROLMENT.stream().allMatch(duty -> isGround(exemption, duty));
    }

    private boolean isGround(Exemption exemption, Duty duty) {
        return rules.exemptionsFrom(duty).contains(exemption.ground());
    }

    List<Exemption> standingExemptions() {
        return person.exemptions().stream()
                .filter(exemption -> exemption.holdsOn(on))
                .sorted(FIRST)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The substitute programme by which compulsory education is met on the date: granted, and within what the act allows. Work and learning
     * from 14 years on (art. 3a), a vocational institution in the last school year (art. 3b), which the count of years may bring forward.
     */
    public Optional<SubstituteProgramme> substitute() {
        return standingSubstitutes().stream().filter(this::isAllowed).findFirst();
    }

    List<SubstituteProgramme> standingSubstitutes() {
        return applies(Duty.COMPULSORY_EDUCATION)
                ? person.substitutes().stream()
                        .filter(programme -> programme.span().contains(on))
                        .sorted(FIRST_PROGRAMME)
                        .collect(ImmutableList.toImmutableList())
                : ImmutableList.of();
    }

    boolean isAllowed(SubstituteProgramme programme) {
        return dates.filter(known -> switch (programme.kind()) {
                    case WORK_AND_LEARNING -> !on.isBefore(known.birthday(rules.workAndLearningAge()));
                    case VOCATIONAL -> isLastSchoolYear(known.schoolYear(on));
                })
                .isPresent();
    }

    private boolean isLastSchoolYear(DateSpan year) {
        return periods.filter(known -> year.contains(known.end())
                        || known.expectedEndByYears().filter(year::contains).isPresent())
                .isPresent();
    }

    /** What is held on the date, way out or not, the oldest first. */
    public List<Qualification> qualifications() {
        return person.qualifications().stream()
                .filter(fact -> fact.isHeldOn(on))
                .sorted(Comparator.comparing(Qualification::on).thenComparing(Qualification::kind))
                .collect(ImmutableList.toImmutableList());
    }

    /** The fact that ends the qualification duty, or keeps it from arising, on the date or on another. */
    Optional<Qualification> wayOut() {
        return dates.flatMap(DutyDates::wayOut);
    }

    Optional<SchoolYearsAttended> latestCount() {
        return dates.flatMap(DutyDates::latestCount);
    }

    /**
     * Whether the status lets somebody belong to the target group of the Doorstroompunt: no longer under a duty, exemptions left aside,
     * younger than the limit, and without a start qualification (art. 9.2.1 WEB). Whether education is followed, it does not tell. Unknown
     * without a birth date, and where no such rule is known.
     */
    public Answer transitionTarget() {
        if (qualifications().stream().anyMatch(fact -> fact.kind() == Qualification.Kind.START_QUALIFICATION)) {
            return Answer.NO;
        }
        if (dates.isEmpty() || periods.isEmpty() || rules.transitionAge().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return Answer.of(!on.isBefore(periods.get().start())
                && !isUnderDutyApartFromExemptions()
                && on.isBefore(dates.get().birthday(rules.transitionAge().getAsInt())));
    }

    /** Whether {@link #transitionTarget()} is certain, and there is no enrolment on the date: who is enrolled has to be missing too. */
    public boolean isTransitionTarget() {
        return transitionTarget() == Answer.YES
                && person.pupil().enrolments().stream()
                        .noneMatch(enrolment -> enrolment.span().contains(on));
    }

    /** Every answer with article and text, and what begins and ends when. It holds dates that tell a birth date. */
    public Explanation why() {
        return new Explanation(new DutyWording(this).findings());
    }

    @Override
    public String toString() {
        return "DutyStatus[" + on + ": compulsory education " + answer(Duty.COMPULSORY_EDUCATION)
                + ", qualification duty " + answer(Duty.QUALIFICATION) + "]";
    }
}
