package nl.aanwezig.adapter.verzuimregister;

import java.util.List;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Step;
import nl.aanwezig.adapter.verzuimregister.report.Problem;

/** What came of sending, changing or taking back a report. */
public sealed interface Outcome {
    /**
     * It was done.
     *
     * @param entry what is on file now
     */
    record Done(Outgoing entry) implements Outcome {}

    /**
     * It was tried; the report stays as it was and can be tried again.
     *
     * @param entry what is on file now
     * @param answer an error, or none that is known
     */
    record Waiting(Outgoing entry, Transport.Answer answer) implements Outcome {}

    /**
     * It had been done before; nothing was sent.
     *
     * @param entry what is on file
     */
    record Already(Outgoing entry) implements Outcome {}

    /** Another message for this notice is under way; nothing was sent. See {@link Reports#release} for what a crash leaves behind. */
    record UnderWay() implements Outcome {}

    /** Nothing is on file for this notice; nothing was sent. */
    record NothingOnFile() implements Outcome {}

    /** Notices of this kind go to the municipality itself; nothing was sent. */
    record NotForTheRegister() implements Outcome {}

    /**
     * The report breaks the rules; nothing was sent.
     *
     * @param problems all of them
     */
    record NotSendable(List<Problem> problems) implements Outcome {
        /** Copies the list. */
        public NotSendable {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It cannot happen from the status on file; nothing was sent.
     *
     * @param step why, and what can happen instead
     */
    record NotAllowed(Step.Refused step) implements Outcome {}
}
