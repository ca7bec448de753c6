package nl.aanwezig.examples.schoolyear.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.html.HtmlTable;
import nl.aanwezig.examples.schoolyear.page.Telling;

/** Every missed lesson on which a notice rests, with sums by day and a running total. */
final class LessonsPart {
    private static final Phrase HEADING = new Phrase("Welke lessen zijn gemist", "Which lessons were missed");
    private static final Phrase DAYS_HEADING = new Phrase("Welke dagen zijn gemist", "Which days were missed");
    private static final Phrase CAPTION = new Phrase(
            "Gemist zonder geldige reden, {lessons} registraties op {days} dagen",
            "Missed without a valid reason, {lessons} marks on {days} days");
    private static final List<Phrase> COLUMNS = List.of(
            new Phrase("Datum", "Date"),
            new Phrase("Dag", "Day"),
            new Phrase("Begin", "Start"),
            new Phrase("#Minuten", "#Minutes"),
            new Phrase("Code", "Code"),
            new Phrase("Betekenis", "Meaning"));
    private static final Phrase COUNTS = new Phrase("#Telt als", "#Counts as");
    private static final Phrase TOTAL_HOURS = new Phrase("#Totaal uren", "#Total hours");
    private static final Phrase TOTAL_DAYS = new Phrase("#Totaal dagen", "#Total days");
    private static final Phrase SUM = new Phrase("Samen op {date}", "Together on {date}");
    private static final Phrase PART = new Phrase("{missed} van {all}", "{missed} of {all}");
    private static final Phrase ABSENT = new Phrase("afwezig zonder geldige reden", "absent without a valid reason");
    private static final Phrase PARTLY =
            new Phrase("deels afwezig zonder geldige reden", "partly absent without a valid reason");
    private static final Phrase NUMBER = new Phrase("{number}", "{number}");

    private LessonsPart() {}

    static void tell(Telling telling, NoticeStory story, MissedDays missed) {
        Unit unit = story.timeline().series().unit();
        boolean hours = missed.unit().isPresent();
        List<String> columns = new ArrayList<>();
        COLUMNS.forEach(column -> columns.add(telling.in(column)));
        if (hours) {
            columns.add(telling.in(COUNTS));
        }
        columns.add(telling.in(hours ? TOTAL_HOURS : TOTAL_DAYS));
        telling.open("lessons", unit == Unit.LESSON ? HEADING : DAYS_HEADING);
        int lessons =
                missed.days().stream().mapToInt(day -> day.lessons().size()).sum();
        HtmlTable table = HtmlTable.open(
                telling.page(),
                telling.in(
                        CAPTION,
                        Map.of("lessons", lessons, "days", missed.days().size())),
                columns.toArray(String[]::new));
        Ratio before = Ratio.ZERO;
        for (MissedDays.Day day : missed.days()) {
            for (MissedDays.Lesson lesson : day.lessons()) {
                List<String> cells = cells(telling, lesson.mark(), unit);
                if (hours) {
                    before = before.plus(lesson.hours());
                    cells.add(number(telling, lesson.hours()));
                    cells.add(number(telling, before));
                } else {
                    cells.add("");
                }
                table.row(cells.toArray(String[]::new));
            }
            String name = telling.in(SUM, Map.of("date", day.date()));
            if (hours) {
                table.sum(name, number(telling, day.sum()), number(telling, day.total()));
            } else {
                table.sum(name, number(telling, day.total()));
            }
        }
        table.close();
        telling.close();
    }

    private static List<String> cells(Telling telling, Mark mark, Unit unit) {
        boolean lesson = unit == Unit.LESSON;
        String minutes = mark.missed() > 0
                ? telling.in(PART, Map.of("missed", mark.missed(), "all", mark.extent()))
                : Integer.toString(mark.extent());
        return new ArrayList<>(List.of(
                telling.in(NUMBER, Map.of("number", mark.date())),
                DayNames.of(mark.date(), telling.language()),
                lesson ? mark.start().toString() : "",
                lesson ? minutes : "",
                mark.code().value(),
                meaning(telling, mark.code())));
    }

    private static String meaning(Telling telling, Code code) {
        return telling.in(code.presence() == Presence.PART ? PARTLY : ABSENT) + category(code);
    }

    /** The school's own word, after the general one. */
    static String category(Code code) {
        return Optional.of(code)
                .flatMap(Code::category)
                .map(category -> " (" + category + ")")
                .orElse("");
    }

    /** A number as the language writes it. */
    static String number(Telling telling, Ratio number) {
        return telling.in(NUMBER, Map.of("number", number));
    }
}
