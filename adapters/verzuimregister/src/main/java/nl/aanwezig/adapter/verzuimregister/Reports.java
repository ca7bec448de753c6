package nl.aanwezig.adapter.verzuimregister;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import nl.aanwezig.adapter.verzuimregister.code.Closing;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Actor;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Event;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Lifecycle;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Step;
import nl.aanwezig.adapter.verzuimregister.number.Brin;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Problem;
import nl.aanwezig.adapter.verzuimregister.report.RefusedReportException;
import nl.aanwezig.adapter.verzuimregister.report.ReportDraft;
import nl.aanwezig.adapter.verzuimregister.report.SendingRules;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeEvent;
import nl.aanwezig.core.notice.NoticeLedger;

/**
 * Reports on their way to the register and back. A notice is sent once, however often it is offered; what failed waits (W) and can be offered
 * again; what was registered (R) is changed or taken back under its number. Immutable, and safe for threads as far as the outbox is.
 *
 * <p>Source: the domain reference, Dutch law 3.4.
 */
public final class Reports {
    private final Outbox outbox;
    private final Delivery delivery;
    private final Lifecycle lifecycle;
    private final SendingRules rules;

    private Reports(Outbox outbox, Delivery delivery, Lifecycle lifecycle, SendingRules rules) {
        this.outbox = outbox;
        this.delivery = delivery;
        this.lifecycle = lifecycle;
        this.rules = rules;
    }

    /** With the standard lifecycle and rules. */
    public static Reports through(Transport transport, Outbox outbox) {
        return new Reports(outbox, new Delivery(transport, outbox), Lifecycle.standard(), SendingRules.standard());
    }

    /** With another lifecycle. */
    public Reports with(Lifecycle own) {
        return new Reports(outbox, delivery, own, rules);
    }

    /** With other rules for what may be sent. */
    public Reports with(SendingRules own) {
        return new Reports(outbox, delivery, lifecycle, own);
    }

    /** What is on file for a notice; empty when nothing was sent for it. */
    public Optional<Outgoing> find(NoticeRef notice) {
        return outbox.find(notice);
    }

    /**
     * Does what a pupil's ledger asks for, as often as it is asked: what was done before is not done again, and what waits is tried again. Of
     * each notice the last event counts.
     *
     * @param sender the school
     * @param reporting makes the report of a notice; not asked for a withdrawal
     * @param today the day on which the register takes a message, if it does
     * @return what came of each notice, by its number
     */
    public Map<Integer, Outcome> follow(
            NoticeLedger ledger, Brin sender, Function<Notice, AbsenceReport> reporting, LocalDate today) {
        Map<Integer, NoticeEvent> last = new TreeMap<>();
        ledger.events().forEach(event -> last.put(event.number(), event));
        Map<Integer, Outcome> outcomes = new TreeMap<>();
        last.forEach((number, event) -> outcomes.put(number, follow(event, sender, reporting, today)));
        return Collections.unmodifiableMap(outcomes);
    }

    /**
     * Does what a change in the pupil's ledger asks for: sends what arose, changes or takes back what was registered. What waits, or was
     * never offered, is sent as it stands now. An event from before a later change would change the report back.
     *
     * @param event what happened
     * @param sender the school
     * @param reporting makes the report of a notice; not asked for a withdrawal
     * @param today the day on which the register takes it, if it does
     */
    public Outcome follow(NoticeEvent event, Brin sender, Function<Notice, AbsenceReport> reporting, LocalDate today) {
        NoticeRef notice = NoticeRef.of(event);
        if (ReportDraft.kindOf(event.notice().kind()).isEmpty()) {
            return new Outcome.NotForTheRegister();
        }
        if (event.change() == NoticeEvent.Change.WITHDRAWN) {
            return withdraw(notice, today);
        }
        boolean isRegistered =
                find(notice).filter(entry -> entry.status() != Status.W).isPresent();
        try {
            AbsenceReport report = reporting.apply(event.notice());
            return event.change() == NoticeEvent.Change.CHANGED && isRegistered
                    ? change(notice, report, today)
                    : send(notice, sender, report, today);
        } catch (RefusedReportException e) {
            return new Outcome.NotSendable(e.problems());
        }
    }

