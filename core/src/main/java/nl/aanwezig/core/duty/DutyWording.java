package nl.aanwezig.core.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.SubstituteProgramme;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.statute.StatuteText;
import nl.aanwezig.core.statute.TextOnDate;

/** What a status says for itself, in the order in which a parent or an attendance officer asks. */
final class DutyWording {
    private final DutyStatus status;
    private final StatuteText text;
    private final DutyRules rules;

    DutyWording(DutyStatus status) {
        this.status = status;
        this.text = status.text();
        this.rules = status.rules();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(source());
        status.periods()
                .ifPresentOrElse(
                        periods -> addDuties(findings, periods),
                        () -> findings.add(Finding.of(DutyPhrases.NO_BIRTH_DATE, Map.of())));
        addExemptions(findings);
        addSubstitutes(findings);
        findings.add(transition());
        return findings;
    }

    /** What is said of one duty: its answer, its days, the facts behind them. */
    List<Finding> about(Duty duty, DutyPeriods periods) {
        List<Finding> findings = new ArrayList<>();
        switch (duty) {
            case COMPULSORY_EDUCATION -> addCompulsory(findings, periods);
            case QUALIFICATION -> findings.add(qualification(periods));
            case OWN -> findings.add(birthday(DutyPhrases.OWN, Duty.OWN, periods.ownDutyFrom()));
            case OF_AGE -> findings.add(birthday(DutyPhrases.OF_AGE, Duty.OF_AGE, periods.ofAgeFrom()));
        }
        return findings;
    }

    private Finding source() {
        TextOnDate source = rules.source();
        Map<String, Object> values = Map.of("on", status.on(), "act", text.act(), "from", text.inForceFrom());
        if (source instanceof TextOnDate.NotKnownSince since) {
            return Finding.of(
                    DutyPhrases.TEXT_NOT_KNOWN_SINCE,
                    Map.of(
                            "on", status.on(),
                            "act", text.act(),
                            "from", text.inForceFrom(),
                            "last", since.lastKnownDay()));
        }
        return Finding.of(
                source instanceof TextOnDate.BeforeFirstKnown ? DutyPhrases.TEXT_FIRST_KNOWN : DutyPhrases.TEXT,
                values);
    }

    private void addDuties(List<Finding> findings, DutyPeriods periods) {
        for (Duty duty : Duty.values()) {
            findings.addAll(about(duty, periods));
            if (duty == Duty.QUALIFICATION) {
                addOtherFacts(findings);
            }
        }
    }

    private void addCompulsory(List<Finding> findings, DutyPeriods periods) {
        findings.add(Finding.of(
                DutyPhrases.COMPULSORY,
                Map.of(
                        "answer", status.answer(Duty.COMPULSORY_EDUCATION).words(),
                        "start", periods.start(),
                        "age", rules.startAge(),
                        "article", Article.START.in(text))));
        Optional<SchoolYearsAttended> count = status.latestCount();
        if (periods.isEndedByYears() && count.isPresent()) {
            findings.add(Finding.of(
                    DutyPhrases.END_BY_YEARS,
                    Map.of(
                            "end", periods.end(),
                            "years", rules.fullSchoolYears(),
                            "counted", count.get().countedOn(),
                            "article", Article.END_BY_YEARS.in(text))));
        } else {
            findings.add(Finding.of(
                    DutyPhrases.END_BY_AGE,
                    Map.of(
                            "end", periods.end(),
                            "age", rules.endAge(),
                            "article", Article.END_BY_AGE.in(text))));
        }
        count.ifPresent(counted -> addCount(findings, periods, counted));
    }

    private void addCount(List<Finding> findings, DutyPeriods periods, SchoolYearsAttended count) {
        periods.expectedEndByYears()
                .ifPresent(end -> findings.add(Finding.of(
                        DutyPhrases.EXPECTED_END,
                        Map.of(
                                "counted", count.countedOn(),
                                "years", count.counted(rules.yearsOfPrimary()),
                                "end", end,
                                "article", Article.END_BY_YEARS.in(text)))));
        OptionalInt primary = count.yearsOfPrimary();
        if (primary.isPresent() && primary.getAsInt() < rules.yearsOfPrimary()) {
            findings.add(Finding.of(
                    DutyPhrases.SHORT_PRIMARY,
                    Map.of(
                            "years", primary.getAsInt(),
                            "counts", rules.yearsOfPrimary(),
                            "article", Article.SHORT_PRIMARY.in(text))));
        }
    }

