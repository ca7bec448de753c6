package nl.aanwezig.examples.schoolyear.found;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.report.Population;
import nl.aanwezig.mtss.report.PublishedTable;
import nl.aanwezig.mtss.report.Schemes;

/**
 * The one table that may leave the school: pupils by group and band, with small counts hidden. One and no more, because two tables of the
 * same pupils can give away together what each hides.
 */
public final class Groups {
    private static final int MOST_SCHOOLS = 60;
    private static final String NO_SECTOR = "no sector given";

    private Groups() {}

    /** By school; by sector where there is one school only, or more than a table can hold. Empty without pupils. */
    public static Optional<PublishedTable> table(Results results) {
        long schools =
                results.years().stream().map(PupilYear::school).distinct().count();
        return schools > 1 && schools <= MOST_SCHOOLS
                ? table(results, "school", year -> label(year.school().value()))
                : table(results, "sector", year -> sector(year, results));
    }

    private static Optional<PublishedTable> table(Results results, String axis, Function<PupilYear, String> group) {
        if (results.years().isEmpty()) {
            return Optional.empty();
        }
        Population.Builder pupils = Population.by(axis)
                .policy(results.policy().id(), results.policy().version())
                .bands(bands(results));
        results.years()
                .forEach(year -> pupils.add(
                        group.apply(year),
                        year.decision().band().map(Band::name).orElse(Population.NOT_EVALUATED),
                        year.decision().tally()));
        return Optional.of(Schemes.NCES.publish(pupils.build()));
    }

    /** A column that nobody is in would only hide more of the others. */
    private static List<String> bands(Results results) {
        Stream<String> silent =
                results.years().stream().allMatch(year -> year.decision().band().isPresent())
                        ? Stream.empty()
                        : Stream.of(Population.NOT_EVALUATED);
        return Stream.concat(results.policy().bands().stream().map(Band::name), silent)
                .toList();
    }

    private static String sector(PupilYear year, Results results) {
        Timeline timeline = year.timelines().get(year.timelines().size() - 1);
        return timeline.pupil()
                .enrolmentOn(results.asOf(), timeline.school())
                .or(() -> timeline.pupil().enrolmentsAt(timeline.school()).stream()
                        .min(Enrolment.LATEST_FIRST))
                .flatMap(Enrolment::sector)
                .map(Sector::abbreviation)
                .orElse(NO_SECTOR);
    }

    /** A reference as a label: a table takes no line ends, and keeps one word for all. */
    private static String label(String reference) {
        String label = reference.replaceAll("\\p{Cntrl}", "?");
        return label.equals("(all)") ? "'" + label : label;
    }
}
