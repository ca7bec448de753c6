package nl.aanwezig.mtss.side;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import nl.aanwezig.core.explain.Receipt;

/** What a profile was made with. */
final class ProfileReceipt {
    private static final int DIGITS = 16;

    private ProfileReceipt() {}

    static Receipt of(TierProfile profile) {
        Receipt severity = profile.severity().receipt();
        Hasher hasher = Hashing.sha256().newHasher();
        text(hasher, severity.rule());
        text(hasher, severity.version());
        text(hasher, severity.digest());
        // Records of numbers, words and codes: their text differs whenever they do, and holds nothing of a child.
        text(hasher, profile.combination().toString());
        text(hasher, profile.stage().map(Stage::code).orElse(""));
        profile.recorded().forEach((side, recordings) -> {
            text(hasher, side.code());
            recordings.forEach(recording -> text(hasher, Canonical.of(recording)));
        });
        profile.decisions().forEach(decision -> text(hasher, Canonical.of(decision)));
        String digest = hasher.hash().toString().substring(0, DIGITS);
        return profile.combination() instanceof CombinationPolicy.Own own
                ? new Receipt(own.id(), own.version(), profile.date(), digest)
                : new Receipt(severity.rule(), severity.version(), profile.date(), digest);
    }

    private static void text(Hasher hasher, String text) {
        hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
    }
}
