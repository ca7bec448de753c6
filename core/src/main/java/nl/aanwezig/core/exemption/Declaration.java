package nl.aanwezig.core.exemption;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;

/** What a notice of exemption carries to show its ground; one kind for each ground. No content of it is a diagnosis. */
public sealed interface Declaration {
    /**
     * Of an expert, for art. 5 onder a (art. 7).
     *
     * @param profession of the expert; a pedagogue or psychologist is academically trained or held equal to it
     * @param relation to the municipality and the young person
     * @param signed the day of it
     * @param finding what it says; never why
     */
    record OfExpert(Profession profession, Relation relation, LocalDate signed, Finding finding)
            implements Declaration {}

    /**
     * Of the parents, for art. 5 onder b (art. 8): overriding objections to the direction of all schools within reasonable distance.
     *
     * @param lastPlaced the last day on which the young person was placed at a school of such a direction, included; empty when never
     */
    record OfObjection(Optional<LocalDate> lastPlaced) implements Declaration {}

    /**
     * Of the head of a school abroad, for art. 5 onder c (art. 9).
     *
     * @param attendance what it says
     */
    record OfHeadAbroad(Attendance attendance) implements Declaration {}

    /**
     * Of travelling parents, for art. 5a.
     *
     * @param trade that makes them travel
     * @param company whether the young person travels with them
     * @param mobileSchools stays near a mobile school (rijdende school) that is open to the young person
     */
    record OfTravel(Trade trade, Company company, List<MobileSchool> mobileSchools) implements Declaration {
        /** Copies the list. */
        public OfTravel {
            mobileSchools = ImmutableList.copyOf(mobileSchools);
        }
    }

    /**
     * A mobile school near where the young person stays.
     *
     * @param span first and last day of the stay, both included
     * @param kilometres along the shortest road that is passable and safe enough
     */
    record MobileSchool(DateSpan span, Ratio kilometres) {}

    /** Who may declare that somebody is not fit to be admitted. */
    enum Profession {
        /** A doctor (arts). */
        DOCTOR,
        /** A pedagogue (pedagoog). */
        PEDAGOGUE,
        /** A psychologist (psycholoog). */
        PSYCHOLOGIST
    }

    /** How the expert stands to the municipality and the young person. */
    enum Relation {
        /** Appointed by the municipality, and not treating the young person. */
        APPOINTED,
        /** Appointed by the municipality, and treating the young person. */
        APPOINTED_AND_TREATING,
        /** Not appointed by the municipality of residence. */
        NOT_APPOINTED
    }

    /** What the expert found about admission to a school. */
    enum Finding {
        /** Fit to be admitted. */
        FIT,
        /** Not fit to be admitted. */
        NOT_FIT,
        /** Not fit, and never will be: no yearly renewal (art. 6, third paragraph). */
        NEVER_FIT
    }

    /** What the head abroad says. */
    enum Attendance {
        /** Enrolled and attending regularly. */
        ENROLLED_AND_ATTENDING,
        /** Enrolled, not attending regularly. */
        ENROLLED_ONLY,
        /** Not enrolled. */
        NOT_ENROLLED
    }

    /** What makes parents travel. */
    enum Trade {
        /** They run a fairground attraction (kermisexploitant). */
        FAIR,
        /** They work in a circus. */
        CIRCUS,
        /** Something else, for which the decree knows no exemption. */
        OTHER
    }

    /** Whether the young person travels along. */
    enum Company {
        /** Travels with the parents. */
        ALONG,
        /** Stays elsewhere. */
        ELSEWHERE
    }
}
