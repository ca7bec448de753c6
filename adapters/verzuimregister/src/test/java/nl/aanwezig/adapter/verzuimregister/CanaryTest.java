package nl.aanwezig.adapter.verzuimregister;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.aanwezig.adapter.verzuimregister.Transport.Answer;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Event;
import nl.aanwezig.adapter.verzuimregister.number.Brin;
import nl.aanwezig.adapter.verzuimregister.number.Bsn;
import nl.aanwezig.adapter.verzuimregister.number.EducationNumber;
import nl.aanwezig.adapter.verzuimregister.number.Location;
import nl.aanwezig.adapter.verzuimregister.number.MunicipalityCode;
import nl.aanwezig.adapter.verzuimregister.number.Oin;
import nl.aanwezig.adapter.verzuimregister.number.PersonalNumber;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Examples;
import nl.aanwezig.adapter.verzuimregister.report.SendingRules;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolId;
import org.junit.jupiter.api.Test;

/** A BSN goes through everything that can be done with it, and comes out only where it is meant to: in the record, and by its one accessor. */
class CanaryTest {
    private static final String CANARY = "111222333";
    private static final String PUPIL = "canary-pupil";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
    private static final Brin BRIN = new Brin("25PL");
    private static final NoticeRef NOTICE = new NoticeRef(new PupilId(PUPIL), new SchoolId("linde"), 1);

    private final List<String> said = new ArrayList<>();

