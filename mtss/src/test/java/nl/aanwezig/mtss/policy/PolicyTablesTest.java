package nl.aanwezig.mtss.policy;

import java.util.stream.Collectors;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.mtss.PolicyTable;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;

/** Every shipped policy as people read it: names, versions, bands, bounds, what counts, what must have been seen. */
class PolicyTablesTest {
    @Test
    void what_was_released_reads_as_it_did() {
        Golden.assertMatches("golden/shipped-policies.nl.txt", tables(Language.DUTCH));
        Golden.assertMatches("golden/shipped-policies.en.txt", tables(Language.ENGLISH));
    }

    private static String tables(Language language) {
        return Policies.all().stream()
                .map(policy -> PolicyTable.of(policy).in(language))
                .collect(Collectors.joining("\n"));
    }
}
