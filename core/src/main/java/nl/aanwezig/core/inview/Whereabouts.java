package nl.aanwezig.core.inview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;
import org.immutables.value.Value;

/**
 * Where a young person learns who is on no roll or waits while on one. There is no place for a diagnosis, and none for an opinion of the
 * family.
 */
@DomainType
@Value.Immutable
public sealed interface Whereabouts permits ImmutableWhereabouts {
    /** The young person; never printed. */
    @Value.Redacted
    PupilId pupil();

    /** Why the young person is not, or not only, at a school. */
    Situation situation();

    /** Where the young person learns. */
    Place learningAt();

    /** Since when, and until when where that is known; both days included. */
    DateSpan span();

    /** What is waited for; empty when nothing is. */
    Optional<Awaited> waitingFor();

    /** Who looked, and when; in any order. */
    List<Look> looks();

    /** The last look up to and including a day; of several on that day the first by role. */
    default Optional<Look> lastLook(LocalDate upTo) {
        return looks().stream()
                .filter(look -> !look.on().isAfter(upTo))
                .max(Comparator.comparing(Look::on).thenComparing(Look::by, Comparator.reverseOrder()));
    }

    /** All of it on a date, in Dutch and English. */
    default Explanation explain(LocalDate on) {
        return InViewWording.of(this, on);
    }

    /** Why somebody is not, or not only, at a school. */
    enum Situation {
        /** An exemption from enrolment holds. */
        EXEMPT("vrijgesteld van inschrijving", "exempt from enrolment"),
        /** Was never enrolled here: just arrived, or newly under the duty. */
        NEVER_ENROLLED("hier nog nooit ingeschreven", "never enrolled here yet"),
        /** Waits for a place; on a roll or not. */
        WAITING("in afwachting van een plek", "waiting for a place"),
        /** Left one school and is not at another yet. */
        BETWEEN_SCHOOLS("tussen twee scholen", "between two schools");

        private final String dutch;
        private final String english;

        Situation(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        String dutch() {
            return dutch;
        }

        String english() {
            return english;
        }
    }

    /** Where somebody can learn. */
    enum Place {
        /** At a school, as far as that goes. */
        SCHOOL("op school", "at school"),
        /** At home, taught. */
        HOME("thuis", "at home"),
        /** At a school abroad. */
        ABROAD("op een school in het buitenland", "at a school abroad"),
        /** With travelling parents; with a mobile school when one is near. */
        TRAVELLING("onderweg, met de ouders", "travelling with the parents"),
        /** In reception for newcomers. */
        RECEPTION("in de opvang voor nieuwkomers", "in reception for newcomers"),
        /** In treatment that also teaches. */
        TREATMENT("in behandeling waar ook wordt geleerd", "in treatment that also teaches"),
        /** With care that also teaches. */
        CARE("in zorg waar ook wordt geleerd", "in care that also teaches"),
        /** In other education than a school. */
        OTHER_EDUCATION("in ander onderwijs", "in other education"),
        /** Nowhere yet. */
        NOWHERE_YET("nog nergens", "nowhere yet"),
        /** Nobody knows. */
        NOT_KNOWN("onbekend", "not known");

        private final String dutch;
        private final String english;

        Place(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        String dutch() {
            return dutch;
        }

        String english() {
            return english;
        }
    }

    /** What somebody can wait for. */
    enum Awaited {
        /** A place at a school. */
        SCHOOL_PLACE("een plek op een school", "a place at a school"),
        /** A place in a class for newcomers. */
        NEWCOMERS_CLASS("een plek in een nieuwkomersklas", "a place in a class for newcomers"),
        /** A place in special education. */
        SPECIAL_EDUCATION("een plek in het speciaal onderwijs", "a place in special education"),
        /** The declaration that admits to special education (toelaatbaarheidsverklaring). */
        ADMISSION_DECLARATION("een toelaatbaarheidsverklaring", "the declaration that admits to special education"),
        /** Treatment or care. */
        TREATMENT_OR_CARE("behandeling of zorg", "treatment or care"),
        /** A decision of the municipality. */
        MUNICIPAL_DECISION("een besluit van de gemeente", "a decision of the municipality");

        private final String dutch;
        private final String english;

        Awaited(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        String dutch() {
            return dutch;
        }

        String english() {
            return english;
        }
    }

    /** Starts it; {@code pupil}, {@code situation}, {@code learningAt} and {@code span} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds it. */
    final class Builder extends ImmutableWhereabouts.Builder {
        Builder() {}
    }
}
