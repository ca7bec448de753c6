package nl.aanwezig.adapter.verzuimregister.number;

/**
 * An education number (onderwijsnummer), for who has no BSN. It never prints itself; {@link #reveal} takes it out.
 *
 * <p>Nine digits, of which the weighed sum (weights as for a {@link Bsn}) leaves five when divided by eleven. The sum can be negative;
 * what it leaves is counted from zero up, so {@code 000000006} (sum −6) is one.
 */
public final class EducationNumber implements PersonalNumber {
    private static final int REMAINDER = 5;

    private final String digits;

    private EducationNumber(String digits) {
        this.digits = digits;
    }

    /**
     * The number that these digits are.
     *
     * @param digits nine
     * @throws IllegalArgumentException when they fail the test; the message holds no digit of them
     */
    public static EducationNumber of(String digits) {
        if (!isOne(digits)) {
            throw ElevenTest.refusal(
                    "education number",
                    digits,
                    "Maybe two digits were swapped, or it is a BSN: that has another test.");
        }
        return new EducationNumber(digits);
    }

    static boolean isOne(String digits) {
        return ElevenTest.isNineDigits(digits) && ElevenTest.remainder(digits) == REMAINDER;
    }

    @Override
    public String reveal() {
        return digits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EducationNumber number && number.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** Without a digit. */
    @Override
    public String toString() {
        return "EducationNumber[hidden]";
    }
}
