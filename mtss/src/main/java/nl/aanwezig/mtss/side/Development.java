package nl.aanwezig.mtss.side;

import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;

/**
 * The developmental level, and how it was come by.
 *
 * @param stage empty when it is not known
 * @param finding what is said of it
 */
record Development(Optional<Stage> stage, Finding finding) {
    private static final Phrase SIDE = Words.capital(Side.Computed.DEVELOPMENTAL_LEVEL.title());
    private static final Phrase SUPPLIED =
            new Phrase("{side}: {stage}, zoals de school opgeeft.", "{side}: {stage}, as the school says.");
    private static final Phrase MAPPED = new Phrase(
            "{side}: {stage}, berekend uit leeftijd en onderwijssoort met de indeling {id} ({version}). Een gepubliceerde"
                    + " indeling hiervan bestaat niet.",
            "{side}: {stage}, worked out from age and sector by the mapping {id} ({version}). No mapping of this kind is"
                    + " published.");
    private static final Phrase UNKNOWN = new Phrase(
            "{side}: niet bekend, want geboortedatum of onderwijssoort ontbreekt.",
            "{side}: not known, since birth date or sector is missing.");

    static Development supplied(Stage stage) {
        return new Development(Optional.of(stage), Finding.of(SUPPLIED, Map.of("side", SIDE, "stage", stage.name())));
    }

    static Development mapped(StageMapping mapping, Optional<Stage> stage) {
        return new Development(
                stage,
                stage.map(known -> Finding.of(
                                MAPPED,
                                Map.of(
                                        "side", SIDE,
                                        "stage", known.name(),
                                        "id", mapping.id(),
                                        "version", mapping.version())))
                        .orElseGet(() -> Finding.of(UNKNOWN, Map.of("side", SIDE))));
    }
}
