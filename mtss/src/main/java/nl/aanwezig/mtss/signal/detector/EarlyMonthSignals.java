package nl.aanwezig.mtss.signal.detector;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.internal.DayState;
import nl.aanwezig.mtss.internal.RegisteredDay;
import nl.aanwezig.mtss.internal.RegisteredDays;
import nl.aanwezig.mtss.internal.SignalText;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;

/** How {@link EarlyMonths} are found and told. */
final class EarlyMonthSignals {
    private static final Phrase MONTH = new Phrase(
            "Sinds {first} zijn {days} dagen gemist; dit is maand {month}, en de regel kijkt vanaf {limit} dagen.",
            "Since {first} {days} days were missed; this is month {month}, and the rule looks from {limit} days on.");
    private static final Phrase DISPUTED = new Phrase(
            "Dat de eerste maand meer zegt dan een andere is omstreden: Baltimore vond van wel, FFT (Engeland) vond van de eerste"
                    + " week van niet. Beide vinden dat gemiste dagen meer gemiste dagen aankondigen.",
            "That the first month says more than another is disputed: Baltimore found so, FFT (England) found the first week no"
                    + " better than any other. Both find that days missed foretell more of them.");

    private EarlyMonthSignals() {}

    static List<Signal> find(EarlyMonths rule, Timeline timeline, LocalDate asOf) {
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        for (List<RegisteredDay> year :
                SchoolYearParts.of(RegisteredDays.of(timeline, asOf), RegisteredDay::date, timeline.calendar())) {
            LocalDate first = year.get(0).date();
            int missed = 0;
            int told = 0;
            for (RegisteredDay day : year) {
                int month = 1 + (int) ChronoUnit.MONTHS.between(first, day.date());
                missed += day.state(rule.ofDay()) == DayState.MISSED ? 1 : 0;
                if (month > told && month <= rule.months() && missed >= rule.daysPerMonth() * month) {
                    told = month;
                    signals.add(signal(rule, timeline, DateSpan.of(first, day.date()), month, missed));
                }
            }
        }
        return signals.build();
    }

    private static Signal signal(EarlyMonths rule, Timeline timeline, DateSpan over, int month, int missed) {
        Finding main = new Finding(
                MONTH,
                ImmutableMap.of(
                        "first", over.start(), "days", missed, "month", month, "limit", rule.daysPerMonth() * month),
                RegisteredDays.evidence(timeline, over));
        return Signal.builder()
                .kind(SignalKind.EARLY_MONTH)
                .level(month)
                .on(over.endInclusive())
                .over(over)
                .putFigure("days", Days.of(missed))
                .putFigure("limit", Days.of((long) rule.daysPerMonth() * month))
                .why(new SignalText(main).say(DISPUTED).because(rule.ground()))
                .build();
    }
}
