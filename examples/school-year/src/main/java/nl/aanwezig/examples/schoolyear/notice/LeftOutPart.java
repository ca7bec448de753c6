package nl.aanwezig.examples.schoolyear.notice;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.aanwezig.core.explain.Amount;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.html.HtmlTable;
import nl.aanwezig.examples.schoolyear.page.Telling;

/** Which weeks, which were skipped, what did not count in these days, and from when counting starts anew. */
final class LeftOutPart {
    private static final Phrase HEADING = new Phrase("Wat telt en wat niet", "What counts and what does not");
    private static final Phrase CAPTION =
            new Phrase("Niet meegeteld van {begin} t/m {end}", "Not counted from {begin} to {end}");
    private static final Phrase NOTHING = new Phrase(
            "Van {begin} t/m {end} is niets buiten de telling gelaten behalve wat is bijgewoond.",
            "From {begin} to {end} nothing was left out but what was attended.");
    private static final Phrase CODE = new Phrase("Code", "Code");
    private static final Phrase COUNT = new Phrase("Aantal", "How many");
    private static final Phrase WHY = new Phrase("Waarom niet", "Why not");
    private static final Phrase AUTHORISED = new Phrase(
            "geldige reden: geoorloofd afwezig (art. 11 Leerplichtwet 1969)",
            "a valid reason: authorised (art. 11 Leerplichtwet 1969)");
    private static final Phrase OPEN = new Phrase(
            "de school heeft nog niet beoordeeld of er een geldige reden was",
            "the school has not judged yet whether there was a valid reason");
    private static final Phrase LATE = new Phrase("te laat: de les is bijgewoond", "late: the lesson was attended");
    private static final Phrase UNRECORDED = new Phrase(
            "niet geregistreerd: dat is niet aanwezig en niet afwezig",
            "not recorded: that is neither present nor absent");
    private static final Phrase NOT_REQUIRED = new Phrase("de les ging niet door", "there was no lesson to attend");

    private LeftOutPart() {}

    static void tell(Telling telling, NoticeStory story) {
        Notice notice = story.notice();
        telling.open("weeks-told", HEADING);
        telling.list(notice.why().findings().stream()
                .skip(1)
                .filter(finding -> finding.evidence().isEmpty())
                .toList());
        MarkSeries series = story.timeline().series();
        Map<Code, Integer> codes =
                new TreeMap<>(Comparator.comparing(Code::value).thenComparing(LeftOutPart::order));
        series.packed(DateSpan.of(notice.begin(), notice.end()))
                .mapToObj(series::code)
                .filter(code -> reason(code).isPresent())
                .forEach(code -> codes.merge(code, 1, Integer::sum));
        Map<String, Object> span = Map.of("begin", notice.begin(), "end", notice.end());
        if (codes.isEmpty()) {
            telling.say(NOTHING, span).close();
            return;
        }
        HtmlTable table = HtmlTable.open(
                telling.page(), telling.in(CAPTION, span), telling.in(CODE), telling.in(COUNT), telling.in(WHY));
        codes.forEach((code, count) -> table.row(
                code.value().isEmpty() ? "–" : code.value(),
                Finding.of(new Phrase("{n}", "{n}"), Map.of("n", new Amount(Ratio.of(count), series.unit())))
                        .in(telling.language()),
                telling.in(reason(code).orElseThrow()) + LessonsPart.category(code)));
        table.close();
        telling.close();
    }

    private static String order(Code code) {
        return code.presence() + " " + code.standing() + " " + code.category();
    }

    /** Why a mark with this code does not count; empty for one that was attended, and for one that does count. */
    private static Optional<Phrase> reason(Code code) {
        return switch (code.presence()) {
            case PRESENT -> Optional.empty();
            case LATE -> Optional.of(LATE);
            case NOT_REQUIRED -> Optional.of(NOT_REQUIRED);
            case UNRECORDED -> Optional.of(UNRECORDED);
            case ABSENT, PART -> absent(code.standing().orElse(Standing.OPEN));
        };
    }

    private static Optional<Phrase> absent(Standing standing) {
        return switch (standing) {
            case AUTHORISED -> Optional.of(AUTHORISED);
            case OPEN -> Optional.of(OPEN);
            case UNAUTHORISED -> Optional.empty();
        };
    }
}
