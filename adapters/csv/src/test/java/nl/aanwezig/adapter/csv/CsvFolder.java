package nl.aanwezig.adapter.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.TimelinePolicy;

/** A small register on disk: one secondary school, two pupils, the first school week of 2025-2026. */
final class CsvFolder {
    static final String PUPILS = """
            pupil,school,sector,birth_date,enrolled_from,enrolled_to
            a1,S,vo,2010-02-03,2025-08-18,2026-07-03
            b2,S,vo,2011-05-06,2025-08-18,
            """;
    static final String CALENDAR = """
            school,date,kind
            S,2025-08-18,school-day
            S,2025-08-19,school-day
            S,2025-08-20,school-day
            S,2025-08-21,school-day
            S,2025-08-22,school-day
            """;
    static final String CODES = """
            code,presence,standing,category
            P,present,,
            L,late,unauthorised,LATE
            Z,absent,authorised,ILL
            O,absent,unauthorised,TRUANT
            U,not-required,,CANCELLED
            -,unrecorded,,
            """;
    static final String HEADER = "pupil,date,start,minutes,code\n";

    private final Path folder;

    CsvFolder(Path folder) {
        this.folder = folder;
        put("pupils.csv", PUPILS)
                .put("calendar.csv", CALENDAR)
                .put("codes.csv", CODES)
                .put("marks.csv", HEADER);
    }

    CsvFolder put(String file, String text) {
        return put(file, text, StandardCharsets.UTF_8);
    }

    CsvFolder put(String file, String text, Charset charset) {
        try {
            Files.write(folder.resolve(file), text.getBytes(charset));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CsvFolder marks(String rows) {
        return put("marks.csv", HEADER + rows);
    }

    Loaded<Register> read() {
        return CsvRegister.in(folder).read();
    }

    Loaded<Register> read(CsvFormat format) {
        return CsvRegister.in(folder).as(format).read();
    }

    /** The marks that count, as {@code pupil date start code}. */
    static List<String> counted(Register register) {
        return register.timelines(TimelinePolicy.standard())
                .flatMap(timeline -> IntStream.range(0, timeline.series().size())
                        .mapToObj(i -> timeline.pupil().id() + " "
                                + shown(timeline.series().mark(i))))
                .toList();
    }

    private static String shown(Mark mark) {
        return mark.date() + " " + mark.start() + " " + mark.code().value();
    }

    /** The failures, as {@code file:line pupil reason value}. */
    static List<String> failures(Loaded<Register> loaded) {
        return loaded.failures().stream().map(CsvFolder::shown).toList();
    }

    private static String shown(Failure failure) {
        return failure.place() + " " + failure.subject() + " "
                + failure.reason().id() + " " + failure.value();
    }
}
