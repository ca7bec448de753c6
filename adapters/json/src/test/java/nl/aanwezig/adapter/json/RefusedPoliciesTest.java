package nl.aanwezig.adapter.json;

import static nl.aanwezig.adapter.json.Refusals.rules;
import static nl.aanwezig.adapter.json.Refusals.scale;

import org.junit.jupiter.api.Test;

class RefusedPoliciesTest {
    @Test
    void a_missing_ground_is_refused() {
        rules().refuse(
                        "  \"ground\": \"school plan 4\",\n",
                        "",
                        "1:1: ground: it is missing.",
                        "Maybe name the article or the page that it stands in.");
        rules().refuse(
                        "      \"ground\": \"school plan 4.2\"\n",
                        "      \"tiers\": 2\n",
                        "15:5: rules[1].ground: it is missing.",
                        "Maybe name the article or the page that it stands in.",
                        "19:7: rules[1].tiers: there is no such field here.",
                        "Maybe tier was meant.");
        rules().refuse(
                        "\"school plan 4.3\"",
                        "\"  \"",
                        "13:17: rules[0].ground is \" \": nothing is written there.",
                        "Maybe it was to be filled in later.");
        rules().refuse(
                        "\"ground\": \"school plan 4.3\"",
                        "\"grond\": \"school plan 4.3\"",
                        "13:7: rules[0].grond: there is no such field here.",
                        "Maybe ground was meant.");
        scale().refuse(
                        ", \"ground\": \"plan 3\"",
                        "",
                        "11:7: scale.bands[2].ground: it is missing.",
                        "Maybe name the article or the page that it stands in.");
    }

