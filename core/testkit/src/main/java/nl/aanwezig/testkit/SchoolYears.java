package nl.aanwezig.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;

/** Short ways to make the parts of a school year. */
public final class SchoolYears {
    private static final List<Code> DUTCH = List.of(
            Code.of("P", Presence.PRESENT),
            Code.of("L", Presence.LATE, Standing.UNAUTHORISED, "LATE"),
            Code.of("Z", Presence.ABSENT, Standing.AUTHORISED, "ILL"),
            Code.of("V", Presence.ABSENT, Standing.AUTHORISED, "WEIGHTY_11G"),
            Code.of("D", Presence.ABSENT, Standing.AUTHORISED, "MEDICAL"),
            Code.of("O", Presence.ABSENT, Standing.UNAUTHORISED, "TRUANT"),
            Code.of("X", Presence.ABSENT, Standing.UNAUTHORISED, "NO_MESSAGE"),
            Code.of("U", Presence.NOT_REQUIRED),
            Code.of("-", Presence.UNRECORDED));

    private static final List<Code> OTHER = List.of(
            Code.of("?", Presence.ABSENT),
            Code.builder()
                    .value("part Z")
                    .presence(Presence.PART)
                    .standing(Standing.AUTHORISED)
                    .weight(50)
                    .build(),
            Code.builder()
                    .value("part O")
                    .presence(Presence.PART)
                    .standing(Standing.UNAUTHORISED)
                    .weight(50)
                    .build());

    private static final CodeBook DUTCH_CODES = CodeBook.of("dutch", DUTCH);

    private static final CodeBook ALL_CODES =
            CodeBook.of("all", Stream.concat(DUTCH.stream(), OTHER.stream()).toList());

    private SchoolYears() {}

    /**
     * The codes of a small Dutch school: {@code P} present, {@code L} late, {@code Z} ill, {@code V} weighty circumstances, {@code D}
     * doctor (these three authorised), {@code O} truant, {@code X} no message (both unauthorised), {@code U} cancelled, {@code -} not
     * recorded.
     */
    public static CodeBook dutchCodes() {
        return DUTCH_CODES;
    }

    /**
     * The Dutch codes, and what that school has no code for: {@code ?} absent and not judged yet, {@code part Z} and {@code part O} for
     * a unit missed in part, authorised and unauthorised, by half where the mark does not say how much.
     */
    public static CodeBook allCodes() {
        return ALL_CODES;
    }

    /**
     * A code of {@link #allCodes()}.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    public static Code code(String value) {
        return ALL_CODES.find(value).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No code is written " + value + ".\nMaybe one of these was meant: " + ALL_CODES.codes()));
    }

    /** Monday up to and including Friday, from one day up to and including another, without the holidays. */
    public static List<LocalDate> weekdays(LocalDate first, LocalDate last, DateSpan... holidays) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .filter(day -> Arrays.stream(holidays).noneMatch(holiday -> holiday.contains(day)))
                .toList();
    }

    /** The only calendar of a Dutch school: its {@linkplain #weekdays weekdays}. */
    public static SchoolCalendar calendar(String school, LocalDate first, LocalDate last, DateSpan... holidays) {
        return SchoolCalendar.of(new SchoolId(school), weekdays(first, last, holidays));
    }

    /** An enrolment with both days included. */
    public static Enrolment enrolment(String school, Sector sector, LocalDate first, LocalDate last) {
        return Enrolment.builder()
                .school(new SchoolId(school))
                .sector(sector)
                .span(DateSpan.of(first, last))
                .build();
    }

    /** A pupil with a birth date. */
    public static Pupil pupil(String id, LocalDate birthDate, Enrolment... enrolments) {
        return Pupil.builder()
                .id(new PupilId(id))
                .birthDate(birthDate)
                .addEnrolments(enrolments)
                .build();
    }

    /** A lesson, with its start as {@code HH:mm} and a {@linkplain #code code}. */
    public static Mark lesson(LocalDate date, String start, int minutes, String code) {
        return Mark.of(date, LocalTime.parse(start), minutes, code(code));
    }

    /** A lesson of which this many minutes were missed, with its start as {@code HH:mm} and a {@linkplain #code code}. */
    public static Mark lessonPart(LocalDate date, String start, int minutes, int missed, String code) {
        return Mark.builder()
                .date(date)
                .start(LocalTime.parse(start))
                .extent(minutes)
                .missed(missed)
                .code(code(code))
                .build();
    }

    /** A whole day, with a {@linkplain #code code}. */
    public static Mark day(LocalDate date, String code) {
        return Mark.of(date, code(code));
    }

    /** The half day before noon, with a {@linkplain #code code}. */
    public static Mark morning(LocalDate date, String code) {
        return Mark.of(date, code(code));
    }

    /** The half day after noon, with a {@linkplain #code code}. */
    public static Mark afternoon(LocalDate date, String code) {
        return Mark.of(date, LocalTime.NOON, 100, code(code));
    }

    /** A log of these marks, in this order, with {@link #allCodes()}. */
    public static MarkLog log(Unit unit, Mark... marks) {
        return MarkLog.of(unit, ALL_CODES, List.of(marks));
    }
}
