package nl.aanwezig.adapter.edfi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.SplittableRandom;
import nl.aanwezig.core.failure.UnreadableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileXmlTest {
    private static final String OPEN = "<Interchange xmlns=\"http://ed-fi.org/5.2.0\">";
    private static final String CLOSE = "</Interchange>";

    @TempDir
    Path folder;

    private UnreadableInputException refused(String xml) {
        Xml.write(folder, "Bad.xml", xml);
        UnreadableInputException refusal = assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThrows(
                        UnreadableInputException.class, () -> EdFi.in(folder).interchange()));
        String[] lines = String.valueOf(refusal.getMessage()).split("\n", -1);
        assertEquals(2, lines.length, refusal.getMessage());
        assertTrue(lines[0].startsWith("Bad.xml: line "), lines[0]);
        assertTrue(lines[1].startsWith("Maybe "), lines[1]);
        return refusal;
    }

    private void refusedAsDoctype(String doctype, String body) {
        UnreadableInputException refusal = refused("<?xml version=\"1.0\"?>\n" + doctype + "\n" + OPEN + body + CLOSE);
        assertTrue(String.valueOf(refusal.getMessage()).contains("it holds a DOCTYPE"), refusal.getMessage());
    }

    @Test
    void an_external_entity_is_refused_and_never_fetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        refusedAsDoctype(
                "<!DOCTYPE i [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>",
                "<Student><StudentUniqueId>&x;</StudentUniqueId></Student>");
    }

    @Test
    void a_parameter_entity_is_refused() throws IOException {
        Path dtd = Files.writeString(folder.resolve("evil.dtd"), "<!ENTITY x \"y\">");
        refusedAsDoctype("<!DOCTYPE i [<!ENTITY % p SYSTEM \"" + dtd.toUri() + "\"> %p;]>", "");
    }

    @Test
    void an_external_dtd_is_refused() {
        refusedAsDoctype("<!DOCTYPE i SYSTEM \"" + folder.resolve("none.dtd").toUri() + "\">", "");
        refusedAsDoctype("<!DOCTYPE i PUBLIC \"-//X//Y\" \"http://localhost:1/none.dtd\">", "");
    }

    @Test
    void a_billion_laughs_are_refused() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE i [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            doctype.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        refusedAsDoctype(doctype + "]>", "<Student><StudentUniqueId>&l9;</StudentUniqueId></Student>");
    }

    @Test
    void a_quadratic_blow_up_is_refused() {
        refusedAsDoctype(
                "<!DOCTYPE i [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>",
                "<Student><StudentUniqueId>" + "&a;".repeat(10_000) + "</StudentUniqueId></Student>");
    }

    @Test
    void an_undeclared_entity_is_refused() {
        refused(OPEN + "<Student><StudentUniqueId>&nobody;</StudentUniqueId></Student>" + CLOSE);
    }

    @Test
    void an_inclusion_is_never_followed() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "p9");
        Xml.interchange(
                folder,
                "Include.xml",
                "<Student><StudentUniqueId>p1<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" parse=\"text\""
                        + " href=\"" + other.toUri() + "\"/></StudentUniqueId></Student>");
        assertFalse(EdFi.in(folder).interchange().toString().contains("p9"));
    }

    @Test
    void depth_is_bounded() {
        refused(OPEN + "<a>".repeat(100_000) + "</a>".repeat(100_000) + CLOSE);
        refused(OPEN + "<Student>" + "<a>".repeat(100_000));
    }

    @Test
    void a_value_or_record_without_end_is_refused() {
        refused(OPEN + "<Student><StudentUniqueId>" + "p".repeat(2_000_000) + "</StudentUniqueId></Student>" + CLOSE);
        refused(OPEN + "<Student>" + "<A>x</A>".repeat(20_000) + "</Student>" + CLOSE);
    }

    @Test
    void another_namespace_or_none_is_refused() {
        refused("<Interchange xmlns=\"http://ed-fi.example/5.2.0\"/>");
        refused("<Interchange/>");
        refused("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>");
    }

    @Test
    void other_files_than_xml_are_refused() {
        refused("");
        refused("student,school\np1,s1\n");
        refused("<?xml version=\"1.0\" encoding=\"no-such-encoding\"?>" + OPEN + CLOSE);
        refused(OPEN + "<Student><StudentUniqueId>\u0000</StudentUniqueId></Student>" + CLOSE);
    }

    @Test
    void a_file_that_is_cut_off_anywhere_gives_no_row() throws IOException {
        String whole = OPEN + "\n" + Xml.event("p1", "s1", "2021-08-23", "Tardy") + "\n" + CLOSE;
        for (int length = 0; length < whole.length(); length++) {
            refused(whole.substring(0, length));
        }
        Xml.write(folder, "Bad.xml", "\uFEFF" + whole.replace("\n", "\r\n"));
        assertEquals(
                1,
                EdFi.in(folder)
                        .interchange()
                        .value()
                        .all(Entity.SchoolAttendance.class)
                        .size());
    }

    @Test
    void damaged_bytes_are_read_or_refused_and_nothing_else() throws IOException {
        byte[] whole = (OPEN
                        + Xml.event("p1", "s1", "2021-08-23", "Tardy", "0.5")
                        + Xml.student("p1", "2010-02-03")
                        + CLOSE)
                .getBytes(StandardCharsets.UTF_8);
        for (long seed = 0; seed < 3_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] damaged = Arrays.copyOf(whole, whole.length);
            for (int i = random.nextInt(1, 4); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Files.write(folder.resolve("Bad.xml"), damaged);
            try {
                EdFi.in(folder).interchange();
            } catch (UnreadableInputException expected) {
                String message = String.valueOf(expected.getMessage());
                assertTrue(message.matches("(?s)Bad.xml: line [1-9][0-9]*: .*\nMaybe .*"), "seed " + seed + message);
            }
        }
    }

    @Test
    void byte_order_marks_and_declared_encodings_are_read() throws IOException {
        String body = OPEN + Xml.student("caf\u00E9", "2010-02-03") + CLOSE;
        assertReads("\uFEFF" + body, StandardCharsets.UTF_8);
        assertReads(body, StandardCharsets.UTF_16);
        assertReads("<?xml version=\"1.0\" encoding='windows-1252'?>" + body, Charset.forName("windows-1252"));
        assertReads("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + body, StandardCharsets.UTF_8);
    }

    private void assertReads(String xml, Charset charset) throws IOException {
        Files.write(folder.resolve("Good.xml"), xml.getBytes(charset));
        assertEquals(
                "caf\u00E9",
                EdFi.in(folder)
                        .interchange()
                        .value()
                        .all(Entity.Student.class)
                        .get(0)
                        .id()
                        .value());
    }

    @Test
    void a_folder_without_xml_or_no_folder_is_refused() {
        EdFi empty = EdFi.in(folder);
        EdFi missing = EdFi.in(folder.resolve("missing"));
        assertThrows(UnreadableInputException.class, empty::read);
        assertThrows(UnreadableInputException.class, missing::read);
    }
}
