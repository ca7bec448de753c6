package nl.aanwezig.core.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Counting.Treatment;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.quantity.Bound;

/** What a counting counts, in words: "whole days, missed from 50 per cent of the day on; of those, without a valid reason". */
final class CountingWording {
    private final Language language;
    private final Wording wording;

    private CountingWording(Language language) {
        this.language = language;
        this.wording = new Wording(language);
    }

    static String of(Counting counting, Language language) {
        return new CountingWording(language).words(counting);
    }

    private String words(Counting counting) {
        List<String> parts = new ArrayList<>();
        parts.add(base(counting.base()));
        counting.late().ifPresent(rule -> parts.add(choose("te laat telt ", "late counts ") + part(rule)));
        if (!counting.standings().isEmpty()) {
            parts.add(choose("alleen ", "only ")
                    + counting.standings().stream().sorted().map(this::standing).collect(Collectors.joining(", ")));
        }
        if (!counting.categories().isEmpty()) {
            parts.add(choose("alleen ", "only ") + names(List.copyOf(counting.categories())));
        }
        for (Treatment treatment : Treatment.values()) {
            List<Category> treated = counting.treatments().entrySet().stream()
                    .filter(entry -> entry.getValue() == treatment)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!treated.isEmpty()) {
                parts.add(names(treated) + " " + (treated.size() > 1 ? treatedAll(treatment) : treated(treatment)));
            }
        }
        return String.join("; ", parts);
    }

    private String base(Counting.Base base) {
        if (base instanceof Counting.Units units) {
            return choose("eenheden van de registratie, een gemist deel ", "units of the register, a missed part ")
                    + part(units.part());
        }
        if (base instanceof Counting.DaysInPart) {
            return choose(
                    "dagen, naar verhouding van wat ervan gemist is", "days, in proportion to what was missed of them");
        }
        Counting.DaysMissing days = (Counting.DaysMissing) base;
        String bound = days.bound() == Bound.MORE_THAN
                ? choose("meer dan ", "more than ")
                : choose("ten minste ", "at least ");
        return choose("hele dagen, gemist bij ", "whole days, missed when ")
                + bound
                + wording.fill(
                        new Phrase("{share} van de dag", "{share} of the day was"), Map.of("share", days.share()));
    }

    private String part(PartRule rule) {
        if (rule instanceof PartRule.AtLeast atLeast) {
            return wording.fill(
                    new Phrase("als geheel vanaf {share}", "as a whole from {share} on"),
                    Map.of("share", atLeast.share()));
        }
        if (rule instanceof PartRule.MoreThanMinutes more) {
            return more.minutes() == 0
                    ? choose("als geheel", "as a whole")
                    : choose("als geheel boven ", "as a whole above ")
                            + more.minutes()
                            + choose(" minuten", " minutes");
        }
        return rule instanceof PartRule.ByCode
                ? choose("zoals de code weegt", "as its code weighs")
                : choose("naar verhouding", "in proportion");
    }

    private String standing(Standing standing) {
        return switch (standing) {
            case AUTHORISED -> choose("geoorloofd", "with a valid reason");
            case UNAUTHORISED -> choose("ongeoorloofd", "without a valid reason");
            case OPEN -> choose("nog niet beoordeeld", "not judged yet");
        };
    }

    private String treated(Treatment treatment) {
        return switch (treatment) {
            case LEFT_OUT -> choose("telt nergens mee", "counts nowhere");
            case ATTENDED -> choose("telt als aanwezig", "counts as attended");
            case MISSED -> choose("telt als gemist", "counts as missed");
        };
    }

    private String treatedAll(Treatment treatment) {
        return switch (treatment) {
            case LEFT_OUT -> choose("tellen nergens mee", "count nowhere");
            case ATTENDED -> choose("tellen als aanwezig", "count as attended");
            case MISSED -> choose("tellen als gemist", "count as missed");
        };
    }

    private static String names(List<Category> categories) {
        return categories.stream().map(Category::name).sorted().collect(Collectors.joining(", "));
    }

    private String choose(String dutch, String english) {
        return language == Language.DUTCH ? dutch : english;
    }
}