    /** Notes what an operation gave, as whoever logs it would write it; of an exception all of its trace. */
    private void note(Supplier<?> operation) {
        try {
            said.add(String.valueOf(operation.get()));
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace, true));
            said.add(trace.toString());
        }
    }

    private static AbsenceReport report() {
        return Examples.whole().personalNumber(Bsn.of(CANARY)).report();
    }

    private static AbsenceReport sendable() {
        return Examples.draft().personalNumber(Bsn.of(CANARY)).report();
    }

    private void everything() {
        numbers();
        records();
        flow();
    }

    private void numbers() {
        note(() -> Bsn.of(CANARY));
        note(() -> PersonalNumber.of(CANARY));
        note(() -> Optional.of(Bsn.of(CANARY)));
        for (String spoiled : List.of(CANARY + "4", "x" + CANARY, CANARY + " ", "1" + CANARY, "111222334")) {
            note(() -> Bsn.of(spoiled));
            note(() -> EducationNumber.of(spoiled));
            note(() -> PersonalNumber.of(spoiled));
        }
        note(() -> EducationNumber.of(CANARY));
        note(() -> new Brin(CANARY));
        note(() -> new Location(CANARY));
        note(() -> new MunicipalityCode(CANARY));
        note(() -> new Oin(CANARY));
        note(() -> new Oin("00000001" + CANARY + "000"));
        note(() -> new Oin("00000001" + CANARY + "000").register());
    }

    private void records() {
        JsonReports json = JsonReports.standard();
        String record = json.write(report());
        note(CanaryTest::report);
        note(() -> report().draft());
        note(() -> report().draft().reason("").contact(Examples.contact()).report());
        note(() -> report().draft().report(SendingRules.standard()));
        note(() -> SendingRules.standard().problems(report()));
        note(() -> json.read(record));
        for (String spoiled : List.of(
                record.substring(0, record.length() - 2),
                record.replace("\"" + CANARY + "\"", CANARY),
                record.replace("\"" + CANARY + "\"", CANARY + "x"),
                record.replace(CANARY, CANARY + "1"),
                record.replace("\"V3\"", "\"" + CANARY + "\""),
                record.replace("\"2026-03-02\"", "\"" + CANARY + "\""),
                record.replace("\"kind\"", "\"" + CANARY + "\""),
                record.replace("\"kind\"", "\"" + CANARY + "\":1,\"" + CANARY + "\":2,\"kind\""),
                record.replace("\"version\":1", "\"version\":" + CANARY),
                record.replace("\"lessonHour\":12", "\"lessonHour\":" + CANARY),
                record.replace("closing-reason-2009", CANARY),
                record.replace("\"area\":\"020\"", "\"area\":\"" + CANARY + "\""),
                record.replace("aanwezig-absence-report", CANARY),
                CANARY,
                "\"" + CANARY + "\"",
                record + CANARY)) {
            note(() -> json.read(spoiled));
        }
        note(() -> OfficerExport.of(report()));
        note(() -> OfficerExport.of(report()).items());
        note(() -> OfficerExport.of(Map.of("administrativeNumber", CANARY, "bsn", CANARY)));
        note(() -> ReportValues.of(report()));
        OfficerExport.of(report()).items().forEach(item -> note(item::value));
        OfficerExport.of(Map.of("administrativeNumber", CANARY)).items().forEach(item -> note(item::value));
    }

    private void flow() {
        RegisterInMemory register = new RegisterInMemory()
                .then(() -> {
                    throw new IllegalStateException("cannot send " + CANARY);
                })
                .then(() -> new Answer.Refused("DC0002 " + CANARY))
                .then(() -> new Answer.Refused(CANARY))
                .then(Answer.Unavailable::new);
        Outbox outbox = Outbox.inMemory();
        Reports reports = Reports.through(register, outbox);
        for (int i = 0; i < 6; i++) {
            note(() -> reports.send(NOTICE, BRIN, sendable(), TODAY));
        }
        note(() -> reports.send(NOTICE, BRIN, report(), TODAY));
        note(() -> reports.change(NOTICE, sendable().draft().reason("Anders").report(), TODAY));
        note(() -> reports.heard(NOTICE, Event.TAKEN_UP, Optional.empty()));
        note(() -> reports.withdraw(NOTICE, TODAY));
        note(() -> reports.withdraw(NOTICE, TODAY));
        note(() -> reports.send(NOTICE, BRIN, sendable(), TODAY));
        note(() -> reports.find(NOTICE).orElseThrow());
        note(() -> reports.find(NOTICE).orElseThrow().asRead());
        note(() -> outbox);
        register.received.forEach(message -> note(() -> message));
        register.received.forEach(message -> note(message::id));
        outboxThatChanges();
    }

    /** Under way, then somebody else writes: the error names the notice. */
    private void outboxThatChanges() {
        Outbox outbox = Outbox.inMemory();
        Reports reports = Reports.through(
                message -> {
                    Outgoing claimed = outbox.find(NOTICE).orElseThrow();
                    OutgoingCopy other = new OutgoingCopy(claimed);
                    other.messages = 7;
                    outbox.replace(Optional.of(claimed), other.entry());
                    return new Answer.Accepted(new ReportNumber("M1"));
                },
                outbox);
        note(() -> reports.send(NOTICE, BRIN, sendable(), TODAY));
    }

    @Test
    void a_bsn_comes_out_only_where_it_is_meant_to() {
        ByteArrayOutputStream logged = new ByteArrayOutputStream();
        PrintStream terminal = System.err;
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try {
            everything();
        } finally {
            System.setErr(terminal);
        }
        String log = logged.toString(StandardCharsets.UTF_8);
        assertTrue(log.contains("1 message accepted"), "nothing was logged, so nothing was tested: " + log);
        assertTrue(log.contains("the transport failed with java.lang.IllegalStateException"), log);
        assertTrue(log.contains("1 message refused with other"), log);
        assertTrue(said.size() > 70, "only " + said.size());
        said.add(log);
        for (String text : said) {
            assertFalse(text.contains(CANARY), text);
            assertFalse(text.contains(CANARY.substring(0, 6)), text);
            assertFalse(text.contains(CANARY.substring(3)), text);
            assertFalse(text.contains(PUPIL), text);
            assertFalse(text.contains("Voorbeeld") && !text.equals("Anna Voorbeeld"), text);
        }
    }

    @Test
    void it_does_come_out_by_its_accessor_and_in_the_record() {
        assertEquals(CANARY, Bsn.of(CANARY).reveal());
        assertTrue(JsonReports.standard().write(report()).contains("\"" + CANARY + "\""));
    }
}
