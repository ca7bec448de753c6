package nl.aanwezig.core.failure;

import com.google.common.base.Ascii;

/** Why a row could not be used. Closed: an adapter picks the nearest one and lets the value speak. */
public enum FailureReason {
    /** The row has another number of columns than the header, or its quotes do not close. */
    MALFORMED_ROW("Maybe the file was cut off, or a separator stands inside a value without quotes."),
    /** The text holds characters that could not be decoded; two references that differ in them alone would become one. */
    UNREADABLE_TEXT("Maybe the file is in another encoding, such as Windows-1252."),
    /** A column that must be filled is empty. */
    MISSING_VALUE("Maybe the export left the column out for this row."),
    /** No date in the expected form, or a day that does not exist, such as 29 February in a common year. */
    INVALID_DATE("Maybe the date is written in another order than year-month-day."),
    /** A date that exists but that no pupil's register can hold, such as one in the year 3 or 6209. */
    IMPLAUSIBLE_DATE("Maybe digits of the year were lost or typed twice."),
    /** No time of day in the expected form. */
    INVALID_TIME("Maybe the time lacks its leading zero, or is written 24:00."),
    /** No whole number, or one outside what the column allows. */
    INVALID_NUMBER("Maybe the number carries a unit or a decimal."),
    /** No word of the list that the column allows. */
    INVALID_WORD("Maybe the word is spelled in another language or case."),
    /** A span that ends before it starts. */
    INVALID_SPAN("Maybe the two dates were swapped."),
    /** A span that is too long or too short to be believed. */
    IMPLAUSIBLE_SPAN("Maybe the month of the last day was mistyped."),
    /** A code that the source's code book does not hold. Never read as present, never as absent. */
    UNKNOWN_CODE("Maybe the code is new: add it to the code book."),
    /** A code that the code book holds, but not on this date. */
    CODE_NOT_VALID_ON_DATE("Maybe the code was retired or started later: see its dates in the code book."),
    /** A mark of a pupil of whom no pupil row was read. */
    UNKNOWN_PUPIL("Maybe the pupil's row was rejected, or belongs to another file."),
    /** A school of which no calendar was read. */
    UNKNOWN_SCHOOL("Maybe the calendar of the school is missing."),
    /** The pupil is enrolled at more than one school that day and the row does not say which one it is of. */
    AMBIGUOUS_SCHOOL("Maybe the export can add a column with the school."),
    /** The same row stood before; it counts once. */
    DUPLICATE("Maybe the export was run twice."),
    /** Another row says something else of the same thing; the rule of the file decided which one stays. */
    CONFLICT("Maybe one of the two rows was meant for another pupil.");

    private final String advice;

    FailureReason(String advice) {
        this.advice = advice;
    }

    /** The name in files, in kebab case: {@code unknown-code}. */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }

    /** One sentence that begins with "Maybe" and says where to look first. */
    public String advice() {
        return advice;
    }
}
