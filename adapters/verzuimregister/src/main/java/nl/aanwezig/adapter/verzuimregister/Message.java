package nl.aanwezig.adapter.verzuimregister;

import java.time.LocalDate;
import nl.aanwezig.adapter.verzuimregister.number.Brin;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;

/**
 * What a school tells the register. Operation codes in the Javadoc are those of a system of 2013 (domain reference, Dutch law 3.6); take them
 * as historical.
 */
public sealed interface Message {
    /** The same for every attempt to send the same message, and for no other: a transport passes it on so that a repeat is recognised. */
    String id();

    /** The school or institution. */
    Brin sender();

    /**
     * A new report; answered with its number (DC0018).
     *
     * @param id of the message
     * @param sender the school
     * @param report what is reported
     */
    record Registration(String id, Brin sender, AbsenceReport report) implements Message {}

    /**
     * Other content for a report; answered with a confirmation (DC0001).
     *
     * @param id of the message
     * @param sender the school
     * @param number the report's
     * @param report what it says now, whole
     * @param on the mutation date
     */
    record Mutation(String id, Brin sender, ReportNumber number, AbsenceReport report, LocalDate on)
            implements Message {}

    /**
     * A report is taken back.
     *
     * @param id of the message
     * @param sender the school
     * @param number the report's
     * @param on the day on which it is
     */
    record Withdrawal(String id, Brin sender, ReportNumber number, LocalDate on) implements Message {}
}
