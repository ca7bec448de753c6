package nl.aanwezig.examples.schoolyear;

import java.nio.file.Path;
import nl.aanwezig.adapter.csv.CsvRegister;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;

/** The program that README opens with. */
final class FirstProgram {
    private FirstProgram() {}

    /** Tells of every pupil in a folder of CSV files what support is proposed, what should be reported, and why. */
    static void tell(Path folder, StringBuilder text) {
        // README: start
        var register = CsvRegister.in(folder).read().value();
        var mtss = Mtss.with(AttendanceWorks202111.BANDS);

        register.timelines(TimelinePolicy.standard()).forEach(timeline -> {
            var decision = mtss.classify(timeline, timeline.lastDay());
            text.append(decision.why().in(Language.DUTCH)).append("\n\n");
            for (Notice notice : SixteenHours.european().find(timeline)) {
                text.append(notice.why().in(Language.DUTCH)).append("\n\n");
            }
        });
        // README: end
    }
}
