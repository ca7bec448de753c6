package nl.aanwezig.adapter.edfi;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.ConflictPolicy;
import nl.aanwezig.core.timeline.ExitDay;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of Ed-Fi interchange XML, and how to read it. Immutable: each option gives another one.
 *
 * <p>Every file of the folder that ends in {@code .xml} is read; its name does not matter, and elements that attendance does not
 * need are skipped. Data standards 4, 5 and 6 are understood. Ed-Fi says nothing of zones: clocks run in UTC, which a register of
 * days never looks at. School years start on 1 July.
 *
 * <p>Files are refused whole when they are cut off, and when they hold a DOCTYPE, which no interchange needs.
 */
public final class EdFi {
    private static final Logger LOG = LoggerFactory.getLogger(EdFi.class);

    private final Path folder;
    private final CodeBook codes;
    private final Set<String> schoolDayEvents;
    private final List<LocalDate> schoolDays;

    private EdFi(Path folder, CodeBook codes, Set<String> schoolDayEvents, List<LocalDate> schoolDays) {
        this.folder = folder;
        this.codes = codes;
        this.schoolDayEvents = schoolDayEvents;
        this.schoolDays = schoolDays;
    }

    /** The interchange files of a folder; folders inside it are not looked into. */
    public static EdFi in(Path folder) {
        return new EdFi(folder, EdFiCodes.codeBook(), EdFiCodes.schoolDayEvents(), List.of());
    }

    /**
     * The policy under which a timeline of this source agrees with Ed-Fi's Analytics Middle Tier: only deviations are registered,
     * so no event means present; any absence makes the day absent; the exit day counts.
     */
    public static TimelinePolicy timelinePolicy() {
        TimelinePolicy.Builder policy = TimelinePolicy.builder();
        policy.fill(FillPolicy.PRESENT).conflict(ConflictPolicy.ABSENCE_FIRST).exitDay(ExitDay.INCLUDED);
        return policy.build();
    }

    /**
     * Reads the categories with another book, such as one with a district's own values. A code of absence gets a {@linkplain
     * EdFiCodes sibling} for parts of a day unless the book holds one.
     */
    public EdFi codes(CodeBook book) {
        return new EdFi(folder, EdFiCodes.withSiblings(book), schoolDayEvents, schoolDays);
    }

    /** Takes a date as a school day when its calendar gives one of these events, instead of {@link EdFiCodes#schoolDayEvents()}. */
    public EdFi schoolDayEvents(Collection<String> codeValues) {
        return new EdFi(folder, codes, Set.copyOf(codeValues), schoolDays);
    }

    /**
     * Takes these days as the calendar of every school, whatever the interchange says.
     *
     * @throws IllegalArgumentException when there is none
     */
    public EdFi schoolDays(Collection<LocalDate> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("The calendar has no school day.\nMaybe its file holds a header only.");
        }
        return new EdFi(folder, codes, schoolDayEvents, List.copyOf(days));
    }

    /**
     * Reads the entities as they stand. Listed as failures are rows that cannot be used by themselves: values that are missing, or
     * are no plausible date, no number or no word of their list; spans that end before they start; repetitions of a whole row.
     *
     * @throws nl.aanwezig.core.failure.UnreadableInputException when the folder or a file cannot be read, or a file is refused
     */
    public Loaded<Interchange> interchange() {
        Loaded<Interchange> loaded = InterchangeFolder.read(folder);
        LOG.info(
                "Read {} school events, {} section events, {} calendar dates and {} enrolments; {} rows cannot be used",
                loaded.value().all(Entity.SchoolAttendance.class).size(),
                loaded.value().all(Entity.SectionAttendance.class).size(),
                loaded.value().all(Entity.CalendarDate.class).size(),
                loaded.value().all(Entity.SchoolAssociation.class).size(),
                loaded.failures().size());
        return loaded;
    }

    /**
     * Reads a register of days. Besides what {@link #interchange()} lists, failures name events with a category that the code book
     * does not hold, of a school without calendar, or of a pupil who is not on the school's roll; and enrolments that no calendar
     * fits. Section events are checked in the same way but leave no mark: a lesson is no day.
     *
     * <p>An enrolment follows the calendar that it refers to. Without a reference it follows the school's only calendar, or where
     * there are several the days of all that are not for single pupils ({@code CalendarType} Student Specific or IEP).
     *
     * <p>Where the folder holds no enrolment at all, the population is every pair of pupil and school with a school attendance
     * event, on the roll from the first day of that school's calendar with an open end.
     *
     * @throws nl.aanwezig.core.failure.UnreadableInputException when the folder or a file cannot be read, or a file is refused
     */
    public Loaded<Register> read() {
        Loaded<Interchange> loaded = interchange();
        CalendarShelf calendars = schoolDays.isEmpty()
                ? CalendarShelf.of(loaded.value(), schoolDayEvents)
                : CalendarShelf.of(loaded.value(), schoolDays);
        Loaded<Register> placed = Placement.place(loaded, codes, calendars);
        LOG.info(
                "Placed the events of {} pupils; {} rows in all cannot be used",
                placed.value().pupils().size(),
                placed.failures().size());
        warnOfMissingDays(loaded.value(), placed.value());
        return placed;
    }

    /** A calendar that was half delivered makes every share wrong, and no row of it is bad. */
    private static void warnOfMissingDays(Interchange interchange, Register register) {
        Map<SchoolId, Integer> expected = new TreeMap<>();
        interchange
                .all(Entity.Session.class)
                .forEach(one -> expected.merge(one.key().school(), one.totalInstructionalDays(), Integer::sum));
        long incomplete = register.calendars().stream()
                .filter(calendar ->
                        calendar.schoolDays(DateSpan.always()).length < expected.getOrDefault(calendar.school(), 0))
                .count();
        if (incomplete > 0) {
            LOG.warn(
                    "{} calendars hold fewer school days than the sessions of their schools say. Maybe the calendar interchange"
                            + " is incomplete.",
                    incomplete);
        }
    }

    /** With the folder's last name only. */
    @Override
    public String toString() {
        return "EdFi[" + folder.getFileName() + "]";
    }
}
