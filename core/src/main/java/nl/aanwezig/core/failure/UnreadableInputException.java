package nl.aanwezig.core.failure;

/** A source that cannot be read at all: it is missing, is no text of its kind, or is refused as unsafe. */
public final class UnreadableInputException extends AanwezigException {
    private static final long serialVersionUID = 1L;

    private final String source;

    /**
     * @param source the file or other source
     * @param problem what is wrong with it, with the line when known
     * @param advice a sentence that begins with "Maybe"
     */
    public UnreadableInputException(String source, String problem, String advice) {
        super(source + ": " + problem, advice);
        this.source = source;
    }

    /**
     * @param source the file or other source
     * @param problem what is wrong with it, with the line when known
     * @param advice a sentence that begins with "Maybe"
     * @param cause what the reader underneath reported
     */
    public UnreadableInputException(String source, String problem, String advice, Throwable cause) {
        super(source + ": " + problem, advice, cause);
        this.source = source;
    }

    /** The file or other source. */
    public String source() {
        return source;
    }
}
