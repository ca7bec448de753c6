package nl.aanwezig.adapter.edfi;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a day's events can say, in the columns of the Analytics Middle Tier's views {@code chrab_ChronicAbsenteeismAttendanceFact}
 * (the first six) and {@code ews_StudentEarlyWarningFact} (the others).
 */
public enum AttendanceFlag {
    /** An event of the day means present. */
    REPORTED_PRESENT_AT_SCHOOL("ReportedAsPresentAtSchool", Where.SCHOOL, Meaning.PRESENT),
    /** An event of the day means absent, for whatever reason. */
    REPORTED_ABSENT_FROM_SCHOOL("ReportedAsAbsentFromSchool", Where.SCHOOL, Meaning.ABSENCE),
    /** An event of the homeroom means present. */
    REPORTED_PRESENT_AT_HOMEROOM("ReportedAsPresentAtHomeRoom", Where.HOMEROOM, Meaning.PRESENT),
    /** An event of the homeroom means absent, for whatever reason. */
    REPORTED_ABSENT_FROM_HOMEROOM("ReportedAsAbsentFromHomeRoom", Where.HOMEROOM, Meaning.ABSENCE),
    /** Some event of a section means present and none means absent. */
    REPORTED_PRESENT_IN_ALL_SECTIONS("ReportedAsIsPresentInAllSections", Where.SECTION, Meaning.PRESENT),
    /** An event of a section means absent, for whatever reason. */
    REPORTED_ABSENT_FROM_ANY_SECTION("ReportedAsAbsentFromAnySection", Where.SECTION, Meaning.ABSENCE),

    /** An event of the day means present. */
    PRESENT_AT_SCHOOL("IsPresentSchool", Where.SCHOOL, Meaning.PRESENT),
    /** An event of the day means absent with a valid reason. */
    ABSENT_FROM_SCHOOL_EXCUSED("IsAbsentFromSchoolExcused", Where.SCHOOL, Meaning.EXCUSED_ABSENCE),
    /** An event of the day means absent without a valid reason. */
    ABSENT_FROM_SCHOOL_UNEXCUSED("IsAbsentFromSchoolUnexcused", Where.SCHOOL, Meaning.UNEXCUSED_ABSENCE),
    /** An event of the day means late. */
    TARDY_TO_SCHOOL("IsTardyToSchool", Where.SCHOOL, Meaning.TARDY),
    /** An event of the homeroom means present. */
    PRESENT_AT_HOMEROOM("IsPresentHomeroom", Where.HOMEROOM, Meaning.PRESENT),
    /** An event of the homeroom means absent with a valid reason. */
    ABSENT_FROM_HOMEROOM_EXCUSED("IsAbsentFromHomeroomExcused", Where.HOMEROOM, Meaning.EXCUSED_ABSENCE),
    /** An event of the homeroom means absent without a valid reason. */
    ABSENT_FROM_HOMEROOM_UNEXCUSED("IsAbsentFromHomeroomUnexcused", Where.HOMEROOM, Meaning.UNEXCUSED_ABSENCE),
    /** An event of the homeroom means late. */
    TARDY_TO_HOMEROOM("IsTardyToHomeroom", Where.HOMEROOM, Meaning.TARDY),
    /** An event of a section means present. */
    PRESENT_IN_ANY_SECTION("IsPresentAnyClass", Where.SECTION, Meaning.PRESENT),
    /** An event of a section means absent with a valid reason. */
    ABSENT_FROM_ANY_SECTION_EXCUSED("IsAbsentFromAnyClassExcused", Where.SECTION, Meaning.EXCUSED_ABSENCE),
    /** An event of a section means absent without a valid reason. */
    ABSENT_FROM_ANY_SECTION_UNEXCUSED("IsAbsentFromAnyClassUnexcused", Where.SECTION, Meaning.UNEXCUSED_ABSENCE),
    /** An event of a section means late. */
    TARDY_TO_ANY_SECTION("IsTardyToAnyClass", Where.SECTION, Meaning.TARDY);

    private final String column;
    private final Where where;
    private final Meaning meaning;

    AttendanceFlag(String column, Where where, Meaning meaning) {
        this.column = column;
        this.where = where;
        this.meaning = meaning;
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
        boolean reportedSo = where.in(reported).contains(meaning);
        return this == REPORTED_PRESENT_IN_ALL_SECTIONS
                ? reportedSo && !where.in(reported).contains(Meaning.ABSENCE)
                : reportedSo;
    }
}
