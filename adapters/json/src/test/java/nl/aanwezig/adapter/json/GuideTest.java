package nl.aanwezig.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.aanwezig.mtss.TierPolicy;
import org.junit.jupiter.api.Test;

/** What the guide shows is true. */
class GuideTest {
    private static final Path GUIDE = Path.of("..", "..", "core", "docs", "guide", "policy-files.md");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(GUIDE))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    @Test
    void the_policies_of_the_guide_are_good() throws IOException {
        List<String> policies = blocks("json");
        assertEquals(2, policies.size());
        for (String policy : policies) {
            TierPolicy read = JsonPolicies.standard().parse("guide", policy);
            assertEquals(3, read.bands().size());
            assertEquals(List.of(), Schemas.complaints(policy));
        }
    }

    @Test
    void the_refusal_that_the_guide_shows_is_the_one_that_is_given() throws IOException {
        String spoiled = blocks("json")
                .get(0)
                .replace("absence-share\", \"over\": {", "absense-share\", \"over\": {")
                .replace("otherwise", "othervise");
        String message = String.valueOf(assertThrows(
                        RefusedPolicyException.class,
                        () -> JsonPolicies.standard().parse("de-linde.json", spoiled))
                .getMessage());
        assertTrue(blocks("").contains(message + "\n"), message);
    }

    @Test
    void every_field_stands_in_the_guide() throws IOException {
        String guide = Files.readString(GUIDE);
        for (Shape shape : Shape.values()) {
            for (String field : shape.fields()) {
                boolean isNamed = guide.contains("\"" + field + "\"") || guide.contains("`" + field + "`");
                assertTrue(isNamed, field);
            }
        }
    }
}
