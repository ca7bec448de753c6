package nl.aanwezig.adapter.holidays;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;

/** The rows of one source that could not be used. */
final class Problems {
    private static final int LONGEST_VALUE = 200;

    private final String source;
    private final List<Failure> failures = new ArrayList<>();

    Problems(String source) {
        this.source = source;
    }

    void add(FailureReason reason, long line, String value) {
        String shown = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
        failures.add(new Failure(reason, new Failure.Place(source, line), "", shown.replaceAll("\\p{Cntrl}+", " ")));
    }

    /** In order of lines. */
    List<Failure> all() {
        return failures.stream()
                .sorted(Comparator.comparing(failure -> failure.place().line()))
                .toList();
    }
}
