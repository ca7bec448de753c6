package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.RegisteredDay;
import nl.aanwezig.mtss.internal.RegisteredDays;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;

/** How {@link RegisterQuality} is found and told. */
final class QualitySignals {
    private static final Phrase UNMARKED = new Phrase(
            "Dit schooljaar t/m {asOf} is van {unmarked} van {required} verplichte eenheden niets geregistreerd ({share}).",
            "This school year up to and including {asOf} nothing was recorded of {unmarked} of {required} required units"
                    + " ({share}).");
    private static final Phrase NOT_UNDERSTOOD = new Phrase(
            "Dit schooljaar geregistreerd maar niet te lezen: {count}. Dat telt als onbekend, niet als aanwezig of afwezig.",
            "Registered this school year but not understood: {count}. That counts as unknown, neither present nor absent.");
    private static final Phrase CONFLICT = new Phrase(
            "Dit schooljaar in tegenspraak met een andere registratie van hetzelfde moment, die nu geldt: {count}.",
            "This school year contradicting another mark of the same moment, which counts now: {count}.");
    private static final Phrase LATE_EDIT = new Phrase(
            "Sinds wat op {known} bekend was gewijzigd of vervallen, van dit schooljaar: {count}.",
            "Changed or withdrawn since what was known on {known}, of this school year: {count}.");
    private static final Phrase REGISTER = new Phrase(
            "Dit zegt iets over het register, niet over de leerling; wat eruit volgt kan veranderen.",
            "This says something of the register, not of the pupil; what follows from it may change.");

    private final RegisterQuality rule;
    private final Timeline timeline;
    private final LocalDate asOf;
    private final List<RegisteredDay> days;

    QualitySignals(RegisterQuality rule, Timeline timeline, LocalDate asOf) {
        this.rule = rule;
        this.timeline = timeline;
        this.asOf = asOf;
        DateSpan year = timeline.calendar().schoolYear(asOf).span();
        this.days = RegisteredDays.of(timeline, asOf).stream()
                .filter(day -> year.contains(day.date()))
                .toList();
    }

    List<Signal> find(Optional<Timeline> earlier) {
        if (days.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        unmarked().ifPresent(signals::add);
        irregular(SignalKind.NOT_UNDERSTOOD, Irregularity.Kind.NOT_UNDERSTOOD, NOT_UNDERSTOOD)
                .ifPresent(signals::add);
        irregular(SignalKind.CONFLICT, Irregularity.Kind.CONFLICT, CONFLICT).ifPresent(signals::add);
        earlier.flatMap(this::edited).ifPresent(signals::add);
        return signals.build();
    }

    private Optional<Signal> unmarked() {
        DateSpan span = over();
        MarkSeries series = timeline.series();
        long unmarked = days.stream().mapToLong(RegisteredDay::unrecorded).sum();
        long required =
                unmarked + days.stream().mapToLong(RegisteredDay::recorded).sum();
        if (unmarked == 0) {
            return Optional.empty();
        }
        Share share = Share.of(Ratio.of(unmarked), Ratio.of(required));
        Ratio steps = share.value().dividedBy(rule.unmarked().value());
        int level = steps.numerator().divide(steps.denominator()).intValueExact();
        Finding main = new Finding(
                UNMARKED,
                ImmutableMap.of("asOf", asOf, "unmarked", unmarked, "required", required, "share", share),
                series.marks(span, mark -> series.presence(mark) == Presence.UNRECORDED));
        return level == 0
                ? Optional.empty()
                : Optional.of(signal(
                        SignalKind.UNMARKED,
                        level,
                        main,
                        ImmutableMap.of("units", Count.of(unmarked), "share", share)));
    }

    private Optional<Signal> irregular(SignalKind kind, Irregularity.Kind irregularity, Phrase phrase) {
        List<Mark> marks = timeline.quality().irregularities().stream()
                .filter(one -> one.kind() == irregularity)
                .map(Irregularity::mark)
                .filter(mark -> over().contains(mark.date()))
                .toList();
        return counted(kind, phrase, ImmutableMap.of("count", marks.size()), marks);
    }

    /** What was said before and is said otherwise now; what was not recorded then and is now was no statement. */
    private Optional<Signal> edited(Timeline earlier) {
        LocalDate known = earlier.policy()
                .knownOn()
                .map(moment -> moment.atZone(earlier.calendar().zone()).toLocalDate())
                .orElse(earlier.lastDay());
        Set<Mark> now = ImmutableSet.copyOf(timeline.series().marks(over(), mark -> true));
        List<Mark> changed = earlier.series().marks(over(), mark -> true).stream()
                .filter(mark -> !mark.date().isAfter(known) && mark.code().presence() != Presence.UNRECORDED)
                .filter(mark -> !now.contains(mark))
                .toList();
        return counted(
                SignalKind.LATE_EDIT, LATE_EDIT, ImmutableMap.of("known", known, "count", changed.size()), changed);
    }

    private Optional<Signal> counted(
            SignalKind kind, Phrase phrase, ImmutableMap<String, Object> values, List<Mark> marks) {
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(signal(
                        kind,
                        marks.size(),
                        new Finding(phrase, values, marks),
                        ImmutableMap.of("marks", Count.of(marks.size()))));
    }

    private Signal signal(SignalKind kind, int level, Finding main, ImmutableMap<String, Quantity<?>> figures) {
        return Signal.builder()
                .kind(kind)
                .level(level)
                .on(asOf)
                .over(over())
                .figures(figures)
                .why(new SignalText(main).say(REGISTER).because(rule.ground()))
                .build();
    }

    private DateSpan over() {
        return DateSpan.of(days.get(0).date(), asOf);
    }
}
