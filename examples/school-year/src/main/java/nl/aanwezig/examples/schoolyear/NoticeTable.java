package nl.aanwezig.examples.schoolyear;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.adapter.csv.CsvTable;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.ReportDeadline;
import nl.aanwezig.core.quantity.ClockHours;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.Results;

/** The file with every notice: those that stand, and those that were withdrawn after a correction. */
final class NoticeTable {
    /** Its columns: the first five are those of the expected notices of the Dutch school year. */
    static final List<String> HEADER = List.of(
            "pupil",
            "kind",
            "begin",
            "end",
            "hours",
            "school",
            "mandatory",
            "unit",
            "report_by",
            "late_after",
            "status",
            "number",
            "changed");

    private static final int DECIMALS = 4;
    private static final Comparator<NoticeStory> ORDER = Comparator.comparing(
                    (NoticeStory story) -> story.notice().pupil())
            .thenComparing(story -> story.notice().begin())
            .thenComparing(NoticeStory::number);

    private NoticeTable() {}

    static void write(Path file, Results results) throws IOException {
        int days = results.question().duty().schoolDaysToReport();
        List<NoticeStory> stories = results.notices().stream().sorted(ORDER).toList();
        try (CsvTable table = CsvTable.open(file, HEADER)) {
            for (NoticeStory story : stories) {
                Notice notice = story.notice();
                Optional<ReportDeadline> deadline = story.deadline(days);
                table.row(
                        notice.pupil().value(),
                        notice.kind().name(),
                        notice.begin().toString(),
                        notice.end().toString(),
                        notice.amount().map(NoticeTable::amount).orElse(""),
                        notice.school().value(),
                        Boolean.toString(notice.kind().isMandatory()),
                        notice.amount().map(NoticeTable::unit).orElse(""),
                        deadline.map(ReportDeadline::norm)
                                .map(LocalDate::toString)
                                .orElse(""),
                        deadline.flatMap(ReportDeadline::lastDay)
                                .map(LocalDate::toString)
                                .orElse(""),
                        story.isStanding() ? "standing" : "withdrawn",
                        Integer.toString(story.number()),
                        Long.toString(story.changes()));
            }
        }
    }

    /** For display only: at most four decimals; hours have at least one. */
    private static String amount(Quantity<?> amount) {
        String text = amount.value().display(DECIMALS);
        boolean hours = amount instanceof LessonHours || amount instanceof ClockHours;
        return hours && !text.contains(".") ? text + ".0" : text;
    }

    private static String unit(Quantity<?> amount) {
        if (amount instanceof LessonHours) {
            return "lesson-hour";
        }
        if (amount instanceof ClockHours) {
            return "clock-hour";
        }
        return amount instanceof Days ? "school-day" : "calendar-day";
    }
}
