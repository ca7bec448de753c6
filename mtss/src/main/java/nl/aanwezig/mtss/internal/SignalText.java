package nl.aanwezig.mtss.internal;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.signal.Ground;

/** What every signal says after what it found: where its rule is written, and that it decides nothing. */
public final class SignalText {
    private static final Phrase GROUND = new Phrase("Bron: {ground}.", "Source: {ground}.");
    private static final Phrase LOOK = new Phrase(
            "Dit is een aanleiding om samen te kijken, geen oordeel. Mensen beslissen.",
            "This is a reason to look together, not a verdict. People decide.");
    private static final Phrase UNKNOWN = new Phrase(
            "Niet geregistreerd, dus niet geteld en geen onderbreking: {unknown}.",
            "Not recorded, so neither counted nor an interruption: {unknown}.");

    private final List<Finding> findings = new ArrayList<>();

    /** Starts with the main finding, which holds the figures and the marks behind them. */
    public SignalText(Finding main) {
        findings.add(main);
    }

    /** Adds a sentence without values. */
    public SignalText say(Phrase phrase) {
        return say(phrase, ImmutableMap.of());
    }

    /** Adds a sentence. */
    public SignalText say(Phrase phrase, ImmutableMap<String, Object> values) {
        findings.add(Finding.of(phrase, values));
        return this;
    }

    /** Says how much was not recorded, unless it is nothing. */
    public SignalText unknown(int units) {
        return units == 0 ? this : say(UNKNOWN, ImmutableMap.of("unknown", units));
    }

    /** Ends with the ground and with what a signal is. */
    public Explanation because(Ground ground) {
        return say(GROUND, ImmutableMap.of("ground", ground)).end();
    }

    /** Ends with what a signal is. */
    public Explanation end() {
        say(LOOK);
        return new Explanation(findings);
    }
}
