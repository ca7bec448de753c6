package nl.aanwezig.examples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class SuiteTest {
    private final Suite suite = Suite.named("example");

    private String printed(Runnable action) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(terminal);
        }
        return bytes.toString(StandardCharsets.UTF_8).strip();
    }

    @Test
    void one_line_tells_how_a_suite_went() {
        suite.check("a", 1, 1);
        suite.check("b", "x", "x");
        assertEquals("suite=example passed=2 failed=0 unsupported=0", printed(suite::finish));
    }

    @Test
    void a_failed_case_fails_the_suite_after_the_line() {
        suite.check("the case", 1, 2);
        String line = printed(() -> {
            AssertionFailedError failure = assertThrows(AssertionFailedError.class, suite::finish);
            assertTrue(String.valueOf(failure.getMessage()).contains("the case: expected 1 but was 2"));
        });
        assertEquals("suite=example passed=0 failed=1 unsupported=0", line);
    }

    @Test
    void an_unsupported_item_that_is_not_listed_fails_the_suite() {
        suite.check("a", 1, 1);
        suite.unsupported("rule x");
        String line = printed(() -> assertThrows(AssertionFailedError.class, suite::finish));
        assertEquals("suite=example passed=1 failed=0 unsupported=1", line);
    }

    @Test
    void a_suite_without_cases_fails() {
        assertEquals(
                "suite=example passed=0 failed=0 unsupported=0",
                printed(() -> assertThrows(AssertionFailedError.class, suite::finish)));
    }
}
