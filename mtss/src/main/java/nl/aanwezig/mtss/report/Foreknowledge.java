package nl.aanwezig.mtss.report;

/** Which totals a reader may know from elsewhere, whether or not this table shows them. What is protected holds against such a reader. */
public enum Foreknowledge {
    /** None but those that are shown here. */
    NONE,
    /** How many pupils there are in each group and in all: from a census, a class photograph, another table. */
    GROUP_SIZES,
    /** That, and how many pupils there are in each band: from a table of the same pupils by other groups. */
    ALL_TOTALS
}
