package nl.aanwezig.core.duty;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.statute.Statute;
import nl.aanwezig.core.statute.StatuteText;

/** Lays the answers by age alone beside those of the act, day by day, looking only at days on which one of them can change. */
final class AgeOnlyComparison {
    private static final Phrase DIFFERENCE = new Phrase(
            "{span}: op leeftijd alleen is het antwoord voor {duty} \"{ageOnly}\", volgens de wet \"{statute}\".",
            "{span}: by age alone the answer for {duty} is \"{ageOnly}\", by the act \"{statute}\".");

    private static final ImmutableList<Duty> COMPARED =
            ImmutableList.of(Duty.COMPULSORY_EDUCATION, Duty.QUALIFICATION, Duty.OWN);

    private final YoungPerson person;

    private AgeOnlyComparison(YoungPerson person) {
        this.person = person;
    }

    static List<AgeOnlyDifference> differences(YoungPerson person, DateSpan within) {
        Optional<LocalDate> birthDate = person.pupil().birthDate();
        Optional<DateSpan> lived = birthDate.map(DateSpan::from).flatMap(within::intersection);
        return lived.isEmpty() || birthDate.isEmpty()
                ? ImmutableList.of()
                : new AgeOnlyComparison(person).over(lived.get(), birthDate.get());
    }

    private List<AgeOnlyDifference> over(DateSpan span, LocalDate birthDate) {
        List<LocalDate> starts = changes(span, birthDate);
        List<AgeOnlyDifference> all = new ArrayList<>();
        for (Duty duty : COMPARED) {
            List<AgeOnlyDifference> found = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : span.endInclusive();
                add(found, duty, DateSpan.of(starts.get(i), last));
            }
            all.addAll(found);
        }
        all.sort(Comparator.comparing((AgeOnlyDifference one) -> one.span().start())
                .thenComparing(AgeOnlyDifference::duty));
        return ImmutableList.copyOf(all);
    }

    /** Adds days on which the answers differ, to the days before them where those differ in the same way. */
    private void add(List<AgeOnlyDifference> found, Duty duty, DateSpan span) {
        DutyStatus status = statusOn(span.start());
        boolean statute = status.applies(duty);
        if (statute == byAge(duty, AgeOnly.of(person, span.start()))) {
            return;
        }
        DateSpan days = span;
        if (!found.isEmpty() && touches(found.get(found.size() - 1), statute, span)) {
            LocalDate first = found.remove(found.size() - 1).span().start();
            days = DateSpan.of(first, span.endInclusive());
        }
        found.add(
                new AgeOnlyDifference(days, duty, !statute, statute, why(statusOn(days.start()), days, duty, statute)));
    }

    private static boolean touches(AgeOnlyDifference before, boolean statute, DateSpan span) {
        return before.statute() == statute
                && before.span().endInclusive().equals(span.start().minusDays(1));
    }

    private static Explanation why(DutyStatus status, DateSpan days, Duty duty, boolean statute) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.of(
                DIFFERENCE,
                Map.of(
                        "span", DutyPhrases.days(days),
                        "duty", duty.words(),
                        "ageOnly", Answer.of(!statute).words(),
                        "statute", Answer.of(statute).words())));
        DutyWording wording = new DutyWording(status);
        status.periods()
                .ifPresent(periods -> Stream.of(Duty.COMPULSORY_EDUCATION, Duty.QUALIFICATION, Duty.OWN)
                        .filter(one -> duty == Duty.OWN || one == duty)
                        .forEach(one -> findings.addAll(wording.about(one, periods))));
        return new Explanation(findings);
    }

    private static boolean byAge(Duty duty, AgeOnly given) {
        return switch (duty) {
            case COMPULSORY_EDUCATION -> given.isCompulsory();
            case QUALIFICATION -> given.isUnderQualificationDuty();
            case OWN -> given.hasOwnDuty();
            case OF_AGE ->
                throw new IllegalArgumentException(
                        "Being of age goes by birthday in both.\nMaybe another duty was meant.");
        };
    }

    private DutyStatus statusOn(LocalDate date) {
        return Duties.in(person.jurisdiction()).statusOf(person, date);
    }

    /** The first day, and every day in the span on which an answer can change under any of the texts. */
    private List<LocalDate> changes(DateSpan span, LocalDate birthDate) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        changes.add(span.start());
        person.qualifications().forEach(fact -> changes.add(fact.on()));
        for (StatuteText text : Statute.attendance(person.jurisdiction()).texts()) {
            changes.add(text.inForceFrom());
            DutyRules rules = DutyRules.in(person.jurisdiction(), text.inForceFrom());
            DutyDates dates = new DutyDates(rules, person, birthDate);
            DutyPeriods periods = dates.periods();
            changes.add(periods.start());
            changes.add(periods.end().plusDays(1));
            // the years are full at the end of that day, and the duty is over on the next
            periods.endByYears().ifPresent(changes::add);
            periods.qualification().ifPresent(days -> {
                changes.add(days.start());
                changes.add(days.endInclusive().plusDays(1));
            });
            Stream.of(rules.startAge(), rules.ownDutyAge(), rules.endAge(), rules.qualificationEndAge())
                    .forEach(age -> changes.add(dates.birthday(age)));
        }
        changes.removeIf(day -> !span.contains(day));
        return ImmutableList.copyOf(changes);
    }
}
