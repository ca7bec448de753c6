package nl.aanwezig.adapter.edfi;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a day's events can say, in the columns of the Analytics Middle Tier's views {@code chrab_ChronicAbsenteeismAttendanceFact}
 * (the first six) and {@code ews_StudentEarlyWarningFact} (the others).
 */
public enum AttendanceFlag {
    /** An event of the day means present. */
    REPORTED_PRESENT_AT_SCHOOL("ReportedAsPresentAtSchool", school(Meaning.PRESENT)),
    /** An event of the day means absent, for whatever reason. */
    REPORTED_ABSENT_FROM_SCHOOL("ReportedAsAbsentFromSchool", school(Meaning.ABSENCE)),
    /** An event of the homeroom means present. */
    REPORTED_PRESENT_AT_HOMEROOM("ReportedAsPresentAtHomeRoom", homeroom(Meaning.PRESENT)),
    /** An event of the homeroom means absent, for whatever reason. */
    REPORTED_ABSENT_FROM_HOMEROOM("ReportedAsAbsentFromHomeRoom", homeroom(Meaning.ABSENCE)),
    /** Some event of a section means present and none means absent. */
    REPORTED_PRESENT_IN_ALL_SECTIONS(
            "ReportedAsIsPresentInAllSections",
            section(Meaning.PRESENT).and(section(Meaning.ABSENCE).negate())),
    /** An event of a section means absent, for whatever reason. */
    REPORTED_ABSENT_FROM_ANY_SECTION("ReportedAsAbsentFromAnySection", section(Meaning.ABSENCE)),

    /** An event of the day means present. */
    PRESENT_AT_SCHOOL("IsPresentSchool", school(Meaning.PRESENT)),
    /** An event of the day means absent with a valid reason. */
    ABSENT_FROM_SCHOOL_EXCUSED("IsAbsentFromSchoolExcused", school(Meaning.EXCUSED_ABSENCE)),
    /** An event of the day means absent without a valid reason. */
    ABSENT_FROM_SCHOOL_UNEXCUSED("IsAbsentFromSchoolUnexcused", school(Meaning.UNEXCUSED_ABSENCE)),
    /** An event of the day means late. */
    TARDY_TO_SCHOOL("IsTardyToSchool", school(Meaning.TARDY)),
    /** An event of the homeroom means present. */
    PRESENT_AT_HOMEROOM("IsPresentHomeroom", homeroom(Meaning.PRESENT)),
    /** An event of the homeroom means absent with a valid reason. */
    ABSENT_FROM_HOMEROOM_EXCUSED("IsAbsentFromHomeroomExcused", homeroom(Meaning.EXCUSED_ABSENCE)),
    /** An event of the homeroom means absent without a valid reason. */
    ABSENT_FROM_HOMEROOM_UNEXCUSED("IsAbsentFromHomeroomUnexcused", homeroom(Meaning.UNEXCUSED_ABSENCE)),
    /** An event of the homeroom means late. */
    TARDY_TO_HOMEROOM("IsTardyToHomeroom", homeroom(Meaning.TARDY)),
    /** An event of a section means present. */
    PRESENT_IN_ANY_SECTION("IsPresentAnyClass", section(Meaning.PRESENT)),
    /** An event of a section means absent with a valid reason. */
    ABSENT_FROM_ANY_SECTION_EXCUSED("IsAbsentFromAnyClassExcused", section(Meaning.EXCUSED_ABSENCE)),
    /** An event of a section means absent without a valid reason. */
    ABSENT_FROM_ANY_SECTION_UNEXCUSED("IsAbsentFromAnyClassUnexcused", section(Meaning.UNEXCUSED_ABSENCE)),
    /** An event of a section means late. */
    TARDY_TO_ANY_SECTION("IsTardyToAnyClass", section(Meaning.TARDY));

    private final String column;
    private final Predicate<AttendanceDay.Reported> test;

    AttendanceFlag(String column, Predicate<AttendanceDay.Reported> test) {
        this.column = column;
        this.test = test;
    }

    /** The column in the peer's view. */
    public String column() {
        return column;
    }

    /** The flag of a column in the peer's views; empty when it is no flag. */
    public static Optional<AttendanceFlag> of(String column) {
        return Arrays.stream(values())
                .filter(flag -> flag.column.equals(column))
                .findFirst();
    }

    boolean isSet(AttendanceDay.Reported reported) {
        return test.test(reported);
    }

    private static Predicate<AttendanceDay.Reported> school(Meaning meaning) {
        return among(AttendanceDay.Reported::school, meaning);
    }

    private static Predicate<AttendanceDay.Reported> homeroom(Meaning meaning) {
        return among(AttendanceDay.Reported::homeroom, meaning);
    }

    private static Predicate<AttendanceDay.Reported> section(Meaning meaning) {
        return among(AttendanceDay.Reported::sections, meaning);
    }

    private static Predicate<AttendanceDay.Reported> among(
            Function<AttendanceDay.Reported, Set<Meaning>> where, Meaning meaning) {
        return reported -> where.apply(reported).contains(meaning);
    }
}
