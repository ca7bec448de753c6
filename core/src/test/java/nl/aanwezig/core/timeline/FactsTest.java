package nl.aanwezig.core.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 6);
    private static final Fact FIRST = Fact.of("support", DAY);
    private static final Fact SECOND = Fact.of("support", DAY.plusDays(7));
    private static final Fact CREDITS = new Fact("credits", DAY, Ratio.of(9, 2));

    @Test
    void the_newest_up_to_a_day_is_told_that_day_included() {
        Facts facts = Facts.of(SECOND, CREDITS, FIRST);

        assertEquals(Optional.empty(), facts.latest("support", DAY.minusDays(1)));
        assertEquals(Optional.of(FIRST), facts.latest("support", DAY));
        assertEquals(Optional.of(FIRST), facts.latest("support", DAY.plusDays(6)));
        assertEquals(Optional.of(SECOND), facts.latest("support", DAY.plusDays(7)));
        assertEquals(Optional.of(CREDITS), facts.latest("credits", DAY.plusDays(100)));
        assertEquals(Optional.empty(), facts.latest("notice", DAY));
        assertEquals(Optional.empty(), Facts.none().latest("support", DAY));
    }

    @Test
    void facts_of_one_name_are_counted_in_a_span_both_ends_included() {
        Facts facts = Facts.of(FIRST, SECOND, CREDITS);

        assertEquals(2, facts.count("support", DateSpan.of(DAY, DAY.plusDays(7))));
        assertEquals(1, facts.count("support", DateSpan.of(DAY, DAY.plusDays(6))));
        assertEquals(1, facts.count("support", DateSpan.of(DAY.plusDays(1), DAY.plusDays(7))));
        assertEquals(0, facts.count("support", DateSpan.of(DAY.plusDays(1), DAY.plusDays(6))));
        assertEquals(0, facts.count("notice", DateSpan.always()));
    }

    @Test
    void the_order_in_which_they_are_given_does_not_matter_and_the_list_is_copied() {
        List<Fact> given = new ArrayList<>(List.of(SECOND, CREDITS, FIRST));
        Facts facts = new Facts(given);
        given.clear();

        assertEquals(List.of(CREDITS, FIRST, SECOND), facts.all());
        assertEquals(Facts.of(FIRST, SECOND, CREDITS), facts);
    }

    @Test
    void of_two_amounts_of_one_day_the_greater_is_told_whatever_their_order() {
        Fact four = new Fact("credits", DAY, Ratio.of(4));

        assertEquals(Optional.of(CREDITS), Facts.of(four, CREDITS).latest("credits", DAY));
        assertEquals(Optional.of(CREDITS), Facts.of(CREDITS, four).latest("credits", DAY));
    }

    @Test
    void a_fact_that_just_is_counts_for_one_and_one_without_a_name_is_refused() {
        assertEquals(Ratio.ONE, FIRST.value());
        assertThrows(IllegalArgumentException.class, () -> Fact.of(" ", DAY));
    }
}
