package nl.aanwezig.examples.schoolyear.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.school.PupilId;
import org.junit.jupiter.api.Test;

class PageNamesTest {
    @Test
    void a_plain_reference_is_its_own_name() {
        PageNames names = names("po00031", "A_b-9");
        assertEquals(Optional.of("po00031.html"), names.file(new PupilId("po00031")));
        assertEquals(Optional.of("pupils/A_b-9.html"), names.link(new PupilId("A_b-9")));
        assertEquals(Optional.empty(), names.link(new PupilId("other")));
    }

    @Test
    void whatever_a_reference_holds_its_name_stays_in_the_folder_and_needs_no_escape() {
        for (String hostile : List.of(
                "../../etc/passwd",
                "..",
                ".",
                "a/b\\c",
                "C:nul",
                "a?b#c%20d",
                "\"><script>",
                "zoë 🎈",
                "a\u0000b\n",
                "x".repeat(5_000),
                "é".repeat(300))) {
            String name = names(hostile).file(new PupilId(hostile)).orElseThrow();
            assertTrue(name.matches("[A-Za-z0-9_~-]{1,140}\\.html"), name);
        }
        assertEquals(Optional.of("~2e~2e~2fa.html"), names("../a").file(new PupilId("../a")));
    }

    @Test
    void names_that_a_file_system_would_mix_up_are_told_apart() {
        String[] references = {
            "kim", "KIM", "Kim", "a b", "a~20b", "x".repeat(500), "x".repeat(501), "\uD800", "\uDBFF", "?"
        };
        PageNames names = names(references);
        Set<String> files = new HashSet<>();
        for (String reference : references) {
            files.add(names.file(new PupilId(reference)).orElseThrow().toLowerCase(Locale.ROOT));
        }
        assertEquals(references.length, files.size());
        assertEquals(references.length, names.size());
    }

    private static PageNames names(String... references) {
        return PageNames.of(Arrays.stream(references).map(PupilId::new).toList());
    }
}
