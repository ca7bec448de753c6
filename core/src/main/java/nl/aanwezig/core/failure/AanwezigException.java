package nl.aanwezig.core.failure;

/**
 * The root of what the library throws. The first line of the message names the thing, the value and the place; the
 * next one begins with "Maybe" and advises.
 */
public abstract class AanwezigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the cause that the JDK or a library gave. */
    protected AanwezigException(String problem, String advice, Throwable cause) {
        super(problem + "\n" + advice, cause);
    }

    /** Without a cause. */
    protected AanwezigException(String problem, String advice) {
        super(problem + "\n" + advice);
    }
}
