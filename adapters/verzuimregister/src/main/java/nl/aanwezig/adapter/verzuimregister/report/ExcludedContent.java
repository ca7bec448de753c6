package nl.aanwezig.adapter.verzuimregister.report;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a reason may not speak of (rule of 2015; domain reference, Dutch law 3.2). No list of words is published: what is found here are words that
 * name the subject, in Dutch and English. It is a reminder before sending and no proof that nothing else stands there.
 */
public enum ExcludedContent {
    /** Race. */
    RACE("race", "ras", "huidskleur", "etnisch\\w*", "etniciteit", "racial", "ethnic\\w*", "skin colou?r"),
    /** Political views. */
    POLITICAL_VIEW(
            "political views",
            "politieke (?:overtuiging|gezindheid|voorkeur|partij)",
            "political (?:views?|opinions?|party)",
            "stemt op"),
    /** Sex life. */
    SEX_LIFE("sex life", "(?:homo|hetero|bi)?seks\\w*", "sex life", "(?:homo|hetero|bi)?sexual\\w*"),
    /** Membership of a union. */
    UNION_MEMBERSHIP("union membership", "vakbond\\w*", "vakvereniging\\w*", "trade union", "union member\\w*");

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a pattern is immutable
    private final Pattern pattern;

    ExcludedContent(String words, String... stems) {
        this.words = words;
        this.pattern = Pattern.compile(
                "(?<!\\w)(?:" + String.join("|", stems) + ")(?!\\w)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** For messages. */
    String words() {
        return words;
    }

    /** The subjects that a text names. */
    public static Set<ExcludedContent> in(String text) {
        Set<ExcludedContent> found = EnumSet.noneOf(ExcludedContent.class);
        for (ExcludedContent content : values()) {
            if (content.pattern.matcher(text).find()) {
                found.add(content);
            }
        }
        return found;
    }
}
