package nl.aanwezig.examples.schoolyear.notice;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.page.NoticeNames;
import nl.aanwezig.examples.schoolyear.page.PageFolder;
import nl.aanwezig.examples.schoolyear.page.PageNames;

/** Writes the pages one by one: a page is gone from memory before the next is made. No reference of a pupil reaches a message. */
public final class NoticePages {
    private NoticePages() {}

    /**
     * Writes a page for each notice that has a name.
     *
     * @param pupils the pages of pupils, to which each links
     * @param progress is told after each page how many are done
     * @throws IOException when one cannot be written; its message names the folder alone
     */
    public static void write(
            Results results, PageNames pupils, NoticeNames names, Language language, Path target, IntConsumer progress)
            throws IOException {
        if (names.size() == 0) {
            return;
        }
        PageFolder folder = PageFolder.in(target, NoticeNames.FOLDER);
        NoticePage page = new NoticePage(results.question(), pupils, names, language);
        Map<PupilId, List<NoticeStory>> ofPupil = results.notices().stream()
                .collect(groupingBy(story -> story.notice().pupil()));
        int done = 0;
        for (NoticeStory story : names.stories()) {
            List<NoticeStory> others = ofPupil.getOrDefault(story.notice().pupil(), List.of()).stream()
                    .filter(other -> other.number() != story.number())
                    .toList();
            folder.write(names.file(story).orElseThrow(), page.render(story, others));
            progress.accept(++done);
        }
    }
}
