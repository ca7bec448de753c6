package nl.aanwezig.adapter.verzuimregister;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.aanwezig.adapter.verzuimregister.Transport.Answer;
import nl.aanwezig.adapter.verzuimregister.code.Closing;
import nl.aanwezig.adapter.verzuimregister.code.CodeList;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Edge;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Event;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Lifecycle;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Step;
import nl.aanwezig.adapter.verzuimregister.number.Brin;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Examples;
import nl.aanwezig.adapter.verzuimregister.report.SendingRules;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeEvent;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import org.junit.jupiter.api.Test;

/** The flow of the domain reference, Dutch law 3.4, against a register in memory. */
class ReportsTest {
    private static final Brin BRIN = new Brin("25PL");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
    private static final LocalDate LATER = TODAY.plusDays(3);
    private static final NoticeRef NOTICE = ref("p-1", 1);
    private static final AbsenceReport REPORT = Examples.draft().report();
    private static final AbsenceReport OTHER =
            Examples.draft().end(Examples.END.minusDays(1)).reason("Anders").report();

    private final RegisterInMemory register = new RegisterInMemory();
    private final Outbox outbox = Outbox.inMemory();
    private final Reports reports = Reports.through(register, outbox);

    private static NoticeRef ref(String pupil, int number) {
        return new NoticeRef(new PupilId(pupil), new SchoolId("linde"), number);
    }

    private Outcome send() {
        return reports.send(NOTICE, BRIN, REPORT, TODAY);
    }

    private Outgoing onFile() {
        return reports.find(NOTICE).orElseThrow();
    }

    private static Outgoing done(Outcome outcome) {
        return assertInstanceOf(Outcome.Done.class, outcome).entry();
    }

    @Test
    void what_the_register_takes_is_registered_under_its_number() {
        Outgoing entry = done(send());
        assertSame(Status.R, entry.status());
        assertEquals(Optional.of(new ReportNumber("M1")), entry.number());
        assertEquals(Optional.of(TODAY), entry.registered());
        assertEquals(Optional.empty(), entry.mutated());
        assertEquals(REPORT, entry.report());
        assertEquals(entry, onFile());
        Message.Registration message = assertInstanceOf(Message.Registration.class, register.received.get(0));
        assertEquals(REPORT, message.report());
        assertEquals(BRIN, message.sender());
    }

    @Test
    void a_reference_says_which_notice_and_not_which_pupil() {
        assertEquals("NoticeRef[1 at linde]", NOTICE.toString());
        assertEquals("M7", new ReportNumber("M7").toString());
        assertThrows(IllegalArgumentException.class, () -> new ReportNumber(" "));
    }

    @Test
    void the_same_notice_is_not_sent_twice() {
        Outgoing entry = done(send());
        assertEquals(entry, assertInstanceOf(Outcome.Already.class, send()).entry());
        assertEquals(
                entry,
                assertInstanceOf(Outcome.Already.class, reports.send(NOTICE, BRIN, OTHER, LATER))
                        .entry());
        assertEquals(1, register.received.size());
        done(reports.send(ref("p-2", 1), BRIN, REPORT, TODAY));
        done(reports.send(ref("p-1", 2), BRIN, REPORT, TODAY));
        assertEquals(3, register.received.size());
        assertEquals(3, register.received.stream().map(Message::id).distinct().count());
        assertTrue(register.received.stream().allMatch(message -> message.id().matches("[0-9a-f]{32}")));
    }

    @Test
    void an_error_leaves_the_report_waiting_and_it_can_be_mended_and_tried_again() {
        register.then(() -> new Answer.Refused("DC0002"));
        Outcome.Waiting waiting = assertInstanceOf(Outcome.Waiting.class, send());
        assertEquals(new Answer.Refused("DC0002"), waiting.answer());
        assertSame(Status.W, waiting.entry().status());
        assertEquals(Optional.of("DC0002"), waiting.entry().lastError());
        assertEquals(Optional.empty(), waiting.entry().number());
        Outgoing entry = done(reports.send(NOTICE, BRIN, OTHER, LATER));
        assertSame(Status.R, entry.status());
        assertEquals(OTHER, entry.report());
        assertEquals(Optional.empty(), entry.lastError());
        assertEquals(Optional.of(LATER), entry.registered());
        assertNotEquals(register.received.get(0).id(), register.received.get(1).id());
    }

