package nl.aanwezig.adapter.verzuimregister;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Ids that come out the same for the same message: nothing has to be remembered to try again. */
final class MessageIds {
    private static final int LENGTH = 32;

    private MessageIds() {}

    /**
     * @param entry what is on file; how many messages were answered before tells this one from an equal one of last month
     * @param what the message does
     * @param content what it says; empty when nothing
     */
    static String of(Outgoing entry, String what, String content) {
        NoticeRef notice = entry.notice();
        List<String> parts = List.of(
                notice.pupil().value(),
                notice.school().value(),
                Integer.toString(notice.number()),
                entry.sender().value(),
                Integer.toString(entry.messages()),
                what,
                content);
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256.\nMaybe a security provider was taken out.", e);
        }
    }
}
