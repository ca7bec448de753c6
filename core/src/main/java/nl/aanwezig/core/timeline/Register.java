package nl.aanwezig.core.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;

/** All that a source delivered: pupils with their enrolments, calendars, and what was registered. What adapters return. */
public final class Register {
    private final Unit unit;
    private final CodeBook codes;
    private final ImmutableList<SchoolCalendar> calendars;
    private final ImmutableSortedMap<PupilId, Pupil> pupils;
    private final ImmutableMap<PupilId, Map<SchoolId, MarkLog>> logs;
    private final ImmutableMap<PupilId, Facts> facts;
    private final ImmutableMap<PupilId, ExpectedHours> expected;

    private Register(
            Unit unit,
            CodeBook codes,
            Collection<SchoolCalendar> calendars,
            Collection<Pupil> pupils,
            Map<PupilId, Map<SchoolId, MarkLog>> logs,
            Map<PupilId, Facts> facts,
            Map<PupilId, ExpectedHours> expected) {
        this.unit = unit;
        this.codes = codes;
        this.calendars = ImmutableList.copyOf(calendars);
        this.pupils = pupils.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(Comparator.naturalOrder(), Pupil::id, pupil -> pupil));
        ImmutableMap.Builder<PupilId, Map<SchoolId, MarkLog>> copy = ImmutableMap.builder();
        logs.forEach((pupil, own) -> copy.put(pupil, ImmutableMap.copyOf(own)));
        this.logs = copy.buildOrThrow();
        this.facts = ImmutableMap.copyOf(facts);
        this.expected = ImmutableMap.copyOf(expected);
    }

    /**
     * A register.
     *
     * @param unit what one mark stands for
     * @param codes what the codes mean
     * @param calendars of all schools
     * @param pupils with their enrolments
     * @param logs what was registered, by pupil and school
     */
    public static Register of(
            Unit unit,
            CodeBook codes,
            Collection<SchoolCalendar> calendars,
            Collection<Pupil> pupils,
            Map<PupilId, Map<SchoolId, MarkLog>> logs) {
        return new Register(unit, codes, calendars, pupils, logs, ImmutableMap.of(), ImmutableMap.of());
    }

    /** The same register with what people recorded beside the marks. */
    public Register with(Map<PupilId, Facts> recorded) {
        return new Register(unit, codes, calendars, pupils.values(), logs, recorded, expected);
    }

    /** The same register with the pupils who are not expected whenever there are lessons. */
    public Register expecting(Map<PupilId, ExpectedHours> hours) {
        return new Register(unit, codes, calendars, pupils.values(), logs, facts, hours);
    }

    /** What one mark stands for. */
    public Unit unit() {
        return unit;
    }

    /** What the codes mean. */
    public CodeBook codes() {
        return codes;
    }

    /** The calendars of all schools. */
    public List<SchoolCalendar> calendars() {
        return calendars;
    }

    /** The pupils, in the order of their references. */
    public Collection<Pupil> pupils() {
        return pupils.values();
    }

    /** What was registered for a pupil at a school; empty when nothing was. */
    public Marks marks(PupilId pupil, SchoolId school) {
        MarkLog log = logs.getOrDefault(pupil, ImmutableMap.of()).get(school);
        return log == null ? MarkLog.builder(unit, codes).build() : log;
    }

    /** What people recorded about a pupil beside the marks. */
    public Facts facts(PupilId pupil) {
        return facts.getOrDefault(pupil, Facts.none());
    }

    /** The last day of all calendars; empty without any. */
    public Optional<LocalDate> lastSchoolDay() {
        return calendars.stream().map(SchoolCalendar::lastDay).max(Comparator.naturalOrder());
    }

    /** When a pupil is expected. */
    public ExpectedHours expected(PupilId pupil) {
        return expected.getOrDefault(pupil, ExpectedHours.always());
    }

    /** One timeline for each pupil and school of enrolment, in the order of pupils and then schools; made one by one. */
    public Stream<Timeline> timelines(TimelinePolicy policy) {
        Calendars found = Calendars.among(calendars);
        return pupils.values().stream()
                .flatMap(pupil -> pupil.schools().stream()
                        .map(school -> Timeline.of(
                                pupil, school, found, marks(pupil.id(), school), policy, expected(pupil.id()))));
    }

    @Override
    public String toString() {
        return "Register[" + pupils.size() + " pupils, " + calendars.size() + " calendars, " + unit + "]";
    }
}
