package nl.aanwezig.examples.schoolyear;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.mtss.Band;

/** The why of a few pupils, for a mentor: one from each band, one of whom nothing can be said, and who has most notices. */
final class Explanations {
    private static final int NOTICES_SHOWN = 2;

    private Explanations() {}

    static String of(Results results) {
        StringBuilder page =
                new StringBuilder("# Why\n\nA few pupils, in Dutch and in English. The library computes, explains and"
                        + " proposes; people decide.\n");
        chosen(results).forEach(year -> add(page, year));
        return page.toString();
    }

    private static Set<PupilYear> chosen(Results results) {
        Set<PupilYear> chosen = new LinkedHashSet<>();
        List<String> bands = results.policy().bands().stream().map(Band::name).toList();
        bands.forEach(band -> results.years().stream()
                .filter(year -> year.decision().band().map(Band::name).equals(Optional.of(band)))
                .findFirst()
                .ifPresent(chosen::add));
        results.years().stream()
                .filter(year -> year.decision().notEvaluated().isPresent())
                .findFirst()
                .ifPresent(chosen::add);
        results.years().stream()
                .filter(year -> !year.standing().isEmpty())
                .max(Comparator.comparingInt(year -> year.standing().size()))
                .ifPresent(chosen::add);
        return chosen;
    }

    private static void add(StringBuilder page, PupilYear year) {
        page.append("\n## Pupil ")
                .append(quoted(year.decision().pupil().value()))
                .append(" at ")
                .append(quoted(year.schools()))
                .append('\n');
        for (Language language : Language.values()) {
            page.append("\n### ")
                    .append(language == Language.DUTCH ? "Nederlands" : "English")
                    .append("\n\n");
            paragraph(page, year.decision().why(), language);
            List<Notice> notices = year.standing();
            for (Notice notice : notices.subList(0, Math.min(NOTICES_SHOWN, notices.size()))) {
                page.append(language == Language.DUTCH ? "\nVoorstel tot melding:\n\n" : "\nProposal to report:\n\n");
                paragraph(page, notice.why(), language);
            }
        }
    }

    private static void paragraph(StringBuilder page, Explanation why, Language language) {
        for (String line : why.in(language).split("\n", -1)) {
            page.append(line.startsWith("- ") ? "  " : "- ").append(line).append('\n');
        }
    }

    /** A reference as it is, whatever it holds: no markup, no second line. */
    private static String quoted(String reference) {
        return "`" + reference.replaceAll("[`\\p{Cntrl}]", "?") + "`";
    }
}