    /**
     * Sends the report of a notice, unless that was done before. What waits since an error is tried again, with what the report says now.
     * What waits since a silence is sent again as it was and under the same message id, for the register may have it: afterwards
     * {@link #change} it, if it says something else now.
     *
     * @param today the day on which the register takes it, if it does
     */
    public Outcome send(NoticeRef notice, Brin sender, AbsenceReport report, LocalDate today) {
        List<Problem> problems = rules.problems(report);
        if (!problems.isEmpty()) {
            return new Outcome.NotSendable(problems);
        }
        Optional<Outgoing> seen = find(notice);
        if (seen.isPresent() && seen.get().isUnderWay()) {
            return new Outcome.UnderWay();
        }
        if (seen.isPresent() && seen.get().status() != Status.W) {
            return new Outcome.Already(seen.get());
        }
        AbsenceReport sent =
                seen.filter(Reports::isUnanswered).map(Outgoing::report).orElse(report);
        OutgoingCopy next = new OutgoingCopy(notice, sender, sent);
        next.messages = seen.map(Outgoing::messages).orElse(0);
        Outgoing entry = next.entry();
        String id = MessageIds.of(entry, "registration", JsonReports.standard().write(sent));
        return delivery.deliver(seen, entry, new Message.Registration(id, sender, sent), (after, number) -> {
            after.status = next(Status.W, Event.ACCEPTED);
            after.number = Optional.of(number);
            after.registered = Optional.of(today);
        });
    }

    private static boolean isUnanswered(Outgoing entry) {
        return entry.status() == Status.W && entry.lastError().isEmpty();
    }

    /**
     * Changes what a registered report says, after a correction. What waits is not changed but offered to {@link #send}.
     *
     * @param report what it says now
     * @param today the mutation date
     */
    public Outcome change(NoticeRef notice, AbsenceReport report, LocalDate today) {
        List<Problem> problems = rules.problems(report);
        if (!problems.isEmpty()) {
            return new Outcome.NotSendable(problems);
        }
        return onFile(notice, Event.CHANGED, Actor.SCHOOL, (entry, step) -> {
            if (entry.report().equals(report)) {
                return new Outcome.Already(entry);
            }
            ReportNumber number = entry.number().orElseThrow();
            String id = MessageIds.of(entry, "mutation", JsonReports.standard().write(report));
            return delivery.deliver(
                    Optional.of(entry),
                    entry,
                    new Message.Mutation(id, entry.sender(), number, report, today),
                    (after, same) -> {
                        after.status = step.next();
                        after.report = report;
                        after.mutated = Optional.of(today);
                    });
        });
    }

    /**
     * Takes a registered report back, once. What waits is refused: after an error the register has nothing, so stop offering it; after a silence
     * only people can find out.
     *
     * @param today the day on which it is
     */
    public Outcome withdraw(NoticeRef notice, LocalDate today) {
        Optional<Outgoing> seen = find(notice);
        if (seen.isPresent() && seen.get().status() == Status.I) {
            return new Outcome.Already(seen.get());
        }
        return onFile(notice, Event.WITHDRAWN, Actor.SCHOOL, (entry, step) -> {
            ReportNumber number = entry.number().orElseThrow();
            String id = MessageIds.of(entry, "withdrawal", "");
            return delivery.deliver(
                    Optional.of(entry),
                    entry,
                    new Message.Withdrawal(id, entry.sender(), number, today),
                    (after, same) -> after.status = step.next());
        });
    }

    /**
     * Writes down what the municipality did. Nothing is sent.
     *
     * @param event one of the municipality's
     * @param closing with what it closed the report, where it told
     */
    public Outcome heard(NoticeRef notice, Event event, Optional<Closing> closing) {
        return onFile(notice, event, Actor.MUNICIPALITY, (entry, step) -> {
            OutgoingCopy next = new OutgoingCopy(entry);
            next.status = step.next();
            next.closing = closing;
            return outbox.replace(Optional.of(entry), next.entry())
                    ? new Outcome.Done(next.entry())
                    : new Outcome.UnderWay();
        });
    }

    /**
     * Lets a notice go whose message was under way when a program stopped. The next attempt has the same message id. Only for who knows
     * that nobody is still waiting for the answer.
     */
    public Outcome release(NoticeRef notice) {
        Optional<Outgoing> seen = find(notice);
        if (seen.isEmpty()) {
            return new Outcome.NothingOnFile();
        }
        if (!seen.get().isUnderWay()) {
            return new Outcome.Already(seen.get());
        }
        OutgoingCopy next = new OutgoingCopy(seen.get());
        next.isUnderWay = false;
        return outbox.replace(seen, next.entry()) ? new Outcome.Done(next.entry()) : new Outcome.UnderWay();
    }

    @FunctionalInterface
    private interface Continuation {
        Outcome go(Outgoing entry, Step.Taken step);
    }

    private Outcome onFile(NoticeRef notice, Event event, Actor actor, Continuation continuation) {
        Optional<Outgoing> seen = find(notice);
        if (seen.isEmpty()) {
            return new Outcome.NothingOnFile();
        }
        if (seen.get().isUnderWay()) {
            return new Outcome.UnderWay();
        }
        Step step = lifecycle.apply(seen.get().status(), event, actor);
        if (step instanceof Step.Taken taken) {
            return continuation.go(seen.get(), taken);
        }
        return new Outcome.NotAllowed((Step.Refused) step);
    }

    private Status next(Status status, Event event) {
        return lifecycle.apply(status, event) instanceof Step.Taken taken ? taken.next() : status;
    }
}
