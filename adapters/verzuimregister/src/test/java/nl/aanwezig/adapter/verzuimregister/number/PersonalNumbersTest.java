package nl.aanwezig.adapter.verzuimregister.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Vectors of the domain reference, Dutch law 3.7: those of Topicus' unit tests, and those computed there. */
class PersonalNumbersTest {
    private static final List<String> BSNS = List.of("182071649", "111222333", "123456782", "900000004");
    private static final List<String> EDUCATION_NUMBERS =
            List.of("100310303", "100729533", "900000011", "100000004", "000000006");

    private static String refusal(Function<String, PersonalNumber> making, String digits) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> making.apply(digits));
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains("\nMaybe "), message);
        return message;
    }

    @Test
    void published_numbers_pass_their_own_test_and_fail_the_other() {
        for (String digits : BSNS) {
            assertEquals(digits, Bsn.of(digits).reveal());
            refusal(EducationNumber::of, digits);
            assertInstanceOf(Bsn.class, PersonalNumber.of(digits));
        }
        for (String digits : EDUCATION_NUMBERS) {
            assertEquals(digits, EducationNumber.of(digits).reveal());
            refusal(Bsn::of, digits);
            assertInstanceOf(EducationNumber.class, PersonalNumber.of(digits));
        }
    }

    @Test
    void published_failures_fail_both() {
        for (String digits : List.of("182071648", "123456789")) {
            refusal(Bsn::of, digits);
            refusal(EducationNumber::of, digits);
            refusal(PersonalNumber::of, digits);
            assertFalse(PersonalNumber.isOne(digits));
        }
    }

    @Test
    void nine_zeros_are_nobody_although_their_sum_is_a_multiple_of_eleven() {
        refusal(Bsn::of, "000000000");
        refusal(PersonalNumber::of, "000000000");
        refusal(Bsn::of, "00000000");
    }

    @Test
    void eight_digits_of_a_bsn_get_their_zero_back() {
        // 9·0 + 8·1 + 7·0 + … + (−1)·8 = 0
        assertEquals("010000008", Bsn.of("10000008").reveal());
        assertEquals(Bsn.of("010000008"), PersonalNumber.of("10000008"));
        // 000000006 is an education number; with a zero less it is nothing.
        refusal(EducationNumber::of, "00000006");
        refusal(PersonalNumber::of, "00000006");
        refusal(Bsn::of, "0000008");
    }

    @Test
    void what_is_no_nine_digits_is_refused_with_its_length_alone() {
        for (String text :
                List.of("", "1820716491", "182.071.649", " 182071649", "18207164９", "٠١٢٣٤٥٦٧٨", "18207164a")) {
            for (Function<String, PersonalNumber> making :
                    List.<Function<String, PersonalNumber>>of(Bsn::of, EducationNumber::of, PersonalNumber::of)) {
                String message = refusal(making, text);
                assertTrue(message.contains(" (" + text.length() + " characters) "), message);
                assertFalse(!text.isEmpty() && message.contains(text), message);
            }
        }
    }

    @Test
    void neither_text_nor_refusal_holds_a_digit_of_the_number() {
        for (String digits : BSNS) {
            assertEquals("Bsn[hidden]", Bsn.of(digits).toString());
        }
        for (String digits : EDUCATION_NUMBERS) {
            assertEquals("EducationNumber[hidden]", EducationNumber.of(digits).toString());
        }
        assertEquals(
                "The BSN (9 digits) fails its test.\nMaybe two digits were swapped, or it is an education number"
                        + " (onderwijsnummer).",
                refusal(Bsn::of, "182071648"));
    }

    @Test
    void equal_numbers_are_equal_and_hash_alike() {
        assertEquals(Bsn.of("182071649"), Bsn.of("182071649"));
        assertEquals(Bsn.of("182071649").hashCode(), Bsn.of("182071649").hashCode());
        assertEquals(EducationNumber.of("100310303"), EducationNumber.of("100310303"));
        assertEquals(
                EducationNumber.of("100310303").hashCode(),
                EducationNumber.of("100310303").hashCode());
        assertNotEquals(Bsn.of("182071649"), Bsn.of("111222333"));
        assertNotEquals(EducationNumber.of("100310303"), EducationNumber.of("100729533"));
    }

    /** Against the rule as text: what the weighed sum needs to become a multiple of eleven, searched by adding one at a time. */
    @Test
    void random_numbers_are_judged_as_the_rule_says() {
        SplittableRandom random = new SplittableRandom(11);
        int[] counts = new int[3];
        for (int i = 0; i < 20_000; i++) {
            String digits = String.format(Locale.ROOT, "%09d", random.nextInt(1_000_000_000));
            int sum = -Character.digit(digits.charAt(8), 10);
            for (int weight = 9; weight >= 2; weight--) {
                sum += weight * Character.digit(digits.charAt(9 - weight), 10);
            }
            int left = 0;
            while ((sum - left) % 11 != 0) {
                left++;
            }
            assertEquals(left == 0, Bsn.isOne(digits), () -> "a number of seed 11");
            assertEquals(left == 5, EducationNumber.isOne(digits), () -> "a number of seed 11");
            counts[left == 0 ? 0 : left == 5 ? 1 : 2]++;
        }
        assertTrue(counts[0] > 1_000 && counts[1] > 1_000 && counts[2] > 10_000);
    }
}
