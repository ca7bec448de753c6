package nl.aanwezig.core.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarsTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final SchoolId LINDE = new SchoolId("linde");
    private static final Enrolment UNNAMED = Enrolment.of(LINDE, DateSpan.from(MONDAY));
    private static final Enrolment UPPER = Enrolment.builder()
            .school(LINDE)
            .span(DateSpan.from(MONDAY))
            .calendar("upper")
            .build();

    private final SchoolCalendar lower = SchoolCalendar.of(LINDE, "lower", List.of(MONDAY));
    private final SchoolCalendar upper = SchoolCalendar.of(LINDE, "upper", List.of(MONDAY));
    private final SchoolCalendar unnamed = SchoolCalendar.of(LINDE, List.of(MONDAY));
    private final SchoolCalendar elsewhere = SchoolCalendar.of(new SchoolId("wilg"), List.of(MONDAY));

    @Test
    void an_enrolment_follows_the_calendar_that_it_names() {
        assertEquals(Optional.of(upper), Calendars.among(List.of(lower, upper)).of(UPPER));
        assertEquals(Optional.empty(), Calendars.among(List.of(lower)).of(UPPER));
    }

    @Test
    void one_that_names_none_follows_the_only_one_of_its_school() {
        assertEquals(
                Optional.of(lower), Calendars.among(List.of(elsewhere, lower)).of(UNNAMED));
        assertEquals(Optional.empty(), Calendars.among(List.of(elsewhere)).of(UNNAMED));
    }

    @Test
    void among_several_it_follows_the_one_without_a_name_and_never_a_wrong_one() {
        assertEquals(
                Optional.of(unnamed), Calendars.among(List.of(upper, unnamed)).of(UNNAMED));
        assertEquals(Optional.empty(), Calendars.among(List.of(upper, lower)).of(UNNAMED));
    }
}
