package nl.aanwezig.core.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureTest {
    private static final Failure UNKNOWN =
            new Failure(FailureReason.UNKNOWN_CODE, new Failure.Place("marks.csv", 12), "kim", "Q");

    @Test
    void a_message_names_place_reason_value_and_pupil_and_then_advises() {
        assertEquals(
                "marks.csv:12: unknown-code (Q) of pupil kim\nMaybe the code is new: add it to the code book.",
                UNKNOWN.message());
    }

    @Test
    void a_source_without_lines_is_named_alone() {
        Failure failure = new Failure(FailureReason.DUPLICATE, new Failure.Place("event-service", 0), "", "row 7");

        assertTrue(failure.message().startsWith("event-service: duplicate (row 7)\n"));
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_a_kebab_case_id_and_advice_of_one_sentence(FailureReason reason) {
        assertTrue(reason.id().matches("[a-z]+(-[a-z]+)*"), reason.id());
        assertTrue(reason.advice().matches("Maybe [^\n]+\\."), reason.advice());
    }

    @Test
    void to_string_leaks_neither_pupil_nor_value() {
        Failure failure = new Failure(
                FailureReason.UNKNOWN_PUPIL, new Failure.Place("marks.csv", 3), "CANARY-pupil", "CANARY-value");

        assertEquals("Failure[unknown-pupil at marks.csv:3]", failure.toString());
        assertFalse(new Loaded<>("good rows", List.of(failure)).toString().contains("CANARY"));
    }

    @Test
    void loaded_keeps_its_own_copy_of_the_failures() {
        List<Failure> failures = new ArrayList<>(List.of(UNKNOWN));
        Loaded<String> loaded = new Loaded<>("good rows", failures);
        failures.clear();

        assertEquals(List.of(UNKNOWN), loaded.failures());
        assertFalse(loaded.isComplete());
        assertTrue(new Loaded<>("good rows", List.of()).isComplete());
    }

    @Test
    void unreadable_input_names_the_source_first_and_advises_on_the_second_line() {
        UnreadableInputException unreadable =
                new UnreadableInputException("marks.csv", "the file is missing", "Maybe the folder is another one.");

        assertEquals("marks.csv: the file is missing\nMaybe the folder is another one.", unreadable.getMessage());
        assertEquals("marks.csv", unreadable.source());
    }

    @Test
    void unreadable_input_keeps_its_cause() {
        IllegalStateException cause = new IllegalStateException("line 3");
        UnreadableInputException unreadable =
                new UnreadableInputException("a.xml", "not well-formed", "Maybe it was cut off.", cause);

        assertEquals(cause, unreadable.getCause());
        assertEquals("a.xml: not well-formed\nMaybe it was cut off.", unreadable.getMessage());
    }
}
