package nl.aanwezig.core.holiday;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The five school holidays of a Dutch school year, in its order.
 *
 * <p>The government sets the dates of Christmas, summer and one week in May; for autumn and spring it advises (the ministry's page
 * "Overheid stelt data schoolvakanties vast"; the domain reference, standards A.7).
 */
public enum HolidayKind {
    /** Herfstvakantie: one week. */
    AUTUMN(9, SchoolHoliday.Force.ADVISORY, "herfstvakantie"),
    /** Kerstvakantie: two weeks. */
    CHRISTMAS(16, SchoolHoliday.Force.COMPULSORY, "kerstvakantie"),
    /** Voorjaarsvakantie, in the south called krokusvakantie or carnavalsvakantie: one week. */
    SPRING(9, SchoolHoliday.Force.ADVISORY, "voorjaarsvakantie", "krokusvakantie", "carnavalsvakantie"),
    /** Meivakantie: one week that is set, and a second one that schools may add. */
    MAY(16, SchoolHoliday.Force.COMPULSORY, "meivakantie"),
    /** Zomervakantie: six weeks. */
    SUMMER(44, SchoolHoliday.Force.COMPULSORY, "zomervakantie");

    private final int usualDays;
    private final SchoolHoliday.Force force;
    private final ImmutableList<String> names;

    HolidayKind(int usualDays, SchoolHoliday.Force force, String... names) {
        this.usualDays = usualDays;
        this.force = force;
        this.names = ImmutableList.copyOf(names);
    }

    /** The most days that are usual, from a Saturday up to and including a Sunday (the domain reference, standards B.4). */
    public int usualDays() {
        return usualDays;
    }

    /** What the government does when a source does not say it of a row. */
    public SchoolHoliday.Force force() {
        return force;
    }

    /** The names in Dutch, in lower case, the usual one first. */
    public List<String> dutchNames() {
        return names;
    }

    /** The holiday with this Dutch name, in lower case; empty when there is none. */
    public static Optional<HolidayKind> named(String dutch) {
        return Arrays.stream(values())
                .filter(kind -> kind.names.contains(dutch))
                .findFirst();
    }
}
