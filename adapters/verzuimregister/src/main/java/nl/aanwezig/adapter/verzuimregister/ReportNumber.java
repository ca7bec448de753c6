package nl.aanwezig.adapter.verzuimregister;

/**
 * The number that the register gave a report. Its form is not published.
 *
 * @param value as the register writes it, not blank
 */
public record ReportNumber(String value) {
    /**
     * Checks that there is one.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public ReportNumber {
        if (value.isBlank()) {
            throw new IllegalArgumentException(
                    "The report's number is blank.\nMaybe the register answered with an error.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
