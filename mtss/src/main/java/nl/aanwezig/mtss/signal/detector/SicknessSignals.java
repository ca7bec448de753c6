package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.RegisteredDays;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;

/** How {@link Sickness} is found and told. */
final class SicknessSignals {
    private static final Share ANY = Share.percent(0);
    private static final Phrase REPORTS = new Phrase(
            "In {weeks} lesweken zijn er {reports} ziekmeldingen: op {dates}.",
            "In {weeks} lesson weeks there were {reports} sick reports: on {dates}.");
    private static final Phrase DAYS = new Phrase(
            "Van {first} t/m {last} is op {days} schooldagen achter elkaar ziek gemeld; de regel kijkt bij meer dan {limit}.",
            "From {first} to {last} sickness was reported on {days} school days in a row; the rule looks at more than {limit}.");
    private static final Phrase PRIVATE = new Phrase(
            "Geteld zijn meldingen. Klacht of diagnose is hier niet bekend en hoort hier niet.",
            "Reports are counted. Complaint or diagnosis is not known here and does not belong here.");

    private SicknessSignals() {}

    static List<Signal> find(Sickness rule, Timeline timeline, LocalDate asOf) {
        List<Run> spells = spells(timeline, asOf, counts(rule));
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        for (Run spell : spells) {
            if (spell.dates().size() > rule.moreThanDays()) {
                signals.add(days(rule, timeline, spell));
            }
        }
        List<LocalDate> reports = spells.stream().map(Run::first).toList();
        for (Crossing crossing : Crossing.of(reports, timeline.calendar(), rule.lessonWeeks(), rule.reports())) {
            signals.add(reports(rule, timeline, reports.subList(crossing.first(), crossing.last() + 1)));
        }
        return signals.build().stream().sorted(Comparator.comparing(Signal::on)).toList();
    }

    /** The spells in school days; two that meet on one day are one: sick, better and sick again on that day is one report. */
    private static List<Run> spells(Timeline timeline, LocalDate asOf, Predicate<Code> counts) {
        List<Run> spells = new ArrayList<>();
        for (Run run : SpellSignals.runs(timeline, asOf, ANY, counts)) {
            int last = spells.size() - 1;
            if (last >= 0 && spells.get(last).last().equals(run.first())) {
                spells.set(last, spells.get(last).joined(run));
            } else {
                spells.add(run);
            }
        }
        return spells.stream().map(Run::inDays).toList();
    }

    private static Signal days(Sickness rule, Timeline timeline, Run spell) {
        int days = rule.moreThanDays() + 1;
        DateSpan over = spell.upTo(days).over();
        Finding main = new Finding(
                DAYS,
                ImmutableMap.of(
                        "first", over.start(),
                        "last", over.endInclusive(),
                        "days", days,
                        "limit", rule.moreThanDays()),
                RegisteredDays.evidence(timeline, over, counts(rule)));
        return Signal.builder()
                .kind(SignalKind.SICK_DAYS)
                .on(over.endInclusive())
                .over(over)
                .putFigure("days", Days.of(days))
                .putFigure("days-unknown", Days.of(spell.upTo(days).unknown()))
                .why(new SignalText(main)
                        .unknown(spell.upTo(days).unknown())
                        .say(PRIVATE)
                        .because(rule.ground()))
                .build();
    }

    private static Signal reports(Sickness rule, Timeline timeline, List<LocalDate> reports) {
        DateSpan over = DateSpan.of(reports.get(0), reports.get(reports.size() - 1));
        Finding main = new Finding(
                REPORTS,
                ImmutableMap.of("weeks", rule.lessonWeeks(), "reports", reports.size(), "dates", reports),
                RegisteredDays.evidence(timeline, over, counts(rule)));
        return Signal.builder()
                .kind(SignalKind.SICK_REPORTS)
                .on(over.endInclusive())
                .over(over)
                .putFigure("reports", Count.of(reports.size()))
                .why(new SignalText(main).say(PRIVATE).because(rule.ground()))
                .build();
    }

    private static Predicate<Code> counts(Sickness rule) {
        return code -> code.category().filter(rule.categories()::contains).isPresent();
    }
}
