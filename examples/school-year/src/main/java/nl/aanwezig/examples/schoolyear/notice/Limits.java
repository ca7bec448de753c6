package nl.aanwezig.examples.schoolyear.notice;

import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.measure.HourUnit;
import nl.aanwezig.core.notice.ContinuousAbsence;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.LessonHours;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.examples.schoolyear.found.Question;

/** The limit of a kind of notice, in words. */
final class Limits {
    private static final Phrase HOURS = new Phrase("{limit} in {window}", "{limit} in {window}");
    private static final Phrase DAYS = new Phrase("{bound} {limit} aaneen", "{bound} {limit} on end");

    private Limits() {}

    /** Empty where there is no threshold. */
    static Optional<Finding> of(Notice notice, Question question) {
        return switch (notice.kind()) {
            case SIXTEEN_HOURS, SIXTEEN_HOURS_ADULT ->
                notice.amount().map(amount -> hours(amount, question.duty().sixteenHours()));
            case LONG_TERM -> Optional.of(days(question.duty().longTerm()));
            case TRANSITION -> question.duty().transition().map(Limits::days);
            case LUXURY, OTHER, REMOVAL -> Optional.empty();
        };
    }

    private static Finding hours(Quantity<?> amount, SixteenHours rule) {
        HourUnit unit = amount instanceof LessonHours ? HourUnit.LESSON_PERIOD : HourUnit.CLOCK;
        return Finding.of(HOURS, Map.of("limit", unit.quantity(rule.limit()), "window", rule.window()));
    }

    private static Finding days(ContinuousAbsence rule) {
        return Finding.of(DAYS, Map.of("bound", rule.bound(), "limit", Days.of(rule.days())));
    }
}
