package nl.aanwezig.core.leave;

import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.WeekTimes;
import org.immutables.value.Value;

/**
 * Learning outside the school building for a time, while the pupil stays enrolled, with a plan to return (the domain reference, Dutch law
 * 2.12). Lessons at a distance are no attendance under the act: they count here only where an adapted programme frees the same hours.
 */
@DomainType
@Value.Immutable
public sealed interface LearningElsewhere permits ImmutableLearningElsewhere {
    /** The school of enrolment. */
    SchoolId school();

    /** First and last day, both included. */
    DateSpan span();

    /** The times of the week spent there, so not expected at school. In a register of days or half days name whole ones. */
    WeekTimes times();

    /** Where. */
    Place place();

    /** When the pupil is to be back at school, by plan; empty without a plan. */
    Optional<LocalDate> returnPlanned();

    /** Where somebody learns outside the school building. */
    enum Place {
        /** With a care organisation that also teaches: day care, a care farm. */
        CARE("zorg waar ook wordt geleerd", "care that also teaches"),
        /** Where treatment and learning go together. */
        TREATMENT("behandeling waar ook wordt geleerd", "treatment that also teaches"),
        /** A provision of the schools together, such as a time-out place. */
        SHARED_PROVISION("een voorziening van de scholen samen", "a provision of the schools together"),
        /** The track outside school that the islands know (art. 8, sixth paragraph, Leerplichtwet BES). */
        ISLAND_TRACK("een traject buiten school", "a track outside school"),
        /** At work, as part of learning. */
        WORK("werk als deel van het leren", "work as a part of learning"),
        /** At home, taught by the school in person. */
        HOME_TAUGHT("thuis, met les van school", "home, taught by the school"),
        /** At a distance, by screen. */
        AT_A_DISTANCE("afstandsonderwijs", "lessons at a distance");

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

    /** Starts it; {@code school}, {@code span}, {@code times} and {@code place} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds it. */
    final class Builder extends ImmutableLearningElsewhere.Builder {
        Builder() {}
    }
}
