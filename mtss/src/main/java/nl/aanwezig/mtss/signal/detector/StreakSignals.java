package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.RegisteredDay;
import nl.aanwezig.mtss.internal.RegisteredDays;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;
import nl.aanwezig.mtss.signal.Spell;

/** How {@link Streaks} are found and told. */
final class StreakSignals {
    private static final Phrase STREAK = new Phrase(
            "Van {first} t/m {last} zijn {days} schooldagen achter elkaar gemist.",
            "From {first} to {last} {days} school days in a row were missed.");
    private static final Phrase COUNTED = new Phrase(
            "Een dag telt als gemist vanaf {share} van de verplichte, geregistreerde tijd. Weekeinden, vakanties en dagen zonder"
                    + " verplichte les tellen niet en breken niet.",
            "A day counts as missed from {share} of its required and recorded time. Weekends, holidays and days on which nothing"
                    + " was required neither count nor interrupt.");
    private static final Phrase STANDINGS =
            new Phrase("Geteld is alleen afwezigheid die {standings} is.", "Only absence {standings} is counted.");

    private StreakSignals() {}

    static List<Run> runs(Streaks rule, Timeline timeline, LocalDate asOf) {
        Run.Reader reader = new Run.Reader();
        for (RegisteredDay day : RegisteredDays.of(timeline, asOf, counts(rule))) {
            reader.read(day.date(), day.state(rule.ofDay()));
        }
        return reader.runs();
    }

    static List<Signal> find(Streaks rule, Timeline timeline, LocalDate asOf) {
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        for (Run run : runs(rule, timeline, asOf)) {
            for (int level : rule.levels()) {
                if (level <= run.dates().size()) {
                    signals.add(signal(rule, timeline, run.upTo(level)));
                }
            }
        }
        return signals.build();
    }

    private static Signal signal(Streaks rule, Timeline timeline, Spell streak) {
        Days days = Days.of(streak.length());
        SignalText text = new SignalText(new Finding(
                STREAK,
                ImmutableMap.of(
                        "first", streak.over().start(),
                        "last", streak.over().endInclusive(),
                        "days", streak.length()),
                RegisteredDays.evidence(timeline, streak.over(), counts(rule))));
        text.say(COUNTED, ImmutableMap.of("share", rule.ofDay())).unknown(streak.unknown());
        if (rule.standings().size() < Standing.values().length) {
            text.say(
                    STANDINGS,
                    ImmutableMap.of(
                            "standings",
                            rule.standings().stream()
                                    .sorted(Comparator.naturalOrder())
                                    .map(StreakSignals::phrase)
                                    .toList()));
        }
        return Signal.builder()
                .kind(SignalKind.ABSENCE_STREAK)
                .level(streak.length())
                .on(streak.over().endInclusive())
                .over(streak.over())
                .putFigure("days", days)
                .putFigure("days-unknown", Days.of(streak.unknown()))
                .why(text.because(rule.ground()))
                .build();
    }

    private static Predicate<Code> counts(Streaks rule) {
        return code -> rule.standings().contains(code.standing().orElse(Standing.OPEN));
    }

    private static Phrase phrase(Standing standing) {
        return switch (standing) {
            case AUTHORISED -> new Phrase("geoorloofd", "with a valid reason");
            case UNAUTHORISED -> new Phrase("ongeoorloofd", "without a valid reason");
            case OPEN -> new Phrase("nog niet beoordeeld", "not judged yet");
        };
    }
}
