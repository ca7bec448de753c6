package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.mtss.instrument.InstrumentResult;

/** What somebody goes by who records something of a pupil: a conversation, an instrument, something of the user's own naming. */
public sealed interface Basis {
    /** A conversation with pupil, carers or both. */
    Basis CONVERSATION = new Named("conversation", new Phrase("een gesprek", "a conversation"));

    /** What was seen at school. */
    Basis OBSERVATION = new Named("observation", new Phrase("waarneming op school", "observation at school"));

    /** A report by somebody who may share it. */
    Basis REPORT = new Named("report", new Phrase("een verslag", "a report"));

    /** In kebab case, or the code of an instrument. */
    String code();

    /** As it stands after "on the basis of". */
    Finding shown();

    /** The form that a result comes from. The scores are not kept: who may see them is another question. */
    static Basis of(InstrumentResult result) {
        return new Instrument(
                result.code(), result.version(), result.informant().name(), result.date());
    }

    /**
     * A basis by name.
     *
     * @param code in kebab case, not blank
     * @param name as it stands after "on the basis of"
     */
    record Named(String code, Phrase name) implements Basis {
        /**
         * Checks the code.
         *
         * @throws IllegalArgumentException when it is blank
         */
        public Named {
            checkArgument(!code.isBlank(), "A basis has no code.\nMaybe write its name in kebab case.");
        }

        @Override
        public Finding shown() {
            return Finding.of(name, Map.of());
        }
    }

    /**
     * An instrument that somebody filled in.
     *
     * @param code of the instrument, not blank
     * @param version of the instrument or its key
     * @param informant who filled it in
     * @param date when
     */
    record Instrument(String code, String version, Phrase informant, LocalDate date) implements Basis {
        private static final Phrase SHOWN = new Phrase(
                "de {code} ({version}) die {informant} op {date} invulde",
                "the {code} ({version}) that {informant} filled in on {date}");

        /**
         * Checks the code.
         *
         * @throws IllegalArgumentException when it is blank
         */
        public Instrument {
            checkArgument(!code.isBlank(), "An instrument has no code.\nMaybe its short name, such as SNACK.");
        }

        @Override
        public Finding shown() {
            return Finding.of(SHOWN, Map.of("code", code, "version", version, "informant", informant, "date", date));
        }
    }
}
