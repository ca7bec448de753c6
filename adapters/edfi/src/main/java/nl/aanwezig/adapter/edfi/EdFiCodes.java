package nl.aanwezig.adapter.edfi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;

/**
 * What Ed-Fi's own descriptors mean for attendance. Districts add values to them: give {@link EdFi} a book of your own then.
 *
 * <p>An event may say with {@code EventDuration} how much of the day it takes. A mark has one code, so such an event gets the
 * code's <em>sibling</em>, which has {@link #PART} behind its name and {@link Presence#PART}.
 */
public final class EdFiCodes {
    /** What the name of a code ends in that stands for a part of the day: {@code Excused Absence (part of the day)}. */
    public static final String PART = " (part of the day)";

    private EdFiCodes() {}

    /**
     * The values of {@code AttendanceEventCategoryDescriptor} of data standard 5.2.
     *
     * <ul>
     *   <li>In Attendance, Present, Early departure: present
     *   <li>Tardy: late
     *   <li>Excused Absence, Unexcused Absence: absent, authorised and unauthorised; with a duration below 1 absent for that part
     *   <li>Partial: absent for the part that its duration gives; present without one, because nothing says how much was missed
     * </ul>
     *
     * The duration of the others is not used, and one of 0 is taken as not given.
     */
    public static CodeBook codeBook() {
        return withSiblings(CodeBook.of(
                "Ed-Fi AttendanceEventCategoryDescriptor 5.2",
                List.of(
                        Code.of("In Attendance", Presence.PRESENT),
                        Code.of("Present", Presence.PRESENT),
                        Code.of("Excused Absence", Presence.ABSENT, Standing.AUTHORISED, "Excused Absence"),
                        Code.of("Unexcused Absence", Presence.ABSENT, Standing.UNAUTHORISED, "Unexcused Absence"),
                        Code.of("Tardy", Presence.LATE),
                        Code.of("Early departure", Presence.PRESENT),
                        Code.of("Partial", Presence.PRESENT),
                        Code.of("Partial" + PART, Presence.PART))));
    }

    /** The values of {@code CalendarEventDescriptor} that make a date a school day; one of them on a date is enough. */
    public static Set<String> schoolDayEvents() {
        return Set.of("Instructional day", "Make-up day", "Student late arrival/early dismissal");
    }

    /** The same book with a sibling for every code of absence that has none. */
    static CodeBook withSiblings(CodeBook book) {
        List<Code> codes = new ArrayList<>();
        for (Code code : book.codes()) {
            codes.add(code);
            if (code.presence() == Presence.ABSENT
                    && book.find(code.value() + PART).isEmpty()) {
                codes.add(sibling(code));
            }
        }
        return CodeBook.of(book.name(), codes);
    }

    private static Code sibling(Code code) {
        Code.Builder sibling = Code.builder();
        sibling.value(code.value() + PART)
                .presence(Presence.PART)
                .weight(code.weight())
                .validity(code.validity());
        code.standing().ifPresent(sibling::standing);
        code.category().ifPresent(sibling::category);
        return sibling.build();
    }

    /** The code of an event, its sibling where the event takes a part of the day; empty when the book does not hold it that day. */
    static Optional<Code> find(CodeBook book, AttendanceEvent event) {
        Optional<Code> code = book.find(event.category(), event.date());
        // a duration of nothing is one that nobody filled in
        if (code.isEmpty() || event.duration().orElse(0) == 0 || isWhole(code.get(), event)) {
            return code;
        }
        return book.find(event.category() + PART, event.date()).or(() -> code);
    }

    private static boolean isWhole(Code code, AttendanceEvent event) {
        return code.presence() == Presence.ABSENT && event.duration().orElse(0) == PackedMark.WHOLE;
    }
}
