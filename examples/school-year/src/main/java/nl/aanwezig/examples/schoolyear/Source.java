package nl.aanwezig.examples.schoolyear;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.aanwezig.adapter.csv.CsvRegister;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.TimelinePolicy;

/** Where a register comes from, and how its marks are read. */
enum Source {
    /** The CSV format of the bundled school year: every lesson has a row, so one without is unrecorded. */
    DUTCH_SCHOOL("dutch-school") {
        @Override
        Loaded<Register> read(Path folder, LongConsumer progress) {
            return CsvRegister.in(folder).reporting(progress).read();
        }

        @Override
        Optional<Path> bundled() {
            URL marks = Source.class.getResource("dutch-school/marks.csv");
            try {
                return marks == null
                        ? Optional.empty()
                        : Optional.ofNullable(Path.of(marks.toURI()).getParent());
            } catch (URISyntaxException e) {
                throw new IllegalStateException("The bundled school year has no usable address: " + marks, e);
            }
        }
    };

    private final String id;

    Source(String id) {
        this.id = id;
    }

    abstract Loaded<Register> read(Path folder, LongConsumer progress);

    /** The folder that comes with the example; empty for a source whose data is not ours to give. */
    Optional<Path> bundled() {
        return Optional.empty();
    }

    String id() {
        return id;
    }

    /** How its marks are put in order. */
    TimelinePolicy policy() {
        return TimelinePolicy.standard();
    }

    static Optional<Source> named(String id) {
        return Arrays.stream(values()).filter(source -> source.id.equals(id)).findFirst();
    }

    static String ids() {
        return Arrays.stream(values()).map(Source::id).collect(Collectors.joining("|"));
    }
}
