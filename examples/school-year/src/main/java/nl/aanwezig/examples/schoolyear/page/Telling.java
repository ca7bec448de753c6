package nl.aanwezig.examples.schoolyear.page;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.examples.schoolyear.html.Markup;

/** Tells findings in one language: each sentence its own paragraph or item, so that a voice pauses where a reader would. */
public final class Telling {
    private final Markup page;
    private final Language language;

    private final int level;

    /** With headings of sections at the second level. */
    public Telling(Markup page, Language language) {
        this(page, language, 2);
    }

    private Telling(Markup page, Language language, int level) {
        this.page = page;
        this.language = language;
        this.level = level;
    }

    /** The same, one level of headings deeper. */
    public Telling below() {
        return new Telling(page, language, level + 1);
    }

    /** The page that is told. */
    public Markup page() {
        return page;
    }

    /** The language in which it is told. */
    public Language language() {
        return language;
    }

    /** A phrase without places in that language. */
    public String in(Phrase phrase) {
        return phrase.in(language);
    }

    /** A phrase in that language, its places filled. */
    public String in(Phrase phrase, Map<String, Object> values) {
        return Finding.of(phrase, values).in(language);
    }

    /** Opens a section that is called by its heading. */
    public Telling open(String id, Phrase heading) {
        page.open("section", "aria-labelledby", id).element("h" + level, in(heading), "id", id);
        return this;
    }

    /** Closes a section. */
    public Telling close() {
        page.close().line();
        return this;
    }

    /** A heading inside a section. */
    public Telling heading(Phrase heading) {
        page.element("h" + (level + 1), in(heading));
        return this;
    }

    /** A paragraph. */
    public Telling say(Phrase phrase) {
        return say(phrase, ImmutableMap.of());
    }

    /** A paragraph, its places filled. */
    public Telling say(Phrase phrase, Map<String, Object> values) {
        page.element("p", in(phrase, values));
        return this;
    }

    /** A paragraph, with long lists told short. */
    public Telling say(Finding finding) {
        page.element("p", Heard.of(finding).in(language));
        return this;
    }

    /** An item for each finding. */
    public Telling list(Collection<Finding> findings) {
        return items(
                "ul",
                findings.stream().map(finding -> Heard.of(finding).in(language)).toList());
    }

    /** A list of this kind of element; nothing when there are no sentences. */
    public Telling items(String tag, List<String> sentences) {
        if (!sentences.isEmpty()) {
            page.open(tag);
            sentences.forEach(
                    sentence -> page.element("li", sentence.startsWith("- ") ? sentence.substring(2) : sentence));
            page.close().line();
        }
        return this;
    }
}
