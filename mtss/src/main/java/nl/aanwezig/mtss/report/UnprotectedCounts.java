package nl.aanwezig.mtss.report;

/** Takes raw counts one by one. See {@link Population#readUnprotectedCounts(UnprotectedCounts)} before you write one. */
@FunctionalInterface
public interface UnprotectedCounts {
    /**
     * Takes a count.
     *
     * @param pupils how many, 0 included, however few
     */
    void count(String group, String band, long pupils);
}
