package nl.aanwezig.examples.schoolyear.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page as XML, and what every page of ours must be. */
public final class ParsedPage {
    private final String html;
    private final Document page;

    private ParsedPage(String html, Document page) {
        this.html = html;
        this.page = page;
    }

    public static ParsedPage of(String html) {
        try {
            return new ParsedPage(
                    html,
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(html))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The page is not well-formed: " + e.getMessage(), e);
        }
    }

    public String text() {
        return page.getDocumentElement().getTextContent();
    }

    public Element root() {
        return page.getDocumentElement();
    }

    public List<Element> all(String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    public long withId(String tag, String id) {
        return all(tag).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .count();
    }

    /** Every picture that is not decoration has a title and a description; returns how many there are. */
    public int describedPictures() {
        int described = 0;
        for (Element picture : all("svg")) {
            if (!picture.hasAttribute("aria-hidden")) {
                described++;
                assertEquals("img", picture.getAttribute("role"));
                assertFalse(picture.getAttribute("aria-label").isBlank());
                assertFalse(words(picture, "title").isBlank());
                assertFalse(words(picture, "desc").isBlank());
                assertEquals(1, withId("desc", picture.getAttribute("aria-describedby")));
            }
        }
        return described;
    }

    /** No script, no network, and every fill that is named is there. */
    public ParsedPage standsOnItsOwn() {
        for (String outside :
                List.of("http:", "https:", "src=", "@import", "<script", "<link", "onload=", "javascript:")) {
            assertFalse(html.contains(outside), outside);
        }
        Pattern.compile("url\\(([^)]*)\\)")
                .matcher(html)
                .results()
                .map(match -> match.group(1).substring(1))
                .forEach(target -> assertEquals(1, withId("pattern", target), target));
        return this;
    }

    /** Where the links of the page lead. */
    public List<String> links() {
        return all("a").stream().map(link -> link.getAttribute("href")).toList();
    }

    private static String words(Element picture, String tag) {
        return picture.getElementsByTagName(tag).item(0).getTextContent();
    }
}
