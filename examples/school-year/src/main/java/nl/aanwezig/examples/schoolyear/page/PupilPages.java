package nl.aanwezig.examples.schoolyear.page;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
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
     * @param progress is told after each page how many are done
     * @throws IOException when one cannot be written; its message names the folder alone
     */
    public static void write(Results results, PageNames names, Language language, Path target, IntConsumer progress)
            throws IOException {
        if (names.size() == 0) {
            return;
        }
        Path folder = target.resolve(PageNames.FOLDER);
        Files.createDirectories(folder);
        PupilPage page = new PupilPage(results, WeekAxis.of(results), language);
        Map<PupilId, List<PupilYear>> years = results.years().stream()
                .filter(year -> names.file(year.pupil()).isPresent())
                .collect(groupingBy(PupilYear::pupil));
        int done = 0;
        for (PupilId pupil : names.pupils()) {
            Path file = folder.resolve(names.file(pupil).orElseThrow());
            String text = page.render(pupil, years.getOrDefault(pupil, List.of()));
            try {
                Files.writeString(file, text, StandardCharsets.UTF_8);
            } catch (IOException e) {
                // Without the cause, which names the file and so the pupil.
                throw new IOException(folder + ", one of its pages");
            }
            progress.accept(++done);
        }
    }

    /** How many other pages the folder holds, such as those of an earlier run: they are stale, and still about pupils. */
    public static long others(PageNames names, Path target) throws IOException {
        Path folder = target.resolve(PageNames.FOLDER);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        Set<String> own = new HashSet<>();
        names.pupils().forEach(pupil -> names.file(pupil).ifPresent(own::add));
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".html") && !own.contains(name))
                    .count();
        }
    }
}