    @Test
    void a_lost_answer_does_not_make_two_reports() {
        register.thenSilent();
        Outcome.Waiting waiting = assertInstanceOf(Outcome.Waiting.class, send());
        assertSame(Status.W, waiting.entry().status());
        assertInstanceOf(Answer.Unavailable.class, waiting.answer());
        Outgoing entry = done(reports.send(NOTICE, BRIN, OTHER, LATER));
        assertEquals(register.received.get(0), register.received.get(1), "the same message again, whatever is offered");
        assertEquals(1, register.numbers.size());
        assertEquals(REPORT, entry.report());
        assertEquals(OTHER, done(reports.change(NOTICE, OTHER, LATER)).report());
    }

    @Test
    void a_transport_that_throws_counts_as_silence() {
        register.then(() -> {
            throw new IllegalStateException("connection reset");
        });
        assertInstanceOf(
                Answer.Unavailable.class,
                assertInstanceOf(Outcome.Waiting.class, send()).answer());
        assertSame(Status.R, done(send()).status());
    }

    @Test
    void a_code_that_is_none_is_not_kept() {
        for (String text : List.of("", "fout: 123456782", "123456782", "dc0002", "DC", "DC0002 123456782")) {
            assertEquals("other", new Answer.Refused(text).code(), text);
        }
        assertEquals("DC0010", new Answer.Refused("DC0010").code());
    }

    @Test
    void a_correction_is_a_mutation_under_the_same_number_with_a_new_date() {
        send();
        Outgoing entry = done(reports.change(NOTICE, OTHER, LATER));
        assertSame(Status.R, entry.status());
        assertEquals(Optional.of(LATER), entry.mutated());
        assertEquals(Optional.of(TODAY), entry.registered());
        assertEquals(OTHER, entry.report());
        Message.Mutation message = assertInstanceOf(Message.Mutation.class, register.received.get(1));
        assertEquals(new ReportNumber("M1"), message.number());
        assertEquals(OTHER, message.report());
        assertEquals(LATER, message.on());
        assertInstanceOf(Outcome.Already.class, reports.change(NOTICE, OTHER, LATER));
        assertEquals(2, register.received.size());
    }

    @Test
    void a_refused_mutation_changes_nothing() {
        send();
        register.then(() -> new Answer.Refused("DC0002"));
        Outcome.Waiting waiting = assertInstanceOf(Outcome.Waiting.class, reports.change(NOTICE, OTHER, LATER));
        assertEquals(REPORT, waiting.entry().report());
        assertSame(Status.R, waiting.entry().status());
        assertEquals(Optional.empty(), waiting.entry().mutated());
    }

    @Test
    void a_withdrawal_is_sent_once() {
        send();
        Outgoing entry = done(reports.withdraw(NOTICE, LATER));
        assertSame(Status.I, entry.status());
        assertInstanceOf(Outcome.Already.class, reports.withdraw(NOTICE, LATER));
        assertEquals(2, register.received.size());
        Message.Withdrawal message = assertInstanceOf(Message.Withdrawal.class, register.received.get(1));
        assertEquals(new ReportNumber("M1"), message.number());
        assertEquals(LATER, message.on());
    }

    private static NoticeEvent event(int number, NoticeEvent.Change change, LocalDate end) {
        Notice notice = notice(end);
        return new NoticeEvent(
                number,
                change,
                Instant.EPOCH,
                notice,
                change == NoticeEvent.Change.CHANGED ? Optional.of(notice) : Optional.empty());
    }

    private static Notice notice(LocalDate end) {
        return Notice.builder()
                .pupil(NOTICE.pupil())
                .school(NOTICE.school())
                .kind(NoticeKind.SIXTEEN_HOURS)
                .begin(Examples.BEGIN)
                .end(end)
                .why(new Explanation(List.of()))
                .receipt(new Receipt("sixteen-hours", "2026-08-01", end, "0123456789abcdef"))
                .build();
    }

    private Outcome follow(NoticeEvent event) {
        return reports.follow(
                event, BRIN, notice -> Examples.draft().end(notice.end()).report(), TODAY);
    }

