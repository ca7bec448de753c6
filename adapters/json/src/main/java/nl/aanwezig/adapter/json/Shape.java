package nl.aanwezig.adapter.json;

import java.util.List;

/** The objects of a policy file and the fields that each may have. The schema has a definition for each, under the same name. */
enum Shape {
    POLICY(
            "policy",
            "{ \"id\": …, \"version\": …, \"ground\": …, \"rules\": …, \"otherwise\": … }",
            "$schema",
            "id",
            "version",
            "ground",
            "validFrom",
            "counting",
            "schools",
            "hysteresis",
            "onlyWhen",
            "rules",
            "otherwise",
            "scale"),
    COUNTING(
            "counting",
            "{ \"units\": \"proportional\" }",
            "units",
            "days",
            "late",
            "onlyStandings",
            "onlyCategories",
            "leavingOut",
            "asAttended",
            "asMissed"),
    PART("part", "{ \"moreThanMinutes\": 30 }", "atLeast", "moreThanMinutes"),
    PART_OF_DAY("partOfDay", "{ \"atLeast\": { \"percent\": 50 } }", "atLeast", "moreThan"),
    HYSTERESIS("hysteresis", "{ \"schoolDays\": 5 }", "margin", "schoolDays"),
    EXPOSURE("exposure", "{ \"when\": …, \"reason\": \"too-few-days\" }", "when", "reason"),
    RULE("rule", "{ \"band\": …, \"tier\": 2, \"when\": …, \"ground\": … }", "band", "tier", "when", "ground"),
    OTHERWISE("otherwise", "{ \"band\": \"universal\", \"tier\": 1 }", "band", "tier"),
    SCALE(
            "scale",
            "{ \"measure\": …, \"over\": …, \"bands\": … }",
            "measure",
            "over",
            "roundedToDecimals",
            "counting",
            "bands",
            "publishedGaps"),
    BAND(
            "band",
            "{ \"band\": …, \"tier\": 2, \"atLeast\": …, \"ground\": … }",
            "band",
            "tier",
            "atLeast",
            "moreThan",
            "atMost",
            "lessThan",
            "ground"),
    MEASURED(
            "measured",
            "{ \"measure\": \"absence-share\", \"over\": \"yearToDate\", \"atLeast\": { \"percent\": 10 } }",
            "measure",
            "over",
            "roundedToDecimals",
            "counting",
            "atLeast",
            "moreThan",
            "atMost",
            "lessThan"),
    ALL_OF("allOf", "{ \"allOf\": [ … ] }", "allOf"),
    ANY_OF("anyOf", "{ \"anyOf\": [ … ] }", "anyOf"),
    ON_SOME_DAY("onSomeDay", "{ \"onSomeDayOf\": \"yearToDate\", \"holds\": … }", "onSomeDayOf", "holds"),
    RECORDED(
            "recorded",
            "{ \"recorded\": …, \"over\": \"yearToDate\", \"atLeast\": 1 }",
            "recorded",
            "over",
            "atLeast",
            "moreThan",
            "atMost",
            "lessThan"),
    GIVEN("given", "{ \"given\": …, \"atLeast\": 30 }", "given", "atLeast", "moreThan", "atMost", "lessThan"),
    AGE("age", "{ \"age\": { \"atLeast\": 12 } }", "age"),
    YEARS("years", "{ \"atLeast\": 12 }", "atLeast", "moreThan", "atMost", "lessThan"),
    FIGURE(
            "figure",
            "{ \"measure\": \"absence-share\", \"over\": \"previousYear\" }",
            "measure",
            "over",
            "roundedToDecimals",
            "counting"),
    AFTER_PERIODS(
            "afterPeriods", "{ \"afterPeriods\": …, \"limits\": { \"1\": 7, \"2\": 14 } }", "afterPeriods", "limits"),
    AMOUNT("amount", "{ \"percent\": 10 }", "percent", "days", "halfDays", "clockHours", "lessonHours"),
    WINDOW(
            "window",
            "{ \"lessonWeeks\": 4 }",
            "lessonWeeks",
            "schoolDays",
            "calendarDays",
            "months",
            "isoWeeks",
            "month",
            "period",
            "since",
            "withinSchoolYear"),
    BEFORE("before", "{ \"before\": …, \"over\": { \"lessonWeeks\": 4 } }", "before", "over");

    private final String id;
    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> fields;

    Shape(String id, String example, String... fields) {
        this.id = id;
        this.example = example;
        this.fields = List.of(fields);
    }

    /** Its name in the schema. */
    String id() {
        return id;
    }

    /** What one looks like, for advice. */
    String example() {
        return example;
    }

    List<String> fields() {
        return fields;
    }
}
