package nl.aanwezig.examples.schoolyear;

import java.io.PrintStream;

/** What the user sees while the job works, from any thread: a line for each phase, and one for each tenth of long ones. */
final class Progress {
    private static final int LONG = 1_000;

    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    synchronized void say(String line) {
        out.println(line);
    }

    void step(String what, int done, int all, String things) {
        if (all >= LONG && done % (all / 10) == 0) {
            say(what + " " + done + " of " + all + " " + things);
        }
    }
}
