package nl.aanwezig.examples.schoolyear;

/** An argument that cannot be followed; the message is for the user. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String problem, String advice) {
        super(problem + "\n" + advice);
    }
}
