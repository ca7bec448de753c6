package nl.aanwezig.core.signal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkSeries;
import nl.aanwezig.core.measure.Figure;
import nl.aanwezig.core.measure.Tallies;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.Window;

/** Figures counted on timelines. */
final class TimelineFigures implements Figures {
    private final Counted counted;
    private final LocalDate asOf;
    private final Facts facts;
    /** The bands of a policy ask the same window again and again. */
    private final Map<Counted.Question, Optional<Tally>> asked = new ConcurrentHashMap<>();

    TimelineFigures(Counted counted, LocalDate asOf, Facts facts) {
        this.counted = counted;
        this.asOf = asOf;
        this.facts = facts;
    }

    @Override
    public Optional<Tally> over(Figure<?> figure) {
        return asked.computeIfAbsent(new Counted.Question(figure.window(), figure.counting()), this::tally);
    }

    private Optional<Tally> tally(Counted.Question question) {
        List<Tallies> all = counted.as(question.counting().orElse(counted.standard()));
        List<Tallies> known = new ArrayList<>();
        List<DateSpan> spans = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Optional<DateSpan> span =
                    span(question.window(), counted.timelines().get(i));
            if (span.isPresent()) {
                known.add(all.get(i));
                spans.add(span.get());
            }
        }
        return known.isEmpty() ? Optional.empty() : Optional.of(Tallies.over(known, spans));
    }

    @Override
    public List<Mark> evidence(Figure<?> figure) {
        List<Tallies> all = counted.as(figure.counting().orElse(counted.standard()));
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Timeline timeline = counted.timelines().get(i);
            Tallies tallies = all.get(i);
            span(figure.window(), timeline)
                    .ifPresent(span -> tallies.missed(span)
                            .mapToObj(mark -> MarkSeries.view(timeline.series().codes(), mark))
                            .forEach(marks::add));
        }
        marks.sort(Comparator.comparing(Mark::date).thenComparing(Mark::start));
        return ImmutableList.copyOf(marks);
    }

    @Override
    public OptionalInt periodsEnded(String division) {
        return counted.timelines().stream()
                .flatMapToInt(timeline -> timeline.calendar().periodsEnded(division, asOf).stream())
                .max();
    }

    @Override
    public long recorded(String fact, Window window) {
        return counted.timelines().stream()
                .flatMap(timeline -> span(window, timeline).stream())
                .mapToLong(span -> facts.count(fact, span))
                .max()
                .orElse(0);
    }

    @Override
    public Optional<Ratio> given(String fact) {
        return facts.latest(fact, asOf).map(Fact::value);
    }

    @Override
    public OptionalInt age() {
        return counted.timelines().get(0).pupil().ageOn(asOf);
    }

    @Override
    public Figures atPeriodEnd(String division) {
        return counted.timelines().stream()
                .flatMap(timeline -> timeline.calendar().periods(division).stream())
                .map(DateSpan::endInclusive)
                .filter(end -> !end.isAfter(asOf))
                .max(Comparator.naturalOrder())
                .map(this::on)
                .orElse(this);
    }

    @Override
    public Figures on(LocalDate day) {
        return new TimelineFigures(counted, day, facts);
    }

    @Override
    public Stream<Figures> days(Window scope) {
        LongStream schoolDays = counted.timelines().stream()
                .flatMapToLong(timeline -> span(scope, timeline).stream()
                        .flatMapToLong(span ->
                                timeline.enrolledDays().filter(day -> span.contains(LocalDate.ofEpochDay(day)))));
        LongStream today = counted.timelines().stream()
                .flatMap(timeline -> span(scope, timeline).stream())
                .filter(span -> span.contains(asOf))
                .mapToLong(span -> asOf.toEpochDay());
        return LongStream.concat(schoolDays, today).sorted().distinct().mapToObj(day -> on(LocalDate.ofEpochDay(day)));
    }

    private Optional<DateSpan> span(Window window, Timeline timeline) {
        return window.ending(asOf, timeline.calendar(), facts);
    }
}
