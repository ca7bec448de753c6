package nl.aanwezig.core.mark;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.aanwezig.core.school.DateSpan;

/**
 * The attendance codes of England with the days on which they may be used: those of the School Attendance (Pupil Registration)
 * (England) Regulations 2024, in force from 19 August 2024, and the three that they retired.
 *
 * <p>A mark is a session, half a day. Attendance at an approved educational activity is presence with the category {@link
 * #APPROVED_EDUCATIONAL_ACTIVITY}. The interview changed class with the regulations: J was presence, J1 is authorised absence.
 *
 * <p>Source: the domain reference, standards A.5, and its code table. That D, Q and Y1 to Y7 leave the possible sessions is not
 * verified there; a vendor who reads it otherwise makes a book of their own.
 */
public final class EnglandCodes {
    /** The category of presence elsewhere that counts as attendance. */
    public static final Category APPROVED_EDUCATIONAL_ACTIVITY = new Category("APPROVED_EDUCATIONAL_ACTIVITY");

    private static final LocalDate REFORM = LocalDate.of(2024, 8, 19);
    private static final DateSpan BEFORE = DateSpan.of(LocalDate.MIN, REFORM.minusDays(1));
    private static final DateSpan SINCE = DateSpan.from(REFORM);
    private static final DateSpan ALWAYS = DateSpan.always();

    /** All 37 codes. */
    public static final CodeBook BOOK = CodeBook.of(
            "England, DfE codes",
            ImmutableList.of(
                    present("/", "PRESENT_AM"),
                    present("\\", "PRESENT_PM"),
                    Code.builder()
                            .value("L")
                            .presence(Presence.LATE)
                            .category(new Category("LATE_BEFORE_REGISTER_CLOSED"))
                            .build(),
                    activity("K", SINCE),
                    activity("V", ALWAYS),
                    activity("P", ALWAYS),
                    activity("W", ALWAYS),
                    activity("B", ALWAYS),
                    notRequired("D", "DUAL_REGISTERED", ALWAYS),
                    authorised("C1", "REGULATED_PERFORMANCE", SINCE),
                    authorised("M", "MEDICAL", ALWAYS),
                    authorised("J1", "INTERVIEW", SINCE),
                    authorised("S", "STUDY_LEAVE", ALWAYS),
                    notRequired("X", "NON_COMPULSORY_AGE", ALWAYS),
                    authorised("C2", "PART_TIME_TIMETABLE", SINCE),
                    authorised("C", "EXCEPTIONAL_CIRCUMSTANCE", ALWAYS),
                    authorised("T", "MOBILE_CHILD", ALWAYS),
                    authorised("R", "RELIGION", ALWAYS),
                    authorised("I", "ILL", ALWAYS),
                    authorised("E", "SUSPENDED", ALWAYS),
                    notRequired("Q", "LACK_OF_ACCESS_ARRANGEMENTS", SINCE),
                    notRequired("Y1", "TRANSPORT_NOT_AVAILABLE", SINCE),
                    notRequired("Y2", "TRAVEL_DISRUPTED", SINCE),
                    notRequired("Y3", "PREMISES_PARTLY_CLOSED", SINCE),
                    notRequired("Y4", "SITE_CLOSED", SINCE),
                    notRequired("Y5", "CRIMINAL_JUSTICE_DETENTION", SINCE),
                    notRequired("Y6", "PUBLIC_HEALTH", SINCE),
                    notRequired("Y7", "UNAVOIDABLE_CAUSE", SINCE),
                    unauthorised("G", "HOLIDAY_NOT_GRANTED"),
                    unauthorised("N", "NO_REASON_YET"),
                    unauthorised("O", "OTHER_UNAUTHORISED"),
                    unauthorised("U", "LATE_AFTER_REGISTER_CLOSED"),
                    notRequired("Z", "NOT_ON_ROLL", ALWAYS),
                    notRequired("#", "PLANNED_CLOSURE", ALWAYS),
                    authorised("H", "HOLIDAY_GRANTED", BEFORE),
                    activity("J", BEFORE),
                    notRequired("Y", "UNABLE_TO_ATTEND", BEFORE)));

    private EnglandCodes() {}

    private static Code present(String value, String category) {
        return Code.builder()
                .value(value)
                .presence(Presence.PRESENT)
                .category(new Category(category))
                .build();
    }

    private static Code activity(String value, DateSpan validity) {
        return Code.builder()
                .value(value)
                .presence(Presence.PRESENT)
                .category(APPROVED_EDUCATIONAL_ACTIVITY)
                .validity(validity)
                .build();
    }

    private static Code authorised(String value, String category, DateSpan validity) {
        return Code.builder()
                .from(Code.of(value, Presence.ABSENT, Standing.AUTHORISED, category))
                .validity(validity)
                .build();
    }

    private static Code unauthorised(String value, String category) {
        return Code.of(value, Presence.ABSENT, Standing.UNAUTHORISED, category);
    }

    private static Code notRequired(String value, String category, DateSpan validity) {
        return Code.builder()
                .value(value)
                .presence(Presence.NOT_REQUIRED)
                .category(new Category(category))
                .validity(validity)
                .build();
    }
}
