package nl.aanwezig.adapter.verzuimregister.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.aanwezig.adapter.verzuimregister.report.ReportField.Deliverer;
import org.jspecify.annotations.Nullable;

/**
 * What a school may send, beyond what any report must hold: a kind that is in use, only what the school itself delivers, and no reason that
 * speaks of what was excluded. Immutable.
 *
 * <p>Sources: the domain reference, Dutch law 3.2, 3.3 and 11.1, row 8.
 */
public final class SendingRules {
    private static final SendingRules STANDARD = new SendingRules(ExcludedContent::in, true);

    private final Function<String, Set<ExcludedContent>> reader;
    private final boolean withSpecification;

    private SendingRules(Function<String, Set<ExcludedContent>> reader, boolean withSpecification) {
        this.reader = reader;
        this.withSpecification = withSpecification;
    }

    /** The school gives the specification, as in the decree of 2009 and in practice; reasons are read by {@link ExcludedContent#in}. */
    public static SendingRules standard() {
        return STANDARD;
    }

    /** The municipality gives the specification, as art. 21 has it: a report with one is refused. */
    public SendingRules withoutSpecification() {
        return new SendingRules(reader, false);
    }

    /** Reasons are read by this instead: a better reader, or {@code reason -> Set.of()} where a person reads each before sending. */
    public SendingRules readingReasonsWith(Function<String, Set<ExcludedContent>> own) {
        return new SendingRules(own, withSpecification);
    }

    /** Why this report cannot be sent; empty when it can. */
    public List<Problem> problems(AbsenceReport report) {
        return problems(report.draft());
    }

    List<Problem> problems(ReportDraft draft) {
        List<Problem> found = new ArrayList<>();
        if (draft.kind != null && !draft.kind.isLive()) {
            found.add(problem(
                    ReportField.KIND,
                    "it is a kind from before 2009, which is read and never sent.",
                    "Maybe sixteen hours (V3) was meant."));
        }
        for (ExcludedContent content : new TreeSet<>(reader.apply(draft.reason))) {
            found.add(new Problem(
                    ReportField.REASON.path(),
                    OptionalInt.of(draft.reason.codePointCount(0, draft.reason.length())),
                    "it seems to speak of " + content.words() + ", which stays out of a report.",
                    "Maybe say what was observed at school instead."));
        }
        if (!withSpecification && !draft.specification.isEmpty()) {
            found.add(problem(
                    ReportField.SPECIFICATION_DAY,
                    "the municipality gives the specification.",
                    "Maybe leave it out, or use the standard rules."));
        }
        notDelivered(found, ReportField.START_QUALIFICATION, draft.startQualification);
        notDelivered(found, ReportField.STATUS, draft.status);
        notDelivered(found, ReportField.CLOSING_REASON, draft.closing);
        notDelivered(found, ReportField.MUNICIPAL_CONTACT_NAME, draft.municipalContact);
        return found;
    }

    private static void notDelivered(List<Problem> found, ReportField field, @Nullable Object value) {
        if (value != null) {
            String who = field.deliverer() == Deliverer.REGISTER ? "the register" : "the municipality";
            found.add(problem(
                    field,
                    "it is " + who + "'s word, not the school's.",
                    "Maybe the report was read before: leave it out."));
        }
    }

    private static Problem problem(ReportField field, String what, String advice) {
        return new Problem(field.path(), OptionalInt.empty(), what, advice);
    }
}
