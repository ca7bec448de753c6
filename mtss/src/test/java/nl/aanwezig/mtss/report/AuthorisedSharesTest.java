package nl.aanwezig.mtss.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import org.junit.jupiter.api.Test;

/** The share of what was missed that has a valid reason: the domain reference, measures 7.1, last point. */
class AuthorisedSharesTest {
    @Test
    void it_is_of_units_and_not_of_pupils_and_rounded_down() {
        Population.Builder builder = builder();
        pupils(builder, "a", 9, 1, 1);
        pupils(builder, "a", 1, 0, 20);
        pupils(builder, "b", 10, 2, 3);
        PublishedTable table = Schemes.NCES.publish(builder.build());

        // 9 of 29, 20 of 30, 29 of 59
        assertEquals("31%", shown(table.authorised("a")));
        assertEquals("66%", shown(table.authorised("b")));
        assertEquals("49%", shown(table.authorised()));
    }

    @Test
    void it_is_hidden_where_fewer_than_ten_missed_anything_and_then_for_all_together_too() {
        Population.Builder builder = builder();
        pupils(builder, "a", 10, 1, 2);
        pupils(builder, "b", 9, 1, 2);
        pupils(builder, "b", 30, 0, 0);
        PublishedTable table = Schemes.NCES.publish(builder.build());

        assertEquals("50%", shown(table.authorised("a")));
        assertEquals("hidden", shown(table.authorised("b")));
        assertEquals("hidden", shown(table.authorised()));
    }

    @Test
    void all_and_nothing_are_never_said_of_a_group() {
        Population.Builder builder = builder();
        pupils(builder, "a", 20, 1, 1);
        pupils(builder, "b", 20, 0, 1);
        PublishedTable table = Schemes.NCES.publish(builder.build());

        assertEquals(">99%", shown(table.authorised("a")));
        assertEquals("<1%", shown(table.authorised("b")));
        assertEquals("50%", shown(table.authorised()));
    }

    @Test
    void it_is_written_as_the_scheme_writes_shares() {
        Population.Builder builder = builder();
        pupils(builder, "a", 20, 1, 50);
        pupils(builder, "b", 45, 22, 100);
        Population population = builder.build();

        assertEquals("<5%", shown(Schemes.DELAWARE.publish(population).authorised("a")));
        assertEquals("hidden", shown(Schemes.UTAH.publish(population).authorised("a")));
        assertEquals("20-24%", shown(Schemes.UTAH.publish(population).authorised("b")));
    }

    @Test
    void without_anything_missed_there_is_no_column() {
        Population.Builder builder = builder();
        pupils(builder, "a", 20, 0, 0);
        PublishedTable table = Schemes.NCES.publish(builder.build());

        assertEquals("hidden", shown(table.authorised("a")));
        assertTrue(!table.text(Language.ENGLISH).contains("valid reason"));
    }

    private static Population.Builder builder() {
        return Population.by("group").policy("p", "1").bands(List.of("1", "2"));
    }

    private static void pupils(Population.Builder builder, String group, int pupils, long authorised, long absent) {
        for (int i = 0; i < pupils; i++) {
            builder.add(
                    group,
                    "1",
                    Tally.builder()
                            .possible(Ratio.of(100))
                            .absent(Ratio.of(absent))
                            .authorised(Ratio.of(authorised))
                            .build());
        }
    }

    private static String shown(Optional<ShownShare> share) {
        return share.map(ShownShare::toString).orElse("hidden");
    }
}
