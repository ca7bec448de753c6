package nl.aanwezig.core.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The days are those of the regulations: in force from 19 August 2024. */
class EnglandCodesTest {
    private static final LocalDate LAST_OF_THE_OLD = LocalDate.of(2024, 8, 18);
    private static final LocalDate FIRST_OF_THE_NEW = LocalDate.of(2024, 8, 19);

    @Test
    void there_are_37_codes() {
        assertEquals(37, EnglandCodes.BOOK.codes().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"H", "J", "Y"})
    void retired_codes_end_the_day_before(String code) {
        assertTrue(EnglandCodes.BOOK.find(code, LAST_OF_THE_OLD).isPresent());
        assertEquals(Optional.empty(), EnglandCodes.BOOK.find(code, FIRST_OF_THE_NEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"K", "C1", "C2", "J1", "Q", "Y1", "Y2", "Y3", "Y4", "Y5", "Y6", "Y7"})
    void new_codes_start_on_the_day_itself(String code) {
        assertEquals(Optional.empty(), EnglandCodes.BOOK.find(code, LAST_OF_THE_OLD));
        assertTrue(EnglandCodes.BOOK.find(code, FIRST_OF_THE_NEW).isPresent());
    }

    @Test
    void the_interview_moved_from_attendance_to_authorised_absence() {
        Code before = EnglandCodes.BOOK.find("J", LAST_OF_THE_OLD).orElseThrow();
        Code since = EnglandCodes.BOOK.find("J1", FIRST_OF_THE_NEW).orElseThrow();

        assertEquals(Presence.PRESENT, before.presence());
        assertEquals(Presence.ABSENT, since.presence());
        assertEquals(Optional.of(Standing.AUTHORISED), since.standing());
    }
}
