package nl.aanwezig.examples.schoolyear.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.examples.schoolyear.found.PupilWeeks;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;

/** The year as a strip of weeks for who looks, and as a table of months for who listens. */
final class YearPart {
    private static final Phrase HEADING = new Phrase("Het jaar, week voor week", "The year, week by week");
    private static final Phrase HOW_TO_READ = new Phrase(
            "Elke balk is een week: hoe hoger, hoe vaker aanwezig. Een driehoek staat boven een week waarin het voorstel"
                    + " veranderde.",
            "Each bar is a week: the higher, the more often present. A triangle stands above a week in which the proposal"
                    + " changed.");
    private static final Phrase NONE =
            new Phrase("Er zijn nog geen lesweken om te tonen.", "There are no lesson weeks to show yet.");
    private static final Phrase LESSONS = new Phrase("Per maand, geteld in lessen", "By month, counted in lessons");
    private static final Phrase DAYS = new Phrase("Per maand, geteld in dagen", "By month, counted in days");
    private static final Phrase HALF_DAYS =
            new Phrase("Per maand, geteld in dagdelen", "By month, counted in half days");
    private static final List<Phrase> COLUMNS = List.of(
            new Phrase("maand", "month"),
            new Phrase("aanwezig", "present"),
            new Phrase("verplicht", "required"),
            new Phrase("aandeel aanwezig", "share present"),
            new Phrase("te laat", "late"),
            new Phrase("niet geregistreerd", "not recorded"));
    private static final Phrase VALUE = new Phrase("{value}", "{value}");

    private YearPart() {}

    static void tell(Telling telling, PupilYear year, WeekAxis axis, Unit unit, String id) {
        telling.open(id, HEADING);
        if (axis.size() == 0) {
            telling.say(NONE).close();
            return;
        }
        telling.say(HOW_TO_READ);
        new WeekStrip(telling, PupilWeeks.of(year, axis), axis).draw(id + "-strip");
        tellMonths(telling, year, axis, unit);
        telling.close();
    }

    private static void tellMonths(Telling telling, PupilYear year, WeekAxis axis, Unit unit) {
        telling.page()
                .open("table")
                .element("caption", telling.in(caption(unit)))
                .open("thead")
                .open("tr");
        COLUMNS.forEach(column -> telling.page().element("th", telling.in(column), "scope", "col"));
        telling.page().close().close().open("tbody").line();
        LocalDate first = axis.days(0).start();
        for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(axis.asOf()); month = month.plusMonths(1)) {
            LocalDate start = month.isBefore(first) ? first : month;
            LocalDate end = month.plusMonths(1).minusDays(1);
            Tally tally = over(year, DateSpan.of(start, end.isAfter(axis.asOf()) ? axis.asOf() : end));
            if (tally.enrolledDays() > 0) {
                tellMonth(telling, month, tally);
            }
        }
        telling.page().close().close().line();
    }

    private static void tellMonth(Telling telling, LocalDate month, Tally tally) {
        Optional<Share> share = Measures.ATTENDANCE_SHARE.of(tally);
        telling.page().open("tr").element("th", telling.in(MonthNames.of(month)), "scope", "row");
        for (String cell : List.of(
                telling.in(VALUE, Map.of("value", tally.present())),
                telling.in(VALUE, Map.of("value", tally.possible())),
                share.map(known -> telling.in(VALUE, Map.of("value", known))).orElse("–"),
                Long.toString(tally.late()),
                Long.toString(tally.unrecorded()))) {
            telling.page().element("td", cell);
        }
        telling.page().close().line();
    }

    private static Phrase caption(Unit unit) {
        return switch (unit) {
            case LESSON -> LESSONS;
            case DAY -> DAYS;
            case HALF_DAY -> HALF_DAYS;
        };
    }

    private static Tally over(PupilYear year, DateSpan span) {
        return year.timelines().stream()
                .map(timeline -> Tallies.of(timeline, PupilYear.UNITS).over(span))
                .reduce(Tally::plus)
                .orElseThrow();
    }
}
