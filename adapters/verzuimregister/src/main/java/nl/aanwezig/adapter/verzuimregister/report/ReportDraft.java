package nl.aanwezig.adapter.verzuimregister.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.code.Closing;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.number.PersonalNumber;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeKind;
import org.jspecify.annotations.Nullable;

/**
 * A report that is being filled in. Mutable, for one thread. What is not filled in is a problem only where the report needs it.
 *
 * <pre>{@code
 * AbsenceReport report = ReportDraft.of(notice, number, timetable)
 *         .reason("Na gesprek met moeder onbekend")
 *         .allLessonsMissed(false)
 *         .municipalAction(new MunicipalAction.Wanted(""))
 *         .contact(contact)
 *         .report();
 * }</pre>
 */
public final class ReportDraft {
    @Nullable
    PersonalNumber personalNumber;

    @Nullable
    ReportKind kind;

    @Nullable
    LocalDate begin;

    @Nullable
    LocalDate end;

    String reason = "";

    @Nullable
    Boolean allLessonsMissed;

    String actionTaken = "";

    @Nullable
    MunicipalAction municipalAction;

    String teachingLocation = "";
    Contact contact = Contact.NOBODY;
    String familyPhone = "";
    List<MissedTime> specification = new ArrayList<>();

    @Nullable
    DeviatingAddress deviatingAddress;

    @Nullable
    Boolean startQualification;

    @Nullable
    Status status;

    @Nullable
    Closing closing;

    @Nullable
    Contact municipalContact;

    /** What could not be filled in from a notice. */
    private final List<Problem> before = new ArrayList<>();

    /** An empty draft. */
    public ReportDraft() {}

    ReportDraft(AbsenceReport report) {
        personalNumber = report.personalNumber();
        kind = report.kind();
        begin = report.begin().orElse(null);
        end = report.end().orElse(null);
        reason = report.reason();
        allLessonsMissed = report.allLessonsMissed();
        actionTaken = report.actionTaken();
        municipalAction = report.municipalAction();
        teachingLocation = report.teachingLocation();
        contact = report.contact();
        familyPhone = report.familyPhone();
        specification = new ArrayList<>(report.specification());
        deviatingAddress = report.deviatingAddress().orElse(null);
        startQualification = report.startQualification().orElse(null);
        status = report.status().orElse(null);
        closing = report.closing().orElse(null);
        municipalContact = report.municipalContact().orElse(null);
    }

    /**
     * A draft with what a notice tells: kind, dates, and the lessons behind it as days and lesson hours. A lesson that the timetable
     * cannot place is a problem of the draft.
     *
     * @throws IllegalArgumentException when notices of this kind do not go to the register
     */
    public static ReportDraft of(Notice notice, PersonalNumber number, Timetable timetable) {
        ReportDraft draft = new ReportDraft()
                .personalNumber(number)
                .kind(NoticeKinds.required(notice.kind()))
                .begin(notice.begin())
                .end(notice.end());
        return draft.specification(Specifications.of(notice, timetable, draft.before));
    }

    /** The kind of report that a kind of notice becomes; empty when notices of this kind do not go to the register. */
    public static Optional<ReportKind> kindOf(NoticeKind kind) {
        return NoticeKinds.of(kind);
    }

    /** Whom it is about; required. */
    public ReportDraft personalNumber(PersonalNumber value) {
        personalNumber = value;
        return this;
    }

    /** The presumed kind; required. */
    public ReportDraft kind(ReportKind value) {
        kind = value;
        return this;
    }

    /** The first day. */
    public ReportDraft begin(LocalDate value) {
        begin = value;
        return this;
    }

    /** The last day, included. */
    public ReportDraft end(LocalDate value) {
        end = value;
        return this;
    }

    /** The presumed reason; required, at most 200 characters. */
    public ReportDraft reason(String value) {
        reason = value;
        return this;
    }

    /** Whether all lessons were missed; required. */
    public ReportDraft allLessonsMissed(boolean value) {
        allLessonsMissed = value;
        return this;
    }

    /** What the school did. */
    public ReportDraft actionTaken(String value) {
        actionTaken = value;
        return this;
    }

    /** Whether the municipality should act; required. */
    public ReportDraft municipalAction(MunicipalAction value) {
        municipalAction = value;
        return this;
    }

    /** Name of the location where lessons are given. */
    public ReportDraft teachingLocation(String value) {
        teachingLocation = value;
        return this;
    }

    /** Whom to ask at school; required. */
    public ReportDraft contact(Contact value) {
        contact = value;
        return this;
    }

    /** Phone of the young person or a parent. */
    public ReportDraft familyPhone(String value) {
        familyPhone = value;
        return this;
    }

    /** Days and lesson hours, instead of those filled in before. */
    public ReportDraft specification(Collection<MissedTime> value) {
        specification = new ArrayList<>(value);
        return this;
    }

    /** Where the young person stays, when elsewhere than the population register says. */
    public ReportDraft deviatingAddress(DeviatingAddress value) {
        deviatingAddress = value;
        return this;
    }

    /** The register's word. */
    public ReportDraft startQualification(boolean value) {
        startQualification = value;
        return this;
    }

    /** How far the report is. */
    public ReportDraft status(Status value) {
        status = value;
        return this;
    }

    /** With what the municipality closed it. */
    public ReportDraft closing(Closing value) {
        closing = value;
        return this;
    }

    /** Whom to ask at the municipality. */
    public ReportDraft municipalContact(Contact value) {
        municipalContact = value;
        return this;
    }

    /** All that is wrong so far, in the order of the fields. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>(before);
        found.addAll(ReportChecks.of(this));
        return List.copyOf(found);
    }

    /** @throws RefusedReportException when something is wrong */
    void refuseProblems() {
        List<Problem> found = problems();
        if (!found.isEmpty()) {
            throw new RefusedReportException(found);
        }
    }

    /**
     * The report.
     *
     * @throws RefusedReportException when something is wrong; it lists all that was found
     */
    public AbsenceReport report() {
        refuseProblems();
        return new AbsenceReport(
                Objects.requireNonNull(personalNumber),
                Objects.requireNonNull(kind),
                Optional.ofNullable(begin),
                Optional.ofNullable(end),
                reason,
                Objects.requireNonNull(allLessonsMissed),
                actionTaken,
                Objects.requireNonNull(municipalAction),
                teachingLocation,
                contact,
                familyPhone,
                specification,
                Optional.ofNullable(deviatingAddress),
                Optional.ofNullable(startQualification),
                Optional.ofNullable(status),
                Optional.ofNullable(closing),
                Optional.ofNullable(municipalContact));
    }

    /**
     * The report, ready to be sent.
     *
     * @throws RefusedReportException when something is wrong with it, or against the rules; it lists all that was found
     */
    public AbsenceReport report(SendingRules rules) {
        List<Problem> found = new ArrayList<>(problems());
        found.addAll(rules.problems(this));
        if (!found.isEmpty()) {
            throw new RefusedReportException(found);
        }
        return report();
    }
}