    @Test
    void the_ledger_is_followed_step_by_step_and_each_step_once() {
        LocalDate earlier = Examples.END.minusDays(1);
        List<NoticeEvent> events = List.of(
                event(1, NoticeEvent.Change.PROPOSED, Examples.END),
                event(1, NoticeEvent.Change.CHANGED, earlier),
                event(1, NoticeEvent.Change.WITHDRAWN, earlier),
                event(2, NoticeEvent.Change.PROPOSED, Examples.END));
        assertSame(Status.R, done(follow(events.get(0))).status());
        assertInstanceOf(Outcome.Already.class, follow(events.get(0)));
        assertEquals(Optional.of(earlier), done(follow(events.get(1))).report().end());
        assertInstanceOf(Outcome.Already.class, follow(events.get(1)));
        assertSame(Status.I, done(follow(events.get(2))).status());
        assertInstanceOf(Outcome.Already.class, follow(events.get(2)));
        assertInstanceOf(Outcome.Already.class, follow(events.get(0)));
        assertEquals(
                Optional.of(new ReportNumber("M2")), done(follow(events.get(3))).number());
        assertEquals(
                List.of(
                        Message.Registration.class,
                        Message.Mutation.class,
                        Message.Withdrawal.class,
                        Message.Registration.class),
                register.received.stream().map(Object::getClass).toList());
        assertEquals(new NoticeRef(NOTICE.pupil(), NOTICE.school(), 2), NoticeRef.of(events.get(3)));
    }

    @Test
    void a_removal_is_told_to_the_municipality_and_not_to_the_register() {
        Notice removal = Notice.builder()
                .from(notice(Examples.END))
                .kind(NoticeKind.REMOVAL)
                .build();
        assertInstanceOf(
                Outcome.NotForTheRegister.class,
                follow(new NoticeEvent(1, NoticeEvent.Change.PROPOSED, Instant.EPOCH, removal, Optional.empty())));
        assertEquals(List.of(), register.received);
    }

    @Test
    void a_report_that_cannot_be_made_stops_no_other() {
        Outcome outcome = reports.follow(
                event(1, NoticeEvent.Change.PROPOSED, Examples.END),
                BRIN,
                notice -> Examples.draft().reason("").report(),
                TODAY);
        assertEquals(
                "reason",
                assertInstanceOf(Outcome.NotSendable.class, outcome)
                        .problems()
                        .get(0)
                        .field());
        assertEquals(List.of(), register.received);
    }

    @Test
    void a_change_to_what_waits_or_was_never_offered_is_sent_as_it_stands_now() {
        NoticeEvent changed = event(1, NoticeEvent.Change.CHANGED, Examples.END.minusDays(1));
        register.then(() -> new Answer.Refused("DC0002"));
        assertInstanceOf(Outcome.Waiting.class, follow(event(1, NoticeEvent.Change.PROPOSED, Examples.END)));
        Outgoing entry = done(follow(changed));
        assertSame(Status.R, entry.status());
        assertEquals(Optional.of(Examples.END.minusDays(1)), entry.report().end());
        assertEquals(Optional.empty(), entry.mutated());
        assertSame(
                Status.R,
                done(follow(event(2, NoticeEvent.Change.CHANGED, Examples.END))).status());
        assertInstanceOf(Outcome.NothingOnFile.class, follow(event(3, NoticeEvent.Change.WITHDRAWN, Examples.END)));
    }

    @Test
    void what_waits_was_never_registered_so_there_is_nothing_to_change_or_to_take_back() {
        register.then(() -> new Answer.Refused("DC0002"));
        send();
        for (Outcome outcome : List.of(reports.withdraw(NOTICE, LATER), reports.change(NOTICE, OTHER, LATER))) {
            Step.Refused step =
                    assertInstanceOf(Outcome.NotAllowed.class, outcome).step();
            assertEquals(
                    List.of(Event.ACCEPTED, Event.FAILED),
                    step.allowed().stream().map(Edge::event).toList());
        }
        assertEquals(1, register.received.size());
    }

    @Test
    void the_municipality_takes_up_and_closes_and_then_nothing_moves_any_more() {
        send();
        assertSame(
                Status.B,
                done(reports.heard(NOTICE, Event.TAKEN_UP, Optional.empty())).status());
        assertEquals(OTHER, done(reports.change(NOTICE, OTHER, LATER)).report());
        assertSame(Status.B, onFile().status());
        Closing closing = new Closing(CodeList.CLOSING_REASONS_2009.code("resumed"), Optional.empty());
        Outgoing closed = done(reports.heard(NOTICE, Event.CLOSED, Optional.of(closing)));
        assertSame(Status.G, closed.status());
        assertEquals(Optional.of(closing), closed.asRead().closing());
        assertEquals(Optional.of(Status.G), closed.asRead().status());
        assertInstanceOf(Outcome.NotAllowed.class, reports.withdraw(NOTICE, LATER));
        assertInstanceOf(Outcome.NotAllowed.class, reports.change(NOTICE, REPORT, LATER));
        assertEquals(2, register.received.size());
    }