    private Finding qualification(DutyPeriods periods) {
        Optional<Qualification> wayOut = status.wayOut();
        Optional<DateSpan> days = periods.qualification();
        if (days.isEmpty() && wayOut.isPresent()) {
            return Finding.of(
                    DutyPhrases.NO_QUALIFICATION,
                    Map.of(
                            "date", wayOut.get().on(),
                            "kind", wayOut.get().kind().words(),
                            "article", Article.of(wayOut.get().kind(), text)));
        }
        if (days.isEmpty()) {
            return Finding.of(
                    DutyPhrases.NO_QUALIFICATION_BY_AGE,
                    Map.of("age", rules.qualificationEndAge(), "article", Article.QUALIFICATION.in(text)));
        }
        LocalDate over = days.get().endInclusive().plusDays(1);
        Optional<Qualification> ends = wayOut.filter(fact -> fact.on().equals(over));
        Finding because = ends.map(fact -> Finding.of(
                        DutyPhrases.THEN_QUALIFIED,
                        Map.of("date", over, "kind", fact.kind().words())))
                .orElseGet(() ->
                        Finding.of(DutyPhrases.THEN_OF_AGE, Map.of("date", over, "age", rules.qualificationEndAge())));
        return Finding.of(
                DutyPhrases.QUALIFICATION,
                Map.of(
                        "answer", status.answer(Duty.QUALIFICATION).words(),
                        "start", days.get().start(),
                        "end", days.get().endInclusive(),
                        "because", because,
                        "article",
                                ends.map(fact -> Article.of(fact.kind(), text))
                                        .orElseGet(() -> Article.QUALIFICATION.in(text))));
    }

    private void addOtherFacts(List<Finding> findings) {
        for (Qualification fact : status.qualifications()) {
            if (!rules.waysOut().contains(fact.kind())) {
                findings.add(Finding.of(
                        DutyPhrases.NO_WAY_OUT,
                        Map.of(
                                "kind", fact.kind().words(),
                                "date", fact.on(),
                                "article", Article.WAYS_OUT.in(text))));
            }
        }
    }

    private Finding birthday(Phrase phrase, Duty duty, LocalDate from) {
        return Finding.of(
                phrase, Map.of("answer", status.answer(duty).words(), "from", from, "article", Article.of(duty, text)));
    }

    private void addExemptions(List<Finding> findings) {
        Optional<Exemption> frees = status.exemption();
        for (Exemption exemption : status.standingExemptions()) {
            Map<String, Object> values = Map.of(
                    "article", Article.of(exemption.ground(), text),
                    "span", DutyPhrases.days(exemption.span()));
            if (frees.filter(exemption::equals).isPresent()) {
                findings.add(Finding.of(DutyPhrases.EXEMPT, values));
            } else if (!status.frees(exemption)) {
                findings.add(Finding.of(DutyPhrases.NOT_EXEMPT, values));
            }
        }
    }

    private void addSubstitutes(List<Finding> findings) {
        for (SubstituteProgramme programme : status.standingSubstitutes()) {
            boolean work = programme.kind() == SubstituteProgramme.Kind.WORK_AND_LEARNING;
            Map<String, Object> values = Map.of(
                    "article", (work ? Article.WORK_AND_LEARNING : Article.VOCATIONAL).in(text),
                    "span", DutyPhrases.days(programme.span()),
                    "on", status.on(),
                    "condition",
                            work
                                    ? Finding.of(DutyPhrases.FROM_AGE, Map.of("age", rules.workAndLearningAge()))
                                    : DutyPhrases.LAST_SCHOOL_YEAR);
            findings.add(Finding.of(
                    status.isAllowed(programme) ? DutyPhrases.SUBSTITUTE : DutyPhrases.SUBSTITUTE_NOT_ALLOWED, values));
        }
    }

    private Finding transition() {
        OptionalInt age = rules.transitionAge();
        Optional<TextOnDate> source = rules.transitionSource();
        if (age.isEmpty() || source.isEmpty()) {
            return Finding.of(DutyPhrases.NO_TRANSITION_RULE, Map.of());
        }
        return Finding.of(
                DutyPhrases.TRANSITION,
                Map.of(
                        "answer", status.transitionTarget().words(),
                        "age", age.getAsInt(),
                        "article", Article.transition(source.get().text()),
                        "from", source.get().text().inForceFrom()));
    }
}
