package nl.aanwezig.adapter.verzuimregister.number;

/**
 * The code of a municipality as Statistics Netherlands (CBS) numbers them, such as {@code 0363}. Whether there is such a municipality is
 * not checked: the list changes every year.
 *
 * @param value four digits, with zeros in front (the form is unverified)
 */
public record MunicipalityCode(String value) {
    private static final Form FORM = Form.of(
            "municipality code",
            "[0-9]{4}",
            "four digits",
            "Maybe a spreadsheet took away the zeros in front, or letters such as GM stand before it.");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException when it has another; the message does not repeat it
     */
    public MunicipalityCode {
        FORM.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
