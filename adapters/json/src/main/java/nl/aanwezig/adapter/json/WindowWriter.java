package nl.aanwezig.adapter.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.aanwezig.core.timeline.Window;

/** Windows as a file writes them. */
final class WindowWriter {
    private WindowWriter() {}

    static Block write(Window window) {
        for (Map.Entry<String, Window> word : WindowReader.WORDS.entrySet()) {
            if (word.getValue().equals(window)) {
                return Block.text(word.getKey());
            }
        }
        Map<String, Block> fields = new LinkedHashMap<>();
        if (window instanceof Window.LessonWeeks weeks) {
            fields.put("lessonWeeks", count(weeks.count()));
        } else if (window instanceof Window.SchoolDays days) {
            fields.put("schoolDays", count(days.count()));
        } else if (window instanceof Window.CalendarDays days) {
            fields.put("calendarDays", count(days.count()));
        } else if (window instanceof Window.Months months) {
            fields.put("months", count(months.count()));
        } else if (window instanceof Window.IsoWeeks weeks) {
            fields.put("isoWeeks", count(weeks.count()));
        } else if (window instanceof Window.MonthOfYear month) {
            fields.put("month", Block.text(month.month().name().toLowerCase(Locale.ROOT)));
        } else if (window instanceof Window.Period period) {
            fields.put("period", Block.text(period.division()));
        } else if (window instanceof Window.Since since) {
            fields.put("since", Block.text(since.fact()));
        } else if (window instanceof Window.Before before) {
            fields.put("before", Block.text(before.fact()));
            fields.put("over", write(before.window()));
        } else {
            Window.WithinSchoolYear within = (Window.WithinSchoolYear) window;
            fields.put("withinSchoolYear", write(within.window()));
        }
        return new Block.Fields(fields);
    }

    private static Block count(int count) {
        return Block.number(Integer.toString(count));
    }
}
