package nl.aanwezig.core.explain;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.timeline.ExpectedHours;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.NotExpected;
import nl.aanwezig.core.timeline.Timeline;

/**
 * What an outcome was made with: enough to make it again and see that it is the same.
 *
 * @param rule the rule or policy, by its id
 * @param version of the rule
 * @param asOf the last day that was looked at
 * @param digest of the timeline up to that day: pupil, birth date, school, sectors, enrolled days, calendar with the start of the school
 * year and its divisions, when the pupil was not expected, and every mark with the meaning of its code; and of the facts up to that day; 16 hexadecimal digits
 */
public record Receipt(String rule, String version, LocalDate asOf, String digest) {
    /** A receipt for an outcome on a timeline. */
    public static Receipt of(String rule, String version, LocalDate asOf, Timeline timeline) {
        return of(rule, version, asOf, ImmutableList.of(timeline), Facts.none());
    }

    /** A receipt for an outcome on one pupil's timelines together, in any order, and on what people recorded beside them. */
    public static Receipt of(String rule, String version, LocalDate asOf, Collection<Timeline> timelines, Facts facts) {
        Hasher hasher = Hashing.sha256().newHasher();
        timelines.stream()
                .sorted(Comparator.comparing(Timeline::school))
                .forEach(timeline -> put(hasher, timeline, asOf));
        for (Fact fact : facts.all()) {
            if (!fact.date().isAfter(asOf)) {
                text(hasher, fact.name());
                hasher.putLong(fact.date().toEpochDay());
                text(hasher, fact.value().toString());
            }
        }
        return new Receipt(rule, version, asOf, hasher.hash().toString().substring(0, 16));
    }

    private static void put(Hasher hasher, Timeline timeline, LocalDate asOf) {
        text(hasher, timeline.pupil().id().value());
        text(hasher, timeline.pupil().birthDate().map(LocalDate::toString).orElse(""));
        text(hasher, timeline.school().value());
        for (Enrolment enrolment : timeline.pupil().enrolmentsAt(timeline.school()).stream()
                .sorted(Enrolment.LATEST_FIRST)
                .toList()) {
            text(hasher, enrolment.sector().map(Enum::name).orElse(""));
        }
        DateSpan seen = DateSpan.of(LocalDate.MIN, asOf);
        timeline.enrolledDays().filter(day -> day <= asOf.toEpochDay()).forEach(hasher::putLong);
        for (long day : timeline.calendar().schoolDays(seen)) {
            hasher.putLong(day);
        }
        put(hasher, timeline.calendar(), asOf);
        put(hasher, timeline.expected(), asOf);
        MarkSeries series = timeline.series();
        for (long mark : series.packed(seen).toArray()) {
            Code code = series.code(mark);
            hasher.putLong(PackedMark.slot(mark))
                    .putInt(PackedMark.extent(mark))
                    .putInt(PackedMark.missed(mark));
            text(hasher, code.value());
            text(hasher, code.presence().name());
            text(hasher, code.standing().map(Enum::name).orElse(""));
            text(hasher, code.category().map(Category::name).orElse(""));
            hasher.putInt(code.weight());
        }
    }

    private static void put(Hasher hasher, ExpectedHours expected, LocalDate asOf) {
        for (NotExpected exception : expected.exceptions()) {
            exception.span().intersection(DateSpan.of(LocalDate.MIN, asOf)).ifPresent(span -> {
                hasher.putLong(span.start().toEpochDay())
                        .putLong(span.endInclusive().toEpochDay());
                exception.times().stretches().forEach(stretch -> text(hasher, stretch));
            });
        }
    }

    private static void put(Hasher hasher, SchoolCalendar calendar, LocalDate asOf) {
        hasher.putLong(calendar.schoolYear(asOf).span().start().toEpochDay());
        for (String division : calendar.divisions()) {
            text(hasher, division);
            calendar.periods(division)
                    .forEach(period -> hasher.putLong(period.start().toEpochDay())
                            .putLong(period.endInclusive().toEpochDay()));
        }
    }

    private static void text(Hasher hasher, String text) {
        hasher.putInt(text.length()).putString(text, StandardCharsets.UTF_8);
    }
}
