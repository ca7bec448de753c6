package nl.aanwezig.adapter.edfi;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * All that was registered of one pupil at one school on one day of the calendar, nothing settled: a pupil may be present and
 * absent on the same day.
 *
 * @param of the pupil and the school
 * @param date the day
 * @param kind whether lessons were given
 * @param reported what the events of the day mean
 */
public record AttendanceDay(Key.StudentAtSchool of, LocalDate date, Kind kind, Reported reported) {
    /** Whether lessons were given. */
    public enum Kind {
        /** They were. */
        INSTRUCTIONAL,
        /** The calendar mentions the day, such as a holiday, but not as one of lessons. */
        OTHER
    }

    /**
     * What the events of a day mean, together.
     *
     * @param school those of the day as a whole
     * @param homeroom those of sections that are the pupil's homeroom
     * @param sections those of all sections, the homeroom included
     */
    public record Reported(Set<Meaning> school, Set<Meaning> homeroom, Set<Meaning> sections) {
        /** Copies the sets, in the order of {@link Meaning}. */
        public Reported {
            school = ordered(school);
            homeroom = ordered(homeroom);
            sections = ordered(sections);
        }

        private static Set<Meaning> ordered(Set<Meaning> meanings) {
            EnumSet<Meaning> copy = EnumSet.noneOf(Meaning.class);
            copy.addAll(meanings);
            return Collections.unmodifiableSet(copy);
        }
    }

    /** Whether this was reported. */
    public boolean has(AttendanceFlag flag) {
        return flag.isSet(reported);
    }

    /** Everything that was reported, in the order of {@link AttendanceFlag}. */
    public Set<AttendanceFlag> flags() {
        Set<AttendanceFlag> flags = EnumSet.noneOf(AttendanceFlag.class);
        Arrays.stream(AttendanceFlag.values()).filter(this::has).forEach(flags::add);
        return Collections.unmodifiableSet(flags);
    }
}
