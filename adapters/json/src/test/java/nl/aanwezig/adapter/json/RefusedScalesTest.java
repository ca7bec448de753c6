package nl.aanwezig.adapter.json;

import static nl.aanwezig.adapter.json.Refusals.scale;

import org.junit.jupiter.api.Test;

class RefusedScalesTest {
    @Test
    void a_gap_is_refused_at_the_band_beside_it() {
        scale().refuseUnseen(
                        "\"lessThan\": { \"percent\": 95 }",
                        "\"lessThan\": { \"percent\": 90 }",
                        "11:7: scale.bands[2]: The bands of policy de-regio leave a gap: between 90 % (not included) and 95 %.",
                        "Maybe a limit should belong to one of them, or the source has the gap and the policy should say so.");
        scale().refuseUnseen(
                        "\"lessThan\": { \"percent\": 80 }",
                        "\"atMost\": { \"percent\": 79 }",
                        "10:7: scale.bands[1]: The bands of policy de-regio leave a gap: between 79 % and 80 %.",
                        "Maybe a limit should belong to one of them, or the source has the gap and the policy should say so.");
        scale().refuseUnseen(
                        "\"lessThan\": { \"percent\": 80 }",
                        "\"atLeast\": { \"percent\": 2 }, \"lessThan\": { \"percent\": 80 }",
                        "9:7: scale.bands[0]: The bands of policy de-regio leave a gap: below 2 %.",
                        "Maybe a limit should belong to one of them, or the source has the gap and the policy should say so.");
        scale().refuseUnseen(
                        "\"atLeast\": { \"percent\": 95 }, ",
                        "\"atLeast\": { \"percent\": 95 }, \"atMost\": { \"percent\": 99 }, ",
                        "11:7: scale.bands[2]: The bands of policy de-regio leave a gap: above 99 %.",
                        "Maybe a limit should belong to one of them, or the source has the gap and the policy should say so.");
    }

    @Test
    void a_lowest_band_that_starts_beyond_what_there_can_be_is_not_blamed_for_a_gap_elsewhere() {
        scale().refuseUnseen(
                        "\"lessThan\": { \"percent\": 80 }",
                        "\"moreThan\": { \"percent\": -1 }, \"atMost\": { \"percent\": 79 }",
                        "10:7: scale.bands[1]: The bands of policy de-regio leave a gap: between 79 % and 80 %.",
                        "Maybe a limit should belong to one of them, or the source has the gap and the policy should say so.");
    }

    @Test
    void an_overlap_is_refused_at_the_later_band() {
        scale().refuseUnseen(
                        "\"lessThan\": { \"percent\": 95 }",
                        "\"atMost\": { \"percent\": 95 }",
                        "11:7: scale.bands[2]: The bands middle and high of policy de-regio overlap.",
                        "Maybe a limit should belong to one of them only.");
    }

    @Test
    void gaps_are_published_where_there_are_any() {
        scale().refuseUnseen(
                        "    ]\n",
                        "    ],\n    \"publishedGaps\": \"none\"\n",
                        "13:22: scale.publishedGaps: The bands of policy de-regio have no gap, or nothing is said of it.",
                        "Maybe it is complete.");
    }

    @Test
    void a_band_without_bounds_and_a_scale_without_bands_are_refused() {
        scale().refuse(
                        "\"lessThan\": { \"percent\": 80 }, ",
                        "",
                        "9:7: scale.bands[0] is { \"band\": \"low\", \"tier\": 3, \"ground\": \"plan 1\" }: it has no bound.",
                        "Maybe add one of atLeast, moreThan, atMost, lessThan.");
        scale().refuse(
                        "    \"bands\": [\n      { \"band\": \"low\", \"tier\": 3, \"lessThan\": { \"percent\": 80 }, \"ground\": \"plan 1\" },\n      { \"band\": \"middle\", \"tier\": 2, \"atLeast\": { \"percent\": 80 }, \"lessThan\": { \"percent\": 95 }, \"ground\": \"plan 2\" },\n      { \"band\": \"high\", \"tier\": 1, \"atLeast\": { \"percent\": 95 }, \"ground\": \"plan 3\" }\n    ]",
                        "    \"bands\": []",
                        "8:14: scale.bands is []: the list is empty.",
                        "Maybe its bands were to be filled in later.");
    }
}
