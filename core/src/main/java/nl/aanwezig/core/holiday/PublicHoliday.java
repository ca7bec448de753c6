package nl.aanwezig.core.holiday;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;

/**
 * The national public holidays (feestdagen), computed: fixed days, and days counted from Easter Sunday by the Gregorian reckoning. The eleven
 * are those that OpenHolidays lists as public and national; a test holds 2020 to 2030 against it.
 */
public enum PublicHoliday {
    /** Nieuwjaarsdag, 1 January. */
    NEW_YEAR,
    /** Goede Vrijdag, two days before Easter Sunday. */
    GOOD_FRIDAY,
    /** Eerste paasdag. */
    EASTER_SUNDAY,
    /** Tweede paasdag, the day after. */
    EASTER_MONDAY,
    /** Koningsdag, 27 April, and 26 April when that is a Sunday; since 2014. */
    KINGS_DAY,
    /** Bevrijdingsdag, 5 May. */
    LIBERATION_DAY,
    /** Hemelvaartsdag, 39 days after Easter Sunday: a Thursday. */
    ASCENSION_DAY,
    /** Eerste pinksterdag, 49 days after Easter Sunday. */
    WHIT_SUNDAY,
    /** Tweede pinksterdag, the day after. */
    WHIT_MONDAY,
    /** Eerste kerstdag, 25 December. */
    CHRISTMAS_DAY,
    /** Tweede kerstdag, 26 December. */
    BOXING_DAY;

    /**
     * Those on which schools are taken to be closed unless they say otherwise: all but Good Friday and Liberation Day, which schools treat in
     * different ways. No act lists the days for schools, so this is a default (inferred) and a school's own plan decides.
     */
    public static final Set<PublicHoliday> USUALLY_CLOSED =
            Sets.immutableEnumSet(Sets.difference(ImmutableSet.copyOf(values()), Set.of(GOOD_FRIDAY, LIBERATION_DAY)));

    /**
     * A public holiday on its date.
     *
     * @param holiday which
     * @param date when
     */
    public record Day(PublicHoliday holiday, LocalDate date) {}

    /** Its date in a calendar year. */
    public LocalDate in(int year) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case GOOD_FRIDAY -> easter(year).minusDays(2);
            case EASTER_SUNDAY -> easter(year);
            case EASTER_MONDAY -> easter(year).plusDays(1);
            case KINGS_DAY -> kingsDay(year);
            case LIBERATION_DAY -> LocalDate.of(year, Month.MAY, 5);
            case ASCENSION_DAY -> easter(year).plusDays(39);
            case WHIT_SUNDAY -> easter(year).plusDays(49);
            case WHIT_MONDAY -> easter(year).plusDays(50);
            case CHRISTMAS_DAY -> LocalDate.of(year, Month.DECEMBER, 25);
            case BOXING_DAY -> LocalDate.of(year, Month.DECEMBER, 26);
        };
    }

    private static LocalDate kingsDay(int year) {
        LocalDate day = LocalDate.of(year, Month.APRIL, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** The anonymous Gregorian computus: golden number, epact with its two corrections, then the Sunday after the full moon. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
