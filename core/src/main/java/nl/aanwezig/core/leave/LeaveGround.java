package nl.aanwezig.core.leave;

/** The grounds on which absence may be authorised: a closed list (art. 11 Leerplichtwet 1969; art. 20 Leerplichtwet BES). */
public enum LeaveGround {
    /** The school is closed or teaching is suspended. */
    CLOSED('a'),
    /** General rules forbid attendance. */
    FORBIDDEN('b'),
    /** Access was denied for a time as a disciplinary measure. */
    ACCESS_DENIED('c'),
    /** Illness. It is a report, never a diagnosis. */
    ILLNESS('d'),
    /** Duties that follow from religion or belief. */
    RELIGION('e'),
    /** A holiday that a parent's job permits outside the school holidays alone. */
    HOLIDAY('f'),
    /** Other weighty circumstances. */
    WEIGHTY('g');

    private final char letter;

    LeaveGround(char letter) {
        this.letter = letter;
    }

    /** The letter in the article, {@code a} up to and including {@code g}. */
    public char letter() {
        return letter;
    }
}
