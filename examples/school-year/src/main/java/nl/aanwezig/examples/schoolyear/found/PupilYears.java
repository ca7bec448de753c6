package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.PolicyComparison;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.TierPolicy;

/** Asks the same of every pupil of a register, several pupils at once: they do not depend on each other. */
public final class PupilYears {
    private final Question question;
    private final Mtss mtss;
    private final SixteenHours sixteenHours = SixteenHours.european();

    private PupilYears(Question question) {
        this.question = question;
        this.mtss = Mtss.with(question.policy());
    }

    /**
     * All answers.
     *
     * @param reading how the source's marks are put in order
     * @param progress is told after each pupil how many are done
     */
    public static Results of(Loaded<Register> loaded, TimelinePolicy reading, Question question, IntConsumer progress) {
        Register register = loaded.value();
        TimelinePolicy upToDay =
                TimelinePolicy.builder().from(reading).upTo(question.asOf()).build();
        Calendars calendars = Calendars.among(register.calendars());
        PupilYears years = new PupilYears(question);
        AtomicInteger done = new AtomicInteger();
        List<PupilYear> found = register.pupils().parallelStream()
                .flatMap(pupil -> {
                    List<PupilYear> own = years.of(timelines(register, pupil, calendars, upToDay));
                    progress.accept(done.incrementAndGet());
                    return own.stream();
                })
                .collect(ImmutableList.toImmutableList());
        return new Results(
                question,
                register.unit(),
                found,
                question.other().map(other -> years.compare(other, found)),
                loaded.failures());
    }

    private static List<Timeline> timelines(
            Register register, Pupil pupil, Calendars calendars, TimelinePolicy reading) {
        return pupil.schools().stream()
                .map(school -> Timeline.of(pupil, school, calendars, register.marks(pupil.id(), school), reading))
                .toList();
    }

    private List<PupilYear> of(List<Timeline> timelines) {
        if (timelines.isEmpty()) {
            return ImmutableList.of();
        }
        return question.policy().schools() == TierPolicy.Schools.TOGETHER
                ? ImmutableList.of(year(timelines))
                : timelines.stream()
                        .map(timeline -> year(ImmutableList.of(timeline)))
                        .toList();
    }

    private PupilYear year(List<Timeline> timelines) {
        TierDecision decision =
                mtss.classifyAll(timelines, question.asOf(), Facts.none()).get(0);
        return new PupilYear(
                timelines,
                timelines.stream()
                        .map(timeline -> PupilYear.soFar(timeline, question.asOf()))
                        .reduce(Tally::plus)
                        .orElseThrow(),
                decision,
                mtss.history(timelines, question.asOf(), Facts.none()),
                timelines.stream()
                        .flatMap(timeline -> sixteenHours.find(timeline).stream())
                        .toList());
    }

    private PolicyComparison compare(TierPolicy other, List<PupilYear> found) {
        return PolicyComparison.of(
                question.policy(),
                other,
                found.stream().flatMap(year -> year.timelines().stream()).toList(),
                question.asOf());
    }
}
