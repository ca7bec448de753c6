package nl.aanwezig.mtss.report;

/** What a table shows of a cell. */
enum Shown {
    /** The count itself. */
    COUNT,
    /** A range of shares, and so of counts. */
    RANGE,
    NOTHING
}
