package nl.aanwezig.examples.conformance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The folder with the data of suites, named by the system property {@value #PROPERTY}. */
final class SharedData {
    static final String PROPERTY = "aanwezig.conformance";

    private SharedData() {}

    /**
     * Where third-party data is published.
     *
     * @param repository its address
     * @param commit the commit that was used
     * @param path the files in it
     */
    record Published(String repository, String commit, String path) {
        @Override
        public String toString() {
            return "repository " + repository + ", commit " + commit + ", path " + path;
        }
    }

    /**
     * A folder of the data, such as {@code dutch-school}; empty without the property, or when the data lacks this folder.
     *
     * @throws IllegalStateException when the property names no folder
     */
    static Optional<Path> folder(String name) {
        String root = System.getProperty(PROPERTY, "");
        if (root.isBlank()) {
            return Optional.empty();
        }
        if (!Files.isDirectory(Path.of(root))) {
            throw new IllegalStateException(PROPERTY + " names no folder: " + root
                    + "\nMaybe the path is relative: tests run in the folder of their module.");
        }
        return Optional.of(Path.of(root, name)).filter(Files::isDirectory);
    }

    /** A folder of data that cannot stand in this project. Where it is missing, says so with its origin and skips the test. */
    static Path thirdParty(String name, Published origin) {
        Optional<Path> folder = folder(name);
        if (folder.isEmpty()) {
            String message = "skipped " + name + ": no such folder under -D" + PROPERTY + "; published in " + origin;
            System.out.println(message);
            Assumptions.abort(message);
        }
        return folder.orElseThrow();
    }
}
