package nl.aanwezig.core.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.measure.DayCourse;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.school.LessonWeek;
import nl.aanwezig.core.timeline.Timeline;

/** What a notice of absence on end says for itself. */
final class ContinuousAbsenceWording {
    private static final Phrase REACHED = new Phrase(
            "Van {begin} t/m {end} is geen les bijgewoond en was er geen geldige reden: {length} dagen aaneen. Er wordt gemeld bij"
                    + " {bound} {limit} dagen ({ground}).",
            "From {begin} to {end} no lesson was attended and there was no valid reason: {length} days on end. A report is made at"
                    + " {bound} {limit} days ({ground}).");
    private static final Phrase MISSED = new Phrase(
            "Schooldagen waarop zonder geldige reden lessen zijn gemist: {days}.",
            "School days on which lessons were missed without a valid reason: {days}.");
    private static final Phrase SKIPPED = new Phrase(
            "Niet meegeteld, want zonder gemiste lessen: {weeks}.",
            "Not counted, for nothing was missed in them: {weeks}.");
    private static final Phrase LONG_TERM = new Phrase(
            "langdurig relatief verzuim, art. 21a Leerplichtwet 1969",
            "long-term relative absence, art. 21a Leerplichtwet 1969");
    private static final Phrase TRANSITION = new Phrase("art. 9.2.1 WEB", "art. 9.2.1 WEB");

    private ContinuousAbsenceWording() {}

    static Explanation explain(ContinuousAbsence rule, Timeline timeline, List<DayCourse> days, int length) {
        LocalDate begin = days.get(0).date();
        LocalDate end = days.get(days.size() - 1).date();
        List<Mark> evidence =
                days.stream().flatMap(day -> day.missed().stream()).toList();
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding(
                REACHED,
                Map.of(
                        "begin",
                        begin,
                        "end",
                        end,
                        "length",
                        length,
                        "bound",
                        rule.bound(),
                        "limit",
                        rule.days(),
                        "ground",
                        rule.kind() == NoticeKind.TRANSITION ? TRANSITION : LONG_TERM),
                evidence));
        findings.add(Finding.of(MISSED, Map.of("days", days.size())));
        List<LessonWeek> skipped = Weeks.all(begin, end).stream()
                .filter(week -> days.stream().noneMatch(day -> week.days().contains(day.date())))
                .toList();
        if (!skipped.isEmpty() && rule.holidayWeeks() == HolidayWeeks.SKIPPED) {
            findings.add(Finding.of(SKIPPED, Map.of("weeks", skipped)));
        }
        Birthday.within(begin, end, timeline.pupil(), rule.fromAge()).ifPresent(birthday -> {
            long before =
                    days.stream().filter(day -> day.date().isBefore(birthday)).count();
            findings.add(Birthday.told(birthday, rule.fromAge(), Days.of(before), Days.of(days.size() - before)));
        });
        return new Explanation(findings);
    }
}
