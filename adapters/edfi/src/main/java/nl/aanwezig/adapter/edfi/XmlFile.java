package nl.aanwezig.adapter.edfi;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.aanwezig.core.failure.UnreadableInputException;
import org.jspecify.annotations.Nullable;

/**
 * Streams the records of one interchange file; memory does not grow with the file.
 *
 * <p>A file is read to its end or refused whole. Where no mark means present, the half that was read would turn the absences of
 * the other half into presence, and nobody would notice. So a cut-off file gives no row at all.
 */
final class XmlFile {
    private static final String NAMESPACE = "http://ed-fi.org/";
    private static final int MAX_DEPTH = 100;
    private static final int MAX_TEXT = 10_000;
    private static final int MAX_LEAVES = 10_000;

    private final String source;
    private final XMLStreamReader reader;
    private final Set<String> wanted;
    private final StringBuilder path = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private @Nullable XmlRecord record;
    private int depth;
    private boolean leaf;

    private XmlFile(String source, XMLStreamReader reader, Set<String> wanted) {
        this.source = source;
        this.reader = reader;
        this.wanted = wanted;
    }

    /**
     * Reads a file.
     *
     * @param wanted local names of the records to pass on; others are skipped
     * @throws UnreadableInputException when the file is missing, no well-formed XML, of another namespace, or refused as unsafe
     */
    static void read(Path file, Set<String> wanted, Consumer<XmlRecord> sink) {
        String source = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file);
                Reader text = XmlText.decode(in)) {
            new XmlFile(source, hardened().createXMLStreamReader(text), wanted).stream(sink);
        } catch (XMLStreamException e) {
            throw malformed(source, 1, e);
        } catch (UnsupportedCharsetException e) {
            throw new UnreadableInputException(
                    source,
                    "line 1: it declares the unknown encoding " + e.getCharsetName(),
                    "Maybe UTF-8 was meant.",
                    e);
        } catch (IOException e) {
            throw new UnreadableInputException(
                    source, "it cannot be read", "Maybe another program holds it, or you may not read it.", e);
        }
    }

    private static XMLInputFactory hardened() {
        // The JDK's own one: another on the class path might not know these properties.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing is fetched from outside the file");
        });
        return factory;
    }

    private void stream(Consumer<XmlRecord> sink) {
        try {
            readAll(sink);
        } catch (XMLStreamException e) {
            // A broken character comes without a line; the last one that was reached is near.
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw malformed(source, line > 0 ? line : reader.getLocation().getLineNumber(), e);
        }
    }

    private static UnreadableInputException malformed(String source, int line, XMLStreamException cause) {
        return new UnreadableInputException(
                source,
                "line " + Math.max(1, line) + ": the XML is not well-formed or ends too early",
                "Maybe the file was cut off. Half of it would hide absences, so none of it is used.",
                cause);
    }

    private void readAll(Consumer<XmlRecord> sink) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end(sink);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.DTD ->
                    throw refused(
                            "a DOCTYPE",
                            "Maybe another tool added it: an interchange needs none, and it can make a reader fetch or"
                                    + " unfold what it should not.");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw refused(
                            "an entity that XML itself does not know", "Maybe an ampersand was not written as &amp;.");
                default -> {
                    // Comments, processing instructions and the end of the document carry nothing.
                }
            }
        }
    }

    private void start() {
        String name = reader.getLocalName();
        depth++;
        if (depth == 1) {
            checkNamespace(reader.getNamespaceURI());
        } else if (depth > MAX_DEPTH) {
            throw refused(
                    "elements nested deeper than " + MAX_DEPTH,
                    "Maybe the file was made to exhaust a reader: an interchange needs less than 20.");
        } else if (depth == 2) {
            record = wanted.contains(name)
                    ? new XmlRecord(name, reader.getLocation().getLineNumber())
                    : null;
            path.setLength(0);
        } else if (record != null) {
            path.append(path.length() == 0 ? "" : "/").append(name);
        }
        text.setLength(0);
        leaf = true;
    }

    private void checkNamespace(@Nullable String namespace) {
        if (namespace == null || !namespace.startsWith(NAMESPACE)) {
            throw refused(
                    "a root that is not in an Ed-Fi namespace",
                    "Maybe the file belongs to another standard: the namespace should begin with " + NAMESPACE + ".");
        }
    }

    private void characters() {
        if (record == null || depth < 3) {
            return;
        }
        if (text.length() + reader.getTextLength() > MAX_TEXT) {
            throw refused(
                    "a value of more than " + MAX_TEXT + " characters",
                    "Maybe the file was made to exhaust a reader: no value of an attendance record is that long.");
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    private void end(Consumer<XmlRecord> sink) {
        XmlRecord current = record;
        if (current != null && depth == 2) {
            sink.accept(current);
            record = null;
        } else if (current != null) {
            String value = text.toString().strip();
            if (leaf && !value.isEmpty()) {
                current.add(path.toString(), value);
            }
            if (current.size() > MAX_LEAVES) {
                throw refused(
                        "a record of more than " + MAX_LEAVES + " values", "Maybe the end of the record is missing.");
            }
            path.setLength(Math.max(0, path.lastIndexOf("/")));
        }
        depth--;
        leaf = false;
        text.setLength(0);
    }

    private UnreadableInputException refused(String what, String advice) {
        return new UnreadableInputException(
                source, "line " + reader.getLocation().getLineNumber() + ": it holds " + what, advice);
    }
}
