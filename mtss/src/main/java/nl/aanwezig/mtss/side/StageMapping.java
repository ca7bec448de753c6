package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.signal.Ground;

/**
 * From sector and age to a stage of schooling. No such mapping is published for the Netherlands: {@link #DUTCH} is the project's own,
 * and a school with other boundaries writes its own (the domain reference, measures 1.2, row 3).
 *
 * @param id in kebab case
 * @param version of the mapping
 * @param ground where it is laid down
 * @param primaryFrom age from which a pupil in primary education is past preschool, included
 * @param upperPrimaryFrom age from which a pupil in primary education is in its upper years, included
 * @param upperSecondaryFrom age from which a pupil in secondary education is in its upper years, included
 */
public record StageMapping(
        String id, String version, Ground ground, int primaryFrom, int upperPrimaryFrom, int upperSecondaryFrom) {
    /**
     * The project's own, not published: primary school from 4, when Dutch children may start; its upper years (groep 5 to 8) from 8;
     * the upper years of secondary school (leerjaar 4 and up) from 15.
     */
    public static final StageMapping DUTCH = new StageMapping(
            "aanwezig-stages", "2026-11", Ground.because("own mapping of this project, not published"), 4, 8, 15);

    /**
     * Checks the order of the ages.
     *
     * @throws IllegalArgumentException when the upper years of primary school start before its lower years
     */
    public StageMapping {
        checkArgument(
                primaryFrom < upperPrimaryFrom,
                "In mapping %s the upper years of primary school start at %s, its lower years at %s.\n"
                        + "Maybe the two were swapped.",
                id,
                upperPrimaryFrom,
                primaryFrom);
    }

    /** The stage at an age in whole years. In vocational education the age makes no difference. */
    public Stage stage(Sector sector, int age) {
        return switch (sector) {
            case PRIMARY -> primary(age);
            case SECONDARY -> age < upperSecondaryFrom ? Stage.LOWER_SECONDARY : Stage.UPPER_SECONDARY;
            case VOCATIONAL -> Stage.VOCATIONAL;
        };
    }

    /**
     * The stage of a pupil at a school on a day. Empty when the birth date, the enrolment of that day or its sector is not known, or
     * the birth date lies after the day: never a guess.
     */
    public Optional<Stage> stage(Pupil pupil, SchoolId school, LocalDate date) {
        OptionalInt age = pupil.ageOn(date);
        Optional<Sector> sector = pupil.enrolmentOn(date, school).flatMap(Enrolment::sector);
        return age.isEmpty() || pupil.birthDate().filter(date::isBefore).isPresent()
                ? Optional.empty()
                : sector.map(known -> stage(known, age.getAsInt()));
    }

    private Stage primary(int age) {
        if (age < primaryFrom) {
            return Stage.PRESCHOOL;
        }
        return age < upperPrimaryFrom ? Stage.LOWER_PRIMARY : Stage.UPPER_PRIMARY;
    }
}
