package nl.aanwezig.core.annual;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;

/**
 * The early leaver rate (voortijdig schoolverlaten): of those under the age limit who were enrolled in funded education on 1 October, who had
 * left it one year later without a start qualification (the domain reference, Dutch law 4.4).
 *
 * <p>The age is the one on the first of the two days (inferred). The act raises the limit of the Doorstroompunt to 27; whether the published
 * figure follows is not known, so the limit is the caller's choice.
 *
 * @param ageLimit who is younger counts; who has reached this age does not
 */
public record EarlyLeavers(int ageLimit) {
    /** As published so far: younger than 23. */
    public static final EarlyLeavers UNDER_23 = new EarlyLeavers(23);

    /** As the target group of the Doorstroompunt since 2026: younger than 27 (art. 9.2.1 WEB). */
    public static final EarlyLeavers UNDER_27 = new EarlyLeavers(27);

    private static final Phrase SENTENCE = new Phrase(
            "Van {population} ingeschrevenen jonger dan {limit} jaar op {start} waren er {leavers} op {end} uit het bekostigd onderwijs"
                    + " zonder startkwalificatie: {share}.",
            "Of {population} enrolled, younger than {limit} on {start}, {leavers} had left funded education by {end} without a start"
                    + " qualification: {share}.");

    /** Kinds of funded education that the rate is told of apart. */
    public enum Kind {
        /** Secondary education (voortgezet onderwijs). */
        SECONDARY,
        /** Vocational education (mbo). */
        VOCATIONAL,
        /** Secondary education for adults (vavo). */
        ADULT_SECONDARY
    }

    /**
     * One who was enrolled.
     *
     * @param person who; never printed
     * @param birthDate never printed
     * @param kind of the enrolment on the first 1 October
     * @param enrolments in funded education, first and last day included
     * @param startQualification the day from which it is held; empty without one
     */
    public record Learner(
            PupilId person,
            LocalDate birthDate,
            Kind kind,
            List<DateSpan> enrolments,
            Optional<LocalDate> startQualification) {
        /** Copies the enrolments. */
        public Learner {
            enrolments = ImmutableList.copyOf(enrolments);
        }

        private boolean isEnrolledOn(LocalDate day) {
            return enrolments.stream().anyMatch(span -> span.contains(day));
        }

        private boolean isQualifiedOn(LocalDate day) {
            return startQualification.filter(from -> !from.isAfter(day)).isPresent();
        }

        /** Without person and birth date. */
        @Override
        public String toString() {
            return "Learner[" + kind + "]";
        }
    }

    /**
     * How many of how many. Exact; round it for display alone.
     *
     * @param leavers who left
     * @param population of whom
     */
    public record Rate(long leavers, long population) {
        /**
         * Checks the figures.
         *
         * @throws IllegalArgumentException when more left than there were
         */
        public Rate {
            checkArgument(
                    leavers >= 0 && leavers <= population,
                    "%s left of %s.\nMaybe the two were swapped.",
                    leavers,
                    population);
        }

        /** The share; empty when nobody was enrolled. */
        public Optional<Share> share() {
            return population == 0 ? Optional.empty() : Optional.of(Share.of(Ratio.of(leavers), Ratio.of(population)));
        }

        /** Both together, as for kinds of education. */
        public Rate plus(Rate other) {
            return new Rate(leavers + other.leavers, population + other.population);
        }

        /** Without figures: a small one can point at a young person. */
        @Override
        public String toString() {
            return "Rate[leavers of population]";
        }
    }

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException when it is not greater than zero
     */
    public EarlyLeavers {
        checkArgument(ageLimit > 0, "The age limit is %s.\nMaybe 23 or 27 was meant.", ageLimit);
    }

    /**
     * The rate for each kind of education.
     *
     * @param year the calendar year of the first 1 October
     * @param learners each person once, with the kind of the enrolment on that day
     * @throws IllegalArgumentException when a person stands in the list twice
     */
    public Map<Kind, Rate> rates(int year, Collection<Learner> learners) {
        LocalDate start = LocalDate.of(year, Month.OCTOBER, 1);
        checkArgument(
                learners.stream().map(Learner::person).distinct().count() == learners.size(),
                "A person stands among the learners of %s twice.\nMaybe two enrolments should be one learner.",
                start);
        Map<Kind, Rate> rates = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            rates.put(kind, new Rate(0, 0));
        }
        learners.stream()
                .filter(learner -> counts(learner, start))
                .forEach(learner ->
                        rates.merge(learner.kind(), new Rate(hasLeft(learner, start) ? 1 : 0, 1), Rate::plus));
        return rates;
    }

    private boolean counts(Learner learner, LocalDate start) {
        return learner.isEnrolledOn(start)
                && Period.between(learner.birthDate(), start).getYears() < ageLimit;
    }

    private static boolean hasLeft(Learner learner, LocalDate start) {
        LocalDate end = start.plusYears(1);
        return !learner.isEnrolledOn(end) && !learner.isQualifiedOn(end);
    }

    /** What a rate says, in both languages. */
    public Explanation why(int year, Rate rate) {
        LocalDate start = LocalDate.of(year, Month.OCTOBER, 1);
        Object share = rate.share().map(Object.class::cast).orElse(new Phrase("geen aandeel", "no share"));
        return new Explanation(List.of(Finding.of(
                SENTENCE,
                Map.of(
                        "population", Ratio.of(rate.population()),
                        "limit", Ratio.of(ageLimit),
                        "start", start,
                        "leavers", Ratio.of(rate.leavers()),
                        "end", start.plusYears(1),
                        "share", share))));
    }
}
