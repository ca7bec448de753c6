package nl.aanwezig.adapter.verzuimregister;

import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.Transport.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One message handed over: first written down as under way, then sent, then the answer written down. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Reports.class);

    /** What acceptance does to an entry. */
    @FunctionalInterface
    interface Acceptance {
        void apply(OutgoingCopy entry, ReportNumber number);
    }

    private final Transport transport;
    private final Outbox outbox;

    Delivery(Transport transport, Outbox outbox) {
        this.transport = transport;
        this.outbox = outbox;
    }

    Outcome deliver(Optional<Outgoing> seen, Outgoing entry, Message message, Acceptance acceptance) {
        OutgoingCopy claim = new OutgoingCopy(entry);
        claim.isUnderWay = true;
        claim.lastError = Optional.empty();
        Outgoing claimed = claim.entry();
        if (!outbox.replace(seen, claimed)) {
            return new Outcome.UnderWay();
        }
        Answer answer = ask(message);
        OutgoingCopy after = new OutgoingCopy(claimed);
        after.isUnderWay = false;
        if (answer instanceof Answer.Accepted accepted) {
            after.messages++;
            acceptance.apply(after, accepted.number());
            LOG.info("1 message accepted");
        } else if (answer instanceof Answer.Refused refused) {
            after.messages++;
            after.lastError = Optional.of(refused.code());
            LOG.info("1 message refused with {}", refused.code());
        } else {
            LOG.info("1 message without an answer");
        }
        Outgoing next = after.entry();
        write(Optional.of(claimed), next);
        return answer instanceof Answer.Accepted ? new Outcome.Done(next) : new Outcome.Waiting(next, answer);
    }

    /** @throws IllegalStateException when somebody else changed an entry that was claimed */
    void write(Optional<Outgoing> seen, Outgoing next) {
        if (!outbox.replace(seen, next)) {
            throw new IllegalStateException("The entry of " + next.notice()
                    + " changed while its message was under way.\nMaybe the outbox takes writes of others.");
        }
    }

    /** An exception may repeat the message, so its kind alone is logged. */
    private Answer ask(Message message) {
        try {
            return transport.deliver(message);
        } catch (RuntimeException e) {
            LOG.warn("the transport failed with {}", e.getClass().getName());
            return new Answer.Unavailable();
        }
    }
}
