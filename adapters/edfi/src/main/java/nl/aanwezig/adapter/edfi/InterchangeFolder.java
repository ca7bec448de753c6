package nl.aanwezig.adapter.edfi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnreadableInputException;
import nl.aanwezig.core.failure.UnusableRow;

/** Reads all files of a folder and judges each row by itself. */
final class InterchangeFolder {
    private static final Pattern XML = Pattern.compile(".*\\.xml", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final List<Located<?>> entities = new ArrayList<>();
    private final Set<Entity> seen = new HashSet<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Set<Unread> unread = new LinkedHashSet<>();
    private boolean holdsEnrolments;

    private InterchangeFolder() {}

    static Loaded<Interchange> read(Path folder) {
        InterchangeFolder reading = new InterchangeFolder();
        for (Path file : xmlFiles(folder)) {
            String source = String.valueOf(file.getFileName());
            XmlFile.read(file, EntityReader.names(), record -> reading.accept(source, record));
        }
        return new Loaded<>(
                Interchange.located(reading.entities, reading.unread, reading.holdsEnrolments), reading.failures);
    }

    /** By name, so that line and order of a failure do not depend on the file system. */
    private static List<Path> xmlFiles(Path folder) {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(
                            file -> XML.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UnreadableInputException(
                    folder.toString(), "the folder cannot be read", "Maybe its name is misspelled.", e);
        }
        if (files.isEmpty()) {
            throw new UnreadableInputException(
                    folder.toString(),
                    "the folder holds no file that ends in .xml",
                    "Maybe the interchange is still packed, or lies one folder deeper.");
        }
        return files;
    }

    private void accept(String source, XmlRecord record) {
        holdsEnrolments |= record.name().equals(EntityReader.ENROLMENT);
        Failure.Place place = new Failure.Place(source, record.line());
        Fields fields = new Fields(record);
        try {
            Entity entity = EntityReader.read(record, fields);
            if (seen.add(entity)) {
                entities.add(new Located<>(entity, place));
            } else {
                failures.add(new Failure(FailureReason.DUPLICATE, place, fields.subject(), value(entity)));
            }
        } catch (UnusableRow e) {
            failures.add(new Failure(e.reason(), place, fields.subject(), e.value()));
            EntityReader.unread(record, fields).ifPresent(unread::add);
        }
    }

    private static String value(Entity entity) {
        if (entity instanceof Entity.SchoolAttendance one) {
            return value(one.event());
        }
        if (entity instanceof Entity.SectionAttendance one) {
            return value(one.event());
        }
        return entity.getClass().getSimpleName();
    }

    private static String value(AttendanceEvent event) {
        return event.date() + " " + event.category();
    }
}
