package nl.aanwezig.examples.schoolyear.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.SyntheticYear;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import org.junit.jupiter.api.Test;

class PageChoiceTest {
    @Test
    void words_are_all_none_or_a_number() {
        assertEquals(Optional.of(new PageChoice(Integer.MAX_VALUE)), PageChoice.of("all"));
        assertEquals(Optional.of(new PageChoice(0)), PageChoice.of("none"));
        assertEquals(Optional.of(new PageChoice(0)), PageChoice.of("0"));
        assertEquals(Optional.of(new PageChoice(200)), PageChoice.of("200"));
        for (String other : List.of("", "-1", "1e3", "ALL", "99999999999")) {
            assertEquals(Optional.empty(), PageChoice.of(other), other);
        }
    }

    @Test
    void most_support_comes_first_then_most_absence_and_a_pupil_at_two_schools_comes_once() {
        Results results = new SyntheticYear(AttendanceWorks202111.BANDS, Unit.LESSON, 8)
                .add("always", "one", 0)
                .add("often-away", "one", 60)
                .add("moved", "one", 0)
                .add("moved", "two", 95)
                .add("sometimes-away", "two", 12)
                .results();

        assertEquals(
                List.of("moved", "often-away", "sometimes-away", "always"),
                pupils(new PageChoice(Integer.MAX_VALUE), results));
        assertEquals(List.of("moved", "often-away"), pupils(new PageChoice(2), results));
        assertEquals(List.of(), pupils(new PageChoice(0), results));
    }

    private static List<String> pupils(PageChoice choice, Results results) {
        return choice.pupils(results).stream().map(PupilId::value).toList();
    }
}
