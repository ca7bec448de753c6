package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.mtss.PolicyComparison;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.certainty.SchoolPrior;

/**
 * All that the job found.
 *
 * @param question what was asked
 * @param unit of the register
 * @param years one for each pupil and school, or for each pupil where the policy counts schools together; in the order of their
 *     references
 * @param priors what was usual at each school a year before, or why that cannot be told
 * @param comparison with another policy, when it was asked for
 * @param failures rows that could not be used
 */
public record Results(
        Question question,
        Unit unit,
        List<PupilYear> years,
        Map<SchoolId, SchoolPrior> priors,
        Optional<PolicyComparison> comparison,
        List<Failure> failures) {
    /** Copies the lists. */
    public Results {
        years = ImmutableList.copyOf(years);
        priors = ImmutableSortedMap.copyOf(priors);
        failures = ImmutableList.copyOf(failures);
    }

    /** Every notice that was proposed, by school, pupil and day, those too that were withdrawn. */
    public List<NoticeStory> notices() {
        return years.stream()
                .flatMap(year -> year.notices().stream())
                .sorted(NoticeStory.BY_SCHOOL)
                .collect(ImmutableList.toImmutableList());
    }

    /** The policy under which support was proposed. */
    public TierPolicy policy() {
        return question.policy();
    }

    /** The last day that counts. */
    public LocalDate asOf() {
        return question.asOf();
    }
}
