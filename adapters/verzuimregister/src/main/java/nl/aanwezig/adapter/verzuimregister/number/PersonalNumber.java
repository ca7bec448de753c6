package nl.aanwezig.adapter.verzuimregister.number;

/**
 * The number by which the register knows a young person (persoonsgebonden nummer, PGN): a {@link Bsn}, or an {@link EducationNumber} for
 * who has none. Both are weighed alike and leave another remainder, so no number is both.
 */
public sealed interface PersonalNumber permits Bsn, EducationNumber {
    /** The nine digits: the only way to take them out, to be called where they are written to the register and nowhere else. */
    String reveal();

    /**
     * The number that these digits are.
     *
     * @throws IllegalArgumentException when they pass neither test; the message holds no digit of them
     */
    static PersonalNumber of(String digits) {
        if (EducationNumber.isOne(digits)) {
            return EducationNumber.of(digits);
        }
        if (Bsn.isOne(digits)) {
            return Bsn.of(digits);
        }
        throw ElevenTest.refusal("personal number", digits, "Maybe two digits were swapped.");
    }

    /** Whether these digits could be the number of a person: eight or nine that pass one of the two tests. */
    static boolean isOne(String digits) {
        return Bsn.isOne(digits) || EducationNumber.isOne(digits);
    }
}
