package nl.aanwezig.examples.schoolyear;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import nl.aanwezig.adapter.csv.CsvDates;
import nl.aanwezig.adapter.csv.CsvFormat;
import nl.aanwezig.adapter.csv.CsvRegister;
import nl.aanwezig.adapter.edfi.EdFi;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnreadableInputException;
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
            return resources(id());
        }
    },
    /** Ed-Fi interchange XML: only deviations are registered, so a day without an event is present. */
    EDFI("edfi") {
        @Override
        Loaded<Register> read(Path folder, LongConsumer progress) {
            Path calendar = folder.resolve(CONSTRUCTED_CALENDAR);
            if (!Files.isRegularFile(calendar)) {
                return EdFi.in(folder).read();
            }
            Loaded<List<LocalDate>> days = CsvDates.read(calendar, "date", CsvFormat.standard());
            if (days.value().isEmpty()) {
                throw new UnreadableInputException(
                        CONSTRUCTED_CALENDAR, "it holds no school day", "Maybe every row of it was rejected.");
            }
            Loaded<Register> register = EdFi.in(folder).schoolDays(days.value()).read();
            List<Failure> failures = new ArrayList<>(days.failures());
            failures.addAll(register.failures());
            return new Loaded<>(register.value(), failures);
        }

        @Override
        TimelinePolicy policy() {
            return EdFi.timelinePolicy();
        }
    },
    /** A few months of invented pupils in the same format: corrections, decisions, and a case of each kind of notice. */
    CORRECTIONS_SCHOOL("corrections-school") {
        @Override
        Loaded<Register> read(Path folder, LongConsumer progress) {
            return DUTCH_SCHOOL.read(folder, progress);
        }

        @Override
        Optional<Path> bundled() {
            return resources(id());
        }
    };

    /** In a folder of interchanges that lacks a calendar: the school days of every school, one date a row. */
    private static final String CONSTRUCTED_CALENDAR = "constructed_calendar.csv";

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

    private static Optional<Path> resources(String folder) {
        URL marks = Source.class.getResource(folder + "/marks.csv");
        try {
            return marks == null
                    ? Optional.empty()
                    : Optional.ofNullable(Path.of(marks.toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The bundled files have no usable address: " + marks, e);
        }
    }

    static Optional<Source> named(String id) {
        return Arrays.stream(values()).filter(source -> source.id.equals(id)).findFirst();
    }

    static String ids() {
        return Arrays.stream(values()).map(Source::id).collect(Collectors.joining("|"));
    }
}
