package nl.aanwezig.adapter.verzuimregister;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.aanwezig.adapter.verzuimregister.report.Problem;
import nl.aanwezig.adapter.verzuimregister.report.RefusedReportException;

/** What is wrong with a record that is being read. Names of fields come from outside, so they are shown without digits and cut off. */
final class Findings {
    private static final int MOST = 100;
    private static final int LONGEST_NAME = 40;

    private final List<Problem> found = new ArrayList<>();

    /** The path of a field. */
    static String join(String path, String name) {
        String shown = shown(name);
        return path.isEmpty() ? shown : path + "." + shown;
    }

    /** Letters and a few signs; any digit could be one of a person's number. */
    private static String shown(String name) {
        String cut = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
        return cut.replaceAll("\\p{Nd}", "#").replaceAll("[^\\p{L}#$_.…-]", "?");
    }

    void add(String path, String what, String advice) {
        add(path, OptionalInt.empty(), what, advice);
    }

    void add(String path, OptionalInt length, String what, String advice) {
        if (found.size() < MOST) {
            found.add(new Problem(path, length, what, advice));
        }
    }

    /** Adds what the report itself finds wrong, without fields of which something was said already. */
    void addAll(List<Problem> problems) {
        List<Problem> before = List.copyOf(found);
        for (Problem problem : problems) {
            if (before.stream().noneMatch(said -> isAbout(said.field(), problem.field()))) {
                add(problem.field(), problem.length(), problem.what(), problem.advice());
            }
        }
    }

    /** Whether one is the other, or a part of it. */
    private static boolean isAbout(String one, String other) {
        return one.equals(other)
                || one.startsWith(other + ".")
                || one.startsWith(other + "[")
                || other.startsWith(one + ".")
                || other.startsWith(one + "[");
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    RefusedReportException refusal() {
        return new RefusedReportException(found);
    }
}