    @Test
    void a_policy_has_a_name_and_a_version() {
        rules().refuse(
                        "\"id\": \"de-linde\"",
                        "\"id\": \"\"",
                        "2:9: id is \"\": nothing is written there.",
                        "Maybe it was to be filled in later.");
        rules().refuse(
                        "\"version\": \"2026-08\"",
                        "\"version\": 2026",
                        "3:14: version is 2026: it is no text.",
                        "Maybe it should stand between double quotes.");
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"versions\": \"2026-08\",",
                        "3:25: versions: there is no such field here.",
                        "Maybe version was meant.");
    }

    @Test
    void a_date_that_is_none_is_refused() {
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"validFrom\": \"1-8-2026\",",
                        "3:38: validFrom is \"1-8-2026\": it is no date.",
                        "Maybe write it as 2026-08-01.");
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"validFrom\": \"2026-02-29\",",
                        "3:38: validFrom is \"2026-02-29\": it is no date.",
                        "Maybe write it as 2026-08-01.");
        rules().refuseUnseen(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"validFrom\": \"0226-08-01\",",
                        "3:38: validFrom is \"0226-08-01\": no register holds such a day.",
                        "Maybe digits of the year were lost or typed twice.");
    }

    @Test
    void unknown_words_and_impossible_numbers_are_refused() {
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"schools\": \"all\",",
                        "3:36: schools is \"all\": no such word is known here.",
                        "Maybe one of each, together.");
        rules().refuseUnseen(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"hysteresis\": { \"margin\": { \"percent\": -1 } },",
                        "3:51: hysteresis.margin: The margin is -1/100.",
                        "Maybe its sign should be left out.");
        rules().refuseUnseen(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"hysteresis\": { \"margin\": { \"percent\": 50 } },",
                        "3:39: hysteresis: A margin of 1/2 takes the bound 1/5 as far as -3/10: no share would ever leave its band.",
                        "Maybe a smaller one was meant.");
        rules().refuse(
                        "\"version\": \"2026-08\",",
                        "\"version\": \"2026-08\", \"hysteresis\": { \"schoolDays\": 0 },",
                        "3:55: hysteresis.schoolDays is 0: it is no whole number from 1 to 999.",
                        "Maybe it has quotes or decimals that it should not have.");
        rules().refuse(
                        "\"tier\": 3",
                        "\"tier\": 0",
                        "11:15: rules[0].tier is 0: it is no whole number from 1 to 99.",
                        "Maybe it has quotes or decimals that it should not have.");
        rules().refuse(
                        "\"tier\": 3",
                        "\"tier\": \"3\"",
                        "11:15: rules[0].tier is \"3\": it is no whole number from 1 to 99.",
                        "Maybe it has quotes or decimals that it should not have.");
    }

    @Test
    void two_bands_with_one_name_are_refused() {
        rules().refuseUnseen(
                        "\"band\": \"early\"",
                        "\"band\": \"long\"",
                        "16:15: rules[1].band is \"long\": this is the name at rules[0].band already.",
                        "Maybe one of them was copied.");
        rules().refuseUnseen(
                        "\"band\": \"universal\"",
                        "\"band\": \"long\"",
                        "22:26: otherwise.band is \"long\": this is the name at rules[0].band already.",
                        "Maybe one of them was copied.");
        scale().refuseUnseen(
                        "\"band\": \"high\"",
                        "\"band\": \"low\"",
                        "11:17: scale.bands[2].band is \"low\": this is the name at scale.bands[0].band already.",
                        "Maybe one of them was copied.");
    }

    @Test
    void a_policy_has_rules_and_what_is_left_or_a_scale() {
        rules().refuse(
                        "  \"rules\": [",
                        "  \"rule\": [",
                        "8:3: rule: there is no such field here.",
                        "Maybe rules was meant.");
        rules().refuse(
                        "  \"otherwise\": { \"band\": \"universal\", \"tier\": 1 }",
                        "  \"validFrom\": \"2026-08-01\"",
                        "1:1: otherwise: it is missing.",
                        "Maybe name the band that is left when no rule is met.");
        rules().refuse(
                        "  \"otherwise\": {",
                        "  \"scale\": { \"measure\": \"late\", \"over\": \"yearToDate\", \"bands\": [{ \"band\": \"all\", \"atLeast\": 0, \"ground\": \"x\" }] },\n  \"otherwise\": {",
                        "8:3: rules: a policy has rules or a scale, not both.",
                        "Maybe it should be two policies.",
                        "23:3: otherwise: a policy has rules or a scale, not both.",
                        "Maybe it should be two policies.");
        scale().refuse(
                        "  \"scale\": {",
                        "  \"rules\": [],\n  \"scale\": {",
                        "5:3: rules: a policy has rules or a scale, not both.",
                        "Maybe it should be two policies.");
    }

    @Test
    void an_entry_of_a_list_is_whole() {
        rules().refuse(
                        "\"rules\": [",
                        "\"rules\": [\n    5,",
                        "9:5: rules[0] is 5: it is no object in braces.",
                        "Maybe { \"band\": …, \"tier\": 2, \"when\": …, \"ground\": … } was meant.");
        rules().refuse(
                        ", \"reason\": \"too-few-lessons\"",
                        "",
                        "6:5: onlyWhen[0].reason: it is missing.",
                        "Maybe \"too-few-days\": the answer when the condition does not hold.");
    }

    @Test
    void a_rule_that_can_never_decide_is_refused() {
        rules().refuseUnseen(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "{ \"measure\": \"absence-share\", \"over\": \"previousYear\", \"atLeast\": { \"percent\": 25 } }",
                        "15:5: rules[1]: The rule early of policy de-linde can never decide: long is met before it.",
                        "Maybe the two should change places.");
    }

    @Test
    void a_field_that_stands_twice_is_refused() {
        rules().refuseUnseen(
                        "  \"ground\": \"school plan 4\",\n",
                        "  \"ground\": \"school plan 4\",\n  \"ground\": \"school plan 5\",\n",
                        "5:3: ground: it stands here again, after line 4.",
                        "Maybe one of the two was left over, or belongs elsewhere.");
        rules().refuseUnseen(
                        "\"tier\": 3,",
                        "\"tier\": 3, \"tier\": 3,",
                        "11:18: rules[0].tier: it stands here again, after line 11.",
                        "Maybe one of the two was left over, or belongs elsewhere.");
    }

    @Test
    void half_a_character_is_refused() {
        rules().refuseUnseen(
                        "\"school plan 4.3\"",
                        "\"school \\ud83d plan\"",
                        "13:17: rules[0].ground: here is half a character (a surrogate without its other half).",
                        "Maybe a \\u escape was cut off.");
        rules().refuseUnseen(
                        "\"school plan 4.3\"",
                        "\"school \\ude00\\ud83d plan\"",
                        "13:17: rules[0].ground: here is half a character (a surrogate without its other half).",
                        "Maybe a \\u escape was cut off.");
        rules().refuseBeyondSchema(
                        "\"onlyWhen\"",
                        "\"only\\ud83dWhen\"",
                        "5:14: here is half a character (a surrogate without its other half).",
                        "Maybe a \\u escape was cut off.");
    }

    @Test
    void all_problems_are_listed() {
        rules().refuse(
                        "\"previousYear\", \"atLeast\": { \"percent\": 20 }",
                        "\"prevYear\", \"atLeast\": { \"percent\": \"x\" }",
                        "12:53: rules[0].when.over is \"prevYear\": no such word is known here.",
                        "Maybe one of allKnown, calendarMonth, previousYear, yearToDate, or { \"lessonWeeks\": 4 }.",
                        "12:89: rules[0].when.atLeast.percent is \"x\": it is no number.",
                        "Maybe write 17.5, without quotes; only a fraction has them: \"1/3\".");
    }
}
