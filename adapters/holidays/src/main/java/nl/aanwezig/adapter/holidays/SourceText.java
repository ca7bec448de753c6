package nl.aanwezig.adapter.holidays;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.aanwezig.core.failure.UnreadableInputException;

/** The text of a file, which must be small: a table of holidays has hundreds of rows. */
final class SourceText {
    private static final int LARGEST = 4 << 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a decoder writes for bytes that are no UTF-8. */
    static final String UNDECODED = "\uFFFD";

    private SourceText() {}

    /** The text in UTF-8, without its byte order mark. */
    static String of(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new UnreadableInputException(
                    name, "there is no such file", "Maybe the folder is another, or the file has another name.");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UnreadableInputException(name, "cannot be read", "Maybe it is open elsewhere.", e);
        }
        if (bytes.length > LARGEST) {
            throw new UnreadableInputException(
                    name, "it is larger than " + LARGEST + " bytes", "Maybe it is no table of holidays.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
