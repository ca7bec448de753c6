package nl.aanwezig.adapter.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a file that an open quote swallowed, and their second reading: one by one, each in bounded memory. */
final class SwallowedLines {
    @FunctionalInterface
    interface Reader {
        void read(String line, long number);
    }

    private final int longest;
    private final List<long[]> ranges = new ArrayList<>();
    private boolean afterCarriageReturn;

    /** Of a line that is longer than this only the start is kept. */
    SwallowedLines(int longest) {
        this.longest = longest;
    }

    /** Adds lines from one up to and including another; ranges come in the order of the file. */
    void add(long first, long last) {
        ranges.add(new long[] {first, last});
    }

    boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** Gives every swallowed line that is not empty. */
    void read(Path file, Charset charset, Reader reader) throws IOException {
        try (BufferedReader text =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding(file, charset)))) {
            Iterator<long[]> rest = ranges.iterator();
            long[] range = rest.next();
            long number = 0;
            for (String line = next(text); line != null; line = next(text)) {
                number++;
                if (number > range[1]) {
                    if (!rest.hasNext()) {
                        return;
                    }
                    range = rest.next();
                }
                if (number >= range[0] && !line.isEmpty()) {
                    reader.read(line, number);
                }
            }
        }
    }

    private @Nullable String next(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = text.read(); read >= 0; read = text.read()) {
            char next = (char) read;
            boolean endsPair = next == '\n' && afterCarriageReturn;
            afterCarriageReturn = next == '\r';
            if (endsPair) {
                continue;
            }
            if (next == '\n' || next == '\r') {
                return line.toString();
            }
            if (line.length() < longest) {
                line.append(next);
            }
        }
        return line.isEmpty() ? null : line.toString();
    }

    /** As the byte order mark says, else as the format does. */
    private static Charset encoding(Path file, Charset charset) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(2);
        }
        int mark = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            case 0xEFBB -> StandardCharsets.UTF_8;
            default -> charset;
        };
    }
}
