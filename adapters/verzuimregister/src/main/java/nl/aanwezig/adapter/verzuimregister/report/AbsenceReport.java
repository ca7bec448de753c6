package nl.aanwezig.adapter.verzuimregister.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.code.Closing;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.number.PersonalNumber;

/**
 * An absence report with every field of the decree. Made with a {@link ReportDraft}. Nothing of it is printed but kind, dates and status.
 *
 * <p>It may be an old one: kinds and statuses that are no longer in use can be read, and {@link SendingRules} refuses to send them.
 *
 * @param personalNumber whom it is about
 * @param kind the presumed kind
 * @param begin the first day; required for kinds that {@linkplain ReportKind#needsDates need} dates
 * @param end the last day, included; likewise
 * @param reason the presumed reason: required, at most 200 characters
 * @param allLessonsMissed whether all lessons were missed
 * @param actionTaken what the school did; empty when not told
 * @param municipalAction whether the municipality should act
 * @param teachingLocation name of the location; empty when not told
 * @param contact whom to ask at school: name and e-mail address required, at most 100 characters each; function at most 60; phone 5 + 10
 * @param familyPhone phone of the young person or a parent; empty when not told
 * @param specification days and lesson hours that were missed, in time order; none twice
 * @param deviatingAddress only where it is not that of the population register
 * @param startQualification the register's word, on a report that was read
 * @param status the municipality's and the register's word
 * @param closing the municipality's word
 * @param municipalContact the municipality's word
 */
public record AbsenceReport(
        PersonalNumber personalNumber,
        ReportKind kind,
        Optional<LocalDate> begin,
        Optional<LocalDate> end,
        String reason,
        boolean allLessonsMissed,
        String actionTaken,
        MunicipalAction municipalAction,
        String teachingLocation,
        Contact contact,
        String familyPhone,
        List<MissedTime> specification,
        Optional<DeviatingAddress> deviatingAddress,
        Optional<Boolean> startQualification,
        Optional<Status> status,
        Optional<Closing> closing,
        Optional<Contact> municipalContact) {

    /**
     * Copies the specification in time order and checks everything.
     *
     * @throws RefusedReportException when something is wrong; it lists all that was found
     */
    public AbsenceReport {
        specification = specification.stream().sorted().toList();
        ReportDraft draft = new ReportDraft()
                .personalNumber(personalNumber)
                .kind(kind)
                .reason(reason)
                .allLessonsMissed(allLessonsMissed)
                .actionTaken(actionTaken)
                .municipalAction(municipalAction)
                .teachingLocation(teachingLocation)
                .contact(contact)
                .familyPhone(familyPhone)
                .specification(specification);
        begin.ifPresent(draft::begin);
        end.ifPresent(draft::end);
        deviatingAddress.ifPresent(draft::deviatingAddress);
        municipalContact.ifPresent(draft::municipalContact);
        draft.refuseProblems();
    }

    /** A draft that says the same, to change it. */
    public ReportDraft draft() {
        return new ReportDraft(this);
    }

    @Override
    public String toString() {
        return "AbsenceReport[" + kind
                + begin.map(day -> " from " + day).orElse("")
                + end.map(day -> " to " + day).orElse("")
                + status.map(word -> ", status " + word).orElse("") + "]";
    }
}
