package nl.aanwezig.adapter.verzuimregister.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Forms of the domain reference, Dutch law 3.7. */
class OrganisationCodesTest {
    private static void refused(Consumer<String> making, String... values) {
        for (String value : values) {
            String message =
                    String.valueOf(assertThrows(IllegalArgumentException.class, () -> making.accept(value), value)
                            .getMessage());
            assertTrue(
                    message.matches("The [^\n]+ \\(" + value.length() + " characters\\) is not [^\n]+\nMaybe [^\n]+"),
                    message);
            assertFalse(!value.isEmpty() && message.contains(value), message);
        }
    }

    @Test
    void a_brin_is_two_digits_and_two_letters() {
        assertEquals("Brin[hidden]", new Brin("25PL").toString());
        refused(Brin::new, "", "25P", "25pl", "PL25", "25PL0", "25PL00", "2５PL", "25PL\n", "182071649");
    }

    @Test
    void a_location_is_a_brin_and_two_digits() {
        assertEquals("Location[hidden]", new Location("25PL00").toString());
        assertEquals(new Brin("25PL"), new Location("25PL07").brin());
        refused(Location::new, "", "25PL", "25PL0", "25PL000", "25pl00", "25PLAA", "182071649");
    }

    @Test
    void a_municipality_is_four_digits_with_its_zeros() {
        assertEquals("0363", new MunicipalityCode("0363").toString());
        refused(MunicipalityCode::new, "", "363", "00363", "GM0363", "036A", "182071649");
    }

    @Test
    void an_oin_has_twenty_digits_a_register_and_zeros_at_the_end() {
        for (Oin.Register register : Oin.Register.values()) {
            assertEquals(register, new Oin(register.prefix() + "12345678" + "0000").register());
            assertEquals(register, new Oin(register.prefix() + "123456789" + "000").register());
        }
        String whole = "00000001" + "123456789" + "000";
        assertEquals("Oin[hidden]", new Oin(whole).toString());
        refused(
                Oin::new,
                "",
                whole.substring(1),
                whole + "0",
                "00000001" + "1234567891" + "00",
                "00000000" + "123456789" + "000",
                "00000005" + "123456789" + "000",
                "00000007" + "123456789" + "000",
                "10000001" + "123456789" + "000",
                "00000001" + "12345678A" + "000");
    }

    @Test
    void the_registers_of_an_oin_are_those_of_the_reference() {
        assertEquals(
                List.of("00000001", "00000002", "00000003", "00000004", "00000006"),
                List.of(Oin.Register.values()).stream()
                        .map(Oin.Register::prefix)
                        .toList());
    }
}