    @Test
    void a_municipality_does_not_do_the_schools_or_the_registers_work() {
        send();
        for (Event event : List.of(Event.WITHDRAWN, Event.CHANGED, Event.ACCEPTED, Event.FAILED)) {
            assertSame(
                    Step.Reason.OTHER_ACTOR,
                    assertInstanceOf(Outcome.NotAllowed.class, reports.heard(NOTICE, event, Optional.empty()))
                            .step()
                            .reason());
        }
        assertSame(Status.R, onFile().status());
    }

    @Test
    void of_a_notice_that_was_never_sent_there_is_nothing_on_file() {
        assertInstanceOf(Outcome.NothingOnFile.class, reports.withdraw(NOTICE, TODAY));
        assertInstanceOf(Outcome.NothingOnFile.class, reports.change(NOTICE, REPORT, TODAY));
        assertInstanceOf(Outcome.NothingOnFile.class, reports.heard(NOTICE, Event.TAKEN_UP, Optional.empty()));
        assertInstanceOf(Outcome.NothingOnFile.class, reports.release(NOTICE));
        assertEquals(Optional.empty(), reports.find(NOTICE));
    }

    @Test
    void what_breaks_the_rules_is_not_sent() {
        AbsenceReport dead = Examples.draft().kind(ReportKind.V2).report();
        assertEquals(
                1,
                assertInstanceOf(Outcome.NotSendable.class, reports.send(NOTICE, BRIN, dead, TODAY))
                        .problems()
                        .size());
        assertEquals(Optional.empty(), reports.find(NOTICE));
        send();
        assertInstanceOf(Outcome.NotSendable.class, reports.change(NOTICE, dead, TODAY));
        Reports strict = reports.with(SendingRules.standard().withoutSpecification());
        assertInstanceOf(Outcome.NotSendable.class, strict.send(ref("p-2", 1), BRIN, REPORT, TODAY));
        assertEquals(1, register.received.size());
    }

    @Test
    void another_lifecycle_is_followed() {
        send();
        Reports closed = reports.with(Lifecycle.standard().without(Status.R, Event.CHANGED));
        assertInstanceOf(Outcome.NotAllowed.class, closed.change(NOTICE, OTHER, LATER));
        assertEquals(1, register.received.size());
    }

    @Test
    void a_program_that_stopped_while_sending_leaves_a_claim_that_is_released_by_hand() {
        register.then(() -> {
            throw new OutOfMemoryError("as if the program stopped");
        });
        assertThrows(OutOfMemoryError.class, this::send);
        assertTrue(onFile().isUnderWay());
        assertInstanceOf(Outcome.UnderWay.class, send());
        assertInstanceOf(Outcome.UnderWay.class, reports.withdraw(NOTICE, LATER));
        done(reports.release(NOTICE));
        assertInstanceOf(Outcome.Already.class, reports.release(NOTICE));
        assertSame(Status.R, done(send()).status());
        assertEquals(register.received.get(0), register.received.get(1));
    }

    @Test
    void of_many_at_once_one_sends() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 20; round++) {
                NoticeRef notice = ref("p-" + round, 1);
                CyclicBarrier start = new CyclicBarrier(threads);
                Callable<Outcome> one = () -> {
                    start.await();
                    return reports.send(notice, BRIN, REPORT, TODAY);
                };
                int done = 0;
                List<Future<Outcome>> outcomes = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    outcomes.add(pool.submit(one));
                }
                for (Future<Outcome> outcome : outcomes) {
                    done += outcome.get() instanceof Outcome.Done ? 1 : 0;
                }
                assertEquals(1, done);
                assertEquals(round + 1, register.received.size());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void an_outbox_that_somebody_else_writes_to_is_noticed() {
        register.then(() -> {
            Outgoing claimed = outbox.find(NOTICE).orElseThrow();
            OutgoingCopy other = new OutgoingCopy(claimed);
            other.isUnderWay = false;
            assertTrue(outbox.replace(Optional.of(claimed), other.entry()));
            return new Answer.Accepted(new ReportNumber("M1"));
        });
        assertThrows(IllegalStateException.class, this::send);
    }
}
