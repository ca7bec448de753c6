package nl.aanwezig.adapter.edfi;

import java.util.Arrays;
import java.util.Optional;

/** What a code value means to Ed-Fi's Analytics Middle Tier; its own name is a constant of that peer's descriptor map. */
public enum Meaning {
    /** There. */
    PRESENT("AttendanceEvent.Present"),
    /** Not there, with a valid reason or without. */
    ABSENCE("AttendanceEvent.Absence"),
    /** Not there, with a valid reason. */
    EXCUSED_ABSENCE("AttendanceEvent.ExcusedAbsence"),
    /** Not there, without a valid reason. */
    UNEXCUSED_ABSENCE("AttendanceEvent.UnexcusedAbsence"),
    /** There, after the start. */
    TARDY("AttendanceEvent.Tardy"),
    /** A day of lessons. */
    INSTRUCTIONAL_DAY("CalendarEvent.InstructionalDay");

    private final String constant;

    Meaning(String constant) {
        this.constant = constant;
    }

    /** The name in the peer's descriptor map, such as {@code AttendanceEvent.Present}. */
    public String constant() {
        return constant;
    }

    /** The meaning with this name; empty when there is none. */
    public static Optional<Meaning> of(String constant) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.constant.equals(constant))
                .findFirst();
    }
}
