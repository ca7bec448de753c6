package nl.aanwezig.adapter.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.aanwezig.core.failure.UnreadableInputException;

/** The bytes of a policy file as text: UTF-8 without a byte order mark, and no more than a policy can need. */
final class FileText {
    /** A policy takes a few thousand bytes. */
    private static final int LARGEST = 1 << 20;

    private FileText() {}

    static String of(String source, Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableInputException(
                    source, "there is no such file", "Maybe the path is meant from another folder.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(source, in);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    source, "it cannot be read", "Maybe another program holds it, or you may not read it.", e);
        }
    }

    static String of(String source, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableInputException(
                    source,
                    "it is larger than " + LARGEST + " bytes",
                    "Maybe it is another file: a policy takes a few thousand.");
        }
        return decoded(source, bytes);
    }

    private static String decoded(String source, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean isBroken = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        text.flip();
        if (isBroken) {
            String before = text.toString();
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            throw new RefusedPolicyException(List.of(new Problem(
                    source,
                    line,
                    column,
                    "",
                    "",
                    "from here on the file is no UTF-8.",
                    "Maybe the editor saved it in another encoding, such as Windows-1252 or UTF-16.")));
        }
        return text.toString();
    }
}
