package nl.aanwezig.adapter.verzuimregister.report;

import java.util.List;
import java.util.stream.Collectors;
import nl.aanwezig.core.failure.AanwezigException;

/**
 * A report that cannot be made, sent or read. It says all that was found, and nothing of what the report says. It has no cause: the message
 * of a reader underneath would repeat the text.
 */
public final class RefusedReportException extends AanwezigException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * @param problems at least one
     */
    public RefusedReportException(List<Problem> problems) {
        super(problems.get(0).headline(), rest(problems));
        this.problems = List.copyOf(problems);
    }

    private static String rest(List<Problem> problems) {
        return problems.get(0).advice()
                + problems.stream()
                        .skip(1)
                        .map(problem -> "\n" + problem.message())
                        .collect(Collectors.joining());
    }

    /** What is wrong, in the order of the fields. */
    public List<Problem> problems() {
        return problems;
    }
}
