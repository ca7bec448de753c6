package nl.aanwezig.examples.schoolyear.page;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.WeekAxis;

/** Writes the pages one by one: a page is gone from memory before the next is made. No reference of a pupil reaches a message. */
public final class PupilPages {
    private PupilPages() {}

    /**
     * Writes a page for each pupil that has a name.
     *
     * @param notices the pages of notices, to which each links
     * @param progress is told after each page how many are done
     * @throws IOException when one cannot be written; its message names the folder alone
     */
    public static void write(
            Results results, PageNames names, NoticeNames notices, Language language, Path target, IntConsumer progress)
            throws IOException {
        if (names.size() == 0) {
            return;
        }
        PageFolder folder = PageFolder.in(target, PageNames.FOLDER);
        PupilPage page = new PupilPage(results, WeekAxis.of(results), notices, language);
        Map<PupilId, List<PupilYear>> years = results.years().stream()
                .filter(year -> names.file(year.pupil()).isPresent())
                .collect(groupingBy(PupilYear::pupil));
        int done = 0;
        for (PupilId pupil : names.pupils()) {
            folder.write(names.file(pupil).orElseThrow(), page.render(pupil, years.getOrDefault(pupil, List.of())));
            progress.accept(++done);
        }
    }
}
