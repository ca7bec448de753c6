package nl.aanwezig.examples.schoolyear.found;

import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.mtss.signal.Signals;
import nl.aanwezig.mtss.signal.detector.Detectors;
import nl.aanwezig.mtss.signal.pattern.SchoolBase;

/** What stands out: in a pupil's own marks, and in them against those of the pupil's own school. */
final class SchoolSignals {
    private final Question question;
    private final ImmutableMap<SchoolId, Signals> signals;

    private SchoolSignals(Question question, ImmutableMap<SchoolId, Signals> signals) {
        this.question = question;
        this.signals = signals;
    }

    static SchoolSignals of(Collection<Timeline> timelines, Question question) {
        Map<SchoolId, List<Timeline>> schools = timelines.stream().collect(groupingBy(Timeline::school));
        return new SchoolSignals(
                question,
                schools.entrySet().parallelStream()
                        .collect(ImmutableMap.toImmutableMap(
                                Map.Entry::getKey,
                                own -> Detectors.standard().and(SchoolBase.of(own.getValue(), question.asOf())))));
    }

    /** The signals of this school year: earlier ones were told in theirs. */
    List<SignalAt> find(Timeline timeline) {
        DateSpan year = timeline.calendar().schoolYear(question.asOf()).span();
        return signals.getOrDefault(timeline.school(), Detectors.standard()).find(timeline, question.asOf()).stream()
                .filter(signal -> year.contains(signal.on()))
                .map(signal -> new SignalAt(timeline.school(), signal))
                .toList();
    }
}
