package nl.aanwezig.core.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.school.Pupil;

/** The birthday inside a notice that decides its kind: both parts are told. */
final class Birthday {
    private static final Phrase TURNED = new Phrase(
            "Deze periode ligt aan beide kanten van de {age}e verjaardag ({birthday}): {before} ervoor en {from} vanaf die dag. De soort"
                    + " melding volgt de leeftijd op de einddatum.",
            "This period lies on both sides of the birthday of {age} ({birthday}): {before} before it and {from} from that day on. The"
                    + " kind of report follows the age on the end date.");

    private Birthday() {}

    /** The first day at this age, where it lies after begin and not after end; who is born on 29 February turns on 1 March. */
    static Optional<LocalDate> within(LocalDate begin, LocalDate end, Pupil pupil, int age) {
        return pupil.birthDate()
                .map(birth -> firstDayAt(birth, age))
                .filter(day -> day.isAfter(begin) && !day.isAfter(end));
    }

    /**
     * What is told of it.
     *
     * @param before what lies before it
     * @param from what lies on it and after it
     */
    static Finding told(LocalDate birthday, int age, Object before, Object from) {
        return Finding.of(TURNED, Map.of("birthday", birthday, "age", age, "before", before, "from", from));
    }

    private static LocalDate firstDayAt(LocalDate birth, int age) {
        LocalDate day = birth.plusYears(age);
        return day.getDayOfMonth() == birth.getDayOfMonth() ? day : day.plusDays(1);
    }
}
