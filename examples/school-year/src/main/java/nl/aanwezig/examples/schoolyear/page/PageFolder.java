package nl.aanwezig.examples.schoolyear.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with pages about pupils. No message of it names a file, for that would name the pupil. */
public final class PageFolder {
    private final Path folder;

    private PageFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder beside the report, made when it is not there yet. */
    public static PageFolder in(Path target, String name) throws IOException {
        return new PageFolder(Files.createDirectories(target.resolve(name)));
    }

    /**
     * Writes a page.
     *
     * @throws IOException when that cannot be done; its message names the folder alone
     */
    public void write(String file, String text) throws IOException {
        try {
            Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Without the cause, which names the file and so the pupil.
            throw new IOException(folder + ", one of its pages");
        }
    }

    /** How many other pages a folder holds, such as those of an earlier run: they are stale, and still about pupils. */
    public static long others(Path target, String name, Set<String> own) throws IOException {
        Path folder = target.resolve(name);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(".html") && !own.contains(file))
                    .count();
        }
    }
}
