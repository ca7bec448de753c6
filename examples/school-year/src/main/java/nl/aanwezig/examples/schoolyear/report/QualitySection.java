package nl.aanwezig.examples.schoolyear.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Quality;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.HtmlTable;
import nl.aanwezig.examples.schoolyear.html.Markup;

/** How sound the register is: what is missing, what contradicts itself, what could not be read. */
final class QualitySection {
    private static final Map<FillPolicy, String> FILLED = Map.of(
            FillPolicy.PRESENT,
            "This source writes down deviations only, so a day without any mark counts as present.",
            FillPolicy.ABSENT,
            "This source writes down presence only, so a day without any mark counts as absent.",
            FillPolicy.UNRECORDED,
            "A day without any mark counts as not recorded.");

    private final Map<Irregularity.Kind, Long> irregularities = new EnumMap<>(Irregularity.Kind.class);
    private final Map<FailureReason, Long> rejected = new EnumMap<>(FailureReason.class);
    private final TreeMap<SchoolId, Tally> schools = new TreeMap<>();
    private final String unit;
    private FillPolicy fill = FillPolicy.UNRECORDED;
    private long superseded;
    private long notYetKnown;
    private long daysWithoutMark;

    private QualitySection(Results results) {
        unit = Display.unit(results.unit());
        for (PupilYear year : results.years()) {
            year.timelines().forEach(timeline -> add(timeline, results.asOf()));
        }
        results.failures().stream().map(Failure::reason).forEach(reason -> rejected.merge(reason, 1L, Long::sum));
    }

    private void add(Timeline timeline, LocalDate asOf) {
        fill = timeline.policy().fill();
        Quality quality = timeline.quality();
        quality.irregularities().forEach(one -> irregularities.merge(one.kind(), 1L, Long::sum));
        superseded += quality.superseded();
        notYetKnown += quality.notYetKnown();
        daysWithoutMark += quality.daysWithoutMark();
        schools.merge(timeline.school(), PupilYear.soFar(timeline, asOf), Tally::plus);
    }

    static void write(Markup page, Results results) {
        new QualitySection(results).write(page);
    }

    private void write(Markup page) {
        Tally all = schools.values().stream().reduce(Tally.builder().build(), Tally::plus);
        page.open("section", "id", "quality").element("h2", "How sound the register is");
        page.element(
                "p",
                "What is not recorded counts neither as present nor as absent. " + FILLED.getOrDefault(fill, "")
                        + " Nothing was dropped in silence.");
        if (!schools.isEmpty()) {
            RegisterBars.write(page, schools, unit);
        }
        writeTimelines(page, all);
        writeRejected(page);
        page.element("p", reading(all), "class", "reading").close().line();
    }

    private void writeTimelines(Markup page, Tally all) {
        HtmlTable table = HtmlTable.open(page, "In the timelines of pupils", "What", "#How many", "What it means")
                .row(
                        "unrecorded",
                        Display.whole(all.unrecorded()),
                        "A " + unit + " was required and nobody wrote down what happened.")
                .row(
                        "days-without-mark",
                        Display.whole(daysWithoutMark),
                        "A school day on which nothing at all was registered of an enrolled pupil.");
        for (Irregularity.Kind kind : Irregularity.Kind.values()) {
            table.row(kind.id(), Display.whole(irregularities.getOrDefault(kind, 0L)), meaning(kind));
        }
        table.row("superseded", Display.whole(superseded), "A later correction replaced or withdrew the mark.")
                .row(
                        "not-yet-known",
                        Display.whole(notYetKnown),
                        "Written down after the moment that was asked for, so left out.")
                .close();
    }

    private void writeRejected(Markup page) {
        if (rejected.isEmpty()) {
            page.element("p", "No row of the input was rejected.");
            return;
        }
        HtmlTable table = HtmlTable.open(
                page, "Rows of the input that could not be used", "Reason", "#Rows", "Where to look first");
        rejected.forEach((reason, rows) -> table.row(reason.id(), Display.whole(rows), reason.advice()));
        table.close();
    }

    private String reading(Tally all) {
        Ratio required = all.possible().plus(Ratio.of(all.unrecorded()));
        String gap = required.signum() == 0
                ? "Nothing was required or recorded up to this day"
                : Display.percent(Ratio.of(all.unrecorded()).dividedBy(required))
                        + " of what was required is not recorded (" + Display.whole(all.unrecorded()) + " of "
                        + Display.amount(required) + " " + unit + "s)";
        long rows = rejected.values().stream().mapToLong(count -> count).sum();
        return gap + "; " + Display.count(rows, "row") + " of the input " + (rows == 1 ? "was" : "were") + " rejected.";
    }

    private static String meaning(Irregularity.Kind kind) {
        return switch (kind) {
            case NOT_UNDERSTOOD -> "Something was registered that could not be understood; it counts as not recorded.";
            case OUTSIDE_ENROLMENT ->
                "A mark on a day on which the pupil was not on the school's roll; kept, not counted.";
            case NO_SCHOOL_DAY -> "A mark on a day on which the calendar has no lessons; kept, not counted.";
            case NOT_EXPECTED ->
                "A mark at a time at which the pupil was not expected at school, by an adapted programme or learning elsewhere; kept, not counted.";
            case AFTER_LAST_DAY ->
                "A mark after the last day that counts, such as leave granted beforehand; kept, not counted.";
            case CONFLICT ->
                "Another mark says something else of the same moment, and a named rule decided which one counts.";
            case DUPLICATE -> "The same mark was registered more than once; it counts once.";
            case OVERLAP -> "Two lessons ran at the same time; the minutes they share count once.";
        };
    }
}
