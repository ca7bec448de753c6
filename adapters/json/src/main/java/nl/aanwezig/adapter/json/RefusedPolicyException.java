package nl.aanwezig.adapter.json;

import java.util.List;
import java.util.stream.Collectors;
import nl.aanwezig.core.failure.AanwezigException;

/** A policy file that cannot be used. It says all that was found, so that a file is mended at once and not line by line. */
public final class RefusedPolicyException extends AanwezigException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** With at least one problem. */
    RefusedPolicyException(List<Problem> problems) {
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

    /** What is wrong, in the order of files and lines; 100 at most. */
    public List<Problem> problems() {
        return problems;
    }
}
