package nl.aanwezig.examples.schoolyear.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;

/** The names of the files with a page for a notice: that of the pupil's page with the number of the notice after a last hyphen. */
public final class NoticeNames {
    /** The folder, beside the report. */
    public static final String FOLDER = "notices";

    private static final NoticeNames NONE = new NoticeNames(ImmutableList.of(), ImmutableMap.of());

    private final ImmutableList<NoticeStory> stories;
    private final ImmutableMap<NoticeKey, String> names;

    /** What tells notices apart. */
    private record NoticeKey(PupilId pupil, int number) {
        static NoticeKey of(NoticeStory story) {
            return new NoticeKey(story.notice().pupil(), story.number());
        }
    }

    private NoticeNames(Collection<NoticeStory> stories, ImmutableMap<NoticeKey, String> names) {
        this.stories = ImmutableList.copyOf(stories);
        this.names = names;
    }

    /** No notice has a page. */
    public static NoticeNames none() {
        return NONE;
    }

    /** A name for each notice. */
    public static NoticeNames of(Collection<NoticeStory> stories) {
        PageNames pupils = PageNames.of(
                stories.stream().map(story -> story.notice().pupil()).distinct().toList());
        ImmutableMap.Builder<NoticeKey, String> names = ImmutableMap.builder();
        for (NoticeStory story : stories) {
            String pupil = pupils.file(story.notice().pupil()).orElseThrow();
            names.put(NoticeKey.of(story), pupil.replaceFirst("\\.html$", "-" + story.number() + ".html"));
        }
        return new NoticeNames(stories, names.buildOrThrow());
    }

    /** How many notices have a page. */
    public int size() {
        return names.size();
    }

    /** The notices with a page, in the order in which they were chosen. */
    public List<NoticeStory> stories() {
        return stories;
    }

    /** The names of all files. */
    public Set<String> files() {
        return ImmutableSet.copyOf(names.values());
    }

    /** The name of the file in its folder; empty for a notice without a page. */
    public Optional<String> file(NoticeStory story) {
        return Optional.ofNullable(names.get(NoticeKey.of(story)));
    }

    /** The link from the report; empty for a notice without a page. */
    public Optional<String> link(NoticeStory story) {
        return file(story).map(name -> FOLDER + "/" + name);
    }
}
