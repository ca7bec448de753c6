package nl.aanwezig.adapter.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.Kipp202608;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    private static final JsonPolicies POLICIES = JsonPolicies.standard();

    @TempDir
    Path folder;

    private static String refusal(JsonPolicies policies, String text) {
        return String.valueOf(assertThrows(RefusedPolicyException.class, () -> policies.parse("x.json", text))
                .getMessage());
    }

    @Test
    void a_shipped_version_may_be_repeated_but_not_changed() {
        String text = POLICIES.write(Kipp202608.CHRONIC);
        assertEquals(text, POLICIES.write(POLICIES.parse("x.json", text)));
        assertEquals(
                "x.json:3:14: version is \"2026-08\": the policy kipp-chronic 2026-08 exists already, and says"
                        + " something else.\n"
                        + "Maybe give this one a new version: one that was released is never edited.",
                refusal(POLICIES, text.replace("\"atMost\"", "\"lessThan\"")));
        String newer = text.replace("2026-08", "2026-09").replace("\"atMost\"", "\"lessThan\"");
        assertEquals("kipp-chronic 2026-09", POLICIES.parse("x.json", newer).toString());
    }

    @Test
    void another_layout_or_order_of_fields_is_no_change() {
        String text = POLICIES.write(Kipp202608.CHRONIC)
                .replace("\n", " ")
                .replace(
                        "{ \"measure\": \"attendance-share\", \"over\": \"yearToDate\",",
                        "{ \"over\": \"yearToDate\", \"measure\": \"attendance-share\",")
                .replace("{ \"percent\": 90 }", "{ \"percent\": \"180/2\" }");
        assertEquals("kipp-chronic 2026-08", POLICIES.parse("x.json", text).toString());
    }

    @Test
    void the_versions_that_exist_are_those_that_the_caller_names() {
        String text = Refusals.rules().text();
        TierPolicy own = POLICIES.parse("x.json", text);
        JsonPolicies beside = POLICIES.beside(List.of(own));
        assertEquals("de-linde 2026-08", beside.parse("x.json", text).toString());
        assertEquals(
                "x.json:3:14: version is \"2026-08\": the policy de-linde 2026-08 exists already, and says something"
                        + " else.\n"
                        + "Maybe give this one a new version: one that was released is never edited.",
                refusal(beside, Refusals.rules().with("\"percent\": 20", "\"percent\": 20.001")));
        String changed = POLICIES.write(Kipp202608.CHRONIC).replace("\"atMost\"", "\"lessThan\"");
        assertEquals("kipp-chronic 2026-08", beside.parse("x.json", changed).toString());
    }

    @Test
    void two_files_may_not_say_different_things_under_one_version() throws IOException {
        Path one =
                Files.writeString(folder.resolve("one.json"), Refusals.rules().text());
        Path same =
                Files.writeString(folder.resolve("same.json"), Refusals.rules().text());
        Path other = Files.writeString(
                folder.resolve("other.json"), Refusals.rules().with("\"atLeast\": 6", "\"atLeast\": 7"));
        Path broken = Files.writeString(
                folder.resolve("broken.json"), Refusals.scale().with("\"tier\": 3", "\"tier\": 0"));
        Path scale =
                Files.writeString(folder.resolve("scale.json"), Refusals.scale().text());

        assertEquals(
                List.of("de-linde 2026-08", "de-regio 2026-08", "de-linde 2026-08"),
                POLICIES.readAll(List.of(one, scale, same)).stream()
                        .map(TierPolicy::toString)
                        .toList());
        RefusedPolicyException refusal =
                assertThrows(RefusedPolicyException.class, () -> POLICIES.readAll(List.of(one, other, broken)));
        assertEquals(
                other + ":3:14: version is \"2026-08\": the policy de-linde 2026-08 exists already in " + one
                        + ", and says something else.\n"
                        + "Maybe give this one a new version: one that was released is never edited.\n"
                        + broken + ":9:32: scale.bands[0].tier is 0: it is no whole number from 1 to 99.\n"
                        + "Maybe it has quotes or decimals that it should not have.",
                refusal.getMessage());
        assertEquals(2, refusal.problems().size());
    }
}
