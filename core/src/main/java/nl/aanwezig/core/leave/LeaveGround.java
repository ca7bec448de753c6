package nl.aanwezig.core.leave;

import nl.aanwezig.core.mark.Category;

/** The grounds on which absence may be authorised: a closed list (art. 11 Leerplichtwet 1969; art. 20 Leerplichtwet BES). */
public enum LeaveGround {
    /** The school is closed or teaching is suspended. */
    CLOSED('a', "CLOSED_OR_FORBIDDEN"),
    /** General rules forbid attendance. */
    FORBIDDEN('b', "CLOSED_OR_FORBIDDEN"),
    /** Access was denied for a time as a disciplinary measure. */
    ACCESS_DENIED('c', "SUSPENDED"),
    /** Illness. It is a report, never a diagnosis. */
    ILLNESS('d', "ILL"),
    /** Duties that follow from religion or belief. */
    RELIGION('e', "RELIGION"),
    /** A holiday that a parent's job permits outside the school holidays alone. */
    HOLIDAY('f', "HOLIDAY_LEAVE_11F"),
    /** Other weighty circumstances. */
    WEIGHTY('g', "WEIGHTY_11G");

    private final char letter;
    private final String category;

    LeaveGround(char letter, String category) {
        this.letter = letter;
        this.category = category;
    }

    /** The letter in the article, {@code a} up to and including {@code g}. */
    public char letter() {
        return letter;
    }

    /** The category under which code books file such absence (the domain reference, Dutch law 8.1, inferred). */
    public Category category() {
        return new Category(category);
    }
}
