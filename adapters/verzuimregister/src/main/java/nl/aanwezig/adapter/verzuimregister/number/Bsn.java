package nl.aanwezig.adapter.verzuimregister.number;

/**
 * A citizen service number (burgerservicenummer). It never prints itself; {@link #reveal} takes it out.
 *
 * <p>Nine digits, of which the weighed sum (9, 8, 7, 6, 5, 4, 3, 2, −1) is a multiple of eleven. Eight digits get a zero in front, since
 * spreadsheets lose it. Nine zeros pass the test and are refused all the same (inferred).
 *
 * <p>No record: whatever prints the components of records, such as a serialiser, would print it.
 */
public final class Bsn implements PersonalNumber {
    private static final int DIGITS_WITHOUT_ZERO = 8;
    private static final String NOBODY = "000000000";

    private final String digits;

    private Bsn(String digits) {
        this.digits = digits;
    }

    /**
     * The number that these digits are.
     *
     * @param digits eight or nine
     * @throws IllegalArgumentException when they fail the test; the message holds no digit of them
     */
    public static Bsn of(String digits) {
        if (!isOne(digits)) {
            throw ElevenTest.refusal(
                    "BSN", digits, "Maybe two digits were swapped, or it is an education number (onderwijsnummer).");
        }
        return new Bsn(padded(digits));
    }

    static boolean isOne(String digits) {
        String nine = padded(digits);
        return ElevenTest.isNineDigits(nine) && ElevenTest.remainder(nine) == 0 && !nine.equals(NOBODY);
    }

    private static String padded(String digits) {
        return digits.length() == DIGITS_WITHOUT_ZERO ? "0" + digits : digits;
    }

    @Override
    public String reveal() {
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bsn bsn && bsn.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Without a digit. */
    @Override
    public String toString() {
        return "Bsn[hidden]";
    }
}
