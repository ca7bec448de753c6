package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.measure.Tally;
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
    private final Register register;
    private final NoticeHistory notices;
    private final Certainties certainties;
    private final SchoolSignals signals;

    private PupilYears(Question question, Register register, NoticeHistory notices, Collection<Timeline> timelines) {
        this.question = question;
        this.mtss = Mtss.with(question.policy());
        this.register = register;
        this.notices = notices;
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
        Calendars calendars = Calendars.among(register.calendars());
        TimelinePolicy upToDay =
                TimelinePolicy.builder().from(reading).upTo(question.asOf()).build();
        List<List<Timeline>> pupils = register.pupils().parallelStream()
                .map(pupil -> timelines(register, pupil, calendars, upToDay))
                .filter(own -> !own.isEmpty())
                .collect(ImmutableList.toImmutableList());
        List<Timeline> timelines = pupils.stream().flatMap(List::stream).toList();
        PupilYears years = new PupilYears(
                question, register, new NoticeHistory(register, calendars, reading, question), timelines);
        AtomicInteger done = new AtomicInteger();
        List<PupilYear> found = pupils.parallelStream()
                .flatMap(own -> {
                    List<PupilYear> ofPupil = years.years(own);
                    progress.accept(done.incrementAndGet());
                    return ofPupil.stream();
                })
                .collect(ImmutableList.toImmutableList());
        return new Results(
                question,
                register.unit(),
                found,
                years.certainties.priors(),
                question.other()
                        .map(other -> PolicyComparison.of(
                                question.policy(), other, timelines, question.asOf(), register::facts)),
                loaded.failures());
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

    /** One for each school, or one for all where the policy counts them together. Notices are of a pupil, each at one school. */
    private List<PupilYear> years(List<Timeline> own) {
        List<NoticeStory> stories = notices.of(own);
        return question.policy().schools() == TierPolicy.Schools.TOGETHER
                ? ImmutableList.of(year(own, stories))
                : own.stream()
                        .map(timeline -> year(ImmutableList.of(timeline), stories))
                        .collect(ImmutableList.toImmutableList());
    }

    private PupilYear year(List<Timeline> timelines, List<NoticeStory> stories) {
        Facts facts = register.facts(timelines.get(0).pupil().id());
        TierDecision decision =
                mtss.classifyAll(timelines, question.asOf(), facts).get(0);
        return new PupilYear(
                timelines,
                facts,
                timelines.stream()
                        .map(timeline -> PupilYear.soFar(timeline, question.asOf()))
                        .reduce(Tally::plus)
                        .orElseThrow(),
                decision,
                mtss.history(timelines, question.asOf(), facts),
                stories.stream()
                        .filter(story -> timelines.stream()
                                .anyMatch(timeline ->
                                        timeline.school().equals(story.notice().school())))
                        .toList(),
                timelines.stream()
                        .flatMap(timeline -> signals.find(timeline).stream())
                        .sorted(SignalAt.IN_ORDER)
                        .toList(),
                certainties.of(decision, PupilYear.latestSchool(timelines)));
    }
}
