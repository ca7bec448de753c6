package nl.aanwezig.adapter.json;

import static nl.aanwezig.adapter.json.Refusals.rules;
import static nl.aanwezig.adapter.json.Refusals.scale;

import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.measure.Measures;
import org.junit.jupiter.api.Test;

class RefusedFiguresTest {
    @Test
    void an_unknown_measure_is_refused_and_the_nearest_one_named() {
        rules().refuse(
                        "\"absence-share\"",
                        "\"absense-share\"",
                        "12:28: rules[0].when.measure is \"absense-share\": there is no such measure.",
                        "Maybe absence-share was meant.");
        rules().refuse(
                        "\"absence-share\"",
                        "\"shoe size\"",
                        "12:28: rules[0].when.measure is \"shoe size\": there is no such measure.",
                        "Maybe one of "
                                + String.join(
                                        ", ",
                                        Measures.all().stream().map(Measure::id).toList()) + ".");
        rules().refuse(
                        "\"absence-share\"",
                        "\"Absence_Share\"",
                        "12:28: rules[0].when.measure is \"Absence_Share\": there is no such measure.",
                        "Maybe absence-share was meant.");
        scale().refuse(
                        "\"attendance-share\"",
                        "\"attendance\"",
                        "6:16: scale.measure is \"attendance\": there is no such measure.",
                        "Maybe attendance-share was meant.");
    }

    @Test
    void a_measure_that_is_no_text_or_stands_under_another_name_is_refused() {
        rules().refuse(
                        "\"absence-share\"",
                        "7",
                        "12:28: rules[0].when.measure is 7: it is no text.",
                        "Maybe it should stand between double quotes.");
        rules().refuse(
                        "\"measure\": \"absence-share\"",
                        "\"mesure\": \"absence-share\"",
                        "12:17: rules[0].when.mesure: there is no such field here.",
                        "Maybe measure was meant.");
        rules().refuse(
                        "\"measure\": \"absence-share\", ",
                        "",
                        "12:15: rules[0].when is { \"over\": \"previousYear\", \"atLeast\": { \"percent\": 20 } }: nothing says what sort of condition it is.",
                        "Maybe it should have one of age, allOf, anyOf, given, measure, onSomeDayOf, recorded.");
    }

    @Test
    void an_unknown_window_is_refused() {
        rules().refuse(
                        "\"previousYear\"",
                        "\"previous-years\"",
                        "12:53: rules[0].when.over is \"previous-years\": no such word is known here.",
                        "Maybe previousYear was meant.");
        rules().refuse(
                        "\"previousYear\"",
                        "\"fortnight\"",
                        "12:53: rules[0].when.over is \"fortnight\": no such word is known here.",
                        "Maybe one of allKnown, calendarMonth, previousYear, yearToDate, or { \"lessonWeeks\": 4 }.");
        rules().refuse(
                        "{ \"lessonWeeks\": 4 }",
                        "{ \"lessonWeek\": 4 }",
                        "18:46: rules[1].when.over.lessonWeek: there is no such field here.",
                        "Maybe lessonWeeks was meant.");
        rules().refuse(
                        "{ \"lessonWeeks\": 4 }",
                        "{ \"month\": \"Sept\" }",
                        "18:55: rules[1].when.over.month is \"Sept\": no such word is known here.",
                        "Maybe september was meant.");
        rules().refuse(
                        "{ \"lessonWeeks\": 4 }",
                        "{ \"month\": \"juli 2026\" }",
                        "18:55: rules[1].when.over.month is \"juli 2026\": no such word is known here.",
                        "Maybe one of april, august, december, february, january, july, june, march, may, november, october, september.");
    }

    @Test
    void a_window_that_is_none_or_two_is_refused() {
        rules().refuse(
                        "{ \"lessonWeeks\": 4 }",
                        "{ \"lessonWeeks\": 4, \"schoolDays\": 3 }",
                        "18:44: rules[1].when.over is { \"lessonWeeks\": 4, \"schoolDays\": 3 }: it should name one window.",
                        "Maybe { \"lessonWeeks\": 4 } was meant, or \"yearToDate\" without braces.");
        rules().refuse(
                        "{ \"lessonWeeks\": 4 }",
                        "{}",
                        "18:44: rules[1].when.over is {}: it should name one window.",
                        "Maybe { \"lessonWeeks\": 4 } was meant, or \"yearToDate\" without braces.");
        rules().refuse(
                        "{ \"lessonWeeks\": 4 }",
                        "{ \"before\": \"support\" }",
                        "18:44: rules[1].when.over.over: it is missing.",
                        "Maybe { \"lessonWeeks\": 4 } was meant.");
        rules().refuse(
                        "\"over\": \"previousYear\", ",
                        "",
                        "12:15: rules[0].when.over: it is missing.",
                        "Maybe \"yearToDate\" or { \"lessonWeeks\": 4 } was meant.");
    }

    @Test
    void a_window_of_no_whole_number_is_refused() {
        rules().refuse(
                        "{ \"lessonWeeks\": 4 }",
                        "{ \"lessonWeeks\": 0 }",
                        "18:61: rules[1].when.over.lessonWeeks is 0: it is no whole number from 1 to 9999.",
                        "Maybe it has quotes or decimals that it should not have.");
        rules().refuse(
                        "{ \"lessonWeeks\": 4 }",
                        "{ \"lessonWeeks\": 4.5 }",
                        "18:61: rules[1].when.over.lessonWeeks is 4.5: it is no whole number from 1 to 9999.",
                        "Maybe it has quotes or decimals that it should not have.");
        rules().refuse(
                        "{ \"lessonWeeks\": 4 }",
                        "{ \"lessonWeeks\": \"4\" }",
                        "18:61: rules[1].when.over.lessonWeeks is \"4\": it is no whole number from 1 to 9999.",
                        "Maybe it has quotes or decimals that it should not have.");
        rules().refuse(
                        "{ \"lessonWeeks\": 4 }",
                        "{ \"lessonWeeks\": 99999999999 }",
                        "18:61: rules[1].when.over.lessonWeeks is 99999999999: it is no whole number from 1 to 9999.",
                        "Maybe it has quotes or decimals that it should not have.");
    }

