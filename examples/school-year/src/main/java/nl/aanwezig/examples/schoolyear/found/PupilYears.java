package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
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
    private final Certainties certainties;
    private final SchoolSignals signals;

    private PupilYears(Question question, Collection<Timeline> timelines) {
        this.question = question;
        this.mtss = Mtss.with(question.policy());
        this.certainties = Certainties.of(timelines, question);
        this.signals = SchoolSignals.of(timelines, question);
    }

    /**
     * All answers.
     *
     * @param reading how the source's marks are put in order
     * @param progress is told after each pupil how many are done
     */
    public static Results of(Loaded<Register> loaded, TimelinePolicy reading, Question question, IntConsumer progress) {
        Register register = loaded.value();
        List<List<Timeline>> groups = groups(register, reading, question);
        List<Timeline> timelines = groups.stream().flatMap(List::stream).toList();
        PupilYears years = new PupilYears(question, timelines);
        AtomicInteger done = new AtomicInteger();
        List<PupilYear> found = groups.parallelStream()
                .map(group -> {
                    PupilYear year = years.year(group);
                    progress.accept(done.incrementAndGet());
                    return year;
                })
                .collect(ImmutableList.toImmutableList());
        return new Results(
                question,
                register.unit(),
                found,
                years.certainties.priors(),
                question.other()
                        .map(other -> PolicyComparison.of(question.policy(), other, timelines, question.asOf())),
                loaded.failures());
    }

    /** The timelines that are counted together: each on its own, or all of a pupil. */
    private static List<List<Timeline>> groups(Register register, TimelinePolicy reading, Question question) {
        TimelinePolicy upToDay =
                TimelinePolicy.builder().from(reading).upTo(question.asOf()).build();
        Calendars calendars = Calendars.among(register.calendars());
        boolean together = question.policy().schools() == TierPolicy.Schools.TOGETHER;
        return register.pupils().parallelStream()
                .map(pupil -> timelines(register, pupil, calendars, upToDay))
                .filter(own -> !own.isEmpty())
                .flatMap(own -> together
                        ? ImmutableList.of(own).stream()
                        : own.stream().map(timeline -> (List<Timeline>) ImmutableList.of(timeline)))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Timeline> timelines(
            Register register, Pupil pupil, Calendars calendars, TimelinePolicy reading) {
        return pupil.schools().stream()
                .map(school -> Timeline.of(
                        pupil,
                        school,
                        calendars,
                        register.marks(pupil.id(), school),
                        reading,
                        register.expected(pupil.id())))
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
                        .toList(),
                timelines.stream()
                        .flatMap(timeline -> signals.find(timeline).stream())
                        .sorted(SignalAt.IN_ORDER)
                        .toList(),
                certainties.of(decision, PupilYear.latestSchool(timelines)));
    }
}
