package nl.aanwezig.examples.schoolyear.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;
import nl.aanwezig.examples.schoolyear.html.Display;
import nl.aanwezig.examples.schoolyear.html.HtmlTable;
import nl.aanwezig.examples.schoolyear.html.Markup;
import nl.aanwezig.examples.schoolyear.page.PageNames;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Hysteresis;
import nl.aanwezig.mtss.TierChange;

/** How what is proposed changed over the year, and since the last decision. */
final class ChangeSection {
    private static final int MOST_ROWS = 50;

    /** A pupil who stands elsewhere than on the day of the last decision. */
    private record Moved(PupilYear year, Optional<Band> before, Optional<Band> now, LocalDate on, Turn turn) {}

    private final Results results;
    private final WeekAxis axis;
    private final PageNames pages;

    private ChangeSection(Results results, WeekAxis axis, PageNames pages) {
        this.results = results;
        this.axis = axis;
        this.pages = pages;
    }

    static void write(Markup page, Results results, WeekAxis axis, PageNames pages) {
        page.open("section", "id", "changes").element("h2", "Changes over the year");
        if (axis.size() == 0 || results.years().isEmpty()) {
            page.element("p", "There are no weeks of pupils to show.").close().line();
            return;
        }
        new ChangeSection(results, axis, pages).write(page);
        page.close().line();
    }

    private void write(Markup page) {
        page.element(
                "p",
                "What the policy would have proposed at the end of each school day, with the register as it is now. In the first weeks"
                        + " few days weigh much, so much moves."
                        + (results.policy().hysteresis().equals(Hysteresis.none())
                                ? ""
                                : " The policy holds on to a level for a while: what is held can be more than the bare rule"
                                        + " proposes above."));
        new TierFlow(TierWeeks.of(results, axis), results.policy().bands()).write(page);
        TurnBars turns = new TurnBars(results, axis);
        turns.write(page);
        List<Moved> moved = moved();
        writeMoved(page, moved);
        page.element("p", reading(turns, moved), "class", "reading");
    }

    private List<Moved> moved() {
        return results.years().stream()
                .flatMap(year -> moved(year).stream())
                .sorted((one, other) -> one.turn().compareTo(other.turn()))
                .toList();
    }

    private Optional<Moved> moved(PupilYear year) {
        Optional<Band> before = TierWeeks.bandOn(year, results.question().since());
        Optional<Band> now = TierWeeks.bandOn(year, results.asOf());
        if (before.equals(now) || year.changes().isEmpty()) {
            return Optional.empty();
        }
        List<TierChange> changes = year.changes();
        return Optional.of(new Moved(
                year, before, now, changes.get(changes.size() - 1).on(), Turn.of(results.policy(), before, now)));
    }

    private void writeMoved(Markup page, List<Moved> moved) {
        String since = Display.date(results.question().since());
        if (moved.isEmpty()) {
            page.element("p", "Since " + since + " nobody has moved.");
            return;
        }
        int more = moved.size() - MOST_ROWS;
        HtmlTable table = HtmlTable.open(
                page,
                "Moved since " + since + (more > 0 ? ": the first " + MOST_ROWS + " of " + moved.size() : ""),
                "Pupil",
                "School",
                "Then",
                "Now",
                "Last change",
                "Support");
        moved.stream()
                .limit(MOST_ROWS)
                .forEach(one -> table.linked(
                        pages.link(one.year().pupil()),
                        one.year().pupil().value(),
                        one.year().schools(),
                        name(one.before()),
                        name(one.now()),
                        Display.date(one.on()),
                        one.turn().label()));
        table.close();
    }

    private String reading(TurnBars turns, List<Moved> moved) {
        long more = moved.stream().filter(one -> one.turn() == Turn.MORE).count();
        long less = moved.stream().filter(one -> one.turn() == Turn.LESS).count();
        return "Over the year more support came to be proposed "
                + times(turns.all(Turn.MORE)) + " and less " + times(turns.all(Turn.LESS)) + "; since "
                + Display.date(results.question().since()) + " more for " + Display.count(more, "pupil")
                + " and less for "
                + Display.count(less, "pupil") + ".";
    }

    private static String times(long count) {
        return count == 1 ? "once" : Display.count(count, "time");
    }

    private static String name(Optional<Band> band) {
        return band.map(Band::name).orElse("not evaluated");
    }
}
