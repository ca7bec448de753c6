package nl.aanwezig.adapter.json;

import static nl.aanwezig.adapter.json.Refusals.rules;

import org.junit.jupiter.api.Test;

class RefusedCountingsTest {
    @Test
    void a_counting_counts_units_or_days() {
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": {},",
                        "3:37: counting is {}: it should count units or days.",
                        "Maybe \"units\": \"proportional\" was meant, or \"days\": { \"atLeast\": { \"percent\": 50 } }.");
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"units\": \"proportional\", \"days\": { \"atLeast\": { \"percent\": 50 } } },",
                        "3:37: counting is { \"units\": \"proportional\", \"days\": { \"atLeast\": { \"percent\":…: it should count units or days.",
                        "Maybe \"units\": \"proportional\" was meant, or \"days\": { \"atLeast\": { \"percent\": 50 } }.");
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"days\": { \"moreThan\": 50 } },",
                        "3:61: counting.days.moreThan is 50: it has no unit.",
                        "Maybe { \"percent\": 50 } was meant.");
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"days\": {} },",
                        "3:47: counting.days is {}: it should have one bound.",
                        "Maybe { \"atLeast\": { \"percent\": 50 } } was meant.");
    }

    @Test
    void a_day_counts_in_proportion_or_as_a_whole_from_a_part_on() {
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"days\": \"byCode\" },",
                        "3:47: counting.days is \"byCode\": no such word is known here.",
                        "Maybe it belongs elsewhere: here is only proportional, or { \"atLeast\": { \"percent\": 50 } }.");
        rules().refuseUnseen(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"days\": { \"atLeast\": { \"percent\": 150 } } },",
                        "3:47: counting.days: The share of a day that makes it missed is 3/2, which is less than nothing or more"
                                + " than a day can reach.",
                        "Maybe it was given in hundredths.");
    }

    @Test
    void a_part_rule_that_is_none_is_refused() {
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"units\": \"half\" },",
                        "3:48: counting.units is \"half\": no such word is known here.",
                        "Maybe one of byCode, proportional, or { \"moreThanMinutes\": 30 }.");
        rules().refuseUnseen(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"units\": { \"atLeast\": { \"percent\": 0 } } },",
                        "3:61: counting.units.atLeast: The part from which a unit counts as missed is 0.",
                        "Maybe any part was meant.");
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"units\": { \"moreThanMinutes\": -1 } },",
                        "3:69: counting.units.moreThanMinutes is -1: it is no whole number from 0 to 1440.",
                        "Maybe it has quotes or decimals that it should not have.");
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"units\": {} },",
                        "3:48: counting.units is {}: it should be one rule.",
                        "Maybe { \"atLeast\": { \"percent\": 50 } } was meant, or { \"moreThanMinutes\": 30 }.");
    }

    @Test
    void standings_and_categories_are_lists_in_which_none_stands_twice() {
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"units\": \"byCode\", \"onlyStandings\": [\"unauthorized\"] },",
                        "3:76: counting.onlyStandings[0] is \"unauthorized\": no such word is known here.",
                        "Maybe unauthorised was meant.");
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"units\": \"byCode\", \"onlyCategories\": \"ILL\" },",
                        "3:76: counting.onlyCategories is \"ILL\": it is no list in brackets.",
                        "Maybe put it between [ and ].");
        rules().refuseUnseen(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"counting\": { \"units\": \"byCode\", \"leavingOut\": [\"ILL\"], \"asMissed\": [\"ILL\"] },",
                        "3:94: counting.asMissed[0] is \"ILL\": the category stands in leavingOut already.",
                        "Maybe it should count in one way only.");
    }
}
