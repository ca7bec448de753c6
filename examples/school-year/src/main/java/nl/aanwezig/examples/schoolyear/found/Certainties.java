package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.signal.Figures;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.certainty.Beta;
import nl.aanwezig.mtss.certainty.Certainty;
import nl.aanwezig.mtss.certainty.CertaintyMethod;
import nl.aanwezig.mtss.certainty.Observed;
import nl.aanwezig.mtss.certainty.SchoolPrior;

/** How sure each proposal is, by what was usual at the pupil's own school a year before, where the register goes back that far. */
final class Certainties {
    /** The method's own minimum is meant for days; in lessons it is as many as these days had. */
    private static final Ratio FEWEST_DAYS = Ratio.of(20);

    private final ImmutableSortedMap<SchoolId, SchoolPrior> priors;
    private final ImmutableMap<SchoolId, CertaintyMethod> methods;

    private Certainties(Map<SchoolId, SchoolPrior> priors, Map<SchoolId, CertaintyMethod> methods) {
        this.priors = ImmutableSortedMap.copyOf(priors);
        this.methods = ImmutableMap.copyOf(methods);
    }

    static Certainties of(Collection<Timeline> timelines, Question question) {
        Map<SchoolId, List<Observed>> lastYears = new TreeMap<>();
        Map<SchoolId, Tally> thisYears = new TreeMap<>();
        for (Timeline timeline : timelines) {
            Figures figures =
                    Figures.of(List.of(timeline), question.policy().counting(), question.asOf(), Facts.none());
            List<Observed> lastYear = lastYears.computeIfAbsent(timeline.school(), school -> new ArrayList<>());
            figures.over(Measures.POSSIBLE.in(Window.previousYear()))
                    .filter(tally -> tally.possible().signum() > 0)
                    .map(Observed::of)
                    .ifPresent(lastYear::add);
            figures.over(Measures.POSSIBLE.in(Window.yearToDate()))
                    .ifPresent(tally -> thisYears.merge(timeline.school(), tally, Tally::plus));
        }
        Map<SchoolId, SchoolPrior> priors = new TreeMap<>();
        ImmutableMap.Builder<SchoolId, CertaintyMethod> methods = ImmutableMap.builder();
        lastYears.forEach((school, pupils) -> {
            SchoolPrior prior = SchoolPrior.lastYear(pupils);
            priors.put(school, prior);
            methods.put(school, method(prior, Optional.ofNullable(thisYears.get(school))));
        });
        return new Certainties(priors, methods.buildOrThrow());
    }

    /** What was usual at each school, or why that cannot be told. */
    Map<SchoolId, SchoolPrior> priors() {
        return priors;
    }

    Certainty of(TierDecision decision, SchoolId school) {
        return methods.getOrDefault(
                        school, CertaintyMethod.builder().prior(Beta.JEFFREYS).build())
                .of(decision);
    }

    private static CertaintyMethod method(SchoolPrior prior, Optional<Tally> year) {
        CertaintyMethod.Builder method = prior instanceof SchoolPrior.Fitted fitted
                ? CertaintyMethod.by(fitted)
                : CertaintyMethod.builder().prior(Beta.JEFFREYS);
        year.filter(tally -> tally.enrolledDays() > 0)
                .map(tally -> FEWEST_DAYS.times(tally.possible()).dividedBy(Ratio.of(tally.enrolledDays())))
                .ifPresent(units ->
                        method.minimumPossible(Ratio.of(units.rounded(0).longValueExact())));
        return method.build();
    }
}
