package nl.aanwezig.adapter.json;

import static nl.aanwezig.adapter.json.Refusals.rules;
import static nl.aanwezig.adapter.json.Refusals.scale;

import org.junit.jupiter.api.Test;

class RefusedConditionsTest {
    @Test
    void an_unknown_bound_is_refused() {
        rules().refuse(
                        "\"atLeast\": 6 }",
                        "\"minimum\": 6 }",
                        "18:66: rules[1].when.minimum: there is no such field here.",
                        "Maybe one of measure, over, roundedToDecimals, counting, atLeast, moreThan, atMost, lessThan.");
        rules().refuse(
                        "\"atLeast\": 6 }",
                        "\"atLest\": 6 }",
                        "18:66: rules[1].when.atLest: there is no such field here.",
                        "Maybe atLeast was meant.");
    }

    @Test
    void bounds_between_which_nothing_lies_are_refused() {
        rules().refuse(
                        "\"atLeast\": 6 }",
                        "\"atLeast\": 6, \"moreThan\": 5 }",
                        "18:15: rules[1].when is { \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\"…: atLeast and moreThan do not go together.",
                        "Maybe one of them is left over: there is one lower bound at most, and one upper.");
        rules().refuseUnseen(
                        "\"atLeast\": 6 }",
                        "\"atLeast\": 6, \"lessThan\": 6 }",
                        "18:92: rules[1].when.lessThan is 6: nothing lies between atLeast and this.",
                        "Maybe the two were swapped, or one of them should be included.");
        rules().refuseUnseen(
                        "\"atLeast\": 6 }",
                        "\"moreThan\": 8, \"atMost\": 3 }",
                        "18:91: rules[1].when.atMost is 3: nothing lies between moreThan and this.",
                        "Maybe the two were swapped, or one of them should be included.");
        rules().refuse(
                        ", \"atLeast\": 6 }",
                        " }",
                        "18:15: rules[1].when is { \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 } }: it has no bound.",
                        "Maybe add one of atLeast, moreThan, atMost, lessThan.");
        scale().refuseUnseen(
                        "\"lessThan\": { \"percent\": 95 }",
                        "\"lessThan\": { \"percent\": 80 }",
                        "10:80: scale.bands[1].lessThan is { \"percent\": 80 }: nothing lies between atLeast and this.",
                        "Maybe the two were swapped, or one of them should be included.");
    }

    @Test
    void a_figure_is_held_against_one_of_its_own_kind_alone() {
        rules().refuseUnseen(
                        "\"atLeast\": 6 }",
                        "\"atLeast\": { \"measure\": \"absence-share\", \"over\": \"yearToDate\" } }",
                        "18:77: rules[1].when.atLeast is { \"measure\": \"absence-share\", \"over\": \"yearToDate\" }: late and absence-share are of different kinds.",
                        "Maybe the same measure over another window was meant.");
        rules().refuseUnseen(
                        "\"atLeast\": 6 }",
                        "\"atLeast\": 6, \"atMost\": { \"measure\": \"late\", \"over\": \"yearToDate\" } }",
                        "18:90: rules[1].when.atMost is { \"measure\": \"late\", \"over\": \"yearToDate\" }: an amount was expected.",
                        "Maybe leave out the other bound: another figure, or limits by period, are the only bound.");
    }

    @Test
    void limits_by_period_have_a_number_of_periods() {
        rules().refuse(
                        "\"atLeast\": 6 }",
                        "\"atLeast\": { \"afterPeriods\": \"term\" } }",
                        "18:77: rules[1].when.atLeast.limits: it is missing.",
                        "Maybe { \"1\": 7, \"2\": 14 } was meant: a limit for each number of periods.");
        rules().refuse(
                        "\"atLeast\": 6 }",
                        "\"atLeast\": { \"afterPeriods\": \"term\", \"limits\": {} } }",
                        "18:113: rules[1].when.atLeast.limits is {}: it holds no limits.",
                        "Maybe { \"1\": 7, \"2\": 14 } was meant: a limit for each number.");
        rules().refuse(
                        "\"atLeast\": 6 }",
                        "\"atLeast\": { \"afterPeriods\": \"term\", \"limits\": { \"first\": 7 } } }",
                        "18:115: rules[1].when.atLeast.limits.first: this is no number of periods.",
                        "Maybe \"1\" was meant, after the first period.");
    }

    @Test
    void what_is_no_condition_is_refused() {
        rules().refuse(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "\"always\"",
                        "18:15: rules[1].when is \"always\": it is no condition in braces.",
                        "Maybe { \"measure\": \"absence-share\", \"over\": \"yearToDate\", \"atLeast\": { \"percent\": 10 } } was meant.");
        rules().refuse(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "{}",
                        "18:15: rules[1].when is {}: nothing says what sort of condition it is.",
                        "Maybe it should have one of age, allOf, anyOf, given, measure, onSomeDayOf, recorded.");
        rules().refuse(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "{ \"allof\": [] }",
                        "18:17: rules[1].when.allof: there is no such field here.",
                        "Maybe allOf was meant.");
    }

    @Test
    void a_condition_that_is_not_finished_is_refused() {
        rules().refuse(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "{ \"allOf\": [] }",
                        "18:26: rules[1].when.allOf is []: the list is empty.",
                        "Maybe its conditions were to be filled in later.");
        rules().refuse(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "{ \"anyOf\": { \"age\": { \"atLeast\": 12 } } }",
                        "18:26: rules[1].when.anyOf is { \"age\": { \"atLeast\": 12 } }: it is no list in brackets.",
                        "Maybe put it between [ and ].");
        rules().refuse(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "{ \"onSomeDayOf\": \"yearToDate\" }",
                        "18:15: rules[1].when.holds: it is missing.",
                        "Maybe { \"measure\": \"absence-share\", \"over\": \"yearToDate\", \"atLeast\": { \"percent\": 10 } } was meant.");
        rules().refuse(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "{ \"recorded\": \"support\", \"atLeast\": 1 }",
                        "18:15: rules[1].when.over: it is missing.",
                        "Maybe \"yearToDate\" or \"allKnown\" was meant.");
        rules().refuse(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "{ \"given\": \"credits\" }",
                        "18:15: rules[1].when is { \"given\": \"credits\" }: it has no bound.",
                        "Maybe add one of atLeast, moreThan, atMost, lessThan.");
        rules().refuse(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "{ \"age\": 12 }",
                        "18:24: rules[1].when.age is 12: it is no object in braces.",
                        "Maybe { \"atLeast\": 12 } was meant.");
        rules().refuse(
                        "{ \"measure\": \"late\", \"over\": { \"lessonWeeks\": 4 }, \"atLeast\": 6 }",
                        "{ \"age\": { \"atLeast\": 12 }, \"given\": \"credits\" }",
                        "18:43: rules[1].when.given: there is no such field here.",
                        "Maybe it belongs elsewhere: here is only age.");
    }

    @Test
    void a_long_name_is_cut_off_in_the_message() {
        rules().refuse(
                        "\"atLeast\": 6 }",
                        "\"atLeast\": 6, \"" + "x".repeat(100) + "\": 1 }",
                        "18:80: rules[1].when." + "x".repeat(40) + "…: there is no such field here.",
                        "Maybe one of measure, over, roundedToDecimals, counting, atLeast, moreThan, atMost, lessThan.");
    }
}
