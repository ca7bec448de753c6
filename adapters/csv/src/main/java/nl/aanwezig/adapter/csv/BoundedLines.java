package nl.aanwezig.adapter.csv;

import java.io.BufferedReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines of a text, each in bounded memory: of a longer one only the start is kept. */
final class BoundedLines {
    private final BufferedReader text;
    private final int longest;
    private boolean afterCarriageReturn;
    private boolean isCut;

    BoundedLines(BufferedReader text, int longest) {
        this.text = text;
        this.longest = longest;
    }

    /** The next line without its end; null when there are no more. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        isCut = false;
        for (int read = text.read(); read >= 0; read = text.read()) {
            char next = (char) read;
            if (next == '\n' && afterCarriageReturn) {
                afterCarriageReturn = false;
                continue;
            }
            afterCarriageReturn = next == '\r';
            if (next == '\n' || next == '\r') {
                return line.toString();
            }
            if (line.length() < longest) {
                line.append(next);
            } else {
                isCut = true;
            }
        }
        return line.isEmpty() ? null : line.toString();
    }

    /** Whether the line that was given last was longer than it shows. */
    boolean isCut() {
        return isCut;
    }
}
