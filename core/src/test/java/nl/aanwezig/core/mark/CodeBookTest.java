package nl.aanwezig.core.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;

class CodeBookTest {
    /** England: the interview code was an approved activity until 18 August 2024, and is an absence since. */
    private static final LocalDate CHANGE = LocalDate.of(2024, 8, 19);

    private static final Code BEFORE = Code.builder()
            .value("J")
            .presence(Presence.PRESENT)
            .validity(DateSpan.of(LocalDate.of(2010, 9, 1), CHANGE.minusDays(1)))
            .build();
    private static final Code SINCE = Code.builder()
            .value("J")
            .presence(Presence.ABSENT)
            .standing(Standing.AUTHORISED)
            .validity(DateSpan.from(CHANGE))
            .build();

    @Test
    void a_code_means_what_it_meant_on_the_date() {
        CodeBook codes = CodeBook.of("dfe", List.of(SINCE, BEFORE));

        assertEquals(Optional.of(BEFORE), codes.find("J", CHANGE.minusDays(1)));
        assertEquals(Optional.of(SINCE), codes.find("J", CHANGE));
        assertEquals(Optional.empty(), codes.find("J", LocalDate.of(2010, 8, 31)));
        assertEquals(List.of(SINCE, BEFORE), codes.find("J"));
    }

    @Test
    void an_unknown_code_and_another_case_are_not_found() {
        CodeBook codes = CodeBook.of("dfe", List.of(SINCE));

        assertEquals(Optional.empty(), codes.find("Q", CHANGE));
        assertEquals(Optional.empty(), codes.find("j", CHANGE));
        assertEquals(List.of(), codes.find("Q"));
    }

    @Test
    void two_meanings_on_one_day_are_refused() {
        Code oneDayLonger = Code.builder()
                .from(BEFORE)
                .validity(DateSpan.of(CHANGE, CHANGE))
                .build();

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> CodeBook.of("dfe", List.of(oneDayLonger, SINCE)));

        assertEquals(
                "The code J has two meanings on the same day.\nMaybe one of them should end earlier.",
                refused.getMessage());
    }

    @Test
    void a_code_has_a_number_and_a_stranger_has_none() {
        CodeBook codes = CodeBook.of("dfe", List.of(BEFORE, SINCE));

        assertEquals(1, codes.indexOf(SINCE));
        assertEquals(SINCE, codes.code(1));
        assertEquals(-1, codes.indexOf(Code.of("Q", Presence.PRESENT)));
    }

    @Test
    void a_thousand_codes_fit_and_one_more_is_refused() {
        List<Code> codes = IntStream.rangeClosed(0, 1000)
                .mapToObj(i -> Code.of("c" + i, Presence.PRESENT))
                .toList();

        assertEquals(1000, CodeBook.of("many", codes.subList(0, 1000)).codes().size());
        assertThrows(IllegalArgumentException.class, () -> CodeBook.of("too many", codes));
    }

    @Test
    void absence_weighs_all_of_the_unit_and_presence_nothing_unless_the_code_says_otherwise() {
        assertEquals(100, SINCE.weight());
        assertEquals(0, BEFORE.weight());
        assertEquals(
                67,
                Code.builder()
                        .value("T")
                        .presence(Presence.ABSENT)
                        .weight(67)
                        .build()
                        .weight());
    }

    @Test
    void a_weight_outside_0_to_100_is_refused() {
        for (int weight : new int[] {-1, 101}) {
            Code.Builder code =
                    Code.builder().value("T").presence(Presence.ABSENT).weight(weight);
            IllegalStateException refused = assertThrows(IllegalStateException.class, code::build);
            assertTrue(String.valueOf(refused.getMessage()).contains("\nMaybe "));
        }
    }

    @Test
    void a_category_needs_a_name() {
        assertThrows(IllegalArgumentException.class, () -> new Category(" "));
        assertEquals("ILL", new Category("ILL").toString());
    }
}
