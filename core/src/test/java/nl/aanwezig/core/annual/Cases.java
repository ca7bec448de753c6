package nl.aanwezig.core.annual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolYear;

/** Small words for tests: records of the school year 2025/26, of people who all live in one place unless said otherwise. */
final class Cases {
    static final SchoolYear YEAR = SchoolYear.containing(LocalDate.of(2025, 8, 1), SchoolYear.DUTCH_START);
    static final String HERE = "Zandstad";
    static final Residences ALL_HERE = (person, day) -> Optional.of(HERE);

    private Cases() {}

    static CountedRecord one(CountedEvent event, String person, EducationKind kind, String on) {
        return CountedRecord.of(event, new PupilId(person), kind, LocalDate.parse(on));
    }

    static CountedRecord one(CountedEvent event, String person, EducationKind kind, String on, String end) {
        return one(event, person, kind, on).endedOn(LocalDate.parse(end));
    }

    static CountedRecord report(String person, String on) {
        return one(CountedEvent.ABSENCE_REPORT, person, EducationKind.SECONDARY, on);
    }

    static CountedRecord atHome(String person, String on) {
        return one(CountedEvent.AT_HOME, person, EducationKind.PRIMARY, on);
    }

    static CountedRecord atHome(String person, String on, String end) {
        return atHome(person, on).endedOn(LocalDate.parse(end));
    }

    static Residences.Residence lives(String person, String where, String from, String to) {
        return new Residences.Residence(
                new PupilId(person), where, DateSpan.of(LocalDate.parse(from), LocalDate.parse(to)));
    }

    static AnnualReturn filled(AnnualForm form, CountedRecord... records) {
        return loaded(form, ALL_HERE, HERE, records).value();
    }

    /** Counts, and counts again in another order, which must make no difference. */
    static Loaded<AnnualReturn> loaded(AnnualForm form, Residences where, String whose, CountedRecord... records) {
        Loaded<AnnualReturn> first = AnnualCount.of(form, where).count(whose, YEAR, List.of(records));
        List<CountedRecord> shuffled = new ArrayList<>(List.of(records));
        Collections.shuffle(shuffled, new Random(records.length));
        Loaded<AnnualReturn> second = AnnualCount.of(form, where).count(whose, YEAR, shuffled);
        if (!first.value().equals(second.value())) {
            throw new AssertionError("The order of the records makes a difference: " + shuffled);
        }
        return first;
    }
}
