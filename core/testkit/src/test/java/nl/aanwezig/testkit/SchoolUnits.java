package nl.aanwezig.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.FillPolicy;

/** Every unit of a pupil at a school by {@link NaiveRegister}, those of which nothing was registered filled in. */
final class SchoolUnits {
    private SchoolUnits() {}

    static List<NaiveRegister.Counted> of(History history, SchoolId school) {
        return of(history, school, FillPolicy.UNRECORDED);
    }

    static List<NaiveRegister.Counted> of(History history, SchoolId school, FillPolicy fill) {
        NaiveRegister register = new NaiveRegister(history, school, Optional.empty());
        List<NaiveRegister.Counted> units = new ArrayList<>();
        Code filled = filled(fill);
        for (NaiveRegister.Counted one : register.counted(fill)) {
            boolean unrecorded = one.code().presence() == Presence.UNRECORDED;
            units.add(
                    unrecorded
                            ? new NaiveRegister.Counted(one.date(), one.start(), one.extent(), 0, filled, false)
                            : one);
        }
        for (LocalDate day : register.enrolledDays()) {
            for (LocalTime start : starts(history.unit())) {
                if (units.stream()
                        .noneMatch(one -> one.date().equals(day) && one.start().equals(start))) {
                    units.add(new NaiveRegister.Counted(day, start, PackedMark.WHOLE, 0, filled, false));
                }
            }
        }
        return units;
    }

    private static List<LocalTime> starts(Unit unit) {
        return switch (unit) {
            case LESSON -> List.of();
            case DAY -> List.of(LocalTime.MIDNIGHT);
            case HALF_DAY -> List.of(LocalTime.MIDNIGHT, LocalTime.NOON);
        };
    }

    private static Code filled(FillPolicy fill) {
        return switch (fill) {
            case PRESENT -> SchoolYears.code("P");
            case UNRECORDED -> SchoolYears.code("-");
            case ABSENT -> SchoolYears.code("?");
        };
    }
}