    @Test
    void an_unknown_unit_is_refused_and_so_is_one_of_another_kind() {
        rules().refuse(
                        "{ \"percent\": 20 }",
                        "{ \"procent\": 20 }",
                        "12:82: rules[0].when.atLeast.procent: there is no such field here.",
                        "Maybe percent was meant.");
        rules().refuseUnseen(
                        "{ \"percent\": 20 }",
                        "{ \"days\": 20 }",
                        "12:90: rules[0].when.atLeast.days is 20: absence-share is in percent, which does not compare with days.",
                        "Maybe another measure was meant, or { \"percent\": 20 }.");
        scale().refuseUnseen(
                        "\"lessThan\": { \"percent\": 95 }",
                        "\"lessThan\": { \"days\": 95 }",
                        "10:90: scale.bands[1].lessThan.days is 95: attendance-share is in percent, which does not compare with days.",
                        "Maybe another measure was meant, or { \"percent\": 95 }.");
    }

    @Test
    void an_amount_has_one_unit_and_a_count_has_none() {
        rules().refuseUnseen(
                        "{ \"percent\": 20 }",
                        "20",
                        "12:80: rules[0].when.atLeast is 20: it has no unit.",
                        "Maybe { \"percent\": 20 } was meant.");
        rules().refuse(
                        "{ \"percent\": 20 }",
                        "{ \"percent\": 20, \"days\": 3 }",
                        "12:80: rules[0].when.atLeast is { \"percent\": 20, \"days\": 3 }: one unit was expected.",
                        "Maybe { \"percent\": 10 } was meant.");
        rules().refuse(
                        "{ \"percent\": 20 }",
                        "{}",
                        "12:80: rules[0].when.atLeast is {}: one unit was expected.",
                        "Maybe { \"percent\": 10 } was meant.");
        rules().refuse(
                        "{ \"percent\": 20 }",
                        "\"20 %\"",
                        "12:80: rules[0].when.atLeast is \"20 %\": it has no unit.",
                        "Maybe { \"percent\": 10 } was meant.");
        rules().refuse(
                        "\"atLeast\": 6 }",
                        "\"atLeast\": { \"count\": 6 } }",
                        "18:77: rules[1].when.atLeast is { \"count\": 6 }: late is counted, so its limit is a number alone.",
                        "Maybe write 6.");
    }

    @Test
    void what_is_no_number_or_a_huge_one_is_refused() {
        rules().refuse(
                        "{ \"percent\": 20 }",
                        "{ \"percent\": \"twenty\" }",
                        "12:93: rules[0].when.atLeast.percent is \"twenty\": it is no number.",
                        "Maybe write 17.5, without quotes; only a fraction has them: \"1/3\".");
        rules().refuse(
                        "{ \"percent\": 20 }",
                        "{ \"percent\": \"20\" }",
                        "12:93: rules[0].when.atLeast.percent is \"20\": it is no number.",
                        "Maybe write 17.5, without quotes; only a fraction has them: \"1/3\".");
        rules().refuse(
                        "{ \"percent\": 20 }",
                        "{ \"percent\": \"1/0\" }",
                        "12:93: rules[0].when.atLeast.percent is \"1/0\": it is no number.",
                        "Maybe write 17.5, without quotes; only a fraction has them: \"1/3\".");
        rules().refuse(
                        "{ \"percent\": 20 }",
                        "{ \"percent\": \"NaN\" }",
                        "12:93: rules[0].when.atLeast.percent is \"NaN\": it is no number.",
                        "Maybe write 17.5, without quotes; only a fraction has them: \"1/3\".");
        rules().refuse(
                        "{ \"percent\": 20 }",
                        "{ \"percent\": null }",
                        "12:93: rules[0].when.atLeast.percent is null: it is no number.",
                        "Maybe write 17.5, without quotes; only a fraction has them: \"1/3\".");
        rules().refuseBeyondSchema(
                        "{ \"percent\": 20 }",
                        "{ \"percent\": 1e999999999 }",
                        "12:93: rules[0].when.atLeast.percent is 1e999999999: it is no number.",
                        "Maybe write 17.5, without quotes; only a fraction has them: \"1/3\".");
        rules().refuseUnseen(
                        "{ \"percent\": 20 }",
                        "{ \"percent\": 1e-200 }",
                        "12:93: rules[0].when.atLeast.percent is 1e-200: it is no number.",
                        "Maybe write 17.5, without quotes; only a fraction has them: \"1/3\".");
    }

    @Test
    void rounding_to_more_than_anybody_sees_is_refused() {
        scale().refuse(
                        "\"over\": { \"lessonWeeks\": 4 },",
                        "\"over\": { \"lessonWeeks\": 4 }, \"roundedToDecimals\": 13,",
                        "7:56: scale.roundedToDecimals is 13: it is no whole number from -2 to 12.",
                        "Maybe it has quotes or decimals that it should not have.");
    }
}
