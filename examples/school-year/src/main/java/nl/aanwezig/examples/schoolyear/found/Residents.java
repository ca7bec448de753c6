package nl.aanwezig.examples.schoolyear.found;

import nl.aanwezig.core.duty.Qualification;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.timeline.Facts;

/**
 * Pupils as the law looks at them. A register of attendance knows little of that: the birth date, and a start qualification where
 * somebody recorded it as a fact. Exemptions are the municipality's to know.
 */
final class Residents {
    /** The fact that a start qualification was obtained. */
    private static final String START_QUALIFICATION = "start-qualification";

    private Residents() {}

    static YoungPerson of(Pupil pupil, Facts facts) {
        YoungPerson.Builder person = YoungPerson.builder().pupil(pupil);
        facts.all().stream()
                .filter(fact -> fact.name().equals(START_QUALIFICATION))
                .forEach(fact -> person.addQualifications(
                        new Qualification(Qualification.Kind.START_QUALIFICATION, fact.date())));
        return person.build();
    }
}
